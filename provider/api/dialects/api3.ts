// API 3.0: the action travels in headers with TC3 and JSON, or beside the parameters in a form with HmacSHA1/256;
// the answer is the same envelope for both. Source: "Request structure" and "Responses" of the API documents.
import type { Answer, Call } from "../call";
import { serviceOf } from "../endpoint";
import { type CloudError, isCloudError } from "../errors";
import { type HmacMethod, signTc3 } from "../sign";
import { isAbsent, isRecord, isTextIfAny, parseBody, readPayload, refusal, unreadable } from "./answer";
import { type Dialect, requestClient, type WireResponse, withoutAbsent } from "./dialect";
import { writeForm } from "./form";

interface Envelope {
  Response: Answer & { RequestId?: string | null; Error?: { Code: string; Message?: string | null } | null };
}

/** Whether an answer has the form of API 3.0. */
export function isEnvelope(json: unknown): json is Envelope {
  if (!isRecord(json) || !isRecord(json.Response)) return false;
  const { RequestId, Error: error } = json.Response;
  if (!isTextIfAny(RequestId)) return false;
  return isAbsent(error) || (isRecord(error) && typeof error.Code === "string" && isTextIfAny(error.Message));
}

function read(call: Call, response: WireResponse): Answer | CloudError {
  const body = parseBody(call, response);
  if (isCloudError(body)) return body;
  const { json } = body;
  if (!isEnvelope(json)) return unreadable(call, response, "it has no Response in the documented form");
  const { Error: error, ...payload } = json.Response;
  const requestId = payload.RequestId ?? undefined;
  if (error) return refusal(call, error.Code, error.Message ?? "", requestId);
  if (response.status >= 300) return unreadable(call, response, "the status is that of a failure");
  return readPayload(call, response, payload);
}

const contentType = "application/json";

/** JSON signed with TC3-HMAC-SHA256: the default. */
export const api3Json: Dialect = {
  maxBody: 10 * 1024 * 1024,
  write(call, target, credentials, { timestamp }) {
    const body = JSON.stringify(withoutAbsent(call.params));
    const { host } = target;
    const { authorization } = signTc3({
      ...credentials,
      ...{ method: "POST", host, service: serviceOf(call.known.host), contentType, body, timestamp },
    });
    const headers: Record<string, string> = {
      ...{ host, "content-type": contentType, authorization },
      ...{ "x-tc-action": call.known.action, "x-tc-version": call.known.version },
      ...{ "x-tc-timestamp": String(timestamp), "x-tc-requestclient": requestClient },
      ...{ "x-tc-language": "en-US" },
    };
    if (call.region && call.known.region === "header") headers["x-tc-region"] = call.region;
    if (credentials.token) headers["x-tc-token"] = credentials.token;
    return { origin: target.origin, path: "/", headers, body };
  },
  read,
};

/** JSON without a signature, for the few calls that carry their own proof. */
export const api3Unsigned: Dialect = {
  ...api3Json,
  write(call, target, credentials, moment) {
    const request = api3Json.write(call, target, { ...credentials, token: undefined }, moment);
    return { ...request, headers: { ...request.headers, authorization: "SKIP" } };
  },
};

/** A form signed with one of the older methods. */
export function api3Form(method: HmacMethod): Dialect {
  return {
    maxBody: 1024 * 1024,
    write: (call, target, credentials, moment) =>
      writeForm({
        ...{ call, target, credentials, moment, method },
        path: "/",
        version: call.known.version,
      }),
    read,
  };
}
