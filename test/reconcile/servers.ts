// Servers in which a team can keep its stacks, where their programs are found.
import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";
import type { Readable } from "node:stream";

/** What runs, what Pulumi has to be told of it, and how it is ended. */
export interface Server {
  env: Record<string, string>;
  end(): Promise<void>;
}

/** Each kind of server, and how it is started; undefined where its program is not there. */
export function servers(): Record<string, (() => Promise<Server>) | undefined> {
  const postgres = postgresFolder();
  const moto = onPath("moto_server");
  return {
    Postgres: postgres ? () => startPostgres(postgres) : undefined,
    "a bucket of S3 (moto)": moto ? () => startMoto(moto) : undefined,
  };
}

const pathFolders = (): string[] => (process.env.PATH ?? "").split(path.delimiter);

function onPath(program: string): string | undefined {
  return pathFolders()
    .map((folder) => path.join(folder, program))
    .find((file) => fs.existsSync(file));
}

/** The folder of the server's programs, where it is installed. */
function postgresFolder(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const installed = fs.existsSync(versions) ? fs.readdirSync(versions).sort().reverse() : [];
  const folders = [...installed.map((version) => path.join(versions, version, "bin")), ...pathFolders()];
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
async function startPostgres(programs: string): Promise<Server> {
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
  const stop = await saying(server, "ready to accept connections");
  const end = async () => {
    await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { env: { PULUMI_BACKEND_URL: `postgres://pulumi@127.0.0.1:${port}/postgres?sslmode=disable` }, end };
}

/** A server of S3's protocol with an empty bucket. */
async function startMoto(program: string): Promise<Server> {
  const port = await freePort();
  const server = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = await saying(server, "Running on");
  const endpoint = `http://127.0.0.1:${port}`;
  await fetch(`${endpoint}/my-state`, { method: "PUT" });
  const env = {
    PULUMI_BACKEND_URL: `s3://my-state?endpoint=${endpoint}&region=us-east-1&use_path_style=true`,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  return { env, end };
}

/** Waits until a server says so; answers how to end it. */
async function saying(server: ChildProcessByStdio<null, null, Readable>, word: string) {
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes(word)) resolve();
    });
    void ended.then(() => reject(new Error(said)));
  });
  return async (): Promise<void> => {
    server.kill("SIGINT");
    await ended;
  };
}
