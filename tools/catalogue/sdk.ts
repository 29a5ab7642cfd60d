// The importer: what the official SDK of the vendor has beyond the documents, read from the type declarations of
// tencentcloud-sdk-nodejs. It never says less than they do, and takes only names and types: their texts are theirs.
import * as fs from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";
import type { Action, Additions, Documents, Field, NamedType, SdkLayer } from "./model";

const sdk = path.dirname(require.resolve("tencentcloud-sdk-nodejs/package.json"));
const sdkVersion = (require("tencentcloud-sdk-nodejs/package.json") as { version: string }).version;

interface Models {
  endpoint: string;
  version: string;
  /** The members of every interface, in the order of the SDK. */
  interfaces: Map<string, Field[]>;
  /** The names of its actions, sorted. */
  actions: string[];
}

/** Every service of the SDK by the versions of its API: `2018-08-13` → `tag`. */
export function sdkVersions(): Record<string, string[]> {
  const folder = path.join(sdk, "tencentcloud", "services");
  const found: Record<string, string[]> = {};
  const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const service of folders.map(({ name }) => name).sort())
    for (const name of fs.readdirSync(path.join(folder, service))) {
      const [, ...parts] = /^v(\d{4})(\d{2})(\d{2})$/.exec(name) ?? [];
      if (parts.length > 0) found[parts.join("-")] = [...(found[parts.join("-")] ?? []), service];
    }
  return Object.fromEntries(Object.entries(found).sort());
}

/** Undefined for a service that the SDK does not have, or not in this version. */
function readModels(service: string, version: string | undefined): Models | undefined {
  const folder = path.join(sdk, "tencentcloud", "services", service);
  if (!fs.existsSync(folder)) return undefined;
  const versions = fs.readdirSync(folder).filter((name) => /^v\d+$/.test(name));
  const wanted = version ? `v${version.replace(/-/g, "")}` : versions.sort().at(-1);
  if (!wanted || !versions.includes(wanted)) return undefined;
  const client = fs.readFileSync(path.join(folder, wanted, `${service}_client.js`), "utf8");
  const [, endpoint, ofClient] = /super\("([^"]+)", "([^"]+)"/.exec(client) ?? [];
  if (!endpoint || !ofClient) throw new Error(`the SDK's client of ${service} names no endpoint`);
  const models = path.join(folder, wanted, `${service}_models.d.ts`);
  const source = ts.createSourceFile(models, fs.readFileSync(models, "utf8"), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, Field[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement))
      interfaces.set(
        statement.name.text,
        statement.members.flatMap((member) => readMember(member, source)),
      );
    // A request without parameters is declared as `type XRequest = null`.
    else if (ts.isTypeAliasDeclaration(statement)) interfaces.set(statement.name.text, []);
  }
  const actions = [...interfaces.keys()].flatMap((name) => /^(.+)Request$/.exec(name)?.[1] ?? []);
  return {
    ...{ endpoint, interfaces },
    version: ofClient,
    actions: actions.filter((name) => interfaces.has(`${name}Response`)).sort(),
  };
}

function readMember(member: ts.TypeElement, source: ts.SourceFile): Field[] {
  if (!ts.isPropertySignature(member) || !member.type) return [];
  const name = member.name.getText(source);
  // Of the text beside a field, one thing is taken: whether it says that the field may be null.
  const text = source.text.slice(member.getFullStart(), member.getStart(source));
  const nullable = /\bnull\b/.test(text) ? { nullable: true } : {};
  const type = readType(member.type, source);
  return [{ name, type, required: !member.questionToken, origin: "sdk", ...nullable }];
}

/** The SDK knows one kind of number; where it is not a whole one, a fact says so. */
function readType(node: ts.TypeNode, source: ts.SourceFile): string {
  if (ts.isTypeReferenceNode(node)) {
    const [element] = node.typeArguments ?? [];
    return element ? `${readType(element, source)}[]` : node.typeName.getText(source);
  }
  const name = node.getText(source);
  const known = {
    string: "String",
    number: "Integer",
    "number | bigint": "Integer",
    boolean: "Boolean",
    any: "Object",
  }[name];
  if (!known) throw new Error(`${source.fileName}: a type the importer does not know: ${name}`);
  return known;
}

