// The control surface: the journal, the clock, drift, and who may use it.
import * as net from "node:net";
import * as os from "node:os";
import { send } from "./raw";
import { closeClouds, cloud, codeOf, vpcClient } from "./support";

afterEach(closeClouds);

test("the journal tells every call, what it touched and what came of it", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await codeOf(client.DeleteVpc({ VpcId: "vpc-00000000" }));
  await client.DescribeVpcs({ VpcIds: [vpc!.VpcId!] });
  const { calls, last } = await one.control("GET", "journal?since=0");
  expect(last).toBe(3);
  expect(calls).toMatchObject([
    {
      seq: 1,
      service: "vpc",
      action: "CreateVpc",
      code: null,
      committed: true,
      read: false,
      region: "ap-guangzhou",
    },
    { seq: 2, action: "DeleteVpc", code: "ResourceNotFound", ids: ["vpc-00000000"], committed: false },
    { seq: 3, action: "DescribeVpcs", code: null, ids: [vpc!.VpcId], committed: false, read: true },
  ]);
  expect(calls[0].ids).toContain(vpc!.VpcId);
  expect((await one.control("GET", "journal?since=2")).calls).toHaveLength(1);
});

test("parameters nobody looked at are listed", async () => {
  const one = await cloud();
  await vpcClient(one).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EnableRouteVpcPublish: true });
  expect((await one.control("GET", "journal")).calls[0].unread).toEqual(["EnableRouteVpcPublish"]);
});

test("the clock stands still until it is advanced", async () => {
  const one = await cloud();
  const before = (await one.control("GET", "health")).now;
  expect(before).toBe("2024-01-01T00:00:00.000Z");
  expect((await one.control("POST", "clock", { advance: "90s" })).now).toBe("2024-01-01T00:01:30.000Z");
  const { Vpc: vpc } = await vpcClient(one).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  expect(vpc!.CreatedTime).toBe("2024-01-01 00:01:30");
  expect((await one.control("POST", "clock", { advance: "soon" })).error).toContain("advance");
});

test("drift changes a thing or takes it away", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await one.control("POST", "drift", { id: vpc!.VpcId, set: { VpcName: "b" } });
  expect((await client.DescribeVpcs({})).VpcSet).toMatchObject([{ VpcName: "b" }]);
  await one.control("POST", "drift", { id: vpc!.VpcId, remove: true });
  expect((await client.DescribeVpcs({})).TotalCount).toBe(0);
  expect((await one.control("POST", "drift", { id: "vpc-00000000", remove: true })).error).toContain(
    "vpc-00000000",
  );
});

test("reset empties the cloud and its journal", async () => {
  const one = await cloud();
  await vpcClient(one).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await one.control("POST", "reset");
  expect((await one.control("GET", "resources")).resources).toEqual([]);
  expect(await one.control("GET", "journal")).toEqual({ calls: [], last: 1 });
});

test("what is not implemented is listed", async () => {
  const one = await cloud();
  const limits = await one.control("GET", "limits");
  expect(limits.implemented.vpc).toContain("CreateVpc");
  expect(limits.notImplemented.vpc).toBeUndefined();
  expect(limits.notImplemented.ecm).toContain("DescribeNode");
  expect(limits.quotas["vpc:subnet"]).toMatchObject({ limit: 100, per: "VpcId" });
});

test.each([
  ["a foreign origin", { Origin: "https://example.com" }],
  ["a foreign host", { Host: "example.com" }],
])("%s is refused", async (_what, headers) => {
  const one = await cloud();
  const request = {
    method: "POST",
    target: "/_cloud/reset",
    headers: { Host: `127.0.0.1:${one.port}`, ...headers },
  };
  expect((await send(one.port, request)).status).toBe(403);
});

test("an origin of this machine is fine", async () => {
  const one = await cloud();
  const headers = { Host: `127.0.0.1:${one.port}`, Origin: "http://localhost:5173" };
  expect((await send(one.port, { method: "GET", target: "/_cloud/health", headers })).status).toBe(200);
});

test("other addresses of this machine do not answer", async () => {
  const { port } = await cloud();
  const others = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  for (const { address } of others) {
    const answer = await new Promise<string>((resolve) => {
      const socket = net.connect(port, address, () => resolve("connected"));
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
      socket.once("close", () => resolve("closed"));
    });
    expect(answer).toBe("ECONNREFUSED");
  }
});
