// The fewest edits that bring one direction of a security group from the rules it has to those it should have.
// Indexes are the cloud's: from 0, and they shift with every insertion and deletion.
import { contentOf, identityOf, type Rule } from "./rule";

export type Edit =
  | { kind: "replace"; index: number; rule: Rule }
  | { kind: "delete"; indexes: number[] }
  | { kind: "insert"; index: number; rules: Rule[] };

/** Edits in the order they have to be made. A rule that changes is replaced where it stands, so that nothing opens or closes in between. */
export function planEdits(current: Rule[], wanted: Rule[]): Edit[] {
  const kept = commonRules(current, wanted);
  const replaced = pairReplacements(current, wanted, kept);
  const keptOrReplaced = new Map([...kept, ...replaced]);
  const edits: Edit[] = [...replaced].map(([index, at]) => ({ kind: "replace", index, rule: wanted[at]! }));
  const indexes = current.map((_, i) => i).filter((i) => !keptOrReplaced.has(i));
  if (indexes.length > 0) edits.push({ kind: "delete", indexes });
  const placed = new Set(keptOrReplaced.values());
  for (let index = 0; index < wanted.length; index++) {
    if (placed.has(index)) continue;
    const end = nextPlaced(placed, index, wanted.length);
    edits.push({ kind: "insert", index, rules: wanted.slice(index, end) });
    index = end;
  }
  return edits;
}

function nextPlaced(placed: Set<number>, from: number, length: number): number {
  let end = from;
  while (end < length && !placed.has(end)) end++;
  return end;
}

/** The longest run of rules that both have in the same order: index in `current` to index in `wanted`. */
function commonRules(current: Rule[], wanted: Rule[]): Map<number, number> {
  const a = current.map(contentOf);
  const b = wanted.map(contentOf);
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.set(i++, j++);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  return pairs;
}

/** Pairs what goes with what comes at the same place, unless that would have the same rule twice for a moment. */
function pairReplacements(current: Rule[], wanted: Rule[], kept: Map<number, number>): Map<number, number> {
  const staying = new Set(kept.values());
  const going = new Set(current.flatMap((rule, i) => (kept.has(i) ? [] : [identityOf(rule)])));
  const coming = new Set(wanted.flatMap((rule, i) => (staying.has(i) ? [] : [identityOf(rule)])));
  const pairs = new Map<number, number>();
  let next = 0;
  for (let i = 0; i < current.length; i++) {
    const at = kept.get(i);
    if (at !== undefined) {
      next = at + 1;
      continue;
    }
    if (next >= wanted.length || staying.has(next)) continue;
    const [old, come] = [identityOf(current[i]!), identityOf(wanted[next]!)];
    if (old === come || (!coming.has(old) && !going.has(come))) pairs.set(i, next);
    next++;
  }
  return pairs;
}

/** What a direction should have when rules of others stay: those in `ours` are replaced by `wanted`, the rest keeps its place. */
export function blend(current: Rule[], wanted: Rule[], ours: (rule: Rule) => boolean): Rule[] {
  const mine = current.filter(ours);
  const common = commonRules(mine, wanted);
  const result: Rule[] = [];
  let next = 0;
  let position = 0;
  for (const rule of current) {
    if (!ours(rule)) {
      result.push(rule);
      continue;
    }
    const at = common.get(position++);
    if (at !== undefined) {
      result.push(...wanted.slice(next, at + 1));
      next = at + 1;
    } else if (next < wanted.length && ![...common.values()].includes(next)) result.push(wanted[next++]!);
  }
  return [...result, ...wanted.slice(next)];
}
