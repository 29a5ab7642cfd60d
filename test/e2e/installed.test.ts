// What a user does with the installed package: the example, bad input, and a cloud that is killed in the middle of an update.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { sampled } from "../sample";
import { called, Installed } from "./installed";

let installed: Installed;

beforeAll(async () => {
  installed = await Installed.make();
});

afterAll(() => installed?.remove());

test("the example runs outside the repository, comes up, stays as it is and goes away", async () => {
  const cloud = await installed.cloud("--port", "0");
  const folder = installed.example("web-server");
  const up = await installed.stack(folder, cloud, "up", "--yes", "--skip-preview");
  expect(up.output).toMatch(/15 created/);
  expect(up.code).toBe(0);
  const before = await cloud.last();
  const again = await installed.stack(folder, cloud, "up", "--yes", "--skip-preview", "--expect-no-changes");
  expect(again.code).toBe(0);
  expect((await cloud.callsSince(before)).filter((call) => !call.read)).toEqual([]);
  const outputs = await installed.stack(folder, cloud, "outputs", "--json", "--show-secrets");
  const { publicIp, privateKey } = JSON.parse(outputs.output) as Record<string, string>;
  expect(publicIp).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(privateKey).toContain("PRIVATE KEY");
  const state = await installed.stack(folder, cloud, "export");
  expect(state.output).not.toContain("PRIVATE KEY");
  const destroy = await installed.stack(folder, cloud, "destroy", "--yes", "--skip-preview");
  expect(destroy.code).toBe(0);
  expect(await cloud.leaks()).toEqual([]);
});

test("the quickstart runs from the installed package", async () => {
  const { code, output } = await ending(installed.start(["quickstart"]));
  expect(output).toContain("All as expected");
  expect(code).toBe(0);
});

test("bad input is refused in a preview, with every problem and its path", async () => {
  const cloud = await installed.cloud("--port", "0");
  const folder = installed.program("bad-input", {
    "index.js": `
      const t = require("pulumi-tencentcloud-native");
      const wrong = {
        vpc: () => new t.vpc.Vpc("bad", { cidrBlock: "11.0.0.0/30", dnsServers: ["1.1.1.1", "one"] }),
        subnet: () => new t.vpc.Subnet("bad", { vpcId: "vpc-12345678", cidrBlock: "10.0.0.0/31", zone: "ap-guangzhou-99" }),
        port: () => new t.vpc.SecurityGroup("bad", { ingress: [{ action: "ACCEPT", protocol: "TCP", port: "99999", cidrBlock: "0.0.0.0/0" }] }),
        disk: () => new t.cbs.Disk("bad", { zone: "ap-guangzhou-3", diskType: "CLOUD_PREMIUM", diskSize: -1, diskChargeType: "POSTPAID_BY_HOUR" }),
      };
      wrong[process.env.WRONG]();`,
  });
  const preview = async (wrong: string): Promise<string> => {
    process.env.WRONG = wrong;
    const { code, output } = await installed.stack(folder, cloud, "preview");
    expect(code).not.toBe(0);
    return output;
  };
  const vpc = await preview("vpc");
  expect(vpc).toMatch(/cidrBlock must .*mask of \/8 to \/29.*10\.0\.0\.0\/8/);
  expect(vpc).toMatch(/dnsServers\[1\] must be an IPv4 address/);
  const subnet = await preview("subnet");
  expect(subnet).toMatch(/cidrBlock must have a mask of \/8 to \/30/);
  expect(subnet).toMatch(/zone "ap-guangzhou-99" is not a zone of ap-guangzhou; there are .*ap-guangzhou-3/);
  expect(await preview("port")).toMatch(/ingress\[0\]\.port .*99999/);
  expect(await preview("disk")).toMatch(/diskSize must .*-1/);
  delete process.env.WRONG;
  expect((await cloud.callsSince(0)).filter((call) => !call.read)).toEqual([]);
});

