// Where the programs of a test file run: a cloud, and a folder in which the package and the plugin are found.
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "esbuild";
import { LocalCloud, LocalStack } from "../../local";
import type { LocalStackArgs } from "../../local/stackOperations";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

export interface Place {
  readonly folders: HostFolders;
  readonly cloud: LocalCloud;
}

/** Made before the tests of the file that asks for it, and removed after them. */
export function placeForTests(): Place {
  const place: { folders?: HostFolders; cloud?: LocalCloud } = {};
  beforeAll(async () => {
    place.folders = await makeHostFolders();
    place.cloud = await LocalCloud.start();
  });
  afterAll(async () => {
    await place.cloud?.close();
    place.folders?.remove();
  });
  return place as Place;
}

export interface Example extends Place {
  readonly stack: LocalStack;
}

/** A place, and in it an example as it stands in the repository, with a stack on the local engine that is empty at first. */
export function exampleForTests(name: string, config: LocalStackArgs["config"] = {}): Example {
  const example = placeForTests() as { -readonly [key in keyof Example]: Example[key] };
  beforeAll(async () => {
    const source = path.join(__dirname, "..", "..", "examples", name);
    const workDir = path.join(example.folders.program, name);
    fs.mkdirSync(workDir);
    const program = fs.readFileSync(path.join(source, "index.ts"), "utf8");
    const { code } = transformSync(program, { loader: "ts", format: "cjs" });
    fs.writeFileSync(path.join(workDir, "index.js"), code);
    fs.writeFileSync(path.join(workDir, "package.json"), '{ "main": "index.js" }');
    fs.copyFileSync(path.join(source, "Pulumi.yaml"), path.join(workDir, "Pulumi.yaml"));
    example.stack = await LocalStack.create({ workDir, cloud: example.cloud, config });
  });
  afterAll(() => example.stack?.dispose());
  return example;
}
