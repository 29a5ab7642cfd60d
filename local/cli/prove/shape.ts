// What an answer looks like, without what it says: which fields there are, and of which types. Nothing of a shape tells
// anything about an account.

/** The types seen at each path; `[]` stands for the items of a list. */
export type Shape = Record<string, string[]>;

export function shapeOf(answer: object): Shape {
  const shape = new Map<string, Set<string>>();
  const note = (path: string, value: unknown) => {
    const types = shape.get(path) ?? new Set<string>();
    shape.set(path, types.add(typeOf(value)));
  };
  const walk = (path: string, value: unknown): void => {
    if (path) note(path, value);
    if (Array.isArray(value)) for (const item of value) walk(`${path}[]`, item);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(path ? `${path}.${name}` : name, inner);
  };
  walk("", answer);
  return Object.fromEntries([...shape].map(([path, types]) => [path, [...types].sort()]));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/** The path of what a path lies in; undefined at the top. */
export function parentOf(path: string): string | undefined {
  if (path.endsWith("[]")) return path.slice(0, -2);
  const at = path.lastIndexOf(".");
  return at < 0 ? undefined : path.slice(0, at);
}
