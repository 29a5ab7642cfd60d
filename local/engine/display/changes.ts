// What an operation changes, resource by resource with its properties: the view of `preview` and of `--diff`.
// A resource stands under its parent as far as the parent is shown.
import type { Colors } from "picocolors/types";
import type { StepEventMetadata } from "../events";
import { isHalf, isHidden, type Progress } from "./progress";
import { differenceLines, propertyLines, stepDifference } from "./properties";
import { partsOf, signOf, typeText, wordsOf } from "./words";

/** Lines of all changes; none when nothing changes. */
export function changeLines(progress: Progress, colors: Colors): string[] {
  const steps = progress.steps.filter((step) => isShown(step, progress));
  if (steps.length === 0) return [];
  const children = new Map<string, StepEventMetadata[]>();
  const shown = new Set(steps.map(({ urn }) => urn));
  for (const step of steps) {
    const parent = nearestShown(step, shown, progress);
    children.set(parent, [...(children.get(parent) ?? []), step]);
  }
  const drawn = new Set<string>();
  const draw = (urn: string, depth: number): string[] =>
    (children.get(urn) ?? []).flatMap((step) => {
      const own = resourceLines(step, depth * 4, colors);
      if (drawn.has(step.urn)) return own;
      drawn.add(step.urn);
      return [...own, ...draw(step.urn, depth + 1)];
    });
  return draw("", 0);
}

function isShown(step: StepEventMetadata, progress: Progress): boolean {
  const row = progress.rows.get(step.urn);
  return step.op !== "same" && !isHalf(step.op) && row !== undefined && !isHidden(row);
}

function nearestShown(step: StepEventMetadata, shown: Set<string>, progress: Progress): string {
  let parent = (step.new ?? step.old)?.parent ?? "";
  while (parent && !shown.has(parent)) parent = progress.rows.get(parent)?.parent ?? "";
  return parent;
}

function resourceLines(step: StepEventMetadata, indent: number, colors: Colors): string[] {
  const pad = " ".repeat(indent + 4);
  const id = step.old?.id || (step.op === "import" ? step.new?.id : "");
  const words = wordsOf(step.op);
  const lock = step.old?.protect && step.op !== "update" ? " (protected)" : "";
  const head = `${typeText(step.type)} ${partsOf(step.urn).name}: (${words.planned})${lock}`;
  return [
    `${" ".repeat(indent)}${signOf(step.op, colors)}${colors[words.color](head)}`,
    ...(id ? [colors.dim(`${pad}[id=${id}]`)] : []),
    colors.dim(`${pad}[urn=${step.urn}]`),
    ...bodyLines(step, indent + 4, colors),
  ];
}

function bodyLines(step: StepEventMetadata, indent: number, colors: Colors): string[] {
  if (step.op === "update" || step.op === "replace") {
    const difference = stepDifference(step);
    const explained = step.detailedDiff !== undefined && Object.keys(step.detailedDiff).length > 0;
    const any = [...(difference.children?.values() ?? [])].some((child) => child.kind !== "same");
    return differenceLines(difference, indent, colors, explained || !any);
  }
  if (step.op === "refresh") return [];
  if (step.type === "pulumi:pulumi:Stack") return [];
  const properties = step.op === "read" ? step.new?.outputs : (step.new ?? step.old)?.inputs;
  return propertyLines(properties ?? {}, indent, colors);
}
