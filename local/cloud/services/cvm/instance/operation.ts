// The lock of instances: one operation at a time, from the states it needs. Every action that changes an instance
// goes through here, a batch as a whole or not at all.
import type { AnyCall } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { type Instance, instance, type Outcome } from "../instance";

/** A second operation on an instance while one runs (today's API; the documents have no code for it). */
const OPERATING = "OperationDenied.InstanceOperationInProgress";

/** Refuses an instance that another operation has, or that is in none of the states. */
export function guard(call: AnyCall, entity: Entity<Instance>, states: readonly string[]): void {
  if (entity.data.LatestOperationState === "OPERATING") {
    throw new ApiError(OPERATING, `${entity.data.LatestOperation} is under way on ${entity.id}.`);
  }
  if (!states.includes(entity.state)) {
    throw new ApiError(
      instance.codes.state,
      `The instance ${entity.id} is ${entity.state}; ${call.action} needs ${states.join(" or ")}.`,
    );
  }
}

/** Starts a transition of one instance as the operation of this call. */
export function operate(
  call: AnyCall,
  entity: Entity<Instance>,
  transition: string,
  outcome: Outcome = {},
): void {
  const locked = call.world.update(entity, {
    LatestOperation: call.action,
    LatestOperationState: "OPERATING",
    LatestOperationRequestId: call.requestId,
    LatestOperationErrorMsg: "",
  });
  call.world.begin(locked, transition, { data: { ...outcome } });
}

/** Starts a transition of everything `InstanceIds` names, from the states it needs. */
export function operateAll(call: AnyCall, transition: "start" | "stop" | "reboot"): void {
  const entities = call.all(instance, "InstanceIds");
  for (const entity of entities) guard(call, entity, instance.machine!.transitions[transition]!.from);
  for (const entity of entities) operate(call, entity, transition);
}

/** A change at rest: of a stopped instance as it is, of a running one only with a stop before and a start after. */
export function changeStopped(
  call: AnyCall,
  entity: Entity<Instance>,
  forceStop: boolean,
  outcome: Outcome,
): void {
  if (entity.state === "RUNNING" && forceStop) operate(call, entity, "stop", { ...outcome, restart: true });
  else operate(call, entity, "change", outcome);
}

/** The states `changeStopped` takes. */
export function statesFor(forceStop: boolean): string[] {
  return forceStop ? ["STOPPED", "RUNNING"] : ["STOPPED"];
}
