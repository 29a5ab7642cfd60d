// What reconcile asks of an engine: the local one and the Pulumi CLI answer alike, with the same events.
import type { EngineEvent } from "../../engine/events";
import type { StoredDeployment } from "../../engine/state";

/** Two signals: end in good order, end at once. */
export interface Stop {
  interrupt: AbortSignal;
  kill: AbortSignal;
}

export interface EngineRequest {
  kind: "up" | "refresh";
  /** Only say what would be done. */
  preview?: boolean;
  /** URNs; all, when absent. */
  targets?: string[];
}

export interface EngineRun {
  succeeded: boolean;
  events: EngineEvent[];
  /** What the engine said went wrong, one a line. */
  errors: string[];
}

/** One stack behind an engine. */
export interface StackEngine {
  readonly project: string;
  readonly stack: string;
  /** The project's folder. */
  readonly folder: string;
  /** Carries out an operation, the state being read first from the cloud; throws `StackLocked` where another run has the stack. */
  run(request: EngineRequest, stop: Stop): Promise<EngineRun>;
  /** The state, with secrets in plain text. */
  export(): Promise<StoredDeployment>;
  import(deployment: StoredDeployment): Promise<void>;
  /** The stack's configuration of this package's provider, by the setting's name. */
  settings(): Promise<Record<string, string>>;
  /** Throws `StackLocked` where it is known that another run has the stack. */
  expectFree(): Promise<void>;
}

export interface EngineKind {
  readonly name: "local" | "pulumi";
  readonly version: string;
  /** Opens a stack that exists; throws where it does not. */
  open(folder: string, stack: string): Promise<StackEngine>;
  /** The stacks that a project has. */
  list(folder: string): Promise<string[]>;
}

/** The errors among events, each once. */
export function errorsIn(events: readonly EngineEvent[]): string[] {
  const said = events.flatMap(({ diagnosticEvent, errorEvent }) => [
    ...(diagnosticEvent?.severity === "error" ? [diagnosticEvent.message.trim()] : []),
    ...(errorEvent ? [errorEvent.error.trim()] : []),
  ]);
  return [...new Set(said.filter(Boolean))];
}
