// The catalogue, loaded and indexed: what an action takes, answers and may refuse. No rule of the API lives here.
import * as fs from "node:fs";
import * as path from "node:path";

export interface Field {
  name: string;
  type: string;
  required?: boolean | undefined;
  fields?: Field[] | undefined;
  origin?: string | undefined;
  /** In an answer: it may be null. */
  nullable?: boolean | undefined;
  /** In an answer: the documents have it, and today's API does not. */
  gone?: boolean | undefined;
  enum?: string[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  maxBytes?: number | undefined;
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  /** The code of a value out of its bounds, where it is not the common one. */
  code?: string | undefined;
}

/** What parameters ask of each other; dots lead into objects. */
export type Rule = { code?: string | undefined } & (
  | { exactlyOneOf: string[] }
  | { atMostOneOf: string[] }
  | { atLeastOneOf: string[] }
  | { requiredTogether: string[] }
  | { when: string; is: string | boolean; needs: string }
  | { when: string; is: string | boolean; excludes: string }
);

/** Where a value of the older API has its place in today's; null where it has none. */
export type Place =
  | string
  | null
  | {
      at: string;
      words?: Record<string, string | number | boolean> | undefined;
      as?: "zone" | "region" | { id: string } | undefined;
    };

export interface ActionSpec {
  service: string;
  action: string;
  family: "v3" | "v2";
  endpoint: string;
  version?: string | undefined;
  kind: string;
  rateLimit?: number | null | undefined;
  params: Field[];
  outputs: Field[];
  errors: string[];
  rules?: Rule[] | undefined;
  /** Of the older API: what replaces it, where that is an action; a remark otherwise. */
  successor?: string | string[] | undefined;
  maps?: Record<string, Place> | undefined;
  gives?: Record<string, unknown> | undefined;
  answers?: Record<string, Place> | undefined;
}

/** A file of the catalogue, as far as this cloud reads it. */
export interface CatalogueFile {
  service: string;
  actions: Omit<ActionSpec, "service">[];
  types: { name: string; family?: string | undefined; fields: Field[] }[];
  /** Names of today's actions that the file does not describe. */
  beyond?: string[] | undefined;
  /** Services of today's API that no file describes, by the version of theirs. */
  elsewhere?: Record<string, string[]> | undefined;
}

/** The documented actions. Those of API 3.0 are found by name and version, as the vendor's gateway does. */
export class Catalogue {
  readonly actions: ActionSpec[] = [];
  /** Actions of the older API, of services whose names end in v2. Where two list one, the first is what a request finds. */
  readonly older: ActionSpec[] = [];
  readonly versions = new Set<string>();
  /** Names of today's actions that nothing here describes, by service. */
  readonly beyond: Record<string, string[]> = {};
  /** Services of today's API that nothing here describes, by version. */
  readonly elsewhere = new Map<string, string[]>();
  private readonly versionOf = new Map<string, string>();
  private readonly byName = new Map<string, ActionSpec>();
  /** The actions of today, by `service.Action`. */
  private readonly byService = new Map<string, ActionSpec>();
  /** By service, then as fields name them: `Tag` and `Tag[]`. */
  private readonly types = new Map<string, Map<string, Field[]>>();

  constructor(directory = findDirectory()) {
    const files = readFiles(directory);
    for (const { service, types } of files) {
      for (const [owner, other] of [
        [service, "v2"],
        [olderName(service), "v3"],
      ] as const) {
        const named = types.filter(({ family }) => family !== other);
        const entries = named.flatMap(({ name, fields }) =>
          [name, `${name}[]`].map((as) => [as, fields] as const),
        );
        this.types.set(owner, new Map(entries));
      }
    }
    const specs = files.flatMap(({ service, actions }) => actions.map((action) => ({ ...action, service })));
    // CVM lists public addresses, too, which VPC serves: an action belongs to the service whose host has its name.
    const isOwn = ({ service, endpoint }: ActionSpec) => endpoint.startsWith(`${service}.`);
    for (const spec of [...specs.filter(isOwn), ...specs.filter((one) => !isOwn(one))]) this.add(spec);
    for (const { service, actions, beyond = [], elsewhere = {} } of files) {
      for (const [itsVersion, names] of Object.entries(elsewhere)) this.elsewhere.set(itsVersion, names);
      const version = actions.find((one) => one.family === "v3")?.version;
      if (!version || beyond.length === 0) continue;
      this.versionOf.set(service, version);
      this.beyond[service] = beyond;
    }
  }

  /** The service that has an action of this name today, which nothing here describes. */
  serviceBeyond(action: string, version: string): string | undefined {
    return Object.keys(this.beyond).find(
      (service) => this.versionOf.get(service) === version && this.beyond[service]!.includes(action),
    );
  }

  find(action: string, version: string): ActionSpec | undefined {
    return this.byName.get(`${action} ${version}`);
  }

  /** An action of today by its name with its service: `service.Action`. */
  named(name: string): ActionSpec | undefined {
    return this.byService.get(name);
  }

  findOlder(action: string): ActionSpec | undefined {
    return this.older.find((spec) => spec.action === action);
  }

  /** The fields of a value of this type; undefined for a plain value or an object nobody described. */
  fields(service: string, field: Field): Field[] | undefined {
    return field.fields ?? this.types.get(service)?.get(field.type);
  }

  private add(spec: ActionSpec): void {
    if (spec.family === "v2") this.older.push({ ...spec, service: olderName(spec.service) });
    if (spec.family !== "v3" || !spec.version) return;
    this.versions.add(spec.version);
    const key = `${spec.action} ${spec.version}`;
    if (this.byName.has(key)) return;
    this.actions.push(spec);
    this.byName.set(key, spec);
    this.byService.set(`${spec.service}.${spec.action}`, spec);
  }
}

/** The family of a service's older actions. */
export function olderName(service: string): string {
  return `${service}v2`;
}

/** True for an action that changes nothing. */
export function isRead(spec: ActionSpec): boolean {
  return ["read", "price", "quota", "task"].includes(spec.kind);
}

/** The merge of each service; the layers it is made of lie in folders beside it. */
function readFiles(directory: string): CatalogueFile[] {
  const names = fs.readdirSync(directory).filter((name) => name.endsWith(".json"));
  return names
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(directory, name), "utf8")) as CatalogueFile);
}

let shared: Catalogue | undefined;

/** The one catalogue of all clouds of a process: nobody changes it. */
export function theCatalogue(): Catalogue {
  shared ??= new Catalogue();
  return shared;
}

function findDirectory(): string {
  // Beside the sources, or one level further up when this runs compiled from dist/.
  const candidates = ["../../catalogue", "../../../catalogue"].map((up) => path.join(__dirname, up));
  const found = candidates.find((candidate) => fs.existsSync(path.join(candidate, "vpc.json")));
  if (!found) throw new Error(`no catalogue in ${candidates.join(" or ")}`);
  return found;
}
