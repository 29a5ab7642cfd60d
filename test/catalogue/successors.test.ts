// What replaced each action of the older API, as the facts have it: every one says so, and every place is one that today's action
// has.
import { readCatalogues } from "../../tools/catalogue/layers";
import type { Action, Field, Place } from "../../tools/catalogue/model";

const catalogues = readCatalogues();
const older = catalogues.flatMap(({ service, actions }) =>
  actions.filter(({ family }) => family === "v2").map((action) => ({ service, ...action })),
);

function today(name: string): { service: string; action: Action } | undefined {
  const [service = "", bare] = name.split(".");
  const found = catalogues
    .find((one) => one.service === service)
    ?.actions.find(({ action, family }) => action === bare && family === "v3");
  return found && { service, action: found };
}

/** The fields of a value of this type in today's API. */
function inside(service: string, { type, fields }: Field): Field[] {
  const types = catalogues.find((one) => one.service === service)?.types ?? [];
  const element = type.replace(/\[\]$/, "");
  return fields ?? types.find(({ name, family }) => name === element && family !== "v2")?.fields ?? [];
}

/** The field at a path; numbers lead into lists. */
function fieldAt(service: string, fields: Field[], path: string): Field | undefined {
  const [head = "", ...rest] = path.split(".").filter((part) => !/^\d+$/.test(part));
  const field = fields.find(({ name }) => name === head);
  return field && rest.length > 0 ? fieldAt(service, inside(service, field), rest.join(".")) : field;
}

/** Filters that the documents lack and the texts of today's SDK have. */
const ALSO = ["security-group-id", "instance-state"];

const placeAt = (place: Place): string | null =>
  typeof place === "object" && place !== null ? place.at : place;

test("every older action says which actions of today replace it, or that none does", () => {
  expect(older).toHaveLength(207);
  const unsaid = older.filter(({ successor }) => !Array.isArray(successor)).map(({ action }) => action);
  expect(unsaid).toEqual([]);
  const names = older.flatMap(({ successor }) => successor ?? []);
  expect(names.filter((name) => !today(name))).toEqual([]);
});

test("every parameter has its place in today's request, in a filter of it, or says that it has none", () => {
  const wrong = older.flatMap(({ action, params, successor = [], maps = {} }) => {
    const found = today(successor[0] ?? "");
    if (!found) return [];
    const { service, action: target } = found;
    const isThere = (at: string) =>
      at.startsWith("Filters.")
        ? [...(target.filters ?? []), ...ALSO].includes(at.slice("Filters.".length))
        : fieldAt(service, target.params, at) !== undefined;
    const named = Object.entries(maps)
      .filter(([path]) => !path.includes("."))
      .flatMap(([path, place]) => {
        const at = placeAt(place);
        const isParam = params.some(({ name }) => name === path);
        return isParam && (at === null || isThere(at)) ? [] : [`${action}.${path} → ${at}`];
      });
    return named;
  });
  expect(wrong).toEqual([]);
});

test("every place in an answer is one that an answer of today has", () => {
  const wrong = older.flatMap(({ service: own, action, outputs, successor = [], answers = {} }) => {
    const found = [successor].flat().flatMap((name) => today(name) ?? []);
    if (found.length === 0) return [];
    const tops = Object.entries(answers).filter(([path]) => !path.includes("."));
    return tops.flatMap(([path, place]) => {
      const at = placeAt(place);
      const isOutput = fieldAt(own, outputs, path) !== undefined;
      const isThere =
        at === null ||
        at === "." ||
        found.some(({ service, action: one }) => fieldAt(service, one.outputs, at) !== undefined);
      return isOutput && isThere ? [] : [`${action}.${path} ← ${at}`];
    });
  });
  expect(wrong).toEqual([]);
});
