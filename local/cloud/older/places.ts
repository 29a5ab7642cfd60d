// Values of the older API at their places in today's, and back, as the catalogue has the places: `maps` for what is
// asked, `answers` for what is answered. What is not named there has its own name in capitals.
import type { ActionSpec, Catalogue, Field, Place } from "../catalogue";
import type { Params } from "../parameters";
import { findRegion, regionOfShort, regions, zoneNumbered } from "../places";
import { idOfNumber, numberOfId, olderId } from "./ids";

const FILTER = "Filters.";

interface FullPlace {
  at: string;
  words?: Record<string, string | number | boolean> | undefined;
  as?: "zone" | "region" | { id: string } | undefined;
}

const capitals = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Where the value of a path is; undefined where it has no place. */
function placeOf(
  places: Record<string, Place> | undefined,
  path: string,
  usual: string,
): FullPlace | undefined {
  const place = places && Object.hasOwn(places, path) ? places[path] : usual;
  if (place === null || place === undefined) return undefined;
  return typeof place === "string" ? { at: place } : place;
}

/** The request of an action of today that says what an older one does. */
export function requestToday(
  catalogue: Catalogue,
  older: ActionSpec,
  today: ActionSpec,
  params: Params,
): Params {
  const request: Params = structuredClone(older.gives ?? {});
  for (const field of older.params) {
    const place = placeOf(older.maps, field.name, capitals(field.name));
    if (!place || !hasPlace(today, place.at)) continue;
    const value = params[field.name];
    if (value !== undefined)
      put(catalogue, today, request, place.at, valueToday(older, field, field.name, place, value));
  }
  return request;
}

/** A text about the request of today that speaks of the parameters as the older action has them. */
export function inOlderWords({ params, maps }: ActionSpec, text: string): string {
  return params.reduce((said, { name }) => {
    const place = placeOf(maps, name, capitals(name));
    return place ? said.replaceAll(`\`${place.at}\``, `\`${name}\``) : said;
  }, text);
}

function hasPlace({ params }: ActionSpec, at: string): boolean {
  const head = at.split(".")[0];
  return params.some(({ name }) => name === head);
}

function valueToday(
  older: ActionSpec,
  field: Field,
  path: string,
  place: FullPlace,
  value: unknown,
): unknown {
  if (Array.isArray(value)) return value.map((one) => valueToday(older, field, path, place, one));
  if (typeof value === "object" && value !== null) {
    const inside: Params = {};
    for (const member of field.fields ?? []) {
      const inner = placeOf(older.maps, `${path}.${member.name}`, capitals(member.name));
      const given = (value as Params)[member.name];
      if (inner && given !== undefined)
        set(inside, inner.at, valueToday(older, member, `${path}.${member.name}`, inner, given));
    }
    return inside;
  }
  const { words, as } = place;
  if (words && Object.hasOwn(words, String(value))) return words[String(value)];
  if (as === "zone") return zoneNumbered(String(value)) ?? value;
  if (as === "region") return regionOfShort(String(value)) ?? value;
  if (as) return idOfNumber(as.id, String(value)) ?? value;
  return value;
}

function put(catalogue: Catalogue, today: ActionSpec, request: Params, at: string, value: unknown): void {
  if (at.startsWith(FILTER)) {
    const filter = { Name: at.slice(FILTER.length), Values: [value].flat().map(String) };
    request.Filters = [...((request.Filters as object[] | undefined) ?? []), filter];
    return;
  }
  set(request, at, inType(typeAt(catalogue, today, at), value));
}

function set(into: Params, at: string, value: unknown): void {
  const [head = "", ...rest] = at.split(".");
  if (rest.length === 0) {
    into[head] = value;
    return;
  }
  const inside = (into[head] ?? {}) as Params;
  into[head] = inside;
  set(inside, rest.join("."), value);
}

