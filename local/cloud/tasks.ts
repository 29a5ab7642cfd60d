// Tasks that clients name by a number.
import type { World } from "./kind";

/** The id of a new task: a number as text. */
export function numberedTask(world: World): string {
  return String(100_000_000 + world.count("numberedTask"));
}
