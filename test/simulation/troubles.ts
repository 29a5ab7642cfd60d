// What can go wrong with a call: faults of the local cloud, in its own words.

export const troubles: Record<string, unknown>[] = [
  { kind: "error", code: "InternalError", only: "write" },
  { kind: "errorAfter", code: "InternalError", only: "write" },
  { kind: "error", code: "FailedOperation", only: "write" },
  { kind: "error", code: "InternalError", only: "read" },
  { kind: "status", status: 502 },
  { kind: "statusAfter", status: 504, only: "write" },
  { kind: "resetBefore" },
  { kind: "resetAfter", only: "write" },
  { kind: "truncate" },
  { kind: "notJson" },
  { kind: "throttle", times: 4 },
  { kind: "hangAfter", only: "write" },
  { kind: "staleRead" },
  { kind: "staleRead", lag: "4s", times: 40 },
  { kind: "latency", duration: "20s" },
  { kind: "error", code: "AuthFailure.UnauthorizedOperation", only: "write" },
];
