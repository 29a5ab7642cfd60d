// Node's environment for tests, in which large packages that keep no state are loaded once a worker and not once a file: those
// that stand in `outside/`. They live outside the context of the file, so none may ask `instanceof` of what a test gives it, as the
// official SDK does.
import vm from "node:vm";
import { TestEnvironment } from "jest-environment-node";

/** By file: its code, and what V8 has made of it. */
const compiled = new Map<string, { code: string; data: Buffer | undefined }>();
const compile = vm.compileFunction;

/** Each file of tests compiles anew all that it loads; here V8 is given what it has made of the same code for another. */
vm.compileFunction = (code, params, options = {}) => {
  const { filename = "" } = options;
  const known = compiled.get(filename);
  if (known?.code === code) return compile(code, params, { ...options, cachedData: known.data });
  const made = compile(code, params, { ...options, produceCachedData: true });
  compiled.set(filename, { code, data: made.cachedData });
  return made;
};

export default class SharingEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    Object.assign(this.global, { outside: (name: string): unknown => require(name) });
  }
}
