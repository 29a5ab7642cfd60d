// Node's environment for tests, in which large packages that keep no state are loaded once a worker and not once a file: those
// that stand in `outside/`. They live outside the file's own context, so nothing of them may be told apart by `instanceof`.
import { TestEnvironment } from "jest-environment-node";

export default class SharingEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    Object.assign(this.global, { outside: (name: string): unknown => require(name) });
  }
}
