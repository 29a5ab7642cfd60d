// Runs a program that is a function of this process, as Pulumi's Automation API does: the SDK's own language server
// gives every run a store of its own, so that several stacks of one process do not meet.
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { RunRequest, type RunResponse } from "@pulumi/pulumi/proto/language_pb";
import type { Program, ProgramEnd, ProgramOptions } from "./engine/program";

interface LanguageServer {
  run(
    call: { request: RunRequest },
    callback: (error: Error | undefined, answer?: RunResponse) => void,
  ): Promise<void>;
}

/** How to start a function as a program. */
export function inlineProgram(program: PulumiFn): (options: ProgramOptions) => Program {
  return (options) => {
    let kill = () => {};
    // A registration that failed is never answered, so a program that waits for it ends only here.
    const killed = new Promise<ProgramEnd>((resolve) => {
      kill = () => resolve({ ok: false });
    });
    return { end: Promise.race([run(program, requestOf(options)), killed]), kill };
  };
}

function requestOf(options: ProgramOptions): RunRequest {
  const request = new RunRequest();
  request.setProject(options.project.name);
  request.setStack(options.stack);
  request.setOrganization("organization");
  request.setMonitorAddress(options.address);
  request.setArgsList([options.address]);
  request.setParallel(options.parallel);
  request.setDryrun(options.preview);
  const config = request.getConfigMap();
  for (const [key, { text }] of Object.entries(options.config)) config.set(key, text);
  request.setConfigsecretkeysList(Object.keys(options.config).filter((key) => options.config[key]?.secret));
  return request;
}

async function run(program: PulumiFn, request: RunRequest): Promise<ProgramEnd> {
  // Loaded here, not above: a command that runs no inline program need not load the SDK. It must be the copy that the
  // program itself uses, and the one beside this package is the one its SDK uses.
  const { LanguageServer } = (await import("@pulumi/pulumi/automation/server.js")) as unknown as {
    LanguageServer: new (program: PulumiFn) => LanguageServer;
  };
  const { waitForRPCs } = (await import("@pulumi/pulumi/runtime/index.js")) as unknown as {
    waitForRPCs(): Promise<void>;
  };
  return new Promise((resolve) => {
    // An error that went on into the SDK would be an unhandled rejection besides, which ends a test.
    const guarded: PulumiFn = async () => {
      try {
        return await program();
      } catch (error) {
        await waitForRPCs();
        resolve({ ok: false, message: messageOf(error) });
        return {};
      }
    };
    const server = new LanguageServer(guarded);
    void server.run({ request }, (error) =>
      resolve(error ? { ok: false, message: messageOf(error) } : { ok: true }),
    );
  });
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
