// Writes every generated file of the project; with --check it writes nothing and fails when one of them is stale.
// A generator is a function that answers the files it owns: path -> contents.
import * as fs from "node:fs";
import * as path from "node:path";
import { merges } from "../catalogue/main";
import { actions } from "./actions";
import type { Generated } from "./generated";
import { queries } from "./queries";
import { requests } from "./requests";
import { generateServices } from "./services";

type Generator = () => Generated | Promise<Generated>;

const generators: Generator[] = [
  // First, because the others read what it writes.
  merges,
  generateServices,
  actions,
  requests,
  () => queries(),
  // Loaded when it is their turn: they load the definitions, which read what was written so far.
  () => (require("./limits") as typeof import("./limits")).generateLimits(),
  () => (require("./names") as typeof import("./names")).generateNames(),
  () => (require("./register") as typeof import("./register")).generateRegister(),
  () => (require("./sdk") as typeof import("./sdk")).generateSdk(),
  () => (require("./reference") as typeof import("./reference")).generateReference(),
  () => (require("./configuration") as typeof import("./configuration")).generateConfiguration(),
  () => (require("./coverage") as typeof import("./coverage")).generateCoverage(),
  () => (require("./successors") as typeof import("./successors")).generateSuccessors(),
  () => (require("./reconcile") as typeof import("./reconcile")).generateReconcile(),
  () => (require("./schema") as typeof import("./schema")).generateSchema(),
];
const root = path.join(__dirname, "..", "..");

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  let count = 0;
  for (const generate of generators) {
    for (const [name, contents] of await generate()) {
      count++;
      const file = path.join(root, name);
      const present = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
      if (present === contents) continue;
      stale.push(name);
      if (check) continue;
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, contents);
    }
  }
  if (check && stale.length > 0) {
    console.error(`stale generated files (run "npm run generate"):\n  ${stale.join("\n  ")}`);
    process.exitCode = 1;
    return;
  }
  console.log(`${count} generated files, ${check ? "all up to date" : `${stale.length} written`}`);
}

void main(process.argv.includes("--check"));
