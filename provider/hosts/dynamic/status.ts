// The engine's address is an argument of the dynamic-provider process; the URN comes from the hidden input `__meta`.
import { type EngineLog, engineAddress, engineLog } from "../engineLog";

let log: EngineLog | undefined;

/** Sends messages that replace one another beside the resource's row; without an engine or URN they go nowhere. */
export function progressTo(urn: string | undefined): (message: string) => void {
  log ??= engineLog(engineAddress(process.argv.slice(2)));
  const send = log;
  return (message) => send(urn ?? "", message);
}
