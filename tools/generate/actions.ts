// Writes provider/api/actions: for each family the types of every action, and apart from them the small table
// of facts the client needs at run time, so that importing the client loads neither.
import { readCatalogues } from "../catalogue/layers";
import type { ErrorCode } from "../catalogue/model";
import { type Action, type Family, type Field, readFamilies, splitList } from "./catalogue";
import type { Generated } from "./generated";
import { comment, pascal, type Reader, uses, writeInterfaces } from "./types";

const head =
  "// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.\n";

export function actions(): Generated {
  const files: Generated = new Map();
  const families = readFamilies();
  for (const family of families) {
    files.set(`provider/api/actions/${family.name}.ts`, writeTypes(family));
    files.set(`provider/api/actions/${family.name}Facts.ts`, writeFacts(family));
    files.set(`provider/api/actions/${family.name}Params.ts`, writeParams(family));
  }
  files.set("provider/api/actions/index.ts", writeIndex(families));
  files.set(
    "provider/api/actions/codes.ts",
    writeCodes(readCatalogues().flatMap(({ errorCodes }) => errorCodes)),
  );
  return files;
}

function writeIndex(families: Family[]): string {
  const lines = [head.trimEnd(), 'import type { FamilyFacts, FamilyParams } from "../familyFacts";'];
  const reading = families.filter((family) => family.actions.some((action) => action.describes));
  for (const f of families) {
    const reads = reading.includes(f) ? `, ${pascal(f.name)}Reads` : "";
    lines.push(`import type { ${pascal(f.name)}Actions${reads} } from "./${f.name}";`);
  }
  lines.push("", ...families.map(({ name }) => `export type * as ${name} from "./${name}";`));
  lines.push("", "/** Every documented action, by family. */", "export interface Actions {");
  for (const f of families) lines.push(`  ${f.name}: ${pascal(f.name)}Actions;`);
  lines.push("}", "", "/** What each action that reads things by their ids lists. */");
  lines.push(`export interface Reads extends ${reading.map((f) => `${pascal(f.name)}Reads`).join(", ")} {}`);
  lines.push("", "/** Loads the facts of one family when it is first called. */");
  lines.push("export const loaders: { [F in keyof Actions]: () => FamilyFacts } = {");
  for (const f of families) {
    const module = `"./${f.name}Facts"`;
    lines.push(`  ${f.name}: () => (require(${module}) as typeof import(${module})).facts,`);
  }
  lines.push(
    "};",
    "",
    "/** Loads what the actions of one family take, to check what is asked for by name. */",
  );
  lines.push("export const paramLoaders: { [F in keyof Actions]: () => FamilyParams } = {");
  for (const f of families) {
    const module = `"./${f.name}Params"`;
    lines.push(`  ${f.name}: () => (require(${module}) as typeof import(${module})).params,`);
  }
  lines.push("};", "");
  return lines.join("\n");
}

/** A list that may be null is read as an empty one, so only other fields that may be null can be missing. */
const client: Reader = {
  missing(field, side) {
    const isGiven = field.required && !field.fills;
    if (side === "input") return isGiven ? { mark: "" } : { mark: "?", also: " | undefined" };
    return { mark: /\bnull\b/i.test(field.note ?? "") && !field.type.endsWith("[]") ? "?" : "" };
  },
  answer: answerFields,
};

function writeTypes(family: Family): string {
  const out = writeInterfaces(family, client);
  out.push(`/** The actions of ${family.name}. */`, `export interface ${pascal(family.name)}Actions {`);
  for (const action of family.actions) {
    const optional = action.params.some((p) => p.required && !p.fills) ? "" : "?";
    out.push(`  /** ${comment(describe(action))} */`);
    out.push(
      `  ${action.action}(params${optional}: ${action.action}Request): Promise<${action.action}Response>;`,
    );
  }
  out.push("}", "");
  const reads = family.actions.filter((action) => action.describes);
  if (reads.length > 0) {
    out.push(`/** What the actions of ${family.name} that read things by their ids list. */`);
    out.push(`export interface ${pascal(family.name)}Reads {`);
    for (const read of reads) {
      out.push(`  "${family.name}.${read.action}": ${listedType(family, read)};`);
    }
    out.push("}", "");
  }
  return `${head}\n${out.join("\n")}`;
}

/** The type of what an action lists. */
function listedType({ types }: Family, { outputs, describes }: Action): string {
  const { element } = splitList(outputs.find(({ name }) => name === describes?.items)?.type ?? "");
  if (describes?.item === undefined) return element;
  const fields = types.get(element)?.fields ?? [];
  return fields.find(({ name }) => name === describes.item)?.type ?? "never";
}

function describe(action: Action): string {
  const source = action.doc ? ` (${action.doc})` : "";
  const successor = action.successor ? ` Today: ${action.successor}.` : "";
  return `${action.summary.replace(/\.?$/, ".")}${successor}${source}`;
}

