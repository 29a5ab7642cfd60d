// What a test counts on finding. Where it is not there the test says what was missed, instead of failing at whatever comes next.

/** The value; throws with a sentence where there is none. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`There is no ${what}.`);
  return value;
}

/** The value, where the line says by itself what it is. */
export function present<T>(value: T | null | undefined): T {
  return found(value, "such value, which the test counts on");
}

/** The first of a list that has one. */
export function first<T>(list: readonly T[] | null | undefined, what: string): T {
  return found(list?.[0], what);
}
