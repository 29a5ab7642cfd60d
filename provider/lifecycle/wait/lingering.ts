// What a cancelled operation still has to end: a signal that comes some time after another.
import { setTimeout as sleep } from "node:timers/promises";

/** Aborted so many milliseconds after the other. */
export function lingering(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const later = () => void sleep(milliseconds, undefined, { ref: false }).then(() => controller.abort());
  if (signal.aborted) later();
  else signal.addEventListener("abort", later, { once: true });
  return controller.signal;
}
