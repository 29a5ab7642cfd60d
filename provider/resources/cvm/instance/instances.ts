// How instances are read, and what their states mean, for everything that asks about one.
import type { Instance } from "../../../api/actions/cvm";

/** An operation runs on the instance: the cloud takes no other meanwhile. */
export const operating = "OPERATING";

/** The instance's state; operations that leave it RUNNING or STOPPED show in LatestOperationState only. */
export function instanceState({ InstanceState, LatestOperationState }: Instance): string {
  const still = InstanceState === "RUNNING" || InstanceState === "STOPPED";
  return still && LatestOperationState === "OPERATING" ? operating : InstanceState;
}

/** States in which nothing happens by itself. */
export const resting = ["RUNNING", "STOPPED"] as const;
/** States that lead to a resting one. */
export const passing = [
  "PENDING",
  "STARTING",
  "STOPPING",
  "REBOOTING",
  "SERVICE_LIVE_MIGRATE",
  operating,
] as const;

/** Words for states that lead nowhere. */
export function explainState(state: string, { LatestOperationErrorMsg }: Instance): string | undefined {
  if (state === "LAUNCH_FAILED") return LatestOperationErrorMsg || "the cloud could not make it";
  if (state === "FAILED") return LatestOperationErrorMsg || "the cloud gives no reason";
  return state === "SHUTDOWN" ? "it is in the recycle bin" : undefined;
}
