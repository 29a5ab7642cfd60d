// One command in a process of its own, so that it can be killed: events go to a file as they come.
import * as fs from "node:fs";
import { present } from "../../found";
import { runCommand } from "./commands";

const { args, context, log } = JSON.parse(present(process.argv.at(-1)));
const interrupt = new AbortController();
process.on("SIGINT", () => interrupt.abort());
runCommand(args, {
  ...context,
  interrupt: interrupt.signal,
  onEvent: (event) => fs.appendFileSync(log, `${JSON.stringify(event)}\n`),
}).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
