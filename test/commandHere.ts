// The command of this package in the process of the test, which a process of its own takes half a second of work to start for. One at
// a time; what is about signals, pipes or usage wants a process (`startCommand`).
import type { Run } from "../local/cli/quickstart/engines";

/** Runs it with the environment that is given and no other; what it prints is its output. */
export async function commandHere(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  let output = "";
  const streams = [process.stdout, process.stderr];
  const before = { env: { ...process.env }, writes: streams.map(({ write }) => write) };
  const keep = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    output += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  };
  become(env);
  for (const stream of streams) stream.write = keep;
  try {
    const { runCommand } = await import("../local/cli/commandLine.js");
    const code = await runCommand(["node", "tencentcloud-native", ...args]);
    return { code, output };
  } finally {
    for (const [i, stream] of streams.entries()) Object.assign(stream, { write: before.writes[i] });
    become(before.env);
  }
}

/** The process has this environment. */
function become(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
  Object.assign(process.env, env);
}