test("the client of the package drives a cloud: typed actions of both APIs, pages, reads by id, waits", async () => {
  const cloud = await installed.cloud("--port", "0");
  const folder = installed.program("client", {
    "index.js": `
      const { ABSENT, CloudError, createClient, waitForState } = require("pulumi-tencentcloud-native/client");
      async function used(signatureMethod) {
        const client = createClient({ signatureMethod });
        const api = client.api({ region: "ap-guangzhou" });
        const { Vpc: { VpcId: id } } = await api.vpc.CreateVpc({ VpcName: "mine", CidrBlock: "10.0.0.0/16" });
        const read = await api.describe("vpc.DescribeVpcs", id);
        const listed = await api.list("vpc.DescribeVpcs", { Filters: [{ Name: "vpc-id", Values: [id] }] });
        const wait = { read: "vpc.DescribeVpcs", id, state: () => "THERE", pending: [] };
        const there = await waitForState(api, { ...wait, done: ["THERE"] });
        const early = await waitForState(api, { ...wait, done: [ABSENT] }).catch((error) => error.why);
        const { totalCount: old } = await api.vpcv2.DescribeVpcEx({ vpcId: id });
        await api.vpc.DeleteVpc({ VpcId: id });
        const gone = await waitForState(api, { ...wait, done: [ABSENT], pending: ["THERE"] });
        const refused = await api.vpc.DeleteVpc({ VpcId: id }).catch((error) => error instanceof CloudError && error.category);
        await client.close();
        return [read.VpcName, listed.length, there.VpcId === id, early, old, gone === undefined, refused];
      }
      (async () => {
        for (const method of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) console.log(JSON.stringify(await used(method)));
      })();`,
  });
  const program = installed.startFile(process.execPath, [path.join(folder, "index.js")], cloud.environment);
  const { code, output } = await ending(program);
  const seen = JSON.stringify(["mine", 1, true, "failed", 1, true, "NotFound"]);
  expect([output.trim().split("\n"), code]).toEqual([[seen, seen, seen], 0]);
});

test("programs compile as people write them, whatever finds their modules", () => {
  const folder = installed.program("types", {
    "index.ts": `
      import * as pulumi from "@pulumi/pulumi";
      import * as tencentcloud from "pulumi-tencentcloud-native";
      import { type AnswerOf, createClient, type vpc, waitForState } from "pulumi-tencentcloud-native/client";
      import { LocalCloud, LocalStack } from "pulumi-tencentcloud-native/local";
      const config = new pulumi.Config();
      const { id: vpcId } = new tencentcloud.vpc.Vpc("network", { cidrBlock: "10.0.0.0/16", tags: config.getObject<Record<string, string>>("tags") });
      const ingress = ["80", "443"].map((port) => ({ action: "ACCEPT", protocol: "TCP", port, cidrBlock: "0.0.0.0/0" }));
      const group = new tencentcloud.vpc.SecurityGroup("web", { ingress });
      const args: tencentcloud.vpc.SubnetArgs = { vpcId, cidrBlock: "10.0.1.0/24", zone: config.require("zone"), name: config.get("name") };
      const { id: subnetId, zone } = new tencentcloud.vpc.Subnet("web", args);
      const diskType = config.get("diskType") ?? "CLOUD_PREMIUM";
      const server = new tencentcloud.cvm.Instance("web", {
        zone, vpcId, subnetId, imageId: "img-487zeit5", securityGroupIds: [group.id], systemDisk: { diskType, diskSize: 50 },
      });
      export const addresses: pulumi.Output<string[] | undefined> = server.privateIpAddresses;
      export async function tried(): Promise<void> {
        const stack = await LocalStack.create({ cloud: await LocalCloud.start(), program: async () => ({}) });
        await stack.up();
        const api = createClient().api();
        const made: vpc.CreateVpcResponse = await api.vpc.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
        const read: AnswerOf<"vpc.DescribeVpcs"> = await api.vpc.DescribeVpcs();
        const id = made.Vpc.VpcId ?? read.VpcSet[0]?.VpcId ?? "";
        const done = ["RUNNING"];
        await waitForState(api, { read: "cvm.DescribeInstances", id, state: (one) => one.InstanceState, done, pending: [] });
        const { answer } = await tencentcloud.api.call({ service: "cvm", action: "DescribeZones" });
        const zones: string[] = answer.ZoneSet.map((one) => one.Zone);
        tencentcloud.api.callOutput({ service: "vpc", action: "DescribeVpcs", parameters: { VpcIds: [vpcId] } }).answer.VpcSet.length;
        // @ts-expect-error: there is no such parameter.
        await tencentcloud.api.call({ service: "vpc", action: "DescribeVpcs", parameters: { VpcId: zones[0] } });
        // @ts-expect-error: that is no action of VPC.
        await tencentcloud.api.call({ service: "vpc", action: "DescribeZones" });
        // @ts-expect-error: the action takes a name.
        await api.vpc.CreateVpc({ CidrBlock: "10.0.0.0/16" });
      }`,
  });
  const resolutions = { node10: "commonjs", node16: "node16", nodenext: "nodenext", bundler: "esnext" };
  const ways = sampled("ways of finding modules", Object.entries(resolutions), 1);
  for (const [moduleResolution, module] of ways) {
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--types", "node"];
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        installed.module("typescript", "bin", "tsc"),
        ...[...flags, "--module", module, "--moduleResolution", moduleResolution, "index.ts"],
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect([moduleResolution, status, stdout]).toEqual([moduleResolution, 0, ""]);
  }
});

