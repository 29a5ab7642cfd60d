// How plugins start: one that lives is waited for, one that ends without its port is told with what it printed, and nobody starts two
// where one will do.
import { once } from "node:events";
import * as fs from "node:fs";
import { signalChild, startChild } from "../../local/engine/child";
import { portOf, silentFor, tellAfter } from "../../local/engine/pluginPort";
import { present } from "../found";
import { project, work } from "./project";

beforeEach(() => jest.useFakeTimers({ advanceTimers: false, doNotFake: ["nextTick", "setImmediate"] }));
afterEach(() => jest.useRealTimers());
afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

/** A plugin that is a script of the shell; it can wait for a line of its input. */
function starting(script: string, over?: AbortSignal) {
  const child = startChild("/bin/sh", ["-c", script], { leash: true });
  const told: string[] = [];
  const log = (_severity: string, text: string) => void told.push(text);
  const port = portOf(child, "slow", { over, log });
  port.catch(() => {});
  return { child, port, told, go: () => present(child.stdin).write("go\n") };
}

test("a plugin that lives is waited for, and the user is told", async () => {
  const { port, told, go } = starting("read -r go; echo 4711; echo later; read -r go");
  jest.advanceTimersByTime(tellAfter - 1);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(silentFor - tellAfter);
  expect(told).toEqual(["waiting for the plugin of slow to start"]);
  go();
  expect(await port).toBe(4711);
  expect(jest.getTimerCount()).toBe(0);
  go();
});

test("what a plugin prints while it starts is a sign of life", async () => {
  const { child, port, go } = starting("read -r go; echo loading >&2; read -r go; echo 4711; read -r go");
  jest.advanceTimersByTime(silentFor - 1);
  go();
  await once(present(child.stderr), "data");
  await new Promise(setImmediate);
  jest.advanceTimersByTime(silentFor - 1);
  go();
  expect(await port).toBe(4711);
  signalChild(child, "SIGKILL");
});

test("one that is silent for too long is ended", async () => {
  const { child, port } = starting("read -r go");
  jest.advanceTimersByTime(silentFor);
  await expect(port).rejects.toThrow(
    "could not start the plugin of slow: it did not say its port within 10 minutes",
  );
  expect(child.signalCode ?? child.exitCode).not.toBeNull();
});

test("one that ends is told with what it printed, and one that is not there with why", async () => {
  const { port } = starting("echo no licence; echo at all >&2; exit 3");
  const error = await port.catch(({ message }: Error) => message);
  expect(String(error).split("\n")[0]).toBe("could not start the plugin of slow: it ended with code 3");
  expect(String(error).split("\n").slice(1).sort()).toEqual(["at all", "no licence"]);
  const absent = startChild("/nowhere/plugin", [], { leash: true });
  await expect(portOf(absent, "absent", { log: () => {} })).rejects.toThrow(
    "could not start the plugin of absent: spawn /nowhere/plugin ENOENT",
  );
});

test("nobody waits for a plugin when the run is stopped", async () => {
  const stopped = new AbortController();
  const { child, port } = starting("read -r go", stopped.signal);
  stopped.abort();
  await expect(port).rejects.toThrow("could not start the plugin of slow: the run was stopped");
  expect(child.signalCode ?? child.exitCode).not.toBeNull();
});

const program = (size: number) => `
const pulumi = require("@pulumi/pulumi");
new pulumi.CustomResource("rec:index:Thing", "thing", { size: ${size} });
const dynamic = { create: async ({ size }) => ({ id: "one", outs: { size } }), read: async (id, props) => ({ id, props }) };
new pulumi.dynamic.Resource(dynamic, "own", { size: ${size} });
`;

test("a provider that a refresh has started serves the program, too", async () => {
  jest.useRealTimers();
  const { dir, run, errors } = await project({ "index.js": program(1) });
  const handshakes = async (kind: "up" | "preview", refresh: boolean) => {
    const seen: string[] = [];
    const { result } = await run(kind, {
      refresh,
      onProviderCall: (path) => {
        seen.push(path.split("/").at(-1) ?? "");
        return () => {};
      },
    });
    expect([result, errors()]).toEqual(["succeeded", []]);
    return seen.filter((name) => name === "Handshake").length;
  };
  expect(await handshakes("up", false)).toBe(2);
  expect(await handshakes("preview", true)).toBe(2);
  fs.writeFileSync(`${dir}/index.js`, program(2));
  expect(await handshakes("up", true)).toBe(2);
});
