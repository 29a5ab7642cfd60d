// Runs a program that is a function of this process, as Pulumi's Automation API does: the SDK's own language server
// gives every run a store of its own, so that several stacks of one process do not meet. It must be the copy of the SDK
// that the program uses: the one beside this package, whose resources use it too.
import type { PulumiFn } from "@pulumi/pulumi/automation";
import * as languageServer from "@pulumi/pulumi/automation/server";
import { RunRequest, type RunResponse } from "@pulumi/pulumi/proto/language_pb";
import * as runtime from "@pulumi/pulumi/runtime";

import debuggable = require("@pulumi/pulumi/runtime/debuggable");
import state = require("@pulumi/pulumi/runtime/state");

import { withoutProxy } from "./engine/loopback";
import { quietPromises } from "./engine/processes/quietPromises";
import type { Program, ProgramEnd, ProgramOptions } from "./engine/programRun";

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

/** Parts of the SDK that its types leave out. */
const { LanguageServer } = languageServer as unknown as {
  LanguageServer: new (program: PulumiFn) => LanguageServer;
};
const { waitForRPCs } = runtime as unknown as { waitForRPCs(): Promise<void> };

const { getStore } = state as unknown as { getStore(): { leakCandidates: Set<object> } };
quietPromises(debuggable as unknown as Record<string, unknown>, getStore);

function run(program: PulumiFn, request: RunRequest): Promise<ProgramEnd> {
  // The SDK's client in this process looks here.
  process.env.no_grpc_proxy = withoutProxy(process.env).no_grpc_proxy;
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, message: messageOf(error) });
    // An error that went on into the SDK would be an unhandled rejection besides, which ends a test.
    const guarded: PulumiFn = async () => {
      try {
        return await program();
      } catch (error) {
        await waitForRPCs();
        fail(error);
        return {};
      }
    };
    new LanguageServer(guarded)
      .run({ request }, (error) => (error ? fail(error) : resolve({ ok: true })))
      .catch(fail);
  });
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
