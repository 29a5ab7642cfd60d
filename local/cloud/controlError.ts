// How what comes in behind the API is refused: with what was expected, and the nearest name for one that is not there.

/** A refusal of the control surface, or of an option a cloud is started with; `status` is the HTTP status. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "ControlError";
  }
}

/** The refusal of a name that is not there; `what` is "type", "quota" and the like. */
export function unknownName(what: string, given: string, names: readonly string[]): ControlError {
  const [nearest] = [...names].sort((a, b) => distance(given, a) - distance(given, b));
  const near = nearest === undefined ? "" : `; the nearest is "${nearest}"`;
  const all = names.length > 1 ? ` (there is ${[...names].sort().join(", ")})` : "";
  return new ControlError(400, `there is no ${what} "${given.slice(0, 100)}"${near}${all}`);
}

/** How many letters have to be added, taken away, changed or swapped with the next one, whatever their case. */
function distance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 100).toLowerCase(), b.toLowerCase()];
  const rows = [Array.from({ length: right.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= left.length; i++) {
    const [row, above] = [[i], rows[i - 1]!];
    for (let j = 1; j <= right.length; j++) {
      const changed = above[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const before = swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, before, above[j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[left.length]![right.length]!;
}
