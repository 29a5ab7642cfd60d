// The old API: everything in a form to /v2/index.php, answers with a code beside the payload. The documents describe
// it and it stays callable; the vendor has switched many of its hosts off since 2023.
import type { Answer, Call } from "../call";
import { type CloudError, isCloudError } from "../errors";
import type { HmacMethod } from "../sign";
import { isRecord, isTextIfAny, parseBody, readPayload, refusal, unreadable } from "./answer";
import { isEnvelope as isEnvelope3 } from "./api3";
import type { Dialect, WireResponse } from "./dialect";
import { writeForm } from "./form";

interface Envelope extends Answer {
  code: number | string;
  message?: string | null;
  codeDesc?: string | null;
  requestId?: string | null;
  detail?: unknown;
}

function isEnvelope(json: unknown): json is Envelope {
  if (!isRecord(json)) return false;
  const { code, message, codeDesc, requestId } = json;
  const isCode = typeof code === "number" || (typeof code === "string" && /^-?\d+$/.test(code));
  return isCode && [message, codeDesc, requestId].every(isTextIfAny);
}

function read(call: Call, response: WireResponse): Answer | CloudError {
  const body = parseBody(call, response);
  if (isCloudError(body)) return body;
  const { json } = body;
  // What answers for a host of the old API that is no longer there refuses in the words of the new one.
  if (isEnvelope3(json) && json.Response.Error) {
    const { Error: error, RequestId } = json.Response;
    return refusal(call, error.Code, error.Message ?? "", RequestId ?? undefined);
  }
  if (!isEnvelope(json)) return unreadable(call, response, "it has no code in the documented form");
  const { code, message, codeDesc, ...payload } = json;
  if (Number(code) === 0) return readPayload(call, response, payload);
  // The text code is what the lists of errors name; the number alone says only its kind.
  const name = codeDesc && codeDesc !== "Success" ? codeDesc : String(code);
  const said = [message ?? "", ...failedEntries(payload.detail)].filter(Boolean).join("; ");
  return refusal(call, name, said, payload.requestId ?? undefined);
}

/** A batch answers object by object; only the failed ones are worth telling. */
function failedEntries(detail: unknown): string[] {
  if (typeof detail !== "object" || detail === null) return [];
  return Object.entries(detail as Record<string, { code?: unknown; message?: unknown } | null>)
    .filter(([, entry]) => Number(entry?.code ?? 0) !== 0)
    .map(([id, entry]) => `${id}: ${String(entry?.code)} ${String(entry?.message ?? "")}`.trim());
}

/** The old API signed with HmacSHA1 or HmacSHA256. */
export function v2(method: HmacMethod): Dialect {
  return {
    maxBody: 1024 * 1024,
    write: (call, target, credentials, moment) =>
      writeForm({
        ...{ call, target, credentials, moment, method },
        path: "/v2/index.php",
        version: call.known.version || undefined,
      }),
    read,
  };
}
