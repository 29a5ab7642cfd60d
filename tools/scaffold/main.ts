// `npm run new -- <service> <Thing> [actions…]` writes the skeletons of a resource from the catalogue; `--undecided` fails while
// something that a person must decide is still marked in the project.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { skeletonOfCase } from "./case";
import { skeletonOfCloudTest } from "./cloudTest";
import { skeletonOfDefinition } from "./definition";
import { skeletonOfLocalThing } from "./localThing";
import { undecided } from "./marks";
import { findThing, MissingError, type Thing } from "./thing";

const root = path.join(__dirname, "..", "..");

/** The files that people write for a resource. */
function skeletons(thing: Thing): Record<string, string> {
  const { service, name } = thing;
  return {
    [`provider/resources/${service}/${name}.ts`]: skeletonOfDefinition(thing),
    [`local/cloud/services/${service}/${name}.ts`]: skeletonOfLocalThing(thing, root),
    [`test/resources/${service}/${name}.ts`]: skeletonOfCase(thing),
    [`test/cloud/${service}/${name}.test.ts`]: skeletonOfCloudTest(thing),
  };
}

function write([service, type, ...actions]: string[]): void {
  if (!service || !type || !/^[a-z]+$/.test(service) || !/^([A-Z][a-z0-9]*)+$/.test(type))
    throw new MissingError(
      "say what to write: npm run new -- <service> <Thing> [actions…], as in `vpc NatGateway`",
    );
  const files = Object.entries(skeletons(findThing(service, type, actions)));
  const [fresh, there] = [true, false].map((want) =>
    files.filter(([file]) => fs.existsSync(path.join(root, file)) !== want),
  ) as [typeof files, typeof files];
  for (const [file, text] of fresh) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    // Without the lines of what the thing does not have.
    fs.writeFileSync(path.join(root, file), text.replace(/^ +\n/gm, ""));
  }
  for (const [file] of there) console.log(`${file} is there already and stays as it is`);
  if (fresh.length === 0) return;
  run("biome", "check", "--write", ...fresh.map(([file]) => file));
  run("tsx", "tools/generate/main.ts");
  for (const [file] of fresh) console.log(`${file} is written`);
  console.log(
    "Decide what is marked in them; `npm run check` lists what is left. docs/adding-a-resource.md has the steps.",
  );
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(path.join(root, "node_modules", ".bin", command), args, {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}:\n${stderr}`);
}

function refuseUndecided(): void {
  const left = undecided(root);
  if (left.length > 0) throw new MissingError(`to be decided by a person:\n  ${left.join("\n  ")}`);
}

function main(args: string[]): void {
  try {
    if (args[0] === "--undecided") refuseUndecided();
    else write(args);
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
