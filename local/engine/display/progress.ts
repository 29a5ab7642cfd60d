// What every view draws from: the resources an operation has touched and where each stands, gathered from the
// engine's events and from nothing else.
import type {
  DiagnosticEvent,
  DiffKind,
  EngineEvent,
  OpType,
  StepEventMetadata,
  SummaryEvent,
} from "../events";
import { partsOf, plainText } from "./words";

export interface Row {
  urn: string;
  type: string;
  name: string;
  parent: string;
  /** The step taken last; a replacement's row is `replace` in the end, however many steps it took. */
  op: OpType;
  /** `waiting`: heard of, but no step has begun. */
  phase: "waiting" | "running" | "done" | "failed";
  /** Milliseconds. */
  startedAt: number;
  endedAt?: number;
  /** The step whose properties tell what changed. */
  step?: StepEventMetadata;
  /** What the provider said last about what it waits for. */
  status?: string;
  /** Everything said that stays, errors first seen first. */
  diagnostics: DiagnosticEvent[];
}

const replacing: ReadonlySet<OpType> = new Set(["replace", "create-replacement", "delete-replaced"]);

export class Progress {
  readonly rows = new Map<string, Row>();
  /** Steps in the order they began, each as it was told last. */
  readonly steps: StepEventMetadata[] = [];
  /** The same, each as it was told when it began. */
  readonly begun: StepEventMetadata[] = [];
  /** What was said that stays, in order and in full. */
  readonly said: DiagnosticEvent[] = [];
  config: Record<string, string> = {};
  stack: Row | undefined;
  /** The stack's outputs before and after, once they are registered. */
  outputs: { old?: Record<string, unknown>; new: Record<string, unknown> } | undefined;
  summary: SummaryEvent | undefined;
  error: string | undefined;
  /** What was said before there was a stack to say it about. */
  readonly loose: DiagnosticEvent[] = [];
  readonly startedAt: number;

  constructor(private readonly now: () => number = Date.now) {
    this.startedAt = now();
  }

  /** Takes an event in; answers the row it is about, if any. */
  take(event: EngineEvent): Row | undefined {
    if (event.preludeEvent) this.config = event.preludeEvent.config;
    if (event.resourcePreEvent) return this.begin(event.resourcePreEvent.metadata);
    if (event.resOutputsEvent) return this.finish(event.resOutputsEvent.metadata);
    if (event.resOpFailedEvent) return this.fail(event.resOpFailedEvent.metadata);
    if (event.diagnosticEvent) return this.say(event.diagnosticEvent);
    if (event.summaryEvent) this.summary = event.summaryEvent;
    if (event.errorEvent) this.error = plainText(event.errorEvent.error);
    return undefined;
  }

  private begin(step: StepEventMetadata): Row {
    this.steps.push(step);
    this.begun.push(step);
    const row = this.rowOf(step.urn);
    // A replacement is one row: its time counts from its first step.
    if (!(replacing.has(row.op) && replacing.has(step.op))) row.startedAt = this.now();
    delete row.endedAt;
    row.op = step.op;
    row.phase = "running";
    this.learn(row, step);
    return row;
  }

  private finish(step: StepEventMetadata): Row {
    const row = this.rowOf(step.urn);
    const begun = this.steps.findLastIndex(({ urn }) => urn === step.urn);
    if (begun >= 0) this.steps[begun] = step;
    row.op = step.op;
    if (row.phase !== "failed") row.phase = "done";
    row.endedAt = this.now();
    delete row.status;
    this.learn(row, step);
    if (row === this.stack && step.new && step.op !== "delete" && step.op !== "refresh")
      this.outputs = {
        ...(step.old && step.op !== "create" ? { old: step.old.outputs ?? {} } : {}),
        new: step.new.outputs ?? {},
      };
    return row;
  }

  private fail(step: StepEventMetadata): Row {
    const row = this.rowOf(step.urn);
    row.op = step.op;
    row.phase = "failed";
    row.endedAt = this.now();
    delete row.status;
    this.learn(row, step);
    return row;
  }

