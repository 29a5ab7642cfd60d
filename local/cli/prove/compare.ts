// How the same life came out in two clouds: what one answers and the other does not.
import type { Outcome } from "./life";
import { parentOf, type Shape } from "./shape";

export interface Difference {
  kind: string;
  call: string;
  /** What differs: a field's path, `code`, `states`. */
  what: string;
  /** In the cloud that was asked, and in the local one. */
  there: string;
  here: string;
}

/** Calls that the local cloud does not have; they are no difference of what it has. */
const ABSENT = "LocalCloud.NotImplemented";

/** The differences of one life, call by call in their order. */
export function compareLives(kind: string, there: Outcome[], here: Outcome[]): Difference[] {
  return there.flatMap((outcome, n) => {
    const other = here[n];
    if (!other || other.code === ABSENT || outcome.code === ABSENT) return [];
    if (outcome.code === undefined || other.code === undefined) return [];
    const found = (what: string, one: string, two: string): Difference => ({
      ...{ kind, call: outcome.call, what },
      ...{ there: one, here: two },
    });
    if (outcome.code !== other.code)
      return [found("code", outcome.code || "answered", other.code || "answered")];
    return [
      ...compareShapes(outcome.shape ?? {}, other.shape ?? {}).map(([path, one, two]) =>
        found(path, one, two),
      ),
      ...compareStates(outcome, other).map(([one, two]) => found("states", one, two)),
    ];
  });
}

/** What the local cloud lacks, by call. */
export function absentCalls(here: Outcome[]): string[] {
  return [...new Set(here.filter(({ code }) => code === ABSENT).map(({ call }) => call))];
}

function compareShapes(there: Shape, here: Shape): [path: string, there: string, here: string][] {
  const paths = [...new Set([...Object.keys(there), ...Object.keys(here)])].sort();
  return paths.flatMap((path) => {
    const [one, two] = [there[path], here[path]];
    if (!comparable(there, path) || !comparable(here, path)) return [];
    const [left, right] = [(one ?? ["absent"]).join(" or "), (two ?? ["absent"]).join(" or ")];
    return left === right ? [] : ([[path, left, right]] as [string, string, string][]);
  });
}

/** Whether a shape can have a path: what it lies in is there, and a list around it has items. */
function comparable(shape: Shape, path: string): boolean {
  const parent = parentOf(path);
  if (path.endsWith("[]")) return path in shape;
  return parent === undefined || (shape[parent]?.includes("object") ?? false);
}

/** States are seen by looking now and then: what one run saw and the other may have missed between two looks is no difference. */
function compareStates(there: Outcome, here: Outcome): [string, string][] {
  const [one, two] = [there, here].map(({ states = [] }) => states.map(({ state }) => state));
  if (isWithin(one!, two!) || isWithin(two!, one!)) return [];
  return [[one!.join(" → "), two!.join(" → ")]];
}

/** Whether the parts stand in the whole in this order, and both end alike. */
function isWithin(parts: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const state of whole) if (state === parts[found]) found++;
  return found === parts.length && parts.at(-1) === whole.at(-1);
}
