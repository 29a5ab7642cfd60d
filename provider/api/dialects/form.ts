// Parameters as a form: lists count from 0 (Name.0), objects join with dots (Filters.0.Values.0), values are signed
// raw and encoded once when sent.
import type { Call, Params } from "../call";
import { type HmacMethod, signHmac, stringToSign } from "../sign";
import { type Credentials, type Moment, requestClient, type Target, type WireRequest } from "./dialect";

/** Every leaf of the parameters under its dotted name. */
export function flatten(params: Params): [string, string][] {
  const pairs: [string, string][] = [];
  const walk = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    if (typeof value !== "object") pairs.push([name, String(value)]);
    else for (const [key, inner] of Object.entries(value)) walk(name ? `${name}.${key}` : key, inner);
  };
  walk("", params);
  return pairs;
}

/** RFC 3986: everything but letters, digits and -_.~ as upper-case hex. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

interface Form {
  call: Call;
  target: Target;
  credentials: Credentials;
  moment: Moment;
  method: HmacMethod;
  path: string;
  version: string | undefined;
}

export function writeForm({ call, target, credentials, moment, method, path, version }: Form): WireRequest {
  const params = new Map(flatten(call.params));
  const add = (name: string, value: string | undefined) => value !== undefined && params.set(name, value);
  add("Action", call.known.action);
  add("Version", version);
  add("Region", call.known.region === "header" ? call.region : undefined);
  add("Timestamp", String(moment.timestamp));
  add("Nonce", String(moment.nonce));
  add("SecretId", credentials.secretId);
  add("SignatureMethod", method);
  add("Token", credentials.token);
  add("RequestClient", version ? requestClient : undefined);
  const text = stringToSign("POST", target.host, path, params);
  params.set("Signature", signHmac(method, credentials.secretKey, text));
  const body = [...params].map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
  const headers = { host: target.host, "content-type": "application/x-www-form-urlencoded" };
  return { origin: target.origin, path, headers, body };
}
