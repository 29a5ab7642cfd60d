import { removeTranspiled } from "../transpiled";

/** After the last test of a run. */
export default function teardown(): void {
  removeTranspiled();
}
