// A state as it was stored, before anything trusts it: of this version, whole, and every entry in its documented form.
import { type StoredDeployment, stateVersion } from "./state";

/** What is wrong with a value, each with where; nothing where it has the form. */
type Form = (value: unknown, path: string) => string[];

const is =
  (fits: (value: unknown) => boolean, what: string): Form =>
  (value, path) =>
    fits(value) ? [] : [`${path}: ${value === undefined ? "is missing" : `is not ${what}`}`];
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = is((value) => typeof value === "string", "a text");
const flag = is((value) => typeof value === "boolean", "true or false");
const number = is((value) => typeof value === "number", "a number");
const map = is(isMap, "an object");
const named = is((value) => typeof value === "string" && value !== "", "a text of at least one character");
const urn = is(
  (value) => typeof value === "string" && /^urn:pulumi:[^:]+::[^:]+::.+::.+$/s.test(value),
  "a URN",
);
const optional =
  (form: Form): Form =>
  (value, path) =>
    value === undefined ? [] : form(value, path);
const nullish =
  (form: Form): Form =>
  (value, path) =>
    value === undefined || value === null ? [] : form(value, path);
const listOf =
  (form: Form): Form =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, i) => form(item, `${path}.${i}`))
      : [`${path}: is not a list`];
const mapOf =
  (form: Form): Form =>
  (value, path) =>
    isMap(value)
      ? Object.entries(value).flatMap(([key, item]) => form(item, `${path}.${key}`))
      : map(value, path);
/** An object with at least these properties. */
const object = (forms: Record<string, Form>): Form => {
  const entries = Object.entries(forms);
  return (value, path) =>
    isMap(value)
      ? entries.flatMap(([key, form]) => form(value[key], path ? `${path}.${key}` : key))
      : map(value, path || "it");
};

const texts = listOf(text);
const resource = object({
  ...{ urn, type: named, custom: optional(flag), id: optional(text) },
  ...{ inputs: optional(map), outputs: optional(map), parent: optional(text), provider: optional(text) },
  ...{ dependencies: nullish(texts), propertyDependencies: nullish(mapOf(nullish(texts))) },
  ...{ delete: optional(flag), external: optional(flag), protect: optional(flag) },
  ...{ retainOnDelete: optional(flag), pendingReplacement: optional(flag), taint: optional(flag) },
  ...{ initErrors: nullish(texts), additionalSecretOutputs: nullish(texts), aliases: nullish(texts) },
  ...{ customTimeouts: optional(mapOf(number)), importID: optional(text), deletedWith: optional(text) },
  ...{ replaceWith: nullish(texts), ignoreChanges: nullish(texts), hideDiff: nullish(texts) },
  ...{ replaceOnChanges: nullish(texts), resourceHooks: nullish(mapOf(nullish(texts))) },
  ...{ created: optional(text), modified: optional(text), sourcePosition: optional(text) },
});

const operations = ["creating", "updating", "deleting", "reading", "importing"];
const deployment = object({
  manifest: optional(map),
  secrets_providers: nullish(object({ type: text, state: nullish(object({ salt: optional(text) })) })),
  resources: nullish(listOf(resource)),
  pending_operations: nullish(
    listOf(object({ resource, type: is((value) => operations.includes(value as string), "an operation") })),
  ),
  metadata: nullish(map),
});

const checkpoint = object({ checkpoint: object({ latest: nullish(deployment) }) });
const exported = object({ deployment });

/** The deployment in the text of a state file; throws with the file and what is wrong with it. */
export function readCheckpoint(text: string, file: string): StoredDeployment | undefined {
  const read = validated<{ checkpoint: { latest?: StoredDeployment | null } }>(
    checkpoint,
    parse(text, file),
    `the state in ${file}`,
  );
  return read.checkpoint.latest ?? undefined;
}

/** What `export` wrote, or another engine; throws with what is wrong with it. */
export function readExport(value: unknown): StoredDeployment {
  return validated<{ deployment: StoredDeployment }>(exported, value, "the state to import").deployment;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the state in ${file} is incomplete (${why}); earlier versions are in the folder history, beside the folder stacks`,
    );
  }
}

/** The CLI writes version 4, which is version 3 with a list of what it uses, where it uses any of it; it reads both. */
const versionWithFeatures = 4;
/** What a state of version 4 may use here. */
const knownFeatures = ["hooks", "replaceWith", "taint"];

function refuseVersion(value: unknown, what: string): void {
  const { version, features } = (value ?? {}) as { version?: unknown; features?: unknown };
  if (version === stateVersion) return;
  if (typeof version === "number" && version > versionWithFeatures)
    throw new Error(
      `needs the Pulumi CLI: ${what} has version ${version}, and this engine knows versions ${stateVersion} and ${versionWithFeatures}`,
    );
  if (version !== versionWithFeatures)
    throw new Error(
      `${what} is not a Pulumi state: its version is ${JSON.stringify(version)}, not ${stateVersion}`,
    );
  const unknown = (Array.isArray(features) ? features : []).filter((one) => !knownFeatures.includes(one));
  if (unknown.length > 0)
    throw new Error(
      `needs the Pulumi CLI: ${what} uses ${unknown.join(", ")}, which this engine does not have`,
    );
}

function validated<T>(form: Form, value: unknown, what: string): T {
  refuseVersion(value, what);
  const problems = form(value, "");
  if (problems.length === 0) return value as T;
  const told = problems.slice(0, 5).map((problem) => `  ${problem}`);
  throw new Error(`${what} is damaged:\n${told.join("\n")}`);
}