test("missing credentials are named in a preview, with the ways to give them", async () => {
  const folder = installed.program("no-credentials", {
    "index.js": `const t = require("pulumi-tencentcloud-native"); new t.vpc.Vpc("a", { cidrBlock: "10.0.0.0/16", region: "ap-guangzhou" });`,
  });
  const { code, output } = await installed.stack(folder, undefined, "preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/TENCENTCLOUD_SECRET_ID/);
  expect(output).toMatch(/local cloud|cloud start/);
});

test("a cloud that is killed in the middle of an update comes back with its data, and the next update converges", async () => {
  const data = path.join(installed.folder, "data");
  fs.mkdirSync(data);
  const cloud = await installed.cloud("--port", "0", "--data", data);
  const folder = installed.program("killed", {
    "index.js": `
      const t = require("pulumi-tencentcloud-native");
      const v = new t.vpc.Vpc("v", { cidrBlock: "10.0.0.0/16" });
      const s = [0, 1, 2].map((i) => new t.vpc.Subnet("s" + i, { vpcId: v.id, cidrBlock: "10.0." + i + ".0/24", zone: "ap-guangzhou-3" }));
      const a = new t.vpc.Eip("a", {});
      exports.subnets = s.map((x) => x.id);`,
  });
  const update = installed.startStack(folder, cloud, "up", "--yes", "--skip-preview");
  await called(cloud, "CreateSubnet", update.ended);
  const { port } = cloud;
  await cloud.stop("SIGKILL");
  const restarted = await installed.cloud("--port", String(port), "--data", data);
  await update.ended;
  const again = await installed.stack(folder, restarted, "up", "--yes", "--skip-preview");
  expect(again.output).not.toMatch(/error:/);
  expect(again.code).toBe(0);
  const count = async (type: string): Promise<number> => {
    const { resources } = await restarted.ask<{ resources: { builtin: boolean }[] }>(
      "GET",
      `resources?type=${type}`,
    );
    return resources.filter((resource) => !resource.builtin).length;
  };
  expect(await count("vpc:vpc")).toBe(1);
  expect(await count("vpc:subnet")).toBe(3);
  const clean = await installed.stack(
    folder,
    restarted,
    "up",
    "--yes",
    "--skip-preview",
    "--expect-no-changes",
  );
  expect(clean.code).toBe(0);
  expect((await installed.stack(folder, restarted, "destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(await restarted.leaks()).toEqual([]);
});
