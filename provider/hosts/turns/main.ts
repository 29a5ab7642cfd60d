#!/usr/bin/env node
// Has the budgets of an account for several processes, which ask on a socket for their turns: `main.js <socket>`. It ends when its
// input does, and so with whoever has started it.
import { serveTurns } from "./turns";

const [address = ""] = process.argv.slice(2);
serveTurns(address).then(() => process.stdout.write("ready\n"));
process.stdin.on("end", () => process.exit(0)).resume();
// A signal to all processes of a terminal is for those who have asked: they end first.
process.on("SIGINT", () => {}).on("SIGTERM", () => {});
