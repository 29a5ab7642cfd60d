// The words of whoever gives turns within a budget of calls, in this process or in another.
import type { Call } from "./call";

/** Who waits for a turn: until when, and until what. */
export type Waiter = Pick<Call, "deadline" | "signal">;

/** Turns within one budget. */
export interface Turns {
  /** Resolves when it is one's turn; throws `NoTurn` when it does not come in time, or is not wanted any more. */
  enter(waiter: Waiter): Promise<Place>;
  /** The answer is here, so it is known when the call arrived at the latest. */
  leave(place: Place): void;
  /** The cloud refused a call as one too many. */
  slowDown(place: Place): void;
}

/** Why it never was one's turn. */
export class NoTurn extends Error {
  constructor(readonly why: "before" | "cancelled" | "deadline") {
    super(why);
  }
}

/** A place in a budget; milliseconds of its clock. */
export interface Place {
  sentAt: number;
  /** From when on the call no longer counts. */
  freeAt: number;
}