/** The SDK's layer of one service: `wanted` are the actions that no document has and that the facts describe. */
export function importSdk(service: string, documents: Documents | undefined, wanted: string[]): SdkLayer {
  const documented = (documents?.actions ?? []).filter(({ family }) => family === "v3");
  const models = readModels(service, documented[0]?.version);
  const layer: SdkLayer = {
    service,
    sdk: `tencentcloud-sdk-nodejs ${sdkVersion}`,
    actions: [],
    types: [],
    additions: { actions: {}, types: {} },
    nullable: [],
    gone: [],
    beyond: [],
  };
  if (!models) return layer;
  const types = new Map(
    (documents?.types ?? []).filter(({ family }) => family !== "v2").map((type) => [type.name, type]),
  );
  const importer = new Importer(models, types, layer);
  for (const action of documented) importer.addTo(action);
  for (const action of wanted) importer.addAction(action);
  const described = new Set([...documented.map(({ action }) => action), ...wanted]);
  layer.beyond = models.actions.filter((action) => !described.has(action));
  return layer;
}

class Importer {
  private readonly seen = new Set<string>();

  constructor(
    private readonly models: Models,
    private readonly documented: Map<string, NamedType>,
    private readonly layer: SdkLayer,
  ) {}

  /** What the SDK has of a documented action that the document lacks. */
  addTo({ action, params, outputs }: Action): void {
    const request = this.models.interfaces.get(`${action}Request`);
    const response = this.models.interfaces.get(`${action}Response`);
    if (!request || !response) return;
    const additions: Additions["actions"][string] = {};
    const more = this.beyond(request, params);
    const answered = this.beyond(withoutEnvelope(response), outputs).map(withoutRequired);
    if (more.length > 0) additions.params = more;
    if (answered.length > 0) additions.outputs = answered;
    if (Object.keys(additions).length > 0) this.layer.additions.actions[action] = additions;
    this.compare(action, outputs, response);
    this.followAll(params, request);
    this.followAll(outputs, response);
  }

  /** Notes what today's model says otherwise of documented fields of an answer. */
  private compare(owner: string, documented: Field[], today: Field[]): void {
    for (const { name } of documented) {
      const field = today.find((one) => one.name === name);
      if (!field) this.layer.gone.push(`${owner}.${name}`);
      else if (field.nullable) this.layer.nullable.push(`${owner}.${name}`);
    }
  }

  /** Documented fields, each by the type that the SDK gives it: some types have other names there. */
  private followAll(documented: Field[], today: Field[]): void {
    for (const { name, type } of documented)
      this.follow(type, today.find((field) => field.name === name)?.type);
  }

  addAction(action: string): void {
    const params = this.models.interfaces.get(`${action}Request`);
    const outputs = this.models.interfaces.get(`${action}Response`);
    if (!params || !outputs)
      throw new Error(`${this.layer.service} ${action} is neither in a document nor in the SDK`);
    const { endpoint, version } = this.models;
    this.layer.actions.push({
      ...{ action, family: "v3", version, endpoint, origin: "sdk" },
      params: bare(params),
      outputs: bare(withoutEnvelope(outputs).map(withoutRequired)),
    });
    for (const field of [...params, ...outputs]) this.follow(field.type);
  }

  private beyond(fields: Field[], present: Field[]): Field[] {
    const added = fields.filter(({ name }) => !present.some((field) => field.name === name));
    for (const field of added) this.follow(field.type);
    return added;
  }

  /** Takes what the SDK has beyond the documents of a type and of the types it is made of. */
  private follow(type: string, today = type): void {
    const name = elementOf(this.documented.has(elementOf(type)) ? type : today);
    const fields = this.models.interfaces.get(elementOf(today));
    if (!fields || this.seen.has(name)) return;
    this.seen.add(name);
    const documented = this.documented.get(name);
    if (documented) {
      this.compare(name, documented.fields, fields);
      this.followAll(documented.fields, fields);
      const added = this.beyond(fields, documented.fields).map(withoutRequired);
      if (added.length > 0) this.layer.additions.types[name] = added;
    } else {
      this.layer.types.push({
        name,
        family: "v3",
        origin: "sdk",
        fields: bare(fields.map(withoutRequired)),
      });
      for (const field of fields) this.follow(field.type);
    }
  }
}

const elementOf = (type: string) => type.replace(/(\[\])+$/, "");
const withoutEnvelope = (fields: Field[]) => fields.filter(({ name }) => name !== "RequestId");
/** One type serves requests and answers, so the SDK cannot say of its fields which must be given; of an answer, neither. */
const withoutRequired = ({ required, ...field }: Field): Field => field;
/** What is inside something that only the SDK has is not marked again. */
const bare = (fields: Field[]) => fields.map(({ origin, ...field }) => field);
