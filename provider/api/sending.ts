// One attempt: credentials, the dialect's writing, the wire, the dialect's reading. Learns the cloud's clock and drops
// credentials the cloud refused, so that the next attempt has better ones.
import { type Call, type Clock, failure, type Handler } from "./call";
import type { CredentialSource } from "./credentials";
import type { Dialect, Target, WireRequest, WireResponse } from "./dialects/dialect";
import { type CloudError, clientCodes, isCloudError } from "./errors";
import { isRead } from "./retry";
import { hmacMethods } from "./sign";
import { type Transport, TransportError } from "./transport";

/** Milliseconds that a change on its way may go on after a cancel: its answer may have an id. */
const writeGrace = 10_000;

export const signatureMethods = ["TC3-HMAC-SHA256", ...hmacMethods] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

export interface SendingOptions {
  /** Absent for calls that prove who sends them by a parameter. */
  credentials: CredentialSource | undefined;
  signatureMethod: SignatureMethod;
  target(host: string): Target;
  transport: Transport;
  clock: Clock;
}

function dialectOf(call: Call, method: SignatureMethod): Dialect {
  if (call.known.protocol === "v2") {
    const { v2 } = require("./dialects/v2") as typeof import("./dialects/v2");
    return v2(method === "HmacSHA1" ? "HmacSHA1" : "HmacSHA256");
  }
  const { api3Json, api3Form } = require("./dialects/api3") as typeof import("./dialects/api3");
  return method === "TC3-HMAC-SHA256" ? api3Json : api3Form(method);
}

function unsignedDialect(): Dialect {
  return (require("./dialects/api3") as typeof import("./dialects/api3")).api3Unsigned;
}

const noKeys = { secretId: "", secretKey: "" };
const clockCodes = new Set(["AuthFailure.SignatureExpire", "InvalidRequest.ReplayAttack", "4200", "4500"]);
const tokenCodes = new Set(["AuthFailure.TokenFailure", "InvalidRequest.TokenCheckFailed"]);

/** The innermost layer: sends the call once. */
export function sending(options: SendingOptions): Handler {
  const { credentials, clock, transport } = options;
  let offset = 0;
  let nonce = 1 + Math.floor(clock.random() * 2 ** 30);

  return async (call) => {
    const dialect = credentials ? dialectOf(call, options.signatureMethod) : unsignedDialect();
    const keys = (await credentials?.current()) ?? noKeys;
    const timestamp = Math.floor((clock.now() + offset) / 1000);
    const request = dialect.write(call, options.target(call.known.host), keys, { timestamp, nonce: nonce++ });
    const size = Buffer.byteLength(request.body);
    if (size > dialect.maxBody) throw tooLong(call, size, dialect.maxBody);
    const response = await deliver(call, request, transport, clock);
    const answer = dialect.read(call, response);
    if (!isCloudError(answer)) return answer;
    if (clockCodes.has(answer.code)) offset = learnOffset(response, clock) ?? offset;
    if (tokenCodes.has(answer.code)) credentials?.reject(keys);
    throw answer;
  };
}

/** How far the cloud's clock is ahead of ours, from the Date of its answer. */
function learnOffset(response: WireResponse, clock: Clock): number | undefined {
  const date = Date.parse(response.headers.date ?? "");
  return Number.isNaN(date) ? undefined : date - clock.now();
}

async function deliver(call: Call, request: WireRequest, transport: Transport, clock: Clock) {
  try {
    const grace = isRead(call) ? 0 : writeGrace;
    return await transport.send(request, { signal: call.signal, left: call.deadline - clock.now(), grace });
  } catch (error) {
    throw error instanceof TransportError ? undelivered(call, request, error) : error;
  }
}

function undelivered(call: Call, request: WireRequest, error: TransportError): CloudError {
  const local = /\/\/(localhost|127\.|\[::1\])/.test(request.origin);
  const hint = error.kind === "connect" && local ? `; is the local cloud running at ${request.origin}?` : "";
  const where = `${request.origin}: ${error.message}${hint}`;
  const category = error.sent ? "OutcomeUnknown" : "Unavailable";
  return failure(call, clientCodes[error.kind], where, category, { cause: error });
}

function tooLong(call: Call, size: number, most: number): CloudError {
  return failure(call, clientCodes.invalid, `the request has ${size} bytes, more than ${most}`, "Invalid");
}