  private say(diagnostic: DiagnosticEvent): Row | undefined {
    if (diagnostic.severity === "debug") return undefined;
    if (!diagnostic.ephemeral) this.said.push(diagnostic);
    const row = diagnostic.urn ? this.rowOf(diagnostic.urn) : this.stack;
    const message = plainText(diagnostic.message);
    if (!message) return undefined;
    if (!row) {
      if (!diagnostic.ephemeral) this.loose.push({ ...diagnostic, message });
      return undefined;
    }
    if (diagnostic.ephemeral) row.status = message;
    else row.diagnostics.push({ ...diagnostic, message });
    if (diagnostic.severity === "error" && !diagnostic.ephemeral) {
      row.phase = "failed";
      delete row.status;
    }
    return row;
  }

  private learn(row: Row, step: StepEventMetadata): void {
    const state = step.new ?? step.old;
    if (state?.parent) {
      row.parent = state.parent;
      this.rowOf(state.parent);
    }
    if (!(step.op === "delete-replaced" && row.step)) row.step = step;
  }

  private rowOf(urn: string): Row {
    let row = this.rows.get(urn);
    if (!row) {
      row = {
        urn,
        ...partsOf(urn),
        parent: "",
        op: "same",
        phase: "waiting",
        startedAt: this.now(),
        diagnostics: [],
      };
      this.rows.set(urn, row);
      if (row.type === "pulumi:pulumi:Stack") this.adopt(row);
    }
    return row;
  }

  /** The stack is known now: what was said before is about it. */
  private adopt(stack: Row): void {
    this.stack = stack;
    stack.diagnostics.push(...this.loose.splice(0));
  }

  /** How many resources have an error. */
  get errored(): number {
    return [...this.rows.values()].filter(hasErrors).length;
  }
}

export const hasErrors = (row: Row): boolean =>
  row.phase === "failed" || row.diagnostics.some((d) => d.severity === "error");

/** The physical halves of a replacement say nothing that the replacement does not. */
export const isHalf = (op: OpType): boolean =>
  op === "create-replacement" || op === "delete-replaced" || op === "discard-replaced";

/** What a row counts as: any step of a replacement is the replacement. */
export const rowOp = (row: Row): OpType => (replacing.has(row.op) ? "replace" : row.op);

/** Default providers are made by the engine, not by the program: nobody wants to see them. */
export const isHidden = (row: Row): boolean =>
  row.type.startsWith("pulumi:providers:") && row.name.startsWith("default") && row.diagnostics.length === 0;

/** Whether a row shows something that a user would call a change or a problem. */
export const isNews = (row: Row): boolean =>
  !isHidden(row) && (row.op !== "same" || row.diagnostics.length > 0 || row.phase === "failed");

/** `+a,b~c` for what a step changes, by top-level property, as Pulumi abbreviates it. */
export function diffSummary(step: StepEventMetadata | undefined): string {
  if (!step || step.op === "create" || step.op === "delete") return "";
  const kinds = new Map<string, "+" | "-" | "~">();
  for (const [path, diff] of Object.entries(step.detailedDiff ?? {})) {
    const key = /^\[?"?([^.[\]"]+)/.exec(path)?.[1] ?? path;
    if (key.startsWith("__")) continue;
    const kind = path === key ? markOf(diff.diffKind) : "~";
    kinds.set(key, kinds.has(key) && kinds.get(key) !== kind ? "~" : kind);
  }
  if (kinds.size === 0) for (const key of step.diffs ?? []) if (!key.startsWith("__")) kinds.set(key, "~");
  let text = "";
  for (const mark of ["+", "-", "~"] as const) {
    const keys = [...kinds].filter(([, kind]) => kind === mark).map(([key]) => key);
    if (keys.length > 0) text += mark + keys.sort().join(",");
  }
  return text;
}

export function markOf(kind: DiffKind): "+" | "-" | "~" {
  return kind.startsWith("add") ? "+" : kind.startsWith("delete") ? "-" : "~";
}
