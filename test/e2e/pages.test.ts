// The pages of the package cannot lie: every command that they show is run from the installed package, in a place as the page has
// it, and every command and flag that they name is there.
import type { ChildProcess } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Command } from "commander";
import { commandLine } from "../../local/cli/commandLine";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { commandHere } from "../commandHere";
import { found, present } from "../found";
import { signalAll } from "../processes";
import { Installed } from "./installed";
import { commandsIn, inlineIn, pagesOf, type Command as Shown, unmarkedIn } from "./pages";
import { hasPulumi } from "./stacks";
import { hasTerminal, Terminal } from "./terminal";

let installed: Installed;
let pages: Map<string, string>;
let commands: Shown[];
let manifest: { scripts: Record<string, string> };
const started: ChildProcess[] = [];
beforeAll(async () => {
  installed = await Installed.make();
  const folder = installed.module("pulumi-tencentcloud-native");
  pages = pagesOf(folder);
  commands = commandsIn(pages);
  manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
});
afterAll(async () => {
  for (const { pid } of started) if (pid !== undefined) signalAll(pid, "SIGKILL");
  await installed?.remove();
});

/** Where a page's commands run. */
class Place {
  constructor(
    readonly folder: string,
    private env: NodeJS.ProcessEnv = {},
  ) {}

  start(line: string): ChildProcess {
    return installed.startFile("sh", ["-c", `exec ${line}`], this.given, this.folder);
  }

  private get given(): NodeJS.ProcessEnv {
    return { PATH: [installed.module(".bin"), process.env.PATH].join(path.delimiter), ...this.env };
  }

  async ok(line: string, code = 0): Promise<string> {
    const ended = await this.run(line);
    expect([line, ended.code, ended.code === code ? "" : ended.output]).toEqual([line, code, ""]);
    return ended.output;
  }

  /** Where there is a question, it is answered as a person would. */
  private async run(line: string): Promise<Run> {
    const [, plain] = /^(?:npx )?tencentcloud-native ([\w ./=-]+)$/.exec(line) ?? [];
    if (!/ stack (up|destroy)$/.test(line))
      return plain
        ? commandHere(plain.split(" "), installed.environment(this.given), this.folder)
        : ending(this.start(line));
    if (!hasTerminal) return ending(this.start(`${line} --yes`));
    const args = line.split(" ").slice(line.startsWith("npx ") ? 2 : 1);
    const page = Terminal.start(installed, args, this.env, this.folder);
    await page.until(/\[yes\/no\/details\]/);
    page.type("yes\n");
    return { code: await page.ended, output: page.text };
  }

  /** Starts a cloud, and takes over the environment that it prints. */
  async cloud(line = "tencentcloud-native cloud start"): Promise<this> {
    const child = this.start(line);
    started.push(child);
    const text = await new Promise<string>((resolve, reject) => {
      let shown = "";
      present(child.stdout).on("data", (chunk: Buffer) => {
        shown += chunk;
        if (/Ctrl-C stops it/.test(shown)) resolve(shown);
      });
      child.once("exit", () => reject(new Error(`${line} ended: ${shown}`)));
    });
    const told = [...text.matchAll(/^export (\w+)=(.*)$/gm)].map(
      ([, name, value]) => [present(name), present(value)] as const,
    );
    expect(told.length).toBeGreaterThan(2);
    this.env = { ...this.env, ...Object.fromEntries(told) };
    return this;
  }

  get endpoint(): string {
    return found(this.env.TENCENTCLOUD_ENDPOINT, "cloud");
  }
}

/** The program that the first page shows. */
function shownProgram(name: string): Place {
  const [, text] = found(
    /^```typescript\n([\s\S]*?)^```$/m.exec(present(pages.get("README.md"))),
    "program in README.md",
  );
  return new Place(installed.program(name, { "index.ts": present(text), "package.json": "{}" }));
}

const commandsOf = (page: string, which: RegExp): Shown[] => {
  const all = commands.filter((one) => one.page === page && which.test(one.line));
  expect(all.length).toBeGreaterThan(0);
  return all;
};

const ours = /^(npx )?tencentcloud-native |^curl |^\.\/drift\.sh$/;

/** What a checkout is needed for, which no installed package is. */
const ofTheCheckout = /^(npm (ci|test|pack)|npm run [\w:]+|cd \S+)( &&|$)/;

