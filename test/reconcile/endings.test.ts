// How a run ends, on the local engine and on the Pulumi CLI: each exit code, a lock that is left alone, two jobs at once, a signal in
// the middle after which the next job carries on, several stacks in one run.
import * as fs from "node:fs";
import * as path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as passed } from "node:timers/promises";
import { reportSchema } from "../../local/cli/reconcile/report";
import { StackStore } from "../../local/engine/backend";
import { CloudControl } from "../cloudControl";
import { placeForTests } from "../e2e/place";
import { describeWithPulumi, type EngineKind, Stack } from "../e2e/stacks";
import { found, present } from "../found";
import { startCommand } from "../processes";
import { sampled } from "../sample";
import { command, inShort, type Running, reconcile, starting } from "./place";

const place = placeForTests();

const program = `const { vpc } = require("pulumi-tencentcloud-native");
new vpc.Vpc("main", { name: "as-declared", cidrBlock: "10.0.0.0/16" });
`;

/** A program that fails. Node 20.20 never comes to the end of colouring the stack of an ordinary error, as the CLI asks it to. */
const wrong = (kind: EngineKind, text: string): string =>
  kind === "local"
    ? `throw new Error("${text}");`
    : `throw new (require("@pulumi/pulumi").RunError)("${text}");`;