function typeAt(catalogue: Catalogue, { service, params }: ActionSpec, at: string): string | undefined {
  let fields: Field[] | undefined = params;
  let field: Field | undefined;
  for (const name of at.split(".")) {
    field = fields?.find((one) => one.name === name);
    fields = field && catalogue.fields(service, field);
  }
  return field?.type;
}

/** A value alone where a list is wanted, and the other way round; texts where they are wanted. */
function inType(type: string | undefined, value: unknown): unknown {
  if (type?.endsWith("[]")) return [value].flat().map((one) => inType(type.slice(0, -2), one));
  const one = Array.isArray(value) ? value[0] : value;
  if (type === "String" && typeof one !== "object") return String(one);
  if (type === "Boolean" && typeof one === "number") return one !== 0;
  return one;
}

/** The payload of an older action out of an answer of today. */
export function answerOlder(catalogue: Catalogue, older: ActionSpec, answer: object, region: string): Params {
  return new Answer(catalogue, older, region).object(older.outputs, answer as Params, "");
}

class Answer {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly older: ActionSpec,
    private readonly region: string,
  ) {}

  object(fields: Field[], scope: Params, path: string): Params {
    const shown: Params = {};
    for (const field of fields) {
      const value = this.field(field, fields, scope, path === "" ? field.name : `${path}.${field.name}`);
      if (value !== undefined) shown[field.name] = value;
    }
    return shown;
  }

  private field(field: Field, beside: Field[], scope: Params, path: string): unknown {
    const bare = /^un[A-Z]/.test(field.name) ? field.name.slice(2) : field.name;
    const named = this.older.answers?.[path] === undefined ? this.siblingPath(path, field.name, bare) : path;
    const place = placeOf(this.older.answers, named, capitals(bare));
    if (!place) return undefined;
    const isList = field.type.endsWith("[]");
    const inner = this.catalogue.fields(this.older.service, field);
    let value = place.at === "." ? scope : valueAt(scope, place.at);
    // An object around what the answer has at its top.
    if (value === undefined && inner && !isList) value = scope;
    if (value === undefined || value === null) return undefined;
    if (inner) {
      if (!isList) return this.object(inner, first(value) as Params, path);
      return [value].flat().map((one) => this.object(inner, one as Params, path));
    }
    const isOld = beside.some(({ name }) => name === `un${capitals(field.name)}`);
    return isList
      ? [value].flat().map((one) => this.scalar(field.type.slice(0, -2), place, one, isOld))
      : this.scalar(field.type, place, value, isOld);
  }

  /** The new id beside an old one comes from the same place. */
  private siblingPath(path: string, name: string, bare: string): string {
    return name === bare
      ? path
      : `${path.slice(0, -name.length)}${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
  }

  private scalar(type: string, { words, as }: FullPlace, value: unknown, isOld: boolean): unknown {
    if (words && Object.hasOwn(words, String(value))) return inOlderType(type, words[String(value)]);
    if (as === "zone") return inOlderType(type, zoneNumber(String(value)));
    if (as === "region") return inOlderType(type, findRegion(String(value))?.short ?? value);
    if (as && typeof value === "string") return inOlderType(type, numberOfId(value));
    if (type === "Integer" && typeof value === "string" && /-[a-z0-9]{8}$/.test(value))
      return numberOfId(value);
    if (isOld && typeof value === "string" && value !== "") return olderId(value, this.region);
    return inOlderType(type, value);
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value[0] ?? {}) : value);

function valueAt(scope: unknown, at: string): unknown {
  return at.split(".").reduce<unknown>((value, name) => (value as Params | null | undefined)?.[name], scope);
}

function zoneNumber(zone: string): string {
  return regions.flatMap(({ zones }) => zones).find((one) => one.zone === zone)?.id ?? zone;
}

function inOlderType(type: string, value: unknown): unknown {
  if (typeof value === "object") return value;
  if (type === "String") return String(value);
  if (type === "Boolean") return value === true || value === 1 || /^(true|1)$/i.test(String(value));
  if (type !== "Integer" && type !== "Float") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return Number.isFinite(Number(value)) ? Number(value) : 0;
}
