// Which of the data disks that are there each declared one is. Entries have no names: a disk is kept wherever one that is declared
// can be it, in place or by growing, and only what no entry can be is taken away.
import { isRecord, type Properties, type Value } from "../../../lifecycle/author/values";

/** What of a data disk is told when it is made, and never again. */
export const writeOnce = [
  "snapshotId",
  "deleteWithInstance",
  "encrypt",
  "kmsKeyId",
  "throughputPerformance",
] as const;

/** What tells data disks apart: that which is there, and that which is declared. */
export interface Shape {
  diskType?: string | undefined;
  diskSize?: number | undefined;
  /** As it was declared, where that is known. */
  options?: Properties | undefined;
}

export function isLocal({ diskType }: Shape): boolean {
  return diskType?.startsWith("LOCAL_") === true;
}

function isOfType(present: Shape, wanted: Shape): boolean {
  return wanted.diskType === undefined || wanted.diskType === present.diskType;
}

/** Whether the disk can be what is wanted; a local one does not grow. */
function serves(present: Shape, wanted: Shape): boolean {
  const [is, willBe] = [Number(present.diskSize), Number(wanted.diskSize)];
  return isOfType(present, wanted) && (isLocal(present) ? is === willBe : is <= willBe);
}

function isSame(present: Shape, wanted: Shape): boolean {
  const { options: was, diskSize } = present;
  const told = writeOnce.every((key) => was === undefined || was[key] === wanted.options?.[key]);
  return isOfType(present, wanted) && diskSize === wanted.diskSize && told;
}

/** For each wanted one, in its order, which of those that are there it is; undefined for one that has to be made. */
export function match(present: readonly Shape[], wanted: readonly Shape[]): (number | undefined)[] {
  if (present.length <= wanted.length && present.every((disk, i) => serves(disk, wanted[i]!)))
    return wanted.map((_, i) => (i < present.length ? i : undefined));
  const left = new Set(present.keys());
  const found: (number | undefined)[] = wanted.map(() => undefined);
  // Small ones choose first: what can be a small one can be a large one, and not the other way round.
  const bySize = [...wanted.keys()].sort((a, b) => Number(wanted[a]!.diskSize) - Number(wanted[b]!.diskSize));
  for (const fits of [isSame, serves]) {
    for (const i of fits === isSame ? wanted.keys() : bySize) {
      if (found[i] !== undefined) continue;
      const at = [...left].find((one) => fits(present[one]!, wanted[i]!));
      if (at === undefined) continue;
      found[i] = at;
      left.delete(at);
    }
  }
  return found;
}

/** A list of data disks as a program or the state has it. */
export function shapesOf(disks: Value | undefined): Shape[] {
  return (Array.isArray(disks) ? disks : []).map((disk) => {
    if (!isRecord(disk)) return {};
    const { diskType, diskSize } = disk;
    return {
      diskType: typeof diskType === "string" ? diskType : undefined,
      diskSize: typeof diskSize === "number" ? diskSize : undefined,
      options: disk,
    };
  });
}

function unmatched(before: Value | undefined, wanted: Value): { gone: Shape[]; added: Shape[] } {
  const [was, willBe] = [shapesOf(before), shapesOf(wanted)];
  const found = match(was, willBe);
  return {
    gone: was.filter((_, i) => !found.includes(i)),
    added: willBe.filter((_, i) => found[i] === undefined),
  };
}

/** Local disks are part of the machine: they come and go with it. */
export function takesOtherLocalDisks(before: Value | undefined, wanted: Value): boolean {
  const { gone, added } = unmatched(before, wanted);
  return [...gone, ...added].some(isLocal);
}

/** Whether a disk that is there is none of those that are wanted. */
export function takesDisksAway(before: Value | undefined, wanted: Value): boolean {
  return unmatched(before, wanted).gone.length > 0;
}
