// What `--json` prints: one object for a preview, in the shape of `pulumi preview --json`; for everything else
// the engine's events, one a line.
import type {
  DiagnosticEvent,
  OpMap,
  PropertyDiff,
  StepEventMetadata,
  StepEventStateMetadata,
} from "../events";
import { isHalf, isHidden, type Progress } from "./progress";

/** A resource's state in a preview, as `pulumi preview --json` has it. */
export type PreviewState = Partial<StepEventStateMetadata> & { urn: string; custom: boolean; type: string };

export interface PreviewStep {
  op: string;
  urn: string;
  provider?: string;
  oldState?: PreviewState;
  newState?: PreviewState;
  replaceReasons?: string[];
  diffReasons?: string[];
  detailedDiff: Record<string, { kind: PropertyDiff["diffKind"]; inputDiff: boolean }> | null;
}

export interface PreviewDigest {
  config?: Record<string, string>;
  steps: PreviewStep[];
  diagnostics?: PreviewDiagnostic[];
  /** Nanoseconds. */
  duration: number;
  changeSummary: OpMap;
  maybeCorrupt?: boolean;
}

/** A whole preview as one object. */
export function previewDigest(progress: Progress, now: number): PreviewDigest {
  const { config, summary, error } = progress;
  const said = error
    ? [...progress.said, { message: error, severity: "error" as const, prefix: "error: " }]
    : progress.said;
  const diagnostics = said.map(({ urn, prefix, message, severity }: PreviewDiagnostic) => ({
    ...(urn ? { urn } : {}),
    message: `${prefix ?? ""}${message}`,
    severity,
  }));
  // What a refresh finds is only known when its step has ended.
  const steps = progress.begun.map((step, i) => (step.op === "refresh" ? progress.steps[i]! : step));
  return {
    ...(Object.keys(config).length ? { config } : {}),
    steps: steps.filter((step) => isShown(step, progress)).map(stepOf),
    ...(diagnostics.length ? { diagnostics } : {}),
    duration: Math.round((now - progress.startedAt) * 1e6),
    changeSummary: summary?.resourceChanges ?? {},
    ...(summary?.maybeCorrupt ? { maybeCorrupt: true } : {}),
  };
}

type PreviewDiagnostic = Pick<DiagnosticEvent, "urn" | "prefix" | "message" | "severity">;

/** As the CLI chooses: what changes and the stack itself; a replacement as one step. */
function isShown({ op, urn, type, old, new: now }: StepEventMetadata, progress: Progress): boolean {
  const row = progress.rows.get(urn);
  if (!row || isHidden(row) || isHalf(op)) return false;
  return op !== "same" || type === "pulumi:pulumi:Stack" || old?.protect !== now?.protect;
}

function stepOf(step: StepEventMetadata): PreviewStep {
  const detailed = Object.entries(step.detailedDiff ?? {});
  return {
    op: step.op,
    urn: step.urn,
    ...(step.provider ? { provider: step.provider } : {}),
    ...(step.old ? { oldState: stateOf(step.old) } : {}),
    ...(step.new ? { newState: stateOf(step.new) } : {}),
    ...(step.keys?.length ? { replaceReasons: step.keys } : {}),
    ...(step.diffs?.length ? { diffReasons: step.diffs } : {}),
    detailedDiff:
      detailed.length > 0
        ? Object.fromEntries(
            detailed.map(([path, diff]) => [path, { kind: diff.diffKind, inputDiff: diff.inputDiff }]),
          )
        : null,
  };
}

/** The entry as the state would have it; without what is empty, as the CLI leaves it out. */
function stateOf({ entry, ...state }: StepEventStateMetadata): PreviewState {
  const filled = Object.entries(entry ? entry() : state).filter(
    ([, value]) =>
      value !== undefined &&
      value !== "" &&
      value !== false &&
      !(value !== null && typeof value === "object" && Object.keys(value).length === 0),
  );
  return { urn: state.urn, custom: state.custom === true, type: state.type, ...Object.fromEntries(filled) };
}
