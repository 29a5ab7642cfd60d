// What operations on a stack of a test are asked for with, and what they answer, in the words of Pulumi's Automation API.
import type { PulumiFn } from "@pulumi/pulumi/automation";
import type { PreviewStep } from "./engine/display/json";
import type { EngineEvent, OpMap } from "./engine/events";
import type { LocalCloud } from "./localCloud";

export interface ConfigValue {
  value: string;
  secret?: boolean;
}

export type ConfigMap = Record<string, ConfigValue>;

export interface LocalStackArgs {
  /** The program; what it returns are the stack's outputs. Either this or a `workDir` with a Pulumi.yaml. */
  program?: PulumiFn;
  /** With `program`: where providers are started (default: the current folder); else the folder of the program. */
  workDir?: string;
  /** Default: `test`. */
  stackName?: string;
  /** Default: what Pulumi.yaml says, else `local`. */
  projectName?: string;
  /** Configuration; keys without a namespace are the project's. */
  config?: Record<string, string | ConfigValue>;
  /** Points the provider at this cloud. */
  cloud?: LocalCloud;
  /** Environment of the program's process and of the providers, beside the test's own. */
  envVars?: Record<string, string>;
  /** Keeps the state here; by default in a temporary folder that `dispose` removes. */
  stateDir?: string;
}

export interface OperationOptions {
  /** How many resources at once. */
  parallel?: number;
  /** First read what is really there. */
  refresh?: boolean;
  target?: string[];
  targetDependents?: boolean;
  exclude?: string[];
  excludeDependents?: boolean;
  replace?: string[];
  continueOnError?: boolean;
  /** Fail if anything changes. */
  expectNoChanges?: boolean;
  /** Show every change property by property in `stdout`. */
  diff?: boolean;
  showSecrets?: boolean;
  /** Run this program instead of the stack's. */
  program?: PulumiFn;
  onOutput?: (text: string) => void;
  onEvent?: (event: EngineEvent) => void;
  signal?: AbortSignal;
}

export interface OutputValue {
  // biome-ignore lint/suspicious/noExplicitAny: an output is whatever the program made of it, as in Pulumi's own API
  value: any;
  secret: boolean;
}

export type OutputMap = Record<string, OutputValue>;

export interface UpdateSummary {
  kind: "update" | "refresh" | "destroy";
  startTime: Date;
  endTime: Date;
  message: string;
  environment: Record<string, string>;
  config: ConfigMap;
  result: "succeeded" | "failed";
  /** Counts the stack's operations. */
  version: number;
  resourceChanges: OpMap;
}

export interface OperationResult {
  stdout: string;
  stderr: string;
  summary: UpdateSummary;
}

export interface UpResult extends OperationResult {
  outputs: OutputMap;
}

export interface PreviewResult {
  stdout: string;
  stderr: string;
  changeSummary: OpMap;
  /** What would be done, as in `pulumi preview --json`. */
  steps: PreviewStep[];
}

/** An operation that failed, or changed something though nothing was to change. */
export class OperationError extends Error {
  constructor(
    message: string,
    /** All that was shown. */
    readonly stdout: string,
    readonly summary?: UpdateSummary,
  ) {
    super(message);
    this.name = "OperationError";
  }
}
