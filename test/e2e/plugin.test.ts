// The plugin under the real Pulumi CLI, through SDKs that the CLI generates from schema.json: TypeScript and Python.
import * as fs from "node:fs";
import * as path from "node:path";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { found } from "../found";
import { holdsDuring } from "../processes";
import { compileProgram, generateSdk, hasPython, installNodeSdk } from "./generatedSdk";
import { describeWithPulumi, hasPulumi, Stack } from "./stacks";

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
let control: CloudControl;

beforeAll(async () => {
  if (!hasPulumi) return;
  folders = await makeHostFolders();
  cloud = await startedCloud();
  control = new CloudControl(cloud.url);
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

function settings(runtime: string): object {
  return { runtime, plugins: folders.plugins };
}

function env(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou", ...extra };
}

describeWithPulumi("TypeScript, through a generated SDK", () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.create("pulumi", path.join(folders.program, "typescript"), settings("nodejs"), env());
    installNodeSdk(stack.folder);
  });

  function program(cidr: string, more = ""): void {
    const text = `
      import * as tencentcloud from "pulumi-tencentcloud-native-sdk";
      const vpc = new tencentcloud.vpc.Vpc("main", { name: "main", cidrBlock: "${cidr}.0.0/16", dnsServers: ["8.8.8.8"] });
      const web = new tencentcloud.vpc.Subnet("web", { name: "web", vpcId: vpc.id, cidrBlock: "${cidr}.1.0/24", zone: "ap-guangzhou-3" });
      const group = new tencentcloud.vpc.SecurityGroup("group", {
        name: "group", description: "web", ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
      });
      export const zones = tencentcloud.cvm.getZonesOutput({}).zones.apply((all) => all.length);
      export const found = tencentcloud.vpc.getVpcOutput({ id: vpc.id }).cidrBlock;
      ${more}`;
    compileProgram(stack.folder, text);
  }

  test("up, nothing to do, drift and its repair, import, replacement", async () => {
    program("10.0");
    await stack.ok("preview");
    await stack.up();
    await stack.nothingToDo();
    const made = await stack.resources();
    await control.drift(found(made.main, "resource main").id, { VpcName: "drifted" });
    const drift = await stack.run("refresh", "--preview-only", "--json", "--expect-no-changes");
    expect(drift.code).toBe(7);
    expect(drift.output).toMatch(/"name"/);
    await stack.ok("up", "--refresh", "--yes", "--skip-preview");
    await stack.nothingToDo();

    for (const { urn } of [found(made.web, "web"), found(made.group, "group")])
      await stack.ok("state", "delete", "--yes", urn);
    for (const [type, name] of [
      ["vpc:Subnet", "web"],
      ["vpc:SecurityGroup", "group"],
    ] as const)
      await stack.ok(
        "import",
        `tencentcloud-native:${type}`,
        name,
        found(made[name], name).id,
        "--yes",
        "--skip-preview",
        "--protect=false",
        "--generate-code=false",
      );
    await stack.nothingToDo();
    expect((await stack.resources()).web?.id).toBe(found(made.web, "web").id);

    program("10.1");
    await stack.up();
    const replaced = await stack.resources();
    expect(found(replaced.main, "main").id).not.toBe(found(made.main, "main").id);
    expect(found(replaced.group, "group").id).toBe(found(made.group, "group").id);
    await stack.nothingToDo();
  });

  test("Ctrl-C in the middle of a create keeps the id, and the next up carries on with it", async () => {
    program(
      "10.1",
      `new tencentcloud.vpc.Subnet("late", { enableBroadcast: true, vpcId: vpc.id, cidrBlock: "10.1.2.0/24", zone: "ap-guangzhou-3" });`,
    );
    // The first look is for what an earlier run may have left.
    const faults = { kind: "latency", duration: "60s", action: "DescribeSubnets", nth: 2, times: 9 };
    await stack.ok("preview");
    await control.fault(faults);
    const { pid, done } = stack.start("up", "--yes", "--skip-preview", "--refresh=false");
    const isMade = async () =>
      (await control.things("vpc:subnet")).some(({ name }) => name?.startsWith("late-"));
    await holdsDuring(done, isMade);
    process.kill(pid, "SIGINT");
    expect((await done).code).not.toBe(0);
    await control.liftFaults();
    const late = found((await stack.resources()).late, "resource late");
    expect(late.initErrors).toHaveLength(1);
    await stack.up();
    expect((await stack.resources()).late).toMatchObject({ id: late.id });
    expect((await stack.resources()).late?.initErrors).toBeUndefined();
    await stack.nothingToDo();
  });

  test("destroy leaves nothing behind", async () => {
    await stack.destroy();
    expect(await control.leaks()).toEqual([]);
  });
});

if (hasPulumi && !hasPython)
  console.info("skipped, python3 has no pulumi module: Python, through a generated SDK");
(hasPython ? describe : describe.skip)("Python, through a generated SDK", () => {
  test("up, nothing to do, refresh, a change in place, destroy", async () => {
    const folder = path.join(folders.program, "python");
    const stack = await Stack.create(
      "pulumi",
      folder,
      settings("python"),
      env({ PYTHONPATH: path.join(folder, "sdks", "python") }),
    );
    generateSdk(folder, "python");
    const program = (multicast: boolean) =>
      fs.writeFileSync(
        path.join(folder, "__main__.py"),
        `
import pulumi
import pulumi_tencentcloud_native as tencentcloud

vpc = tencentcloud.vpc.Vpc("main", cidr_block="10.0.0.0/16", enable_multicast=${multicast ? "True" : "False"})
web = tencentcloud.vpc.Subnet("web", vpc_id=vpc.id, cidr_block="10.0.1.0/24", zone="ap-guangzhou-3")
pulumi.export("zones", tencentcloud.cvm.get_zones_output().zones.apply(lambda zones: len(zones)))
`,
      );
    program(false);
    await stack.up();
    await stack.nothingToDo();
    await stack.ok("refresh", "--yes", "--skip-preview", "--expect-no-changes");
    const before = await stack.resources();
    program(true);
    await stack.up();
    expect((await stack.resources()).main).toMatchObject({
      id: found(before.main, "main").id,
      outputs: { enableMulticast: true },
    });
    await stack.destroy();
    expect(await control.leaks()).toEqual([]);
  });
});
