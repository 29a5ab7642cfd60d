#!/usr/bin/env node
// The executable `pulumi-resource-tencentcloud-native`: the first line it prints is its port. It ends with its engine: when
// told to, and by itself when its parent is gone.
import { engineAddress } from "../engineLog";
import { serve } from "./server";
import { Session } from "./session";

const watchEvery = 1000;
/** Milliseconds that the last answers may take to leave the process. */
const leavesWithin = 2000;

// The engine reads the port from stdout and nothing else.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

const session = new Session(engineAddress(process.argv.slice(2)));

const served = serve(session);

/** Ends what is under way, so that nothing is left half-said to the cloud, or unsaid to the engine, and exits. */
async function end(): Promise<void> {
  session.cancel();
  await session.idle();
  const { close } = await served;
  await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, leavesWithin))]);
  process.exit(0);
}

process.on("SIGINT", () => void end());
process.on("SIGTERM", () => void end());
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void end();
}, watchEvery).unref();

served.then(
  ({ port }) => process.stdout.write(`${port}\n`),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
