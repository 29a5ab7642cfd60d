// The client against the local cloud: happy paths over a socket, counted in the cloud's own journal.

import { type LocalCloud, startCloud } from "../../local/cloud";
import { wallClock } from "../../provider/api/call";
import { type Client, type ClientOptions, createClient, type Describe } from "../../provider/api/client";

let cloud: LocalCloud;
const clients: Client[] = [];

beforeAll(async () => {
  cloud = await startCloud({ clock: { kind: "virtual" } });
});
afterAll(() => cloud.close());
beforeEach(() => fetch(`${cloud.url}/_cloud/reset`, { method: "POST" }));
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

function connect(options: ClientOptions = {}, region = "ap-guangzhou") {
  const client = createClient({ endpoint: cloud.url, env: {}, ...options });
  clients.push(client);
  return client.api({ region });
}

interface Journalled {
  action: string;
  code: string;
}

async function journal(): Promise<Journalled[]> {
  const response = await fetch(`${cloud.url}/_cloud/journal?since=0`);
  return ((await response.json()) as { calls: Journalled[] }).calls;
}

const vpcs: Describe<{ VpcId: string; VpcName: string; CidrBlock: string }> = {
  ...{ service: "vpc", action: "DescribeVpcs", ids: "VpcIds", items: "VpcSet", key: "VpcId" },
};

test.each(["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const)(
  "a VPC comes, is read, and goes, signed with %s",
  async (signatureMethod) => {
    const api = connect({ signatureMethod });
    const { Vpc } = await api.vpc.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
    expect(await api.describe(vpcs, Vpc.VpcId)).toMatchObject({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
    await api.vpc.ModifyVpcAttribute({ VpcId: Vpc.VpcId, VpcName: "renamed & more" });
    expect(await api.describe(vpcs, Vpc.VpcId)).toMatchObject({ VpcName: "renamed & more" });
    await api.vpc.DeleteVpc({ VpcId: Vpc.VpcId });
    expect(await api.describe(vpcs, Vpc.VpcId)).toBeUndefined();
    await expect(api.vpc.DeleteVpc({ VpcId: Vpc.VpcId })).rejects.toMatchObject({
      category: "NotFound",
      subject: Vpc.VpcId,
      requestId: expect.any(String),
    });
  },
);

test("the region of the environment serves where a program names none", async () => {
  const client = createClient({ endpoint: cloud.url, env: { TENCENTCLOUD_REGION: "ap-shanghai" } });
  clients.push(client);
  await client.api().vpc.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  expect(client.api().region).toBe("ap-shanghai");
  expect(await client.api({ region: "ap-guangzhou" }).list("vpc.DescribeVpcs", {})).toEqual([]);
  expect(await client.api({ region: "ap-shanghai" }).list("vpc.DescribeVpcs", {})).toHaveLength(1);
});

test("an option that is none is refused, and does not make a client of other keys", () => {
  const misplaced = { secretId: "mine", secretKey: "mine" } as ClientOptions;
  expect(() => createClient(misplaced)).toThrow(/no option secretId, secretKey; there are credentials,/);
  expect(() => createClient({ signatureMethod: "MD5" as "HmacSHA1" })).toThrow(
    "signatureMethod is one of TC3-HMAC-SHA256, HmacSHA256, HmacSHA1, got MD5",
  );
});

test("what the cloud refuses says why by category", async () => {
  const wrongKey = connect({ credentials: { secretId: "local", secretKey: "wrong" } });
  await expect(wrongKey.vpc.DescribeVpcs()).rejects.toMatchObject({ category: "Auth", attempts: 1 });
  const api = connect();
  await expect(
    api.call("vpc", "CreateVpc", { VpcName: "x", CidrBlock: "10.0.0.0/16", Nonsense: 1 }),
  ).rejects.toMatchObject({
    code: "UnknownParameter",
    category: "Invalid",
  });
  const { Vpc } = await api.vpc.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const subnet = { VpcId: Vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone: "ap-guangzhou-3" };
  await api.vpc.CreateSubnet(subnet);
  await expect(api.vpc.CreateSubnet(subnet)).rejects.toMatchObject({ category: "Invalid" });
  await expect(api.vpc.DeleteVpc({ VpcId: Vpc.VpcId })).rejects.toMatchObject({ category: "InUse" });
});

test("a clock that is an hour off costs one call more, once", async () => {
  const api = connect({ clock: { ...wallClock, now: () => Date.now() + 3_600_000 } }, "ap-shanghai");
  await api.vpc.DescribeVpcs();
  await api.vpc.DescribeSubnets();
  expect((await journal()).filter(({ code }) => code === "AuthFailure.SignatureExpire")).toHaveLength(1);
});

test("forty-five calls of one action at once all succeed and the cloud never finds them too many", async () => {
  const api = connect();
  await Promise.all(Array.from({ length: 45 }, () => api.vpc.DescribeVpcs()));
  const calls = (await journal()).filter(({ action }) => action === "DescribeVpcs");
  expect(calls).toHaveLength(45);
  expect(calls.filter(({ code }) => code === "RequestLimitExceeded")).toEqual([]);
});

test("what another spends of the same budget is made up for", async () => {
  const api = connect();
  const other = connect({ rateLimits: { "*": 1000 } });
  await Promise.all([...Array(15)].flatMap(() => [other.vpc.DescribeVpcs(), api.vpc.DescribeVpcs()]));
  const succeeded = (await journal()).filter(({ action, code }) => action === "DescribeVpcs" && !code);
  expect(succeeded).toHaveLength(30);
});

test("a list is read to its end", async () => {
  const api = connect();
  const zones = await api.listAll<{ Zone: string }>(
    "cvm",
    "DescribeZones",
    {},
    { items: "ZoneSet", key: "Zone" },
  );
  expect(zones.length).toBeGreaterThan(1);
});
