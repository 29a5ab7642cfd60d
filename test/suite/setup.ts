import { seedOf } from "../sample";
import { transpiled } from "../transpiled";

/** Before the first test of a run. */
export default function setup(): void {
  process.env.SEED = seedOf();
  transpiled();
}
