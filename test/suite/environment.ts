// Node's environment for tests, in which large packages that keep no state are loaded once a worker and not once a file: those
// that stand in `outside/`. They live outside the context of the file, so none may ask `instanceof` of what a test gives it, as the
// official SDK does.
import { TestEnvironment } from "jest-environment-node";

export default class SharingEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    Object.assign(this.global, { outside: (name: string): unknown => require(name) });
  }
}
