// Where test files run: in the worker's own context, in which the product and what it needs are loaded once a worker and not once a
// file (runtime.js). A file is given the environment and the folder that the worker has begun with.
import vm from "node:vm";
import { ModernFakeTimers } from "@jest/fake-timers";
import { TestEnvironment } from "jest-environment-node";
import { ModuleMocker } from "jest-mock";

/** By file: its code, and what V8 has made of it. */
const compiled = new Map<string, { code: string; data: Buffer | undefined }>();
const compile = vm.compileFunction;

/** Each file of tests compiles anew all that it loads; here V8 is given what it has made of the same code for another. */
vm.compileFunction = (code, params, { parsingContext: _, ...options } = {}) => {
  const { filename = "" } = options;
  const known = compiled.get(filename);
  if (known?.code === code) return compile(code, params, { ...options, cachedData: known.data });
  const made = compile(code, params, { ...options, produceCachedData: true });
  compiled.set(filename, { code, data: made.cachedData });
  return made;
};

const first = { env: { ...process.env }, cwd: process.cwd(), exit: process.exit };

export default class SharingEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    this.global = globalThis as unknown as typeof this.global;
    this.moduleMocker = new ModuleMocker(globalThis);
    const fake = { config: given[0].projectConfig, global: globalThis };
    this.fakeTimersModern = new ModernFakeTimers(fake as never);
    // Node's ten lines are few for a test that fails.
    Error.stackTraceLimit = 100;
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    for (const name of Object.keys(process.env)) if (!(name in first.env)) delete process.env[name];
    Object.assign(process.env, first.env);
    process.chdir(first.cwd);
    process.exit = first.exit;
  }
}
