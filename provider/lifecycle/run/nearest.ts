// What was probably meant: the known text that is spelled most alike. A text that is far longer than any known one is no
// misspelling of it, and is not compared.

const mostNamed = 12;
/** Letters that a misspelling may differ by; a short name is soon another. */
const slipOf = (name: string): number => (name.length < 5 ? 1 : 2);

/** The one known name that a misspelt one stands for, if there is one. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same;
  const slip = slipOf(name);
  const longer = (one: string): number => Math.abs(one.length - name.length);
  const [close] = known
    .filter((one) => longer(one) <= slip)
    .map((one) => ({ one, far: distance(one, name) }))
    .filter(({ far }) => far <= slip)
    .sort((a, b) => a.far - b.far || longer(a.one) - longer(b.one));
  return close?.one;
}

/** What there is instead of a value: all of few, else what is spelled most alike, the nearest first. */
export function nearest(value: string, there: readonly string[]): string {
  const close = nearestName(value, there);
  // Another number is another thing, and no misspelling.
  const letters = (text: string): string => text.replace(/\d/g, "");
  const meant = close && letters(close) !== letters(value) ? `did you mean ${close}? ` : "";
  if (there.length <= mostNamed) return `${meant}there are ${there.join(", ") || "none"}`;
  const longest = Math.max(...there.map((one) => one.length));
  if (value.length > 2 * longest)
    return `there are ${there.length} others, such as ${there.slice(0, mostNamed).join(", ")}`;
  const alike = there
    .map((one) => ({ one, far: distance(value, one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNamed)
    .map(({ one }) => one);
  return `of ${there.length} there are, the nearest are ${alike.join(", ")}`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