/** The envelope's own fields are the client's business: code and message become errors, RequestId stays. */
function answerFields(family: Family, action: Action): Field[] {
  const envelope = family.protocol === "v3" ? ["RequestId"] : ["code", "message", "codeDesc"];
  const payload = action.outputs.filter((o) => !envelope.includes(o.name));
  if (family.protocol === "v3") return [...payload, { name: "RequestId", type: "String" }];
  const hasId = payload.some((o) => o.name === "requestId");
  return hasId ? payload : [...payload, { name: "requestId", type: "String", note: "may be null" }];
}

type Shape = Record<string, unknown>;

/** How an action reads by ids, how many at once where that is not a hundred, and whether by tags. */
function describesOf({ describes, filters, params }: Action): object | undefined {
  const byTag = filters?.includes("tag:<key>") && isList(params.find(({ name }) => name === "Filters"));
  const most = describes?.most ?? params.find(({ name }) => name === describes?.ids)?.maxItems ?? 100;
  return (
    describes && {
      ...describes,
      ...(byTag && { byTag }),
      ...(most < 100 && { most }),
    }
  );
}

/** An action may take one filter, and not a list of them. */
const isList = (field: Field | undefined) => field?.type.endsWith("[]") ?? false;

function writeParams(family: Family): string {
  const { input } = uses(family);
  const actions = family.actions.map(({ action, params }) => [action, shapeOf(params, "!")] as const);
  return `${head}import type { FamilyParams } from "../familyFacts";

export const params: FamilyParams = {
  actions: {
${rows(actions)}  },
  types: {
${rows(typesOf(family, input, "!"))}  },
};
`;
}

function writeFacts(family: Family): string {
  const { output } = uses(family);
  const host = mostFrequent(family.actions.map(hostOf));
  const version = mostFrequent(family.actions.map((a) => a.version ?? ""));
  const table = family.actions.map(
    (action) => [action.action, factsOf(family, action, host, version)] as const,
  );
  const [region] = family.actions.flatMap(({ params }) => params.filter(({ fills }) => fills === "region"));
  const body = {
    ...{ family: family.name, protocol: family.protocol, version, host },
    ...(region ? { region: region.name } : {}),
  };
  return `${head}import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
${Object.entries(body)
  .map(([k, v]) => `  ${k}: ${JSON.stringify(v)},\n`)
  .join("")}  actions: {
${rows(table)}  },
  types: {
${rows(typesOf(family, output))}  },
};
`;
}

const rows = (all: (readonly [string, object])[]) =>
  all.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`).join("");

function typesOf(family: Family, names: Iterable<string>, mark = "") {
  return [...names].map((name) => [name, shapeOf(family.types.get(name)?.fields ?? [], mark)] as const);
}

/** What the client knows of an action, where it is not as its family. */
function factsOf(family: Family, action: Action, host: string | undefined, version: string) {
  const limit = action.params.find((p) => p.name.toLowerCase() === "limit");
  const ownHost = hostOf(action) === host ? undefined : hostOf(action);
  const ownVersion = (action.version ?? "") === version ? undefined : action.version;
  return {
    kind: action.kind,
    ...(ownHost && { host: ownHost }),
    ...(ownVersion && { version: ownVersion }),
    ...(action.rateLimit && { rate: action.rateLimit }),
    ...(limit && { limit: limit.type }),
    ...(action.params.some((p) => p.name === "ClientToken") && { clientToken: true }),
    ...(action.repeatable && { repeatable: true }),
    ...(action.params.some(({ fills }) => fills === "region") && { inRegion: true }),
    ...present("describes", describesOf(action)),
    ...nonEmpty("answer", shapeOf(answerFields(family, action))),
  };
}

const hostOf = (action: Action) => action.currentEndpoint ?? action.endpoint;
const present = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });
const nonEmpty = (name: string, shape: Shape) => (Object.keys(shape).length > 0 ? { [name]: shape } : {});

function mostFrequent(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The types of fields by name, each with a mark where it is required. */
function shapeOf(fields: Field[], mark = ""): Shape {
  const shape: Shape = {};
  for (const field of fields) {
    const inner = field.fields?.length ? shapeOf(field.fields, mark) : undefined;
    const type = field.required ? `${field.type}${mark}` : field.type;
    shape[field.name] = inner ? [type, inner] : type;
  }
  return shape;
}

/** What codes mean whose family or ending says something else; the same everywhere, or it is an error. */
function writeCodes(codes: ErrorCode[]): string {
  const categories = new Map<string, string>();
  const absent = new Map<string, readonly string[]>();
  for (const { code, category, absentFor } of codes) {
    if (category && (categories.get(code) ?? category) !== category)
      throw new Error(`the facts give ${code} two categories: ${category} and ${categories.get(code)}`);
    if (category) categories.set(code, category);
    if (absentFor) absent.set(code, absentFor);
  }
  const table = (entries: Map<string, unknown>) =>
    JSON.stringify(Object.fromEntries([...entries].sort()), null, 2);
  return `${head}
/** The category of a code, where its family or its ending says something else. */
export const categories = ${table(categories)} as const;

/** The kinds of action for which a code means that the thing is not there. */
export const absentFor = ${table(absent)} as const;
`;
}
