// Requests of the older API, written and signed by hand as the documents say.
import { createHmac } from "node:crypto";
import { type RawAnswer, send } from "../raw";

export interface OlderRequest {
  action: string;
  /** By the paths that are sent: `subnetSet.0.zoneId`. */
  params?: Record<string, string>;
  method?: "GET" | "POST";
  signatureMethod?: "HmacSHA1" | "HmacSHA256";
  region?: string;
  version?: string;
  secretId?: string;
  secretKey?: string;
  timestamp?: number;
  nonce?: number;
}

/** The text that is signed: names in byte order, an underscore in a name as a dot, values as they are. */
export function signedText(method: string, host: string, params: Record<string, string>): string {
  const pairs = Object.entries(params)
    .map(([name, value]) => [name.replaceAll("_", "."), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${method}${host}/v2/index.php?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

export function signature(method: "HmacSHA1" | "HmacSHA256", key: string, text: string): string {
  return createHmac(method === "HmacSHA256" ? "sha256" : "sha1", key)
    .update(text)
    .digest("base64");
}

/** Sends a signed request; answers the payload with `code` and `codeDesc`. */
export async function older(port: number, request: OlderRequest): Promise<Answer> {
  return JSON.parse((await sendOlder(port, request)).text) as Answer;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely.
export type Answer = { code: number; message: string; codeDesc: string } & Record<string, any>;

export function sendOlder(port: number, request: OlderRequest): Promise<RawAnswer> {
  const { method = "POST", signatureMethod = "HmacSHA256" } = request;
  const host = `127.0.0.1:${port}`;
  const params: Record<string, string> = {
    ...{ Action: request.action, Region: request.region ?? "gz", Nonce: String(request.nonce ?? 11886) },
    Timestamp: String(request.timestamp ?? Math.floor(Date.now() / 1000)),
    ...{ SecretId: request.secretId ?? "local", SignatureMethod: signatureMethod },
    ...(request.version ? { Version: request.version } : {}),
    ...request.params,
  };
  const text = signedText(method, host, params);
  const Signature = signature(signatureMethod, request.secretKey ?? "local", text);
  const query = new URLSearchParams({ ...params, Signature }).toString();
  if (method === "GET")
    return send(port, { method, target: `/v2/index.php?${query}`, headers: { Host: host } });
  const headers = { Host: host, "Content-Type": "application/x-www-form-urlencoded" };
  return send(port, { method, target: "/v2/index.php", headers, body: query });
}
