// `tencentcloud-native cloud start`: a local cloud in the foreground, until Ctrl-C.
import { type Command, Option } from "commander";
import { parseClock, startCloud } from "../cloud";
import { collect } from "./flagValues";

interface StartFlags {
  port: string;
  data?: string;
  clock: string;
  secret: string[];
  rateLimit: boolean;
}

export function registerCloud(program: Command): void {
  const cloud = program.command("cloud").description("a Tencent Cloud on this machine");
  cloud
    .command("start")
    .description("start it and print how to reach it; Ctrl-C stops it")
    .option("--port <number>", "port to listen on; 0 takes a free one", "0")
    .option("--data <directory>", "keep the state there, and go on from it")
    .option(
      "--clock <kind>",
      "how fast its time passes: scaled:N (N times as fast), wall or virtual",
      "scaled:60",
    )
    .addOption(
      new Option("--secret <id:key>", "credentials it accepts, each an account of its own (can be repeated)")
        .argParser(collect)
        .default([], "local:local"),
    )
    .option("--no-rate-limit", "do not enforce the documented calls per second")
    .action(start);
}

async function start(flags: StartFlags): Promise<void> {
  const secrets = parseSecrets(flags.secret);
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${flags.port}: not a port`);
  const cloud = await startCloud({
    port,
    clock: parseClock(flags.clock),
    secrets,
    rateLimit: flags.rateLimit,
    crash: () => process.kill(process.pid, "SIGKILL"),
    ...(flags.data === undefined ? {} : { dataDir: flags.data }),
  });
  const [id, key] = Object.entries(secrets)[0]!;
  process.stdout.write(
    [
      `Local Tencent Cloud on ${cloud.url} (clock ${flags.clock}${flags.data ? `, state in ${flags.data}` : ""})`,
      "",
      `export TENCENTCLOUD_ENDPOINT=${cloud.url}`,
      `export TENCENTCLOUD_SECRET_ID=${id}`,
      `export TENCENTCLOUD_SECRET_KEY=${key}`,
      "unset TENCENTCLOUD_SECURITY_TOKEN TENCENTCLOUD_ASSUME_ROLE_ARN",
      "export TENCENTCLOUD_REGION=ap-guangzhou",
      "",
      `Calls so far: ${cloud.url}/_cloud/journal   Ctrl-C stops it.`,
      "",
    ].join("\n"),
  );
  await interrupted();
  await cloud.close();
}

/** Resolves on the first Ctrl-C or SIGTERM. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}

function parseSecrets(given: string[]): Record<string, string> {
  if (given.length === 0) return { local: "local" };
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf(":");
      if (at < 1 || at === text.length - 1) throw new Error("--secret: expected ID:KEY");
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
