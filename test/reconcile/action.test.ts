// What a CI system runs: the script of the action as it stands in its file, by bash, and the templates beside it.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { ending } from "../../local/cli/quickstart/engines";
import { placeForTests } from "../e2e/place";
import { Stack } from "../e2e/stacks";
import { found, present } from "../found";
import { transpiledFile } from "../transpiled";

const root = path.join(__dirname, "..", "..");
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: { run: string; env: Record<string, string> }[] };
}
const action = parse(textOf("action.yml")) as Action;

const place = placeForTests();

test("the action writes its reports and its summary, and ends with the command's code", async () => {
  const folder = path.join(place.folders.program, "action");
  const stack = await Stack.create("local", folder, { runtime: "nodejs" }, place.cloud.env);
  stack.program(
    'new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { name: "said", cidrBlock: "10.0.0.0/16" });',
  );
  await stack.up();
  const { main } = await stack.resources();
  await place.cloud.drift(found(main, "main").id, { VpcName: "by-hand" });
  const bin = path.join(folder, "node_modules", ".bin");
  fs.mkdirSync(bin, { recursive: true });
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${transpiledFile("local/cli/main.ts")}" "$@" --engine local\n`;
  fs.writeFileSync(path.join(bin, "tencentcloud-native"), shim, { mode: 0o755 });

  const code = await run(folder, stack.env, { mode: "report", stack: "dev\n" });
  expect(code).toBe(2);
  const written = (file: string) => fs.readFileSync(path.join(folder, file), "utf8");
  expect(written("output")).toBe("exit-code=2\n");
  expect(written("summary")).toContain("by-hand");
  expect(fs.readdirSync(path.join(folder, "reconcile-reports")).sort()).toEqual([
    ...["junit.xml", "report.html", "report.json"],
  ]);
}, 1_200_000);

/** Runs the action's script with its inputs, as GitHub gives them. */
async function run(
  folder: string,
  env: NodeJS.ProcessEnv,
  given: Record<string, string>,
): Promise<number | null> {
  const [step] = action.runs.steps;
  const inputs = Object.entries(present(step).env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.(\S+) \}\}$/.exec(expression)?.[1] ?? "";
    return [name, given[input] ?? present(action.inputs[input]).default];
  });
  const files = {
    GITHUB_OUTPUT: path.join(folder, "output"),
    GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
  };
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", present(step).run], {
    cwd: folder,
    env: { ...env, ...files, ...Object.fromEntries(inputs) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return (await ending(child)).code;
}

test("the templates are YAML, and give the action only inputs that it has", () => {
  const nightly = parse(textOf("ci/github-nightly.yml")) as {
    jobs: Record<string, { steps: { uses?: string; with?: object }[] }>;
  };
  const steps = Object.values(nightly.jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.endsWith("pulumi-tencentcloud-native"));
  expect(ours).toHaveLength(1);
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours[0]?.with ?? {})));
  const gitlab = parseAllDocuments(textOf("ci/gitlab.yml"));
  expect(gitlab.map(({ errors }) => errors)).toEqual([[], []]);
});
