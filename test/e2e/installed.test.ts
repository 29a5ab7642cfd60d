// What a user does with the installed package: the example, bad input, and a cloud that is killed in the middle of an update.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { takesAll } from "../sample";
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
      new t.vpc.Vpc("bad", { cidrBlock: "11.0.0.0/30", dnsServers: ["1.1.1.1", "one"] });
      new t.vpc.Subnet("bad", { vpcId: "vpc-12345678", cidrBlock: "10.0.0.0/31", zone: "ap-guangzhou-99" });
      new t.vpc.SecurityGroup("bad", { ingress: [{ action: "ACCEPT", protocol: "TCP", port: "99999", cidrBlock: "0.0.0.0/0" }] });
      new t.cbs.Disk("bad", { zone: "ap-guangzhou-3", diskType: "CLOUD_PREMIUM", diskSize: -1, diskChargeType: "POSTPAID_BY_HOUR" });`,
  });
  const { code, output } = await installed.stack(folder, cloud, "preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/cidrBlock must .*mask of \/8 to \/29.*10\.0\.0\.0\/8/);
  expect(output).toMatch(/dnsServers\[1\] must be an IPv4 address/);
  expect(output).toMatch(/cidrBlock must have a mask of \/8 to \/30/);
  expect(output).toMatch(/zone "ap-guangzhou-99" is not a zone of ap-guangzhou; there are .*ap-guangzhou-3/);
  expect(output).toMatch(/ingress\[0\]\.port .*99999/);
  expect(output).toMatch(/diskSize must .*-1/);
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

/** `npm run check` compiles it against the sources; the types of the package take longer to make than all else here. */
const withTypes = takesAll ? test : test.skip;
if (!takesAll)
  console.info("skipped, ALL=1 makes the types of the package: a program that compiles with them");
withTypes.each(
  Object.entries({ node10: "commonjs", node16: "node16", nodenext: "nodenext", bundler: "esnext" }),
)("a program compiles as people write it, its modules found in the way of %s", (moduleResolution, module) => {
  const text = fs.readFileSync(path.join(__dirname, "typedProgram.ts"), "utf8");
  const folder = installed.program(`types-${moduleResolution}`, { "index.ts": text });
  const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--types", "node"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      installed.module("typescript", "bin", "tsc"),
      ...[...flags, "--module", module, "--moduleResolution", moduleResolution, "index.ts"],
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, ""]);
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
  expect((await installed.stack(folder, restarted, "destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(await restarted.leaks()).toEqual([]);
});
