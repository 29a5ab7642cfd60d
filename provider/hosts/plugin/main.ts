#!/usr/bin/env node
// The executable `pulumi-resource-tencentcloud-native`: the first line it prints is its port. It ends with its engine: when
// told to, and by itself when its parent is gone.
import { engineAddress } from "../engineLog";
import { serve } from "./server";
import { Session } from "./session";

const watchEvery = 1000;

// The engine reads the port from stdout and nothing else.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

const session = new Session(engineAddress(process.argv.slice(2)));

/** Ends what is under way, so that nothing is left half-said to the cloud, and exits. */
async function end(): Promise<void> {
  session.cancel();
  await session.idle();
  process.exit(0);
}

process.on("SIGINT", () => void end());
process.on("SIGTERM", () => void end());
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void end();
}, watchEvery).unref();

serve(session).then(
  (port) => process.stdout.write(`${port}\n`),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
