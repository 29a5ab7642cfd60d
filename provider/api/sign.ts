// The three signatures the cloud knows, as pure functions of what is sent; nothing here reads a clock or a secret store.
// Rules and vectors: "Signature v3" and "Signature" of the API documents (cbs 1500-1665, 898-1006; vpc 697-905, 8111-8245).
import { createHash, createHmac } from "node:crypto";

export interface Keys {
  secretId: string;
  secretKey: string;
}

export interface Tc3Input extends Keys {
  method: "GET" | "POST";
  /** The host as signed. */
  host: string;
  /** The service name of the scope: the first label of the host. */
  service: string;
  contentType: string;
  /** The query as sent, encoded; empty for POST. */
  query?: string;
  body: string;
  /** UNIX seconds. */
  timestamp: number;
}

export interface Tc3Signature {
  canonicalRequest: string;
  stringToSign: string;
  /** SecretDate, SecretService, SecretSigning. */
  derived: [Buffer, Buffer, Buffer];
  signature: string;
  authorization: string;
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const hmac256 = (key: string | Buffer, text: string) =>
  createHmac("sha256", key).update(text, "utf8").digest();

/** TC3-HMAC-SHA256, signing content-type and host. The date is UTC and comes from the timestamp. */
export function signTc3(input: Tc3Input): Tc3Signature {
  const signedHeaders = "content-type;host";
  const headers = `content-type:${input.contentType.trim().toLowerCase()}\nhost:${input.host.trim().toLowerCase()}\n`;
  const canonicalRequest = [
    input.method,
    "/",
    input.query ?? "",
    headers,
    signedHeaders,
    sha256(input.body),
  ].join("\n");
  const date = new Date(input.timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${input.service}/tc3_request`;
  const stringToSign = ["TC3-HMAC-SHA256", input.timestamp, scope, sha256(canonicalRequest)].join("\n");
  const secretDate = hmac256(`TC3${input.secretKey}`, date);
  const secretService = hmac256(secretDate, input.service);
  const secretSigning = hmac256(secretService, "tc3_request");
  const signature = hmac256(secretSigning, stringToSign).toString("hex");
  const authorization = `TC3-HMAC-SHA256 Credential=${input.secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return {
    canonicalRequest,
    stringToSign,
    derived: [secretDate, secretService, secretSigning],
    signature,
    authorization,
  };
}

export const hmacMethods = ["HmacSHA256", "HmacSHA1"] as const;
export type HmacMethod = (typeof hmacMethods)[number];

/**
 * What the older signatures sign: method, host and path, then every parameter but Signature, sorted by name in
 * byte order, values raw. An underscore in a name counts as a dot.
 */
export function stringToSign(
  method: "GET" | "POST",
  host: string,
  path: string,
  params: Iterable<[string, string]>,
): string {
  const pairs = [...params]
    .filter(([name]) => name !== "Signature")
    .map(([name, value]): [string, string] => [name.replace(/_/g, "."), value])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`);
  return `${method}${host}${path}?${pairs.join("&")}`;
}

/** HmacSHA1 or HmacSHA256 in Base64; sent as the parameter Signature, encoded like every value. */
export function signHmac(method: HmacMethod, secretKey: string, text: string): string {
  const algorithm = method === "HmacSHA256" ? "sha256" : "sha1";
  return createHmac(algorithm, secretKey).update(text, "utf8").digest("base64");
}
