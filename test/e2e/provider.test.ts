// A provider as a user writes it: default tags in the stack's configuration and on an explicit provider, which works on another
// account by a role of it.
import * as fs from "node:fs";
import * as path from "node:path";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { type EngineKind, hasPulumi, Stack } from "./stacks";

const program = `
const tencentcloud = require("pulumi-tencentcloud-native");
const vpc = { cidrBlock: "10.0.0.0/16" };
new tencentcloud.vpc.Vpc("main", { ...vpc, tags: { stage: "production" } });
const provider = new tencentcloud.Provider("other", {
  defaultTags: { team: "data" },
  assumeRole: { roleArn: "qcs::cam::uin/100000000002:roleName/deployer", durationSeconds: 900 },
  allowedAccountIds: ["100000000002"],
});
const other = new tencentcloud.vpc.Vpc("other", vpc, { provider });
const { vpcs } = tencentcloud.vpc.listVpcsOutput({ name: other.name }, { provider });
exports.theirs = vpcs.apply((all) => all.length);
exports.ours = tencentcloud.vpc.listVpcsOutput({ name: other.name }).vpcs.apply((all) => all.length);
`;

const engines: EngineKind[] = hasPulumi ? ["local", "pulumi"] : ["local"];

describe.each(engines)("on the %s engine", (kind) => {
  let folders: HostFolders;
  beforeAll(async () => {
    folders = await makeHostFolders();
  });
  afterAll(() => folders?.remove());

  test("the stack's tags and a provider's are sent with the create, and a change of them is an update", async () => {
    const cloud = await startedCloud({ secrets: { one: "key-one", two: "key-two" } });
    const env = {
      ...{ TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" },
      ...{ TENCENTCLOUD_SECRET_ID: "one", TENCENTCLOUD_SECRET_KEY: "key-one" },
    };
    const folder = path.join(folders.program, kind);
    const stack = await Stack.create(kind, folder, { runtime: "nodejs" }, env);
    stack.program(program);
    const settings = path.join(folder, "Pulumi.dev.yaml");
    const before = fs.existsSync(settings) ? fs.readFileSync(settings, "utf8") : "";
    const configure = (tags: object) =>
      fs.writeFileSync(
        settings,
        `${before}\nconfig:\n  tencentcloud-native:defaultTags: ${JSON.stringify(tags)}\n`,
      );
    configure({ team: "web", stage: "test", centre: 7 });
    await stack.up();
    await stack.nothingToDo();
    const tagsOf = async () => {
      const { main, other } = await stack.resources();
      return [present(main).outputs.tags, present(other).outputs.tags];
    };
    expect(await tagsOf()).toEqual([{ team: "web", stage: "production", centre: "7" }, { team: "data" }]);
    expect(await stack.outputs()).toEqual({ theirs: 1, ours: 0 });
    configure({ team: "web" });
    await stack.up();
    expect(await tagsOf()).toEqual([{ team: "web", stage: "production" }, { team: "data" }]);
    const calls = await new CloudControl(cloud.url).callsSince(0);
    expect(calls.filter(({ read }) => !read).map(({ action }) => action)).toEqual([
      "CreateVpc",
      "CreateVpc",
      "ModifyResourceTags",
    ]);
    await stack.destroy();
    await cloud.close();
  });
});
