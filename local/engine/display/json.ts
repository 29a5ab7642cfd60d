// What `--json` prints: one object for a preview, in the shape of `pulumi preview --json`; for everything else
// the engine's events, one a line.
import type {
  DiagnosticEvent,
  OpMap,
  PropertyDiff,
  StepEventMetadata,
  StepEventStateMetadata,
} from "../events";
import { isHidden, type Progress } from "./progress";

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
  steps: PreviewStep[];
  diagnostics?: Pick<DiagnosticEvent, "urn" | "prefix" | "message" | "severity">[];
  /** Nanoseconds. */
  duration: number;
  changeSummary: OpMap;
  maybeCorrupt?: boolean;
}

/** A whole preview as one object. */
export function previewDigest(progress: Progress, now: number): PreviewDigest {
  const diagnostics = [...progress.loose, ...[...progress.rows.values()].flatMap((row) => row.diagnostics)];
  if (progress.error) diagnostics.push({ message: progress.error, severity: "error", color: "never" });
  const shown = progress.steps.filter(({ op, urn }) => {
    const row = progress.rows.get(urn);
    return op !== "same" && row && !isHidden(row);
  });
  return {
    steps: shown.map(stepOf),
    ...(diagnostics.length > 0
      ? {
          diagnostics: diagnostics.map(({ urn, prefix, message, severity }) => ({
            ...(urn ? { urn } : {}),
            ...(prefix ? { prefix } : {}),
            message,
            severity,
          })),
        }
      : {}),
    duration: Math.round((now - progress.startedAt) * 1e6),
    changeSummary: progress.summary?.resourceChanges ?? {},
    ...(progress.summary?.maybeCorrupt ? { maybeCorrupt: true } : {}),
  };
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

/** Without what is empty, as the CLI leaves it out. */
function stateOf(state: StepEventStateMetadata): PreviewState {
  const filled = Object.entries(state).filter(
    ([, value]) =>
      value !== undefined &&
      value !== "" &&
      value !== false &&
      !(value !== null && typeof value === "object" && Object.keys(value).length === 0),
  );
  return { urn: state.urn, custom: state.custom === true, type: state.type, ...Object.fromEntries(filled) };
}
