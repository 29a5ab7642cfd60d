// Reads answers: the envelope is checked, then every field is brought to the type the catalogue gives it.
// The cloud sends numbers as strings and empty lists as null; callers see neither.
import { type Answer, type Call, failure } from "../call";
import { type CloudError, categoryOf, clientCodes } from "../errors";
import type { FamilyFacts, Shape } from "../familyFacts";
import type { WireResponse } from "./dialect";

export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
/** Whether a field that may be missing is text where it is there. */
export const isTextIfAny = (value: unknown): value is string | null | undefined =>
  isAbsent(value) || typeof value === "string";
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The body as JSON, or the failure it stands for. An unreadable answer to a change leaves its outcome unknown. */
export function parseBody(call: Call, response: WireResponse): { json: unknown } | CloudError {
  try {
    return { json: JSON.parse(response.body) as unknown };
  } catch (cause) {
    return unreadable(call, response, "the body is not JSON", cause);
  }
}

/** The failure for an answer that is not in the cloud's format. Some statuses say that nothing was done. */
export function unreadable(call: Call, response: WireResponse, why: string, cause?: unknown): CloudError {
  const kind = response.headers["content-type"] ?? "no content type";
  const said = `the answer cannot be read: ${why} (HTTP ${response.status}, ${kind}, ${response.body.length} characters)`;
  const { status } = response;
  if (status === 429) return failure(call, clientCodes.notJson, said, "Throttled", { cause });
  if (status === 401 || status === 403 || status === 407)
    return failure(call, clientCodes.notJson, said, "Auth", { cause });
  if (status >= 400 && status < 500 && status !== 408)
    return failure(call, clientCodes.notJson, said, "Invalid", { cause });
  return failure(call, clientCodes.notJson, said, "OutcomeUnknown", { cause });
}

/** A refusal by the cloud. */
export function refusal(call: Call, code: string, said: string, requestId: string | undefined): CloudError {
  return failure(call, code, said, categoryOf(code, call.known.facts.kind), { requestId });
}

/** The payload with every declared field in its declared type. */
export function readPayload(call: Call, response: WireResponse, payload: Answer): Answer | CloudError {
  try {
    return readObject(payload, call.known.facts.answer ?? {}, call.known.types, "");
  } catch (error) {
    if (error instanceof WrongType) return unreadable(call, response, error.message);
    throw error;
  }
}

class WrongType extends Error {}

type Types = FamilyFacts["types"];

function readObject(value: object, shape: Shape, types: Types, path: string): Answer {
  const fields: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const declared = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const read = readField(inner, declared, types, path ? `${path}.${name}` : name);
    if (read !== undefined) fields.push([name, read]);
  }
  return Object.fromEntries(fields);
}

function readField(value: unknown, declared: Shape[string] | undefined, types: Types, path: string): unknown {
  if (declared === undefined) return withoutNulls(value);
  const [type, fields] = typeof declared === "string" ? [declared, undefined] : declared;
  if (type.endsWith("[]")) return readList(value, type.slice(0, -2), fields, types, path);
  if (value === null || value === undefined) return undefined;
  const shape = fields ?? types[type];
  if (!shape) return readScalar(value, type);
  if (typeof value !== "object" || Array.isArray(value)) throw new WrongType(`${path} is not an object`);
  return readObject(value, shape, types, path);
}

function readList(value: unknown, element: string, fields: Shape | undefined, types: Types, path: string) {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value)) throw new WrongType(`${path} is not a list`);
  const declared: Shape[string] = fields ? [element, fields] : element;
  return value
    .filter((item) => item !== null)
    .map((item, index) => readField(item, declared, types, `${path}[${index}]`));
}

function readScalar(value: unknown, type: string): unknown {
  switch (type) {
    case "Integer":
    case "Float":
      return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value))
        ? Number(value)
        : value;
    case "Boolean":
      if (value === 1 || value === "1" || /^true$/i.test(String(value))) return true;
      if (value === 0 || value === "0" || /^false$/i.test(String(value))) return false;
      return value;
    case "String":
    case "Timestamp":
    case "Date":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : withoutNulls(value);
    default:
      return withoutNulls(value);
  }
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.filter((v) => v !== null).map(withoutNulls);
  if (typeof value !== "object") return value;
  const fields = Object.entries(value as object).filter(([, inner]) => inner !== null);
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutNulls(inner)]));
}
