// The lock of machines: one operation at a time, from the states it needs. Every action that changes a machine goes through
// here, a batch as a whole or not at all. How the last one stands is in LatestOperationState, and only an operation's last
// transition may end it.
import type { AnyCall } from "../action";
import { ApiError } from "../errors";
import type { Entity, Kind } from "../kind";

/** What a machine knows of its last operation. */
export interface Operated {
  LatestOperation: string;
  LatestOperationState: string;
  LatestOperationRequestId: string;
  LatestOperationErrorMsg: string;
}

/** What a change leaves behind when it is done; it travels in the store. */
export interface Outcome<Data extends Operated> {
  change?: Partial<Data>;
  /** Whether it is stopped before and started after. */
  restart?: boolean;
}

/** What an operation is refused with. */
export interface OperationCodes {
  /** While another runs. */
  busy: string;
  /** In none of the states that it needs. */
  state: string;
}

/** How an operation begins: as this call's, and not done yet. */
export function begun({ action, requestId }: AnyCall): Operated {
  return {
    LatestOperation: action,
    LatestOperationState: "OPERATING",
    LatestOperationRequestId: requestId,
    LatestOperationErrorMsg: "",
  };
}

/** Starts a transition of one machine as the operation of this call. */
function operate<Data extends Operated, Done extends Outcome<Data>>(
  call: AnyCall,
  entity: Entity<Data>,
  transition: string,
  outcome?: Done,
): void {
  const locked = call.world.update(entity, begun(call) as Partial<Data>);
  call.world.begin(locked, transition, { data: { ...outcome } });
}

/** Operations on a kind of machine; `ids` is the parameter that names them, `codesOf` what an action is refused with. */
export function operationsOn<Data extends Operated, Done extends Outcome<Data> = Outcome<Data>>(
  kind: Kind<Data>,
  { ids, codesOf }: { ids: string; codesOf(action: string): OperationCodes },
) {
  const fromOf = (transition: string): string[] => kind.machine?.transitions[transition]?.from ?? [];

  /** Refuses a machine that another operation has, or that is in none of the states. */
  function guard(call: AnyCall, entity: Entity<Data>, states: readonly string[]): void {
    const codes = codesOf(call.action);
    if (entity.data.LatestOperationState === "OPERATING") {
      throw new ApiError(codes.busy, `${entity.data.LatestOperation} is under way on ${entity.id}.`);
    }
    if (!states.includes(entity.state)) {
      throw new ApiError(
        codes.state,
        `The instance ${entity.id} is ${entity.state}; ${call.action} needs ${states.join(" or ")}.`,
      );
    }
  }

  /** Starts a transition of every machine that is named, from the states it needs. */
  function operateAll(call: AnyCall, transition: string): void {
    const entities = call.all(kind, ids);
    for (const entity of entities) guard(call, entity, fromOf(transition));
    for (const entity of entities) operate(call, entity, transition);
  }

  /** A change at rest: of a stopped machine as it is, of a running one only with a stop before and a start after. */
  function changeStopped(call: AnyCall, entity: Entity<Data>, forceStop: boolean, outcome: Done): void {
    if (entity.state === "RUNNING" && forceStop) operate(call, entity, "stop", { ...outcome, restart: true });
    else operate(call, entity, "change", outcome);
  }

  return { guard, operate: operate<Data, Done>, operateAll, changeStopped, fromOf };
}

/** The states in which nothing is on its way with a machine. */
export const STEADY: readonly string[] = ["RUNNING", "STOPPED"];

/** The states `changeStopped` takes. */
export function statesFor(forceStop: boolean): string[] {
  return forceStop ? ["STOPPED", "RUNNING"] : ["STOPPED"];
}
