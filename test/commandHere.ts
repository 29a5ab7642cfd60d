// The command of this package in the process of the test, which a process of its own takes half a second of work to start for. One at
// a time; what is about signals, pipes or usage wants a process (`startCommand`).
import type { Run } from "../local/cli/quickstart/engines";

/** What it printed in all, and on each stream. */
interface Ended extends Run {
  out: string;
  err: string;
}

let underWay: string | undefined;

/** Runs it in a folder, with the environment that is given and no other; the home of the user stays what it is. */
export async function commandHere(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd = process.cwd(),
): Promise<Ended> {
  if (underWay) throw new Error(`${args.join(" ")}: ${underWay} is under way in this process`);
  underWay = args.join(" ");
  const printed: { stream: unknown; text: string }[] = [];
  const streams = [process.stdout, process.stderr];
  const before = { cwd: process.cwd(), env: { ...process.env }, writes: streams.map(({ write }) => write) };
  const textOf = (on?: unknown): string =>
    printed.map(({ stream, text }) => (on === undefined || on === stream ? text : "")).join("");
  const keep = (stream: unknown, chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    printed.push({ stream, text: typeof chunk === "string" ? chunk : Buffer.from(chunk).toString() });
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  };
  become(env);
  process.chdir(cwd);
  for (const stream of streams) stream.write = keep.bind(undefined, stream);
  try {
    const { runCommand } = await import("../local/cli/commandLine.js");
    const code = await runCommand(["node", "tencentcloud-native", ...args]);
    return { code, output: textOf(), out: textOf(process.stdout), err: textOf(process.stderr) };
  } finally {
    for (const [i, stream] of streams.entries()) Object.assign(stream, { write: before.writes[i] });
    process.chdir(before.cwd);
    become(before.env);
    underWay = undefined;
  }
}

/** The process has this environment. */
function become(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
  Object.assign(process.env, env);
}
