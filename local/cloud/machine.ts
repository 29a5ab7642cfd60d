// State machines as data. A move leads from some states through one to another and takes a time; while it runs it is a
// record in the store with a due time, not a timer, so it survives a restart and follows the clock.
import type { Entity } from "./kind";
import type { World } from "./world";

/** The end of a move after which the thing is no longer there. */
export const GONE = "<gone>";

export interface Move<Data extends object = object> {
  /** States it may start in. */
  from: string[];
  /** The state while it runs; without it the state stays as it is. */
  via?: string;
  /** The state at its end, GONE, or SAME for the state it started in. */
  to: string;
  /** Seconds inside the cloud. */
  seconds: number;
  /** The state after a failed move; without it a failure leaves the starting state. */
  failed?: string;
  /** What else happens at the end. It runs when the time has come, perhaps in another process: no closures over requests. */
  done?(world: World, entity: Entity<Data>, data: Record<string, unknown>): void;
  /** What happens instead at the end of one that failed. */
  undone?(world: World, entity: Entity<Data>, data: Record<string, unknown>): void;
}

/** The end of a move that returns to where it started, or changes no state at all. */
export const SAME = "<same>";

export interface Machine<Data extends object = object> {
  /** The state of a new thing. */
  initial: string;
  moves: Record<string, Move<Data>>;
}

/** A move under way. */
export interface Transition {
  n: number;
  /** Epoch milliseconds inside the cloud; null for one that is stuck. */
  due: number | null;
  type: string;
  id: string;
  region: string;
  move: string;
  to: string;
  failed: boolean;
  /** The task that ends with it. */
  task?: string;
  data: Record<string, unknown>;
}
