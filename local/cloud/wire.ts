// A request of any client as one shape: TC3 with JSON or a query, or the older signatures with a query or a form.
// Nothing is routed by Host: clients send every spelling of it; the action and its version decide.
import type { IncomingHttpHeaders } from "node:http";
import { ApiError } from "./errors";
import { OLDER_PATH, regionToday } from "./older/protocol";
import type { Params } from "./parameters";

export interface RawRequest {
  method: string;
  /** The target as sent: a path or, behind a proxy setting, a whole URL. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** How a request says who sends it. */
export type Proof =
  | { method: "TC3-HMAC-SHA256"; authorization: string }
  | { method: "HmacSHA1" | "HmacSHA256"; secretId: string; signature: string; pairs: [string, string][] }
  | undefined;

export interface Request extends RawRequest {
  path: string;
  query: string;
  action: string;
  version: string;
  region: string;
  /** UNIX seconds as sent. */
  timestamp: string;
  token: string | undefined;
  params: Params;
  proof: Proof;
  /** Of the older API: at its path and without a version. */
  older: boolean;
}

/** The Authorization of a request that is not signed, in the third method. */
export const UNSIGNED = "SKIP";
const MAX_QUERY = 32 * 1024;
/** Bytes of the largest body any signature method takes (TC3). */
export const MAX_BODY = 10 * 1024 * 1024;
const MAX_FORM = 1024 * 1024;
/** No documented parameter is nested half as deep. */
const MAX_DEPTH = 32;

const COMMON = new Set(
  "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token Language RequestClient".split(
    " ",
  ),
);

/** Reads a request; throws the documented refusal for a size or an encoding that cannot be read. */
export function parseRequest(raw: RawRequest): Request {
  const { path, query } = splitTarget(raw.target);
  if (raw.method !== "GET" && raw.method !== "POST") {
    throw new ApiError("UnsupportedProtocol", `HTTP method ${raw.method}: only GET and POST are supported.`);
  }
  if (raw.method === "GET" && query.length > MAX_QUERY) throw tooLarge(MAX_QUERY);
  const request = { ...raw, path, query };
  const authorization = raw.headers.authorization;
  return authorization?.startsWith("TC3-HMAC-SHA256") || authorization === UNSIGNED
    ? parseTc3(request, authorization)
    : parseOlder(request, header(raw.headers, "x-tc-action"));
}

function tooLarge(limit: number): ApiError {
  return new ApiError("RequestSizeLimitExceeded", `The request is larger than ${limit} bytes.`);
}

function splitTarget(target: string): { path: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  return {
    path: (mark < 0 ? local : local.slice(0, mark)) || "/",
    query: mark < 0 ? "" : local.slice(mark + 1),
  };
}

type Located = RawRequest & { path: string; query: string };

function parseTc3(request: Located, authorization: string): Request {
  const { headers } = request;
  return {
    ...request,
    action: header(headers, "x-tc-action"),
    version: header(headers, "x-tc-version"),
    region: header(headers, "x-tc-region"),
    timestamp: header(headers, "x-tc-timestamp"),
    token: header(headers, "x-tc-token") || undefined,
    params: request.method === "GET" ? unflatten(parsePairs(request.query)) : parseJson(request),
    proof: authorization === UNSIGNED ? undefined : { method: "TC3-HMAC-SHA256", authorization },
    older: false,
  };
}

function parseJson(request: Located): Params {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw new ApiError(
      "UnsupportedProtocol",
      `Content-Type "${type}" with TC3: only application/json is supported.`,
    );
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(request.body);
    const value = JSON.parse(text === "" ? "{}" : text) as unknown;
    if (typeof value === "object" && value !== null && !Array.isArray(value) && !isDeep(value, MAX_DEPTH))
      return value as Params;
  } catch {}
  throw new ApiError(
    "InvalidParameter",
    `The request body is not a JSON object in UTF-8, at most ${MAX_DEPTH} levels deep.`,
  );
}

/** Whether there are more levels than anything here would walk through. */
function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeep(part, levels - 1));
}

function parseOlder(request: Located, headerAction: string): Request {
  if (request.method === "POST" && request.body.length > MAX_FORM) throw tooLarge(MAX_FORM);
  const text = request.method === "GET" ? request.query : request.body.toString("utf8");
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "");
  const isOlderPath = request.path === OLDER_PATH;
  const sent = request.method === "GET" || isForm ? parsePairs(text) : [];
  // There, an underscore in a name stands for a dot.
  const pairs = isOlderPath
    ? sent.map(([name, value]): [string, string] => [name.replaceAll("_", "."), value])
    : sent;
  const common = new Map(pairs);
  const secretId = common.get("SecretId");
  const signature = common.get("Signature");
  const version = common.get("Version") ?? header(request.headers, "x-tc-version");
  const region = common.get("Region") ?? header(request.headers, "x-tc-region");
  return {
    ...request,
    action: common.get("Action") ?? headerAction,
    version,
    region: isOlderPath ? regionToday(region) : region,
    older: isOlderPath && version === "",
    timestamp: common.get("Timestamp") ?? "",
    token: common.get("Token") || undefined,
    params: unflatten(pairs.filter(([name]) => !COMMON.has(name))),
    proof:
      secretId !== undefined && signature !== undefined
        ? {
            method: common.get("SignatureMethod") === "HmacSHA256" ? "HmacSHA256" : "HmacSHA1",
            secretId,
            signature,
            pairs: pairs.filter(([name]) => name !== "Signature"),
          }
        : undefined,
  };
}

function parsePairs(text: string): [string, string][] {
  return [...new URLSearchParams(text)];
}

interface Branch {
  value?: string;
  children: Map<string, Branch>;
}

/** `Filters.0.Values.1=x` → nested lists and objects. Lists may start at any number; their order counts. */
function unflatten(pairs: [string, string][]): Params {
  const root: Branch = { children: new Map() };
  for (const [name, value] of pairs) {
    let branch = root;
    const parts = name.split(".");
    if (parts.length > MAX_DEPTH)
      throw new ApiError("InvalidParameter", `A parameter's name has more than ${MAX_DEPTH} levels.`);
    for (const part of parts) {
      const next = branch.children.get(part) ?? { children: new Map() };
      branch.children.set(part, next);
      branch = next;
    }
    branch.value = value;
  }
  return grow(root) as Params;
}

function grow(branch: Branch): unknown {
  if (branch.children.size === 0) return branch.value ?? {};
  const names = [...branch.children.keys()];
  if (names.every((name) => /^\d+$/.test(name))) {
    names.sort((a, b) => Number(a) - Number(b));
    return names.map((name) => grow(branch.children.get(name)!));
  }
  return Object.fromEntries(names.map((name) => [name, grow(branch.children.get(name)!)]));
}

function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
