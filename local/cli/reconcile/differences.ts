// Where two values differ, as deep as they are alike. What came into a list or went out of it is one difference, and moves no other.
import { isDeepStrictEqual } from "node:util";
import { diffArrays } from "diff";
import type { PropertyPath } from "../../engine/propertyPath";

export interface Difference {
  /** In the value before; of what came into a list, in the value after. */
  path: PropertyPath;
  before: unknown;
  after: unknown;
}

/** The differences of two values, in order. */
export function differences(before: unknown, after: unknown, path: PropertyPath = []): Difference[] {
  if (isDeepStrictEqual(before ?? undefined, after ?? undefined)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, path);
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Between items that are in both lists, one that went and one that came are taken for one that changed. */
function inLists(before: unknown[], after: unknown[], path: PropertyPath): Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [endBefore, endAfter] of [...common(before, after), [before.length, after.length] as const]) {
    while (i < endBefore || j < endAfter) {
      if (j >= endAfter) found.push({ path: [...path, i], before: before[i++], after: undefined });
      else if (i >= endBefore) found.push({ path: [...path, j], before: undefined, after: after[j++] });
      else found.push(...differences(before[i], after[j++], [...path, i++]));
    }
    i++;
    j++;
  }
  return found;
}

/** The most items that may differ for what came to be told from what went; beyond, the lists are compared item by item. */
const most = 1000;

/** The places of items that both lists have, in the same order in both: as many as possible. */
function common(before: unknown[], after: unknown[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  const parts = diffArrays(before, after, { comparator: isDeepStrictEqual, maxEditLength: most });
  for (const { count, added, removed } of parts ?? []) {
    if (!added && !removed) for (let k = 0; k < count; k++) pairs.push([i + k, j + k]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}