function describeEndings(kind: EngineKind): void {
  let stack: Stack;
  let control: CloudControl;
  const folderOf = (name: string) => path.join(place.folders.program, kind, name);
  const newStack = (name: string, env: NodeJS.ProcessEnv = {}): Promise<Stack> =>
    Stack.create(kind, folderOf(name), { runtime: "nodejs" }, { ...place.cloud.env, NO_COLOR: "1", ...env });

  beforeAll(async () => {
    await place.cloud.reset();
    control = new CloudControl(place.cloud.url);
    stack = await newStack("endings");
    stack.program(program);
    await stack.up();
  }, 1_200_000);

  const idOf = async (name: string): Promise<string> => found((await stack.resources())[name], name).id;
  const drift = async () => place.cloud.drift(await idOf("main"), { VpcName: "by-hand" });
  const writes = async () =>
    (await place.cloud.calls()).filter(({ read }) => !read).map(({ action }) => action);
  const repair = ["--mode", "repair", "--no-unmanaged"];

  test("1, where there is no such stack, and where the program fails", async () => {
    const absent = await reconcile(stack, "--stack", "absent");
    expect([absent.code, absent.report.stacks[0]?.message]).toEqual([
      1,
      expect.stringContaining("no stack named 'absent'"),
    ]);
    stack.program(program + wrong(kind, "the program is wrong"));
    const failed = await reconcile(stack);
    expect([failed.code, failed.output]).toEqual([1, expect.stringContaining("the program is wrong")]);
    stack.program(program);
  }, 1_200_000);

  test("a report that is printed is all that the standard output has", async () => {
    const flags = ["--no-unmanaged", "--report", "json"];
    const child = startCommand(["reconcile", "--cwd", stack.folder, "--engine", kind, ...flags], stack);
    const printed = await text(present(child.stdout));
    expect(reportSchema.parse(JSON.parse(printed)).outcome).toBe("in sync");
  }, 1_200_000);

  test("4, where another run has the stack, whose lock stays; with --wait-lock it waits", async () => {
    await drift();
    const release = new StackStore(stack.folder, "endings", "dev").lock();
    const { code, output } = await reconcile(stack, ...repair);
    expect([code, output]).toEqual([4, expect.stringContaining("currently locked")]);
    const run = starting(stack, ...repair, "--wait-lock", "10m");
    await run.said("waiting:");
    release();
    expect(await run.done).toMatchObject({ code: 0, output: expect.stringContaining("[repaired]") });
  }, 1_200_000);

  test("two jobs at once both end well, and only one of them changes anything", async () => {
    await drift();
    await place.cloud.forget();
    const jobs = [1, 2].map(() => starting(stack, ...repair, "--wait-lock", "10m").done);
    expect((await Promise.all(jobs)).map(({ code }) => code)).toEqual([0, 0]);
    expect(await writes()).toEqual(["ModifyVpcAttribute"]);
  }, 1_200_000);

  test("5, where the cloud refuses, with its words", async () => {
    const text = { kind: "error", code: "UnauthorizedOperation.NoPermission", action: "DescribeVpcs" };
    await control.fault({ ...text, times: 100 });
    const { code, report } = await reconcile(stack, "--no-unmanaged");
    await control.liftFaults();
    expect([code, report.stacks[0]?.message]).toEqual([
      5,
      expect.stringContaining("UnauthorizedOperation.NoPermission"),
    ]);
  }, 1_200_000);

  /** The one resource is gone, and the command, which makes it again, is about to hear that it is made. */
  async function making(): Promise<Running> {
    await place.cloud.drift(await idOf("main"), { remove: true });
    await control.fault({ kind: "latency", action: "CreateVpc", duration: 3000 });
    await place.cloud.forget();
    const run = starting(stack, ...repair);
    await control.whenStruck();
    return run;
  }

  async function endsInOrder(receiver: "process" | "group"): Promise<void> {
    const run = await making();
    process.kill(receiver === "group" ? -run.pid : run.pid, "SIGTERM");
    await run.done;
    await control.liftFaults();
    expect((await control.things("vpc:vpc")).map(({ id }) => id)).toEqual([await idOf("main")]);
    const { code } = await reconcile(stack, ...repair);
    expect([code, await writes()]).toEqual([0, ["CreateVpc"]]);
  }

  async function endsAtOnce(): Promise<void> {
    const run = await making();
    process.kill(-run.pid, "SIGTERM");
    await run.said("received");
    // Sooner it would be taken for the same signal.
    await passed(600);
    process.kill(-run.pid, "SIGTERM");
    expect(await run.done).toMatchObject({ code: 1, output: expect.not.stringContaining("[repaired]") });
    await control.liftFaults();
    const next = await reconcile(stack, ...repair, "--wait-lock", "10m");
    expect([next.code, inShort(next.report)]).toEqual([0, [["unfinished", "vpc:Vpc main"]]]);
    expect([await writes(), (await control.things("vpc:vpc")).length]).toEqual([["CreateVpc"], 1]);
  }

  const signals = Object.entries({
    "a signal to the process ends it in order: what was under way is saved": () => endsInOrder("process"),
    "a signal to its whole group does, too": () => endsInOrder("group"),
    "a second signal ends it at once, and the next job carries on": endsAtOnce,
  });
  test.each(sampled(`signals, on the engine ${kind}`, signals, 1))("%s", (_, body) => body(), 1_200_000);

  test("several stacks side by side, one of which fails and spoils none; the matrix that spreads them", async () => {
    // One backend has them all.
    const env = { PULUMI_BACKEND_URL: stack.env.PULUMI_BACKEND_URL };
    for (const name of ["one", "two", "wrong"]) {
      const one = await newStack(`many/${name}`, env);
      if (kind === "local") await one.ok("init");
      one.program(name === "wrong" ? wrong(kind, "this one is wrong") : program);
    }
    const without = folderOf("many/without");
    fs.mkdirSync(without);
    fs.writeFileSync(path.join(without, "Pulumi.yaml"), "name: without\nruntime: nodejs\n");
    const all = ["--cwd", place.folders.program, "--all", `${kind}/many/*`];
    const { code, report, output } = await reconcile(stack, ...all, ...repair);
    expect(output).toContain(`${without}: the backend has no stack of this project`);
    expect([code, report.stacks.map((one) => [one.project, one.outcome])]).toEqual([
      1,
      [...["one", "two"].map((project) => [project, "repaired"]), ["wrong", "failed"]],
    ]);
    expect(inShort(report)).toEqual(Array(2).fill(["pending", "vpc:Vpc main"]));
    const none = await command(stack, "reconcile", "--engine", kind, "--cwd", without, "--all", ".");
    expect([none.code, none.output]).toEqual([1, expect.stringContaining("PULUMI_BACKEND_URL")]);
    const flags = ["reconcile", "--engine", kind, ...all, "--matrix", "github", "--jobs", "2"];
    const { output: matrix } = await command(stack, ...flags);
    expect(JSON.parse(matrix.slice(matrix.indexOf("{")))).toEqual({ shard: ["1/2", "2/2"] });
  }, 1_200_000);
}

describe("on the local engine", () => describeEndings("local"));
describeWithPulumi("on the Pulumi CLI", () => describeEndings("pulumi"));
