// What the client did, as structured entries without secrets: every call once when it ends, and every retry.
import type { Call, Clock, Handler } from "./call";
import { type CloudError, isCloudError } from "./errors";
import { redact } from "./redact";

export interface LogEntry {
  event: "call" | "retry";
  /** Epoch milliseconds. */
  time: number;
  service: string;
  action: string;
  region?: string | undefined;
  params?: unknown;
  /** The answer's fields, for a call that succeeded. */
  answer?: unknown;
  /** The code of a failure. */
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
  attempts: number;
  /** How long the call took with everything, or how long the retry waits. */
  milliseconds: number;
  /** Why it is sent again. */
  because?: string | undefined;
}

export type Log = (entry: LogEntry) => void;

export interface LogSink {
  retry(call: Call, error: CloudError, because: string, milliseconds: number): void;
}

/** The log asked for by the environment: TENCENTCLOUD_LOG=debug prints a line a call to stderr. */
export function logFromEnvironment(env: NodeJS.ProcessEnv): Log | undefined {
  if (env.TENCENTCLOUD_LOG !== "debug") return undefined;
  return (entry) => process.stderr.write(`${JSON.stringify({ ...entry, time: new Date(entry.time) })}\n`);
}

export function createSink(log: Log | undefined, clock: Clock): LogSink {
  return {
    retry(call, error, because, milliseconds) {
      log?.({
        ...{ event: "retry", time: clock.now(), ...identity(call) },
        ...{ code: error.code, message: error.said, requestId: error.requestId },
        ...{ attempts: call.trace.attempts, milliseconds: Math.round(milliseconds), because },
      });
    },
  };
}

const identity = ({ known, region }: Call) => ({ service: known.service, action: known.action, region });

/** Tells the log how each call ended. */
export function logged(log: Log | undefined, clock: Clock) {
  return (next: Handler): Handler => {
    if (!log) return next;
    return async (call) => {
      const began = clock.tick();
      const entry = (): LogEntry => ({
        ...{ event: "call", time: clock.now(), ...identity(call), params: redact(call.params) },
        ...{ attempts: call.trace.attempts, milliseconds: Math.round(clock.tick() - began) },
      });
      try {
        const answer = await next(call);
        const requestId = answer.RequestId ?? answer.requestId;
        log({ ...entry(), answer: redact(answer), ...(typeof requestId === "string" && { requestId }) });
        return answer;
      } catch (error) {
        const { code, said, requestId } = isCloudError(error)
          ? error
          : { code: "Bug", said: String(error), requestId: undefined };
        log({ ...entry(), code, message: said, requestId });
        throw error;
      }
    };
  };
}
