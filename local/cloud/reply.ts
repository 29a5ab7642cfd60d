// What goes back: API errors travel with status 200 and `Content-Type: application/json`, exactly, or official SDKs
// take them for something else. A broken delivery is a fault's doing.

import { olderRefusal, olderSuccess } from "./older/protocol";

/** How an answer is kept from arriving whole. */
export type Delivery =
  | { how: "status"; status: number; body?: string | undefined }
  | { how: "reset" }
  | { how: "hang" }
  | { how: "truncate" }
  | { how: "notJson"; body?: string | undefined }
  | { how: "trickle"; duration: number };

export interface Reply {
  status: number;
  contentType: string;
  body: string;
  /** What its Date header says, epoch milliseconds. */
  date?: number;
  /** Absent for an answer that is simply sent. */
  broken?: "reset" | "hang" | "truncate" | { trickle: number };
}

/** How answers and refusals are written, in today's API or the older one. */
export function formsOf(older: boolean): { success: typeof success; refusal: typeof refusal } {
  if (!older) return { success, refusal };
  return {
    success: (answer) => json(olderSuccess(answer)),
    refusal: (code, message) => json(olderRefusal(code, message)),
  };
}

export function success(answer: object, requestId: string): Reply {
  return json({ Response: { ...answer, RequestId: requestId } });
}

export function refusal(code: string, message: string, requestId: string): Reply {
  return json({ Response: { Error: { Code: code, Message: message }, RequestId: requestId } });
}

/** An answer as a fault delivers it. */
export function broken(delivery: Delivery, reply: Reply): Reply {
  switch (delivery.how) {
    case "status":
      return html(delivery.status, delivery.body);
    case "notJson":
      return { ...reply, body: delivery.body ?? "upstream request timeout" };
    case "trickle":
      return { ...reply, broken: { trickle: delivery.duration } };
    default:
      return { ...reply, broken: delivery.how };
  }
}

function html(status: number, body?: string): Reply {
  const page = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>`;
  return { status, contentType: "text/html", body: body ?? page };
}

function json(value: object): Reply {
  return { status: 200, contentType: "application/json", body: JSON.stringify(value) };
}
