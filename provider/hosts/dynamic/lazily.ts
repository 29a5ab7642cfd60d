// A module of the SDK exports every name of its files, and loads a file when something of it is first used.

/** Defines exports that are taken from a file when they are first asked for. */
export function lazily(
  exported: object,
  names: readonly string[],
  load: () => Record<string, unknown>,
): void {
  for (const name of names)
    Object.defineProperty(exported, name, { enumerable: true, configurable: true, get: () => load()[name] });
}
