// Property paths as Pulumi writes them: `a.b[0]["odd.key"]`, in diffs, options and `config set --path`.

export type PropertyPath = (string | number)[];

/** Reads a path; throws on unbalanced brackets or quotes. `*` stays the string "*". */
export function parsePath(text: string): PropertyPath {
  const path: PropertyPath = [];
  let rest = text;
  while (rest) {
    const quoted = /^\[("(?:[^"\\]|\\.)*")\]/.exec(rest);
    const index = /^\[(\d+|\*)\]/.exec(rest);
    const name = /^\.?([^.[\]]+)/.exec(rest);
    const match = quoted ?? index ?? name;
    if (!match) throw new Error(`"${text}" is not a property path (at "${rest}")`);
    if (quoted) path.push(JSON.parse(match[1]!) as string);
    else if (index && match[1] !== "*") path.push(Number(match[1]));
    else path.push(match[1]!);
    rest = rest.slice(match[0].length);
  }
  return path;
}

/** Writes a path the way `parsePath` reads it. */
export function formatPath(path: PropertyPath): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/[.[\]"]/.test(part) || part === "") text += `[${JSON.stringify(part)}]`;
    else text += text ? `.${part}` : part;
  }
  return text;
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(value: unknown, path: PropertyPath): unknown {
  let at = value;
  for (const part of path) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}
