// The commands as a user types them: what they print, what they leave behind, and how they exit.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { commandHere } from "../commandHere";
import { present } from "../found";
import { startCommand } from "../processes";

const root = path.join(__dirname, "..", "..");
const program = `
const pulumi = require("@pulumi/pulumi");
const __provider = \`exports.handler = () => ({
  create: async (inputs) => {
    await new Promise((resolve) => setTimeout(resolve, inputs.wait || 0));
    return { id: "id-" + inputs.x, outs: inputs };
  },
  diff: async (id, olds, news) => ({ changes: olds.x !== news.x, replaces: ["x"] }),
  update: async (id, olds, news) => ({ outs: news }),
})\`;
class Thing extends pulumi.CustomResource {
  constructor(name, args, options) { super("pulumi-nodejs:dynamic/test:Thing", name, { ...args, __provider }, options); }
}
const config = new pulumi.Config();
const a = new Thing("a", { x: config.get("x") || "1", wait: config.getNumber("wait") });
exports.id = a.id;
exports.hush = config.getSecret("hush");
`;

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

let dir: string;
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "commands-"));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(dir, "node_modules"));
  fs.writeFileSync(
    path.join(dir, "Pulumi.yaml"),
    "name: web\nruntime: { name: nodejs, options: { typescript: false } }\n",
  );
  fs.writeFileSync(path.join(dir, "index.js"), program);
  fs.writeFileSync(path.join(dir, "package.json"), '{ "name": "web", "main": "index.js" }\n');
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const environment = {
  ...process.env,
  PULUMI_BACKEND_URL: "",
  PULUMI_CONFIG_PASSPHRASE: "word",
  NO_COLOR: "1",
};

const stack = (args: string[]): Promise<Ended> => commandHere(["stack", ...args, "--cwd", dir], environment);

/** In a process of its own, which can be signalled. */
function apart(
  args: string[],
  seen: (text: string, child: ReturnType<typeof startCommand>) => void,
): Promise<Ended> {
  const child = startCommand(["stack", ...args], { cwd: dir, env: environment });
  const ended: Ended = { code: null, out: "", err: "" };
  present(child.stdout).on("data", (chunk) => {
    ended.out += chunk;
    seen(ended.out, child);
  });
  present(child.stderr).on("data", (chunk) => {
    ended.err += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...ended, code })));
}

/** Sets plain configuration without a command. */
function configure(values: Record<string, string>): void {
  const file = path.join(dir, "Pulumi.dev.yaml");
  const lines = Object.entries(values).map(([key, value]) => `  web:${key}: "${value}"\n`);
  const secret = /^encryptionsalt: .*$|^ {2}web:hush:\n.*$/gm;
  const [salt = "", hush = ""] = fs.readFileSync(file, "utf8").match(secret) ?? [];
  fs.writeFileSync(file, `${salt}\nconfig:\n${hush}\n${lines.join("")}`);
}

test("configuration is set, encrypted where asked for, and listed", async () => {
  expect((await stack(["config", "set", "hush", "never shown", "--secret"])).code).toBe(0);
  expect(fs.readFileSync(path.join(dir, "Pulumi.dev.yaml"), "utf8")).not.toContain("never");
  const listed = await stack(["config"]);
  expect(listed.out).toBe("KEY   VALUE\nhush  [secret]\n");
});

test("what would change something is not done without a terminal or --yes", async () => {
  const refused = await stack(["up"]);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("--yes or --skip-preview must be passed in");
});

test("up makes what is declared and keeps its state in the project's own folder", async () => {
  const up = await stack(["up", "--yes", "--skip-preview"]);
  expect(up).toMatchObject({ code: 0, err: "" });
  expect(up.out).toContain("Updating (dev):");
  expect(up.out).toMatch(/Outputs:\n {4}hush: \[secret\]\n {4}id {2}: "id-1"\n/);
  expect(fs.existsSync(path.join(dir, ".pulumi-local", ".pulumi", "stacks", "web", "dev.json"))).toBe(true);
  expect(JSON.parse((await stack(["outputs", "--json", "--show-secrets"])).out)).toEqual({
    hush: "never shown",
    id: "id-1",
  });
});

test("a preview as JSON tells the steps, and unexpected changes are exit code 7", async () => {
  configure({ x: "2" });
  const changed = await stack(["preview", "--json", "--expect-no-changes"]);
  expect(changed.code).toBe(7);
  expect(changed.err).toBe("error: no changes were expected but changes were proposed\n");
  expect(JSON.parse(changed.out).steps.map(({ op }: { op: string }) => op)).toContain("replace");
});

test("an exported state is imported into another stack", async () => {
  await stack(["export", "--file", path.join(dir, "state.json")]);
  const text = fs.readFileSync(path.join(dir, "state.json"), "utf8");
  expect(text).not.toContain("never shown");
  const copy = ["import", "--file", path.join(dir, "state.json"), "--stack", "copy"];
  const refused = await stack(copy);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("is from a different stack (web/dev != web/copy)");
  expect((await stack([...copy, "--force"])).code).toBe(0);
  expect((await stack(["outputs", "hush", "--show-secrets", "--stack", "copy"])).out).toBe("never shown\n");
  expect((await stack(["ls"])).out).toMatch(/^NAME .*\ncopy .*\ndev\* .*\n$/);
});

test("the first Ctrl-C lets what runs end and saves it, and the next run goes on", async () => {
  configure({ x: "3", wait: "2500" });
  let interrupted = false;
  const stopped = await apart(["up", "--skip-preview"], (text, child) => {
    if (!interrupted && text.includes("creating replacement")) interrupted = child.kill("SIGINT");
  });
  expect(stopped.code).toBe(1);
  expect(stopped.out).toContain("^C received; cancelling.");
  expect(stopped.out).toContain("error: update canceled");
  configure({ x: "3" });
  const after = await stack(["up", "--skip-preview"]);
  expect(after.code).toBe(0);
  expect((await stack(["outputs", "id"])).out).toBe("id-3\n");
});

test("destroy empties the stack, and only an empty one is removed", async () => {
  expect((await stack(["rm", "--yes"])).err).toContain("still has");
  expect((await stack(["destroy", "--yes", "--skip-preview"])).code).toBe(0);
  expect((await stack(["rm", "--yes"])).out).toContain("has been removed");
  expect((await stack(["outputs"])).err).toBe("error: no stack named 'dev' found\n");
});
