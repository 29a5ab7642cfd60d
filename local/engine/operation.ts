// What an operation on a stack is asked and what it answers: the words of the engine's callers.
import type { EventSink, OpMap } from "./events";
import type { ImportRequest } from "./importing";
import type { WatchCalls } from "./pluginProvider";
import type { Program, ProgramOptions } from "./programRun";
import type { ProjectSettings } from "./settings";
import type { StackConfig } from "./stackSettings";
import type { Seal, Sealer } from "./state";
import type { TargetOptions } from "./targets";
import type { Values } from "./values";

export type OperationKind = "preview" | "up" | "refresh" | "destroy" | "import";

export interface OperationOptions extends TargetOptions {
  kind: OperationKind;
  project: ProjectSettings;
  stack: string;
  config: StackConfig;
  /** What encrypts the secrets of the state. */
  secrets: Sealer | Promise<Sealer> | Seal;
  /** The folder of the file backend. */
  backend: string;
  /** Only say what would be done; always so for `preview`. */
  previewOnly?: boolean;
  /** Steps at once. */
  parallel?: number;
  /** Refresh first. */
  refresh?: boolean;
  continueOnError?: boolean;
  showSecrets?: boolean;
  /** Check the types of a program in TypeScript before it runs; else it is only transpiled. */
  checkTypes?: boolean;
  /** Run the program in a refresh or a destroy, for its hooks and its providers' configuration. */
  runProgram?: boolean;
  /** What a refresh does with creates that were interrupted. */
  pendingCreates?: "clear" | "keep";
  /** What `import` takes over. */
  imports?: ImportRequest[];
  env?: NodeJS.ProcessEnv;
  /** How the program is started, where it is not the project's own. */
  program?: (options: ProgramOptions) => Program;
  onEvent?: EventSink;
  /** Sees the calls of providers, for debugging. */
  onProviderCall?: WatchCalls;
  /** Aborted to end in good order: what runs is finished and saved. */
  interrupt?: AbortSignal;
  /** Aborted to end at once. */
  kill?: AbortSignal;
}

export interface OperationResult {
  result: "succeeded" | "failed";
  changes: OpMap;
  /** The stack's outputs, with secrets open. */
  outputs: Values;
  /** What became of creates that an earlier run did not see the end of. */
  resumed: Resumed[];
}

/** A create that was interrupted. */
export interface Resumed {
  urn: string;
  /** Of what the state has for it now. */
  id?: string | undefined;
  /** That is what was being created: of the same provider, with the same inputs. Anything else may not have looked for it. */
  asBegun: boolean;
}
