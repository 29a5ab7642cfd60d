// The commands of the Pulumi CLI that scenarios use, carried out by the local engine. What is not here is refused by name.
import * as fs from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { backendDir, StackStore } from "../../../local/engine/backend";
import { removeFromState, setProtected } from "../../../local/engine/edit";
import { runOperation } from "../../../local/engine/engine";
import type { EngineEvent } from "../../../local/engine/events";
import type { ImportRequest } from "../../../local/engine/importing";
import type { OperationKind, OperationOptions } from "../../../local/engine/operation";
import type { WatchCalls } from "../../../local/engine/pluginProvider";
import { createSecrets, openSecrets, type Secrets } from "../../../local/engine/secrets";
import { readProject } from "../../../local/engine/settings";
import { StackSettings } from "../../../local/engine/stackSettings";
import { present } from "../../found";

export interface CommandContext {
  cwd: string;
  stack: string;
  parallel: number;
  env: Record<string, string>;
  onEvent(event: EngineEvent): void;
  onProviderCall?: WatchCalls;
  interrupt?: AbortSignal;
}

export class Refused extends Error {}

const operationFlags = {
  yes: { type: "boolean" },
  "skip-preview": { type: "boolean" },
  diff: { type: "boolean" },
  json: { type: "boolean" },
  refresh: { type: "boolean" },
  "preview-only": { type: "boolean" },
  "show-replacement-steps": { type: "boolean" },
  "show-secrets": { type: "boolean" },
  "expect-no-changes": { type: "boolean" },
  "run-program": { type: "boolean" },
  "exclude-protected": { type: "boolean" },
  "continue-on-error": { type: "boolean" },
  target: { type: "string", multiple: true },
  "target-dependents": { type: "boolean" },
  exclude: { type: "string", multiple: true },
  "exclude-dependents": { type: "boolean" },
  replace: { type: "string", multiple: true },
  "target-replace": { type: "string", multiple: true },
  "skip-pending-creates": { type: "boolean" },
  "clear-pending-creates": { type: "boolean" },
  "import-pending-creates": { type: "string", multiple: true },
  file: { type: "string" },
  protect: { type: "string" },
  "generate-code": { type: "string" },
} as const;

/** Runs a command; answers its exit code. */
export async function runCommand(args: string[], context: CommandContext): Promise<number> {
  const [command = "", ...rest] = args;
  switch (command) {
    case "preview":
    case "up":
    case "refresh":
    case "destroy":
    case "import":
      return operation(command, rest, context);
    case "cancel":
      (await openStack(context)).store.cancel();
      return 0;
    case "state":
      return stateCommand(rest, context);
    case "stack":
      return stackCommand(rest, context);
    default:
      throw new Refused(`needs the Pulumi CLI: pulumi ${args.slice(0, 2).join(" ")}`);
  }
}

export async function openStack({ cwd, stack, env }: CommandContext) {
  const project = readProject(cwd);
  const settings = new StackSettings(project, stack);
  const passphrase = env.PULUMI_CONFIG_PASSPHRASE ?? "";
  const salt = settings.encryptionSalt;
  const secrets: Promise<Secrets> = salt ? openSecrets(passphrase, salt) : createSecrets(passphrase);
  const backend = backendDir(env.PULUMI_BACKEND_URL ?? "");
  return { project, settings, secrets, backend, store: new StackStore(backend, project.name, stack) };
}

async function operation(kind: OperationKind, args: string[], context: CommandContext): Promise<number> {
  let parsed: ReturnType<typeof parseFlags>;
  try {
    parsed = parseFlags(args);
  } catch (error) {
    throw new Refused(`needs the Pulumi CLI: ${(error as Error).message}`);
  }
  const { project, settings, secrets, backend } = await openStack(context);
  const flags = parsed.values;
  const targetReplace = flags["target-replace"] ?? [];
  const options: OperationOptions = {
    kind,
    project,
    stack: context.stack,
    config: settings.read(await secrets),
    secrets,
    backend,
    parallel: context.parallel,
    refresh: flags.refresh ?? false,
    previewOnly: flags["preview-only"] ?? false,
    continueOnError: flags["continue-on-error"] ?? false,
    targets: [...(flags.target ?? []), ...targetReplace],
    targetDependents: flags["target-dependents"] ?? false,
    excludes: flags.exclude ?? [],
    runProgram: flags["run-program"] ?? false,
    excludeProtected: flags["exclude-protected"] ?? false,
    excludeDependents: flags["exclude-dependents"] ?? false,
    replace: [...(flags.replace ?? []), ...targetReplace],
    pendingCreates: flags["skip-pending-creates"] ? "keep" : "clear",
    env: context.env,
    onEvent: context.onEvent,
    ...(context.onProviderCall ? { onProviderCall: context.onProviderCall } : {}),
    imports: kind === "import" ? importsOf(parsed, context) : [],
    ...(context.interrupt ? { interrupt: context.interrupt } : {}),
  };
  const previewFirst = kind !== "preview" && !flags["skip-preview"] && !flags["preview-only"];
  if (previewFirst && (await attempt({ ...options, previewOnly: true }, context)) !== 0) return 1;
  return attempt(options, context);
}

/** What `import TYPE NAME ID` or `import --file FILE` names. */
function importsOf(
  { values, positionals }: ReturnType<typeof parseFlags>,
  { cwd }: CommandContext,
): ImportRequest[] {
  const protect = values.protect !== "false";
  const [type = "", name = "", id = ""] = positionals;
  if (!values.file) return [{ type, name, id, protect }];
  const file = JSON.parse(fs.readFileSync(path.resolve(cwd, values.file), "utf8")) as {
    resources: ImportRequest[];
  };
  return file.resources.map((resource) => ({ ...resource, protect }));
}

const parseFlags = (args: string[]) => parseArgs({ args, options: operationFlags, allowPositionals: true });

async function attempt(options: OperationOptions, context: CommandContext): Promise<number> {
  try {
    return (await runOperation(options)).result === "succeeded" ? 0 : 1;
  } catch (error) {
    const message = (error as Error).message;
    if (message.startsWith("needs the Pulumi CLI:")) throw new Refused(message);
    void context;
    return 1;
  }
}

async function stateCommand(args: string[], context: CommandContext): Promise<number> {
  const { store, secrets } = await openStack(context);
  const [what, urn = ""] = args;
  try {
    if (what === "delete") await removeFromState(store, await secrets, urn);
    else await setProtected(store, await secrets, [urn], what === "protect");
    return 0;
  } catch {
    return 1;
  }
}

async function stackCommand(args: string[], context: CommandContext): Promise<number> {
  const { store, secrets } = await openStack(context);
  const [what] = args;
  if (what === "output") return store.exists() ? 0 : 1;
  if (what === "import") {
    const at = args.indexOf("--file");
    const text = fs.readFileSync(path.resolve(context.cwd, present(args[at + 1])), "utf8");
    try {
      await store.import(JSON.parse(text), await secrets);
      return 0;
    } catch {
      return 1;
    }
  }
  throw new Refused(`needs the Pulumi CLI: pulumi stack ${what}`);
}
