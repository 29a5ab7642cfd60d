// The catalogue, loaded and indexed: what an action takes, answers and may refuse. No rule of the API lives here.
import * as fs from "node:fs";
import * as path from "node:path";

export interface Field {
  name: string;
  type: string;
  required?: boolean | undefined;
  fields?: Field[] | undefined;
  origin?: string | undefined;
  enum?: string[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  maxBytes?: number | undefined;
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  /** The code of a value out of its bounds, where it is not the common one. */
  code?: string | undefined;
}

export interface ActionSpec {
  service: string;
  action: string;
  family: "v3" | "v2";
  version?: string | undefined;
  kind: string;
  rateLimit?: number | null | undefined;
  params: Field[];
  outputs: Field[];
  errors: string[];
}

/** A file of the catalogue, as far as this cloud reads it. */
export interface CatalogueFile {
  service: string;
  actions: Omit<ActionSpec, "service">[];
  types: { name: string; family?: string | undefined; fields: Field[] }[];
}

/** Services in the order in which they own an action name that several list (public addresses are VPC's). */
const SERVICES = ["vpc", "cvm", "cbs", "ecm", "tag"];

/** Actions of the newer family, found by name and version as the vendor's gateway does. */
export class Catalogue {
  readonly actions: ActionSpec[] = [];
  readonly versions = new Set<string>();
  private readonly byName = new Map<string, ActionSpec>();
  private readonly types = new Map<string, Field[]>();

  constructor(directory = findDirectory()) {
    for (const service of SERVICES) {
      const file = JSON.parse(
        fs.readFileSync(path.join(directory, `${service}.json`), "utf8"),
      ) as CatalogueFile;
      for (const type of file.types) {
        if (type.family !== "v2") this.types.set(`${service}/${type.name}`, type.fields);
      }
      for (const action of file.actions) this.addAction(service, action);
    }
  }

  find(action: string, version: string): ActionSpec | undefined {
    return this.byName.get(`${action} ${version}`);
  }

  /** The fields of a value of this type; undefined for a plain value or an object nobody described. */
  fields(service: string, field: Field): Field[] | undefined {
    return field.fields ?? this.types.get(`${service}/${field.type.replace("[]", "")}`);
  }

  private addAction(service: string, action: Omit<ActionSpec, "service">): void {
    if (action.family !== "v3" || !action.version) return;
    this.versions.add(action.version);
    const key = `${action.action} ${action.version}`;
    if (this.byName.has(key)) return;
    const spec = { ...action, service };
    this.actions.push(spec);
    this.byName.set(key, spec);
  }
}

/** True for an action that changes nothing. */
export function isRead(spec: ActionSpec): boolean {
  return ["read", "price", "quota", "task"].includes(spec.kind);
}

function findDirectory(): string {
  // Beside the sources, or one level further up when this runs compiled from dist/.
  const candidates = ["../../catalogue", "../../../catalogue"].map((up) => path.join(__dirname, up));
  const found = candidates.find((candidate) => fs.existsSync(path.join(candidate, "vpc.json")));
  if (!found) throw new Error(`no catalogue in ${candidates.join(" or ")}`);
  return found;
}
