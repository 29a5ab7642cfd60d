// A backend that a team shares: with the CLI a stack in Postgres is reconciled like any other; the local engine refuses it by name.
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";
import { placeForTests } from "../e2e/place";
import { hasPulumi, Stack } from "../e2e/stacks";
import { found } from "../found";
import { inShort, reconcile } from "./place";

const place = placeForTests();

/** The folder of the server's programs, where it is installed. */
function postgresFolder(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const installed = fs.existsSync(versions) ? fs.readdirSync(versions).sort().reverse() : [];
  const folders = [
    ...installed.map((version) => path.join(versions, version, "bin")),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find(
    (folder) => fs.existsSync(path.join(folder, "initdb")) && fs.existsSync(path.join(folder, "postgres")),
  );
}

/** Postgres does not run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server with a database of its own; answers its URL and how to end it. */
async function startPostgres(programs: string): Promise<{ url: string; end(): Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "postgres-"));
  const user = ordinaryUser();
  if (user) fs.chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const made = spawnSync(path.join(programs, "initdb"), ["-D", data, "-U", "pulumi", "-A", "trust"], {
    ...user,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder];
  const server = spawn(path.join(programs, "postgres"), args, {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    void ended.then(() => reject(new Error(said)));
  });
  const end = async () => {
    server.kill("SIGINT");
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://pulumi@127.0.0.1:${port}/postgres?sslmode=disable`, end };
}

const programs = postgresFolder();
const missing = [...(hasPulumi ? [] : ["no Pulumi CLI on PATH"]), ...(programs ? [] : ["no Postgres"])];
if (missing.length > 0) console.info(`skipped, there is ${missing.join(" and ")}: a stack in Postgres`);

(missing.length > 0 ? test.skip : test)(
  "a stack in Postgres is found to differ, and is repaired",
  async () => {
    const server = await startPostgres(found(programs, "folder of Postgres"));
    try {
      const env = { ...place.cloud.env, NO_COLOR: "1", PULUMI_BACKEND_URL: server.url };
      const stack = await Stack.create(
        "pulumi",
        path.join(place.folders.program, "shared"),
        { runtime: "nodejs" },
        env,
      );
      stack.program(
        'new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { name: "main", cidrBlock: "10.0.0.0/16" });',
      );
      await stack.up();
      await place.cloud.drift(found((await stack.resources()).main, "main").id, { VpcName: "by-hand" });
      const seen = await reconcile(stack);
      expect([seen.code, inShort(seen.report)]).toEqual([
        2,
        [["drift", "vpc:Vpc main", "name", "main", "main", "by-hand"]],
      ]);
      expect((await reconcile(stack, "--mode", "repair")).code).toBe(0);
      expect((await reconcile(stack)).code).toBe(0);
    } finally {
      await server.end();
    }
  },
  1_200_000,
);

test("the local engine refuses such a backend by name, and does not repeat its password", async () => {
  const env = { ...place.cloud.env, PULUMI_BACKEND_URL: "postgres://me:hidden-word@127.0.0.1:1/pulumi" };
  const stack = await Stack.create(
    "local",
    path.join(place.folders.program, "refused"),
    { runtime: "nodejs" },
    env,
  );
  stack.program("");
  const { code, output } = await reconcile(stack);
  expect([code, output]).toEqual([1, expect.stringContaining("needs the Pulumi CLI: the backend postgres:")]);
  expect(output).not.toContain("hidden-word");
});
