// Where two values differ, as deep as they are alike. What came into a list or went out of it is one difference, and moves no other.
import { isDeepStrictEqual } from "node:util";
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

/** The most comparisons of items that may be made in search of the longest common part. */
const most = 250_000;

/** The places of items that both lists have, in the same order in both: as many as possible. */
function common(before: unknown[], after: unknown[]): (readonly [number, number])[] {
  const shorter = Math.min(before.length, after.length);
  const same = (i: number, j: number) => isDeepStrictEqual(before[i], after[j]);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(before.length - 1 - end, after.length - 1 - end)) end++;
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  const inner = rows * columns > most ? [] : longest(rows, columns, (i, j) => same(start + i, start + j));
  return [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...inner.map(([i, j]) => [start + i, start + j] as const),
    ...Array.from({ length: end }, (_, k) => [before.length - end + k, after.length - end + k] as const),
  ];
}

/** The longest common subsequence of two lists of these lengths. */
function longest(
  rows: number,
  columns: number,
  same: (i: number, j: number) => boolean,
): (readonly [number, number])[] {
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i]![j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
