// What the engine says while it works, in the JSON shape of Pulumi's own engine events (apitype.EngineEvent).
// Secrets are already "[secret]" here (unless the run was asked to show them) and unknowns the sentinel string:
// whoever reads events can print them as they are.

/** What a step does to a resource; the words of Pulumi's change summary. */
export type OpType =
  | "same"
  | "create"
  | "update"
  | "delete"
  | "replace"
  | "create-replacement"
  | "delete-replaced"
  | "read"
  | "read-replacement"
  | "refresh"
  | "discard"
  | "discard-replaced"
  | "remove-pending-replace"
  | "import"
  | "import-replacement"
  | "read-discard";

/** How often each kind of step was (or would be) taken. */
export type OpMap = { [op in OpType]?: number };

/** How one property differs; `-replace` when the difference is why the resource is replaced. */
export type DiffKind = "add" | "add-replace" | "delete" | "delete-replace" | "update" | "update-replace";

export interface PropertyDiff {
  diffKind: DiffKind;
  /** True for old input against new input, false for old output against new input. */
  inputDiff: boolean;
}

/** A resource before or after a step. */
export interface StepEventStateMetadata {
  type: string;
  urn: string;
  custom?: boolean;
  delete?: boolean;
  /** Empty for components and for what is not created yet. */
  id: string;
  /** The parent's URN, empty for the stack. */
  parent: string;
  protect?: boolean;
  retainOnDelete?: boolean;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  /** `urn::id` of the provider, empty for components. */
  provider: string;
  initErrors?: string[];
  /** In a preview the whole entry as the state has it; a function, so that it is no part of an event's JSON. */
  entry?: () => Record<string, unknown>;
}

export interface StepEventMetadata {
  op: OpType;
  urn: string;
  type: string;
  old?: StepEventStateMetadata | undefined;
  new?: StepEventStateMetadata | undefined;
  /** The properties that cause a replacement. */
  keys?: string[];
  /** The properties that changed. */
  diffs?: string[];
  detailedDiff?: Record<string, PropertyDiff>;
  /** False (or absent) for the physical halves of a replacement and for refresh steps. */
  logical?: boolean;
  provider: string;
}

/** An operation begins. */
export interface PreludeEvent {
  config: Record<string, string>;
}

/** A step begins (`planning`: in a preview). */
export interface ResourcePreEvent {
  metadata: StepEventMetadata;
  planning?: boolean;
}

/** A step ended well, or a component's or the stack's outputs were registered. */
export interface ResOutputsEvent {
  metadata: StepEventMetadata;
  planning?: boolean;
}

/** A step failed: status 0 nothing happened, 1 partially done, 2 unknown. */
export interface ResOpFailedEvent {
  metadata: StepEventMetadata;
  status: number;
  steps: number;
}

export type Severity = "debug" | "info" | "info#err" | "warning" | "error";

/** Something was said about a resource (or, without a URN, about the stack); ephemeral lines are only progress. */
export interface DiagnosticEvent {
  urn?: string;
  prefix?: string;
  message: string;
  color: string;
  severity: Severity;
  streamID?: number;
  ephemeral?: boolean;
}

/** An operation ended. */
export interface SummaryEvent {
  maybeCorrupt: boolean;
  durationSeconds: number;
  resourceChanges: OpMap;
  policyPacks: Record<string, string>;
  isPreview: boolean;
  result?: "succeeded" | "failed";
}

/** One event; exactly one of the `…Event` members is present. */
export interface EngineEvent {
  /** Counts up by one within an operation. */
  sequence: number;
  /** Seconds since 1970. */
  timestamp: number;
  preludeEvent?: PreludeEvent;
  resourcePreEvent?: ResourcePreEvent;
  resOutputsEvent?: ResOutputsEvent;
  resOpFailedEvent?: ResOpFailedEvent;
  diagnosticEvent?: DiagnosticEvent;
  stdoutEvent?: { message: string; color: string };
  summaryEvent?: SummaryEvent;
  cancelEvent?: Record<string, never>;
  /** The operation could not be carried out at all. */
  errorEvent?: { error: string };
}

/** An event before it is numbered and dated. */
export type EngineEventBody = Omit<EngineEvent, "sequence" | "timestamp">;

export type EventSink = (event: EngineEvent) => void;

/** Numbers and dates events on their way to `sink`; a clock in milliseconds may be given. */
export function numbered(sink: EventSink, now: () => number = Date.now): (body: EngineEventBody) => void {
  let sequence = 0;
  return (body) => sink({ sequence: ++sequence, timestamp: Math.floor(now() / 1000), ...body });
}

/** What stands in an event where a secret was. */
export const secretText = "[secret]";

/** What stands in an event (and on the wire) where a value is not known yet. */
export const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
