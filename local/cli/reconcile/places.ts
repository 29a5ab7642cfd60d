// Where a resource differs, by property path, with its three values there. Which properties differ the engine says; how deep, the
// values themselves, so that both engines and both hosts name the same places.
import { isDeepStrictEqual } from "node:util";
import { formatPath, parsePath } from "../../engine/propertyPath";
import { differences } from "./differences";
import { type Seen, type Sides, shown, shownAt } from "./observed";
import { type Finding, secretValue } from "./report";

export type Place = { property: string } & Pick<Finding, "declared" | "recorded" | "live">;

type Side = "declared" | "recorded" | "live";

/** The property that a path lies in. */
export const propertyOf = (path: string): string => String(parsePath(path)[0]);

/** The properties that a list of paths lies in. */
export const propertiesOf = (paths: readonly string[]): string[] => [...new Set(paths.map(propertyOf))];

/** The places where one side differs from another, in what an engine says differs; the third has there what it has. */
export function placesOf(seen: Seen, paths: readonly string[], from: Side, to: Side): Place[] {
  const sides = sidesOf(seen);
  const third = (["declared", "recorded", "live"] as const).find((side) => side !== from && side !== to)!;
  const within = (side: Side, property: string): unknown => sides[side]?.inputs[property];
  return propertiesOf(paths).flatMap((property) => {
    const [before, after] = [within(from, property), within(to, property)];
    const found = differences(before, after, [property]);
    if (found.length === 0 || [before, after].some(hasSecret))
      return paths.filter((path) => propertyOf(path) === property).map((path) => placeAt(path, sides));
    const other = within(third, property);
    return found.map(({ path: at, before: was, after: is }) => {
      const path = formatPath(at);
      const value = isDeepStrictEqual(other, before)
        ? was
        : isDeepStrictEqual(other, after)
          ? is
          : sides[third] && shownAt(path, sides[third]);
      return present<Place>({ property: path, [from]: shown(was), [to]: shown(is), [third]: shown(value) });
    });
  });
}

/** Whether two sides have the same in a property. */
export function agree(seen: Seen, property: string, one: Side, other: Side): boolean {
  const sides = sidesOf(seen);
  return isDeepStrictEqual(sides[one]?.inputs[property], sides[other]?.inputs[property]);
}

function sidesOf({ declared, recorded, live, entry }: Seen): Partial<Record<Side, Sides>> {
  return {
    ...(declared ? { declared: { inputs: declared } } : {}),
    // What was not read is as the state has it.
    recorded: live ? recorded : { inputs: entry?.inputs ?? {}, outputs: entry?.outputs ?? {} },
    ...(live ? { live } : {}),
  };
}

function placeAt(property: string, { declared, recorded, live }: Partial<Record<Side, Sides>>): Place {
  return present<Place>({
    property,
    declared: declared && shownAt(property, declared),
    recorded: recorded && shownAt(property, recorded),
    live: live && shownAt(property, live),
  });
}

/** Without what is not there. */
export function present<T>(values: { [key in keyof T]: T[key] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Two secrets look alike in a report. */
export const hasSecret = (value: unknown): boolean =>
  JSON.stringify(shown(value) ?? null).includes(JSON.stringify(secretValue));
