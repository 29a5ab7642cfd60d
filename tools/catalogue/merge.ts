// Lays the layers of one service over each other: documents, then what the SDK has beyond them, then facts. A fact about
// something that is not there, or that says what is said already, is an error: it is left over or misspelt.
import { isDeepStrictEqual } from "node:util";
import { describesOf } from "./describes";
import {
  type Action,
  type Catalogue,
  catalogue,
  type Documents,
  type ErrorCode,
  type Fact,
  type FactsLayer,
  type Field,
  type NamedType,
  type Rule,
  type SdkLayer,
} from "./model";

export interface Layers {
  service: string;
  documents: Documents | undefined;
  sdk: SdkLayer | undefined;
  facts: FactsLayer | undefined;
  /** Facts about whatever service has what they name. */
  common: FactsLayer | undefined;
}

const nothing = { actions: [], types: [], additions: undefined, nullable: [], gone: [], beyond: [] };
const reads = new Set(["read", "quota", "price", "task"]);

export function merge({ service, documents, sdk, facts, common }: Layers): Catalogue {
  const draft = new Draft(service, documents, sdk);
  for (const fact of common?.facts ?? []) draft.state(fact, "where it is");
  for (const fact of facts?.facts ?? []) draft.state(fact, "must be there");
  return draft.finish();
}

class Draft {
  private readonly actions: Action[];
  private readonly types: NamedType[];
  private readonly codes: ErrorCode[];
  private readonly beyond: string[];

  constructor(
    private readonly service: string,
    documents: Documents | undefined,
    sdk: SdkLayer | undefined,
  ) {
    const { actions = [], types = [], errorCodes = [] } = structuredClone(documents) ?? {};
    const { additions, ...more } = structuredClone(sdk) ?? { ...nothing };
    this.beyond = more.beyond;
    this.codes = errorCodes;
    this.types = [...types, ...more.types];
    // What the SDK does not say of an action of its own must come from a fact; the schema insists on it.
    this.actions = [...actions, ...more.actions.map((one) => ({ errors: [], ...one }) as unknown as Action)];
    for (const [name, { params = [], outputs = [] }] of Object.entries(additions?.actions ?? {})) {
      this.action(name)?.params.push(...params);
      this.action(name)?.outputs.push(...outputs);
    }
    for (const [name, fields] of Object.entries(additions?.types ?? {}))
      this.type(name)?.fields.push(...fields);
    for (const word of ["nullable", "gone"] as const)
      for (const name of more[word]) Object.assign(this.answered(name) ?? {}, { [word]: true });
  }

  /** Applies a fact to everything it names. */
  state(fact: Fact, absent: "must be there" | "where it is"): void {
    for (const name of fact.names) {
      const subject = this.find(fact.on, name);
      if (subject) this.apply(subject, fact, name);
      else if (absent === "must be there")
        throw new Error(`facts of ${this.service}: there is no ${fact.on} ${name} (${fact.because})`);
    }
  }

  private apply(subject: object, { is }: Fact, name: string): void {
    for (const [word, value] of Object.entries(is)) {
      if (isDeepStrictEqual((subject as Record<string, unknown>)[word], value))
        throw new Error(`facts of ${this.service}: ${name} is known to have this ${word}`);
    }
    Object.assign(subject, structuredClone(is));
  }

  finish(): Catalogue {
    for (const action of this.actions) {
      const typeNamed = (name: string) =>
        this.types.find((type) => type.name === name && type.family !== "v2")?.fields;
      for (const name of ruled(action)) {
        if (!action.params.some((param) => param.name === name))
          throw new Error(
            `facts of ${this.service}: ${action.action} has no parameter ${name} for its rules`,
          );
      }
      const derived = action.describes ?? describesOf(action, typeNamed);
      if (derived) action.describes = derived;
      this.checkSaid(action);
    }
    const { service, actions, types, codes: errorCodes, beyond } = this;
    return catalogue.parse({ service, actions, types, errorCodes, ...(beyond.length > 0 ? { beyond } : {}) });
  }

  /** Refuses an action of which something is not said that no importer can know. */
  private checkSaid({ family, action, kind, ...said }: Action): void {
    const words = ["area", "summary", ...(reads.has(kind) ? [] : ["repeatable"])] as const;
    const lacking = words.filter((word) => said[word as keyof typeof said] === undefined);
    if (lacking.length > 0)
      throw new Error(`facts of ${this.service}: ${family}/${action} needs ${lacking.join(", ")}`);
  }

  /** A field of an answer, or of a type that answers are made of. */
  private answered(name: string): Field | undefined {
    const [owner = "", ...path] = name.split(".");
    return follow(this.action(owner)?.outputs ?? this.type(owner)?.fields, path) as Field | undefined;
  }

  private find(on: Fact["on"], name: string): object | undefined {
    if (on === "action") return this.action(name);
    if (on === "code") return this.code(name);
    const [owner = "", ...path] = name.split(".");
    if (on === "type") return follow(this.type(owner)?.fields, path);
    const action = this.action(owner);
    return follow(on === "param" ? action?.params : action?.outputs, path);
  }

  private action(name: string): Action | undefined {
    const { family, bare } = split(name);
    return this.actions.find((one) => one.action === bare && one.family === family);
  }

  private type(name: string): NamedType | undefined {
    const { family, bare } = split(name);
    return this.types.find((one) => one.name === bare && (one.family ?? "v3") === family);
  }

  /** A code that the documents describe, or that only the list of an action has. */
  private code(name: string): ErrorCode | undefined {
    const known = this.codes.find(({ code }) => code === name);
    if (known || !this.actions.some(({ errors }) => errors.includes(name))) return known;
    const listed = { code: name, scope: "action" };
    this.codes.push(listed);
    return listed;
  }
}

/** The parameters that an action's rules name, without what lies inside them. */
function ruled({ rules = [] }: Action): string[] {
  const paths = rules.flatMap(({ code, is, ...words }: Rule & { code?: unknown; is?: unknown }) =>
    Object.values(words).flat(),
  );
  return paths.map((path) => path.split(".")[0]!);
}

const split = (name: string) =>
  name.startsWith("v2/")
    ? { family: "v2" as const, bare: name.slice(3) }
    : { family: "v3" as const, bare: name };

function follow(fields: Field[] | undefined, [first, ...rest]: string[]): Field | undefined {
  const field = fields?.find(({ name }) => name === first);
  return rest.length === 0 ? field : follow(field?.fields, rest);
}
