import { seedOf } from "../sample";
import { ofTheRun, transpiled } from "../transpiled";

/** Before the first test of a run. */
export default function setup(): void {
  process.env.SEED = seedOf();
  transpiled();
  // What one test has had transpiled is there for the next, and nothing of it is left in somebody's home.
  process.env.XDG_CACHE_HOME = ofTheRun("cache");
}
