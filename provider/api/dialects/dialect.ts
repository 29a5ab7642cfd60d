// A dialect is one way a call is written on the wire and its answer read back. Which one is used follows from the
// action's protocol and the configured signature; the layers around it do not know.
import type { Answer, Call } from "../call";
import type { CloudError } from "../errors";
import type { Keys } from "../sign";

export interface Credentials extends Keys {
  token?: string | undefined;
}

/** What differs between two sendings of the same call. */
export interface Moment {
  /** UNIX seconds, by the cloud's clock. */
  timestamp: number;
  /** A positive integer not used before. */
  nonce: number;
}

/** Where a call goes: the address connected to and its host, which the request names and is signed for. */
export interface Target {
  origin: string;
  host: string;
}

export interface WireRequest {
  origin: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Dialect {
  /** The largest body the cloud takes, in bytes. */
  maxBody: number;
  write(call: Call, target: Target, credentials: Credentials, moment: Moment): WireRequest;
  read(call: Call, response: WireResponse): Answer | CloudError;
}

/** Sent with every request so that the cloud's operators can tell who calls. */
export const requestClient = "pulumi-tencentcloud-native";

/** Parameters without what is absent: `undefined` and `null` are dropped at every depth. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((v) => v !== undefined && v !== null).map(withoutAbsent);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined && v !== null)
      .map(([name, v]) => [name, withoutAbsent(v)]),
  );
}
