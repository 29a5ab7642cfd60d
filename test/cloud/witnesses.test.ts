// Other official clients take kinds through their lives in the local cloud, where they are found: the SDK for Python
// (`tencentcloud-sdk-python-*`), the command line tool `tccli`, the SDK for Go (a program built from witnesses/go, named
// by WITNESS_GO), and the SDK for Java (the class path of `tencentcloud-sdk-java-vpc` and what it needs, in
// WITNESS_JAVA). A client that is not found is skipped.
import { execFile, spawnSync } from "node:child_process";
import * as path from "node:path";
import { promisify } from "node:util";
import { present } from "../found";
import { closeClouds, cloud, type TestCloud } from "./support";

const run = promisify(execFile);
const folder = path.join(__dirname, "witnesses");
const python = process.env.WITNESS_PYTHON ?? "python3";
const tccli = process.env.WITNESS_TCCLI ?? "tccli";
const go = process.env.WITNESS_GO;
const java = process.env.WITNESS_JAVA;

const works = (file: string, ...args: string[]) => spawnSync(file, args, { timeout: 60_000 }).status === 0;
const hasPython = works(python, "-c", "from tencentcloud.vpc.v20170312 import vpc_client");
const hasTccli = works(tccli, "--version");

let one: TestCloud;
beforeEach(async () => {
  one = await cloud({ rateLimit: false });
});
afterEach(closeClouds);

const environment = () => ({ ...process.env, CLOUD_PORT: String(one.port), NO_PROXY: "127.0.0.1" });

/** The steps a witness prints, and that it left nothing behind. */
async function witness(file: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(file, args, { env: environment() });
  expect((await one.control("GET", "leaks")).leaks).toEqual([]);
  return stdout.trim().split("\n");
}

(hasPython ? test : test.skip)(
  "the SDK for Python lives the lives of networks, machines and disks",
  async () => {
    const steps = await witness(python, path.join(folder, "lifecycle.py"));
    expect(steps).toEqual(expect.arrayContaining(["vpc.CreateVpc", "cvm.RunInstances", "cbs.AttachDisks"]));
    expect(steps.at(-1)).toBe("vpc.DeleteVpc");
  },
);

(hasTccli ? test : test.skip)("tccli makes a network, tags it and deletes it", async () => {
  const call = async (service: string, action: string, params: object) => {
    const flags = ["--endpoint", `http://127.0.0.1:${one.port}`, "--region", "ap-guangzhou"];
    const keys = ["--secretId", "local", "--secretKey", "local"];
    const input = Object.entries(params).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const { stdout } = await run(tccli, [service, action, ...flags, ...keys, ...input], {
      env: environment(),
    });
    return JSON.parse(stdout) as Record<string, { [name: string]: string }>;
  };
  const made = await call("vpc", "CreateVpc", { VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const VpcId = present(present(made.Vpc).VpcId);
  const name = `qcs::vpc:ap-guangzhou:uin/:vpc/${VpcId}`;
  await call("tag", "AddResourceTag", { TagKey: "team", TagValue: "web", Resource: name });
  const read = (await call("vpc", "DescribeVpcs", { VpcIds: JSON.stringify([VpcId]) })) as unknown as {
    VpcSet: { TagSet: object[] }[];
  };
  expect(present(read.VpcSet[0]).TagSet).toEqual([{ Key: "team", Value: "web" }]);
  await call("vpc", "DeleteVpc", { VpcId });
  expect((await one.control("GET", "leaks")).leaks).toEqual([]);
});

(go ? test : test.skip)("the SDK for Go finds no field missing in what it reads", async () => {
  const steps = await witness(go ?? "");
  expect(steps.at(-1)).toBe("DeleteVpc");
});

(java ? test : test.skip)("the SDK for Java finds no field missing in what it reads", async () => {
  const steps = await witness("java", "-cp", java ?? "", path.join(folder, "java", "Lifecycle.java"));
  expect(steps).toEqual(expect.arrayContaining(["DescribeVpcs", "DescribeCustomerGateways"]));
  expect(steps.at(-1)).toBe("DeleteAddressTemplate");
});
