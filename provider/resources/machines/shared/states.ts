// The states of machines, and what they mean, for everything that asks about one.

/** A machine as answers show it, as far as its operations go. */
export interface Machine {
  InstanceState: string;
  LatestOperation?: string | null;
  LatestOperationState?: string | null;
  /** Absent where the service says neither which request it was nor why it failed. */
  LatestOperationRequestId?: string | null;
  LatestOperationErrorMsg?: string | null;
}

/** An operation runs on the machine: the cloud takes no other meanwhile. */
const operating = "OPERATING";

/** The machine's state; operations that leave it RUNNING or STOPPED show in LatestOperationState only. */
export function machineState({ InstanceState, LatestOperationState }: Machine): string {
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

/** Whether something is under way on the machine that ends by itself. */
export function isPassing(machine: Machine): boolean {
  return (passing as readonly string[]).includes(machineState(machine));
}

/** Words for states that lead nowhere. */
export function explainState(state: string, { LatestOperationErrorMsg }: Machine): string | undefined {
  if (state === "LAUNCH_FAILED") return LatestOperationErrorMsg || "the cloud could not make it";
  if (state === "FAILED") return LatestOperationErrorMsg || "the cloud gives no reason";
  return state === "SHUTDOWN" ? "it is in the recycle bin" : undefined;
}

/** RUNNING or STOPPED as it was seen; undefined for a machine on its way. */
export function powerOf({ InstanceState }: Machine): string | undefined {
  return InstanceState === "RUNNING" || InstanceState === "STOPPED" ? InstanceState : undefined;
}

/** What is under way on a machine, which keeps it from being deleted, as a message names it. */
export function operationOf({ LatestOperation, InstanceState }: Machine): string {
  return `the operation ${LatestOperation || InstanceState} of`;
}