test("every command in a block of a page is run by a test of this file, or is one of a checkout or the CLI", () => {
  expect(unmarkedIn(pages)).toEqual([]);
  const others = commands.filter(({ line }) => !ours.test(line) && !/^(pulumi|export) /.test(line));
  const unknown = others.filter(
    ({ line }) => !ofTheCheckout.test(line) && !/^npm install( \S+\.tgz |$)/.test(line),
  );
  expect(unknown).toEqual([]);
  const run = [
    "README.md",
    "docs/ci.md",
    "docs/faults.md",
    "docs/leftovers.md",
    "docs/local-engine.md",
    "docs/prove.md",
  ];
  const shown = commands.filter(({ line }) => ours.test(line)).map(({ page }) => page);
  expect([...new Set(shown)].sort()).toEqual(run);
  const [install] = commandsOf("README.md", /^npm install /);
  expect(present(install).line).toContain(path.basename(installed.tarball));
});

test("every script that a page names is there", () => {
  const named = [...pages.values(), ...commands.map(({ line }) => line)].flatMap((text) =>
    [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => present(script)),
  );
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
});

test("every command and flag of the package that a page names is there", async () => {
  const ofOurs =
    /^(?:npx )?(?:tencentcloud-native ([a-z]+(?: .*)?)|((?:stack|cloud|leftovers|reconcile|prove|import|quickstart)(?: .*)?))$/;
  const flagsOf = new Map<string, Set<string>>();
  const add = (command: string, text: string): void => {
    const flags = flagsOf.get(command) ?? new Set();
    for (const [flag] of text.matchAll(/(?<=^|\s)--[a-z][a-z-]*/g)) flags.add(flag);
    flagsOf.set(command, flags);
  };
  const named = [...pages.values()].flatMap(inlineIn).concat(commands.map(({ line }) => line));
  for (const code of named) {
    const [, whole, bare] = ofOurs.exec(code) ?? [];
    const text = whole ?? bare;
    const words = text?.split(" ");
    const end = words?.findIndex((word) => !/^[a-z]+$/.test(word)) ?? -1;
    if (words)
      add(
        words
          .slice(0, end < 0 ? words.length : end)
          .slice(0, 3)
          .join(" "),
        present(text),
      );
  }
  for (const command of ["leftovers", "prove"])
    for (const [, flag] of present(pages.get(`docs/${command}.md`)).matchAll(/^\| `(--[a-z-]+)/gm))
      add(command, present(flag));
  expect(flagsOf.size).toBeGreaterThan(15);
  const program = await commandLine();
  for (const [command, flags] of flagsOf) {
    const named = command
      .split(" ")
      .reduce<Command | undefined>((of, word) => of?.commands.find((one) => one.name() === word), program);
    const help = named?.helpInformation();
    expect([command, help]).toEqual([command, expect.any(String)]);
    expect([command, [...flags].filter((flag) => !help?.includes(flag))]).toEqual([command, []]);
  }
});

test("the first page: the program that it shows comes up as it says", async () => {
  const place = shownProgram("first");
  const [cloud, ...rest] = commandsOf("README.md", ours);
  await place.cloud(present(cloud).line);
  for (const { line } of rest) await place.ok(line);
  expect(await place.ok("tencentcloud-native stack outputs subnetId")).toMatch(/^subnet-/);
});

test("faults are armed by the command of their page", async () => {
  const place = await shownProgram("faulty").cloud();
  const [{ line }] = commandsOf("docs/faults.md", ours) as [Shown];
  await place.ok(line.replace(/http:\/\/127\.0\.0\.1:\d+/, place.endpoint));
  const armed = await fetch(`${place.endpoint}/_cloud/faults`);
  expect(await armed.text()).toMatch(/resetAfter.*CreateVpc/);
});

test("a stack reconciles as its page has it, from drift to repair", async () => {
  const [cloud, ...rest] = commandsOf("docs/ci.md", ours).filter(({ prints }) => prints.length === 0);
  const place = await new Place(installed.example("reconcile")).cloud(present(cloud).line);
  // 2: there is drift, and it is only reported.
  for (const { line } of rest) await place.ok(line, / --report /.test(line) ? 2 : 0);
  expect(fs.existsSync(path.join(place.folder, "report.html"))).toBe(true);
});

/** What a page shows stands in what was printed, in this order; ids, figures and cut-off lines may differ. */
function expectShown({ prints }: Shown, output: string): void {
  const varying = /(\b[a-z]+-)[a-z0-9]{8}\b|(-)[0-9a-f]{7}\b|\d+/g;
  const form = (line: string) => line.replace(varying, "$1$2#").replace(/\s+/g, " ").trim();
  const printed = output.split("\n").map(form);
  let at = 0;
  for (const line of prints.filter((one) => one !== "…").map(form)) {
    const next = printed.indexOf(line, at);
    expect([line, next < 0 ? output : ""]).toEqual([line, ""]);
    at = next + 1;
  }
}

test("what reconcile prints of drift is as its page shows it", async () => {
  const [command] = commandsOf("docs/ci.md", ours).filter(({ prints }) => prints.length > 0);
  const text = `import * as t from "pulumi-tencentcloud-native";
    export const id = new t.vpc.Vpc("network", { name: "shop", cidrBlock: "10.0.0.0/16" }).id;`;
  const place = await new Place(
    installed.program("shop", { "index.ts": text, "package.json": "{}" }),
  ).cloud();
  await place.ok("tencentcloud-native stack up --yes");
  const id = (await place.ok("tencentcloud-native stack outputs id")).trim();
  const drift = JSON.stringify({ id, set: { VpcName: "renamed by hand" } });
  await fetch(`${place.endpoint}/_cloud/drift`, { method: "POST", body: drift });
  expectShown(present(command), await place.ok(present(command).line, 2));
});

test("what is left in the cloud is listed as its page shows it", async () => {
  const [command] = commandsOf("docs/leftovers.md", ours);
  const text = `new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { cidrBlock: "10.0.0.0/16" });`;
  const place = await new Place(installed.program("left", { "index.js": text })).cloud();
  // The first run makes the identity that names come from.
  await place.ok("tencentcloud-native stack up --yes");
  const urn = "urn:pulumi:dev::left::pulumi-nodejs:dynamic/tencentcloud-native/vpc:Vpc::main";
  await place.ok(`tencentcloud-native stack state delete ${urn} --yes`);
  expectShown(present(command), await place.ok(present(command).line, 7));
});

test("a state is exported as the page of the local engine has it, and the CLI takes it in where there is one", async () => {
  const [command] = commandsOf("docs/local-engine.md", ours);
  const place = await shownProgram("taken").cloud();
  await place.ok("tencentcloud-native stack up --yes");
  await place.ok(present(command).line);
  const { deployment } = JSON.parse(fs.readFileSync(path.join(place.folder, "state.json"), "utf8"));
  const types = (deployment.resources as { type: string }[]).map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining([expect.stringMatching(/vpc:Vpc$/), expect.stringMatching(/vpc:Subnet$/)]),
  );
});

test("the command that compares with an account prints what its page shows, against a cloud that stands for one", async () => {
  const [command] = commandsOf("docs/prove.md", ours);
  const folder = installed.program("account", {});
  const place = await new Place(folder).cloud();
  const settings = present(commandsOf("docs/prove.md", /^export /)[0]).line.match(/\bTENCENTCLOUD_\w+/g);
  expect(settings).toEqual(["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_REGION"]);
  expectShown(present(command), await place.ok(present(command).line));
});

const withPulumi = hasPulumi ? test : test.skip;
if (!hasPulumi) console.log("skipped: the commands of the Pulumi CLI that pages show, there is none");

withPulumi(
  "commands of the CLI: configuration as the first page sets it, and a state of the local engine taken in",
  async () => {
    const place = await shownProgram("on-the-cli").cloud();
    await place.ok("tencentcloud-native stack up --yes");
    const [exported] = commandsOf("docs/local-engine.md", ours);
    await place.ok(present(exported).line);
    const own = {
      PULUMI_HOME: path.join(place.folder, "home"),
      PULUMI_BACKEND_URL: `file://${place.folder}`,
    };
    const cli = new Place(place.folder, {
      ...own,
      PULUMI_CONFIG_PASSPHRASE: "",
      PULUMI_SKIP_UPDATE_CHECK: "true",
    });
    await cli.ok("pulumi stack init dev");
    for (const { line } of commandsOf("README.md", /^pulumi config /))
      await cli.ok(line.replace("…", "value"));
    for (const { line } of commandsOf("docs/local-engine.md", /^pulumi /)) await cli.ok(line);
    expect(await cli.ok("pulumi stack output subnetId")).toMatch(/^subnet-/);
  },
);
