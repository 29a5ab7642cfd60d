// Some of the programs of `npm run compare` on both engines, where the CLI is on the PATH: what is said of one holds for the other.
import { spawnSync } from "node:child_process";
import { compareEngines } from "./compare/engines";

const some = ["05-replace", "36-delete-fails"];
const hasPulumi = spawnSync("pulumi", ["version"]).status === 0;
if (!hasPulumi)
  console.info(`skipped ${some.length} programs on both engines: there is no Pulumi CLI on PATH`);

(hasPulumi ? test : test.skip)(
  "two programs do the same on the Pulumi CLI and on the local engine",
  async () => {
    const compared = await compareEngines(some, () => {});
    expect(compared.flatMap(({ name, differences }) => differences.map((one) => `${name} ${one}`))).toEqual(
      [],
    );
  },
);
