// The engine's address is an argument of the dynamic-provider process; the URN comes from the hidden input `__meta`.
import type { Request } from "../../lifecycle/run/operations";
import { type EngineLog, engineAddress, engineLog } from "../engineLog";

let log: EngineLog | undefined;

/** What tells the user how a resource fares; without an engine or URN it goes nowhere. */
export function messagesTo(urn: string | undefined): Pick<Request, "progress" | "warn"> {
  log ??= engineLog(engineAddress(process.argv.slice(2)));
  const send = log;
  return {
    progress: (message) => void send(urn ?? "", message, "status"),
    warn: (message) => send(urn ?? "", message, "warning"),
  };
}
