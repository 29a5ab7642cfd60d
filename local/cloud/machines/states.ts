// The states of machines and how long they take: launched, started, stopped, rebooted, changed at rest, terminated.
import { type Entity, GONE, type Machine, SAME, type World } from "../kind";
import type { Operated, Outcome } from "./operation";

/** What is done when an operation has ended well. */
export function ended<Data extends Operated>(world: World, entity: Entity<Data>): Entity<Data> {
  const done: Partial<Operated> = { LatestOperationState: "SUCCESS", LatestOperationErrorMsg: "" };
  return world.update(entity, done as Partial<Data>);
}

/** What is done when an operation has failed. */
export function failed<Data extends Operated>(world: World, entity: Entity<Data>): Entity<Data> {
  const done: Partial<Operated> = {
    LatestOperationState: "FAILED",
    LatestOperationErrorMsg: "Failed by a fault.",
  };
  return world.update(entity, done as Partial<Data>);
}

/** The states of a kind of machine; `applied` is done beside the change of attributes when a change ends. */
export function machineStates<Data extends Operated, Done extends Outcome<Data> = Outcome<Data>>(
  applied: (world: World, entity: Entity<Data>, outcome: Done) => void = () => {},
): Machine<Data> {
  const stopped = (world: World, entity: Entity<Data>, data: Record<string, unknown>) => {
    if (data.restart) world.begin(entity, "change", { data });
    else ended(world, entity);
  };
  const changed = (world: World, entity: Entity<Data>, data: Record<string, unknown>) => {
    const outcome = data as Done;
    const now = world.update(entity, outcome.change ?? {});
    applied(world, now, outcome);
    if (outcome.restart) world.begin(now, "start");
    else ended(world, now);
  };
  const settles = { done: ended<Data>, undone: failed<Data> };
  return {
    initial: "PENDING",
    transitions: {
      launch: { from: [], to: "RUNNING", seconds: 30, failed: "LAUNCH_FAILED", ...settles },
      start: { from: ["STOPPED"], via: "STARTING", to: "RUNNING", seconds: 10, ...settles },
      stop: {
        ...{ from: ["RUNNING"], via: "STOPPING", to: "STOPPED", seconds: 10 },
        done: stopped,
        undone: failed,
      },
      reboot: { from: ["RUNNING"], via: "REBOOTING", to: "RUNNING", seconds: 15, ...settles },
      change: { from: ["RUNNING", "STOPPED"], to: SAME, seconds: 10, done: changed, undone: failed },
      terminate: {
        from: ["RUNNING", "STOPPED", "SHUTDOWN", "LAUNCH_FAILED"],
        via: "TERMINATING",
        to: GONE,
        seconds: 15,
        undone: failed,
      },
    },
  };
}
