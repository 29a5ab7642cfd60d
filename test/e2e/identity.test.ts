// The identity of a stack under the dynamic host reaches what a run makes, whatever part of the program the run is about and
// whoever provides.
import { LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { present } from "../found";
import { placeForTests } from "./place";

const place = placeForTests();

/** The stacks that the VPCs of that name say they are of. */
async function ownersOf(name: string): Promise<(string | undefined)[]> {
  const all = (await place.cloud.resources("vpc:vpc")) as unknown as {
    name?: string;
    attributes: { Tags?: { Key: string; Value: string }[] };
  }[];
  return all
    .filter((one) => one.name === name)
    .map(
      ({ attributes }) => attributes.Tags?.find(({ Key }) => Key.startsWith("pulumi-native.stack"))?.Value,
    );
}

const vpc = (name: string, options = {}) =>
  new tencentcloud.vpc.Vpc(name, { name, cidrBlock: "10.0.0.0/16" }, options);

test("a new resource that a later run is about alone carries it", async () => {
  let more = false;
  const stack = await LocalStack.create({
    cloud: place.cloud,
    workDir: place.folders.program,
    projectName: "targeted",
    program: async () => {
      const first = vpc("first");
      return { urns: [first.urn, ...(more ? [vpc("second").urn, vpc("third").urn] : [])] };
    },
  });
  const { outputs } = await stack.up();
  const [urn] = present(outputs.urns).value as string[];
  more = true;
  await stack.up({ target: [present(urn).replace(/first$/, "second")] });
  const [owner] = await ownersOf("first");
  expect(owner).toMatch(/^[0-9a-f]{20}$/);
  expect(await ownersOf("second")).toEqual([owner]);
  expect(await ownersOf("third")).toEqual([]);
  await stack.destroy();
  await stack.dispose();
});

test("an explicit provider gives the stack's own, also where default providers are denied", async () => {
  const stack = await LocalStack.create({
    cloud: place.cloud,
    workDir: place.folders.program,
    projectName: "explicit",
    config: { "pulumi:disable-default-providers": '["*"]' },
    program: async () => {
      const there = new tencentcloud.Provider("there", {
        region: "ap-shanghai",
        endpoint: place.cloud.url,
        secretId: "local",
        secretKey: "local",
      });
      vpc("abroad", { provider: there });
      vpc("abroadToo", { provider: there });
    },
  });
  await stack.up();
  const [owner] = await ownersOf("abroad");
  expect(owner).toMatch(/^[0-9a-f]{20}$/);
  expect(await ownersOf("abroadToo")).toEqual([owner]);
  await stack.up({ expectNoChanges: true });
  await stack.destroy();
  await stack.dispose();
});
