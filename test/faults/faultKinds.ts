// What is done to a call, or to a change of state that the cloud is at. A kind says to which it can be done, and whether it ends
// the run (which then is run again).

export interface FaultKind {
  name: string;
  /** Which calls it can be done to, that it lies over a whole stage, or that it is done to a change of state. */
  on: "all" | "read" | "write" | "stage" | "move";
  /** The fault of the local cloud that does it. */
  spec: Record<string, unknown>;
  /** Who is killed while the cloud keeps the call waiting. */
  kills?: "provider" | "engine" | "everything";
  /** Needs keys that expire. */
  byRole?: true;
  /** Lasts until it is lifted: the run before that has little patience, and gives up. */
  lifted?: true;
  /** Takes a minute, until the client gives up. */
  slow?: true;
}

export const faultKinds: FaultKind[] = [
  { name: "InternalError, nothing done", on: "all", spec: { kind: "error", code: "InternalError" } },
  { name: "InternalError, done", on: "write", spec: { kind: "errorAfter", code: "InternalError" } },
  { name: "refused", on: "write", spec: { kind: "error", code: "FailedOperation" } },
  { name: "502 page, nothing done", on: "all", spec: { kind: "status", status: 502 } },
  { name: "504 page, done", on: "write", spec: { kind: "statusAfter", status: 504 } },
  { name: "connection reset, nothing done", on: "all", spec: { kind: "resetBefore" } },
  { name: "connection reset, done", on: "write", spec: { kind: "resetAfter" } },
  { name: "answer cut", on: "all", spec: { kind: "truncate" } },
  { name: "answer no JSON", on: "all", spec: { kind: "notJson" } },
  { name: "throttled four times", on: "all", spec: { kind: "throttle", times: 4 } },
  { name: "clock off by an hour", on: "all", spec: { kind: "skew", by: "1h", times: 2 } },
  { name: "read before the last write", on: "read", spec: { kind: "staleRead" } },
  { name: "reads lag by 300 ms", on: "stage", spec: { kind: "staleRead", lag: "300ms", lasting: "10m" } },
  { name: "throttled for a second", on: "stage", spec: { kind: "throttle", lasting: "1s" } },
  {
    name: "everything answers after 100 ms",
    on: "stage",
    spec: { kind: "latency", duration: "100ms", lasting: "10m" },
  },
  { name: "keys expire", on: "all", spec: { kind: "expireToken" }, byRole: true },
  { name: "cloud killed before", on: "all", spec: { kind: "crashBefore" } },
  { name: "cloud killed after", on: "write", spec: { kind: "crashAfter" } },
  { name: "provider killed before", on: "write", spec: { kind: "hangBefore" }, kills: "provider" },
  { name: "provider killed after", on: "write", spec: { kind: "hangAfter" }, kills: "provider" },
  { name: "engine killed before", on: "write", spec: { kind: "hangBefore" }, kills: "engine" },
  { name: "engine killed after", on: "write", spec: { kind: "hangAfter" }, kills: "engine" },
  { name: "everything killed before", on: "write", spec: { kind: "hangBefore" }, kills: "everything" },
  { name: "everything killed after", on: "write", spec: { kind: "hangAfter" }, kills: "everything" },
  { name: "change of state fails", on: "move", spec: { kind: "failTransition" } },
  { name: "change of state does not end", on: "move", spec: { kind: "stickTransition" }, lifted: true },
  { name: "no answer, done", on: "write", spec: { kind: "hangAfter" }, slow: true },
];
