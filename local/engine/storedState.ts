// A state as it was stored, before anything trusts it: of this version, whole, and every entry in its documented form.
import { z } from "zod";
import { type StoredDeployment, stateVersion } from "./state";

const urn = z.string().regex(/^urn:pulumi:[^:]+::[^:]+::.+::.+$/s, "is not a URN");
const texts = z.array(z.string());
const values = z.record(z.string(), z.unknown());

const resource = z.looseObject({
  urn,
  type: z.string().min(1),
  custom: z.boolean().optional(),
  id: z.string().optional(),
  inputs: values.optional(),
  outputs: values.optional(),
  parent: z.string().optional(),
  provider: z.string().optional(),
  dependencies: texts.nullish(),
  propertyDependencies: z.record(z.string(), texts.nullable()).nullish(),
  delete: z.boolean().optional(),
  external: z.boolean().optional(),
  protect: z.boolean().optional(),
  retainOnDelete: z.boolean().optional(),
  pendingReplacement: z.boolean().optional(),
  taint: z.boolean().optional(),
  initErrors: texts.nullish(),
  additionalSecretOutputs: texts.nullish(),
  aliases: texts.nullish(),
  customTimeouts: z.record(z.string(), z.number()).optional(),
  importID: z.string().optional(),
  deletedWith: z.string().optional(),
  replaceWith: texts.nullish(),
  ignoreChanges: texts.nullish(),
  hideDiff: texts.nullish(),
  replaceOnChanges: texts.nullish(),
  resourceHooks: z.record(z.string(), texts.nullable()).nullish(),
  created: z.string().optional(),
  modified: z.string().optional(),
  sourcePosition: z.string().optional(),
});

const deployment = z.looseObject({
  manifest: z.looseObject({}).optional(),
  secrets_providers: z.looseObject({ type: z.string(), state: z.unknown().optional() }).nullish(),
  resources: z.array(resource).nullish(),
  pending_operations: z
    .array(
      z.looseObject({
        resource,
        type: z.enum(["creating", "updating", "deleting", "reading", "importing"]),
      }),
    )
    .nullish(),
  metadata: values.nullish(),
});

const checkpoint = z.looseObject({ checkpoint: z.looseObject({ latest: deployment.nullish() }) });
const exported = z.looseObject({ deployment });

/** The deployment in the text of a state file; throws with the file and what is wrong with it. */
export function readCheckpoint(text: string, file: string): StoredDeployment | undefined {
  const read = validated(checkpoint, parse(text, file), `the state in ${file}`);
  return (read.checkpoint.latest ?? undefined) as StoredDeployment | undefined;
}

/** What `export` wrote, or another engine; throws with what is wrong with it. */
export function readExport(value: unknown): StoredDeployment {
  return validated(exported, value, "the state to import").deployment as unknown as StoredDeployment;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the state in ${file} is not whole (${why}); earlier ones lie in the folder history beside the folder stacks`,
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
      `${what} is none of Pulumi's: it has version ${JSON.stringify(version)}, not ${stateVersion}`,
    );
  const unknown = (Array.isArray(features) ? features : []).filter((one) => !knownFeatures.includes(one));
  if (unknown.length > 0)
    throw new Error(
      `needs the Pulumi CLI: ${what} uses ${unknown.join(", ")}, which this engine does not have`,
    );
}

function validated<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  refuseVersion(value, what);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`${what} is damaged:\n${problems.join("\n")}`);
}
