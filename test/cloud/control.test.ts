// The control surface: the journal, the clock, drift, and who may use it.
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";
import type { CatalogueFile } from "../../local/cloud/catalogue";
import { LocalCloud } from "../../local/localCloud";
import { send } from "./raw";
import { closeClouds, cloud, codeOf, vpcClient } from "./support";

afterEach(closeClouds);

test("the journal tells every call, what it touched and what came of it", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await codeOf(client.DeleteVpc({ VpcId: "vpc-00000000" }));
  await client.DescribeVpcs({ VpcIds: [vpc.VpcId] });
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
    { seq: 3, action: "DescribeVpcs", code: null, ids: [vpc.VpcId], committed: false, read: true },
  ]);
  expect(calls[0].ids).toContain(vpc.VpcId);
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
  expect(vpc.CreatedTime).toBe("2024-01-01 00:01:30");
  expect((await one.control("POST", "clock", { advance: "soon" })).error).toContain("advance");
});

test("drift changes a thing or takes it away", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  await one.control("POST", "drift", { id: vpc.VpcId, set: { VpcName: "b" } });
  expect((await client.DescribeVpcs({})).VpcSet).toMatchObject([{ VpcName: "b" }]);
  await one.control("POST", "drift", { id: vpc.VpcId, remove: true });
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

const countOf = (lists: Record<string, string[]>) => Object.values(lists).flat().length;

/** How many actions the catalogue has; one of API 3.0 that two services list is one. */
function documentedActions(): number {
  const directory = path.join(__dirname, "../../catalogue");
  const names = fs
    .readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const file = JSON.parse(fs.readFileSync(path.join(directory, name), "utf8")) as CatalogueFile;
      return file.actions.map(({ action, version }) => `${action} ${version ?? file.service}`);
    });
  return new Set(names).size;
}

test("every documented action is implemented, and listed", async () => {
  const one = await cloud();
  const limits = await one.control("GET", "limits");
  expect(limits.implemented.vpc).toContain("CreateVpc");
  expect(limits.implemented.ecm).toContain("DescribeBaseOverview");
  expect(limits.implemented.vpcv2).toContain("CreateVpc");
  expect(limits.implemented.dcv2).toContain("DescribeDirectConnects");
  expect(limits.notImplemented).toEqual({});
  expect(countOf(limits.implemented)).toBe(documentedActions());
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

describe("a page in a browser", () => {
  const json = { "Content-Type": "application/json" };
  const other = { Origin: "http://localhost:5173" };

  test.each([
    ["of another origin of this machine", "/_cloud/clock", { ...json, ...other }],
    ["of no origin", "/_cloud/clock", { ...json, Origin: "null" }],
    ["whose browser names the site only", "/_cloud/clock", { ...json, "Sec-Fetch-Site": "same-site" }],
    ["that calls an action", "/", { ...json, ...other }],
    ["that asks for a role's keys", "/latest/meta-data/cam/security-credentials/x", other],
  ])("%s is refused", async (_which, target, headers) => {
    const one = await cloud();
    const request = {
      method: target.startsWith("/latest") ? "GET" : "POST",
      target,
      body: '{"advance":"1h"}',
    };
    const answer = await send(one.port, {
      ...request,
      headers: { Host: `127.0.0.1:${one.port}`, ...headers },
    });
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([
      403,
      expect.stringContaining("does not answer to"),
    ]);
    expect((await one.control("GET", "health")).now).toBe("2024-01-01T00:00:00.000Z");
  });

  test("of this cloud's own may use it, with JSON and not with a form", async () => {
    const one = await cloud();
    const own = { Host: `127.0.0.1:${one.port}`, Origin: `http://127.0.0.1:${one.port}` };
    const advance = (headers: Record<string, string>) =>
      send(one.port, { method: "POST", target: "/_cloud/clock", body: '{"advance":"1h"}', headers });
    expect((await advance({ ...own, ...json })).status).toBe(200);
    expect((await advance({ ...own, "Content-Type": "text/plain" })).status).toBe(403);
  });

  test("of this machine may look, and gets no leave to read", async () => {
    const one = await cloud();
    const headers = { Host: `127.0.0.1:${one.port}`, ...other };
    const answer = await send(one.port, { method: "GET", target: "/_cloud/health", headers });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  });
});

test.each([
  ["clock", { advance: 1e308 }],
  ["clock", { advance: "1e9d" }],
  ["clock", { advance: "99999999d" }],
  ["clock", { advance: -1 }],
  ["limits", { quotas: { "vpc:vpc": 1e308 } }],
  ["limits", { quotas: { "vpc:vpc": -1 } }],
  ["limits", { sessionSeconds: 1e308 }],
  ["credentials", { seconds: 1e308 }],
  ["credentials", { seconds: 0 }],
  ["faults", { kind: "latency", duration: 1e308 }],
  ["faults", { kind: "trickle", duration: "25d" }],
  ["faults", { kind: "skew", by: 1e308 }],
  ["faults", { kind: "resetBefore", times: 1e308 }],
  ["faults", { kind: "resetBefore", nth: 1e308 }],
  ["faults", { kind: "staleRead", lag: 1e308 }],
  ["faults", { kind: "resetBefore", lasting: 1e308 }],
])("POST %s %j is refused, and the cloud goes on", async (route, body) => {
  const one = await cloud();
  const before = await one.control("GET", "limits");
  expect((await one.control("POST", route, body)).error).toEqual(expect.any(String));
  expect(await one.control("GET", "limits")).toEqual(before);
  expect((await one.control("GET", "faults")).faults).toEqual([]);
  expect((await one.control("GET", "health")).now).toBe("2024-01-01T00:00:00.000Z");
  expect((await vpcClient(one).DescribeVpcs({})).TotalCount).toBe(0);
});

test("time ends where it can still be printed, however often it is advanced", async () => {
  const one = await cloud();
  let error: string | undefined;
  for (let n = 0; error === undefined && n < 100; n++)
    error = (await one.control("POST", "clock", { advance: "3650d" })).error;
  expect(error).toContain("2200-01-01");
  expect(await codeOf(vpcClient(one).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" }))).toBe("");
});

test.each([
  ["GET", "resources?type=vpc:subnets", undefined, 'no type "vpc:subnets"; the nearest is "vpc:subnet"'],
  ["POST", "limits", { quotas: { "vpc:vpcs": 1 } }, 'no quota "vpc:vpcs"; the nearest is "vpc:vpc"'],
  ["POST", "faults", { kind: "resetBefore", action: "CreateVpcs" }, 'the nearest is "CreateVpc"'],
  ["POST", "faults", { kind: "resetBefore", service: "vcp" }, 'no service "vcp"; the nearest is "vpc"'],
  ["GET", "journal?since=x", undefined, "since: expected a whole number"],
  ["DELETE", "faults?id=7", undefined, "there is no fault 7"],
])("%s %s is refused with what there is", async (method, route, body, message) => {
  const one = await cloud();
  expect((await one.control(method, route, body)).error).toContain(message);
});

test.each([
  [{ VpcNam: "b" }, 'no attribute of vpc:vpc "VpcNam"; the nearest is "VpcName"'],
  [{ VpcName: 7 }, "VpcName is a number; expected a string"],
  [{ VpcName: null }, "VpcName is null; expected a string"],
  [{ EnableMulticast: "false" }, "EnableMulticast is a string; expected a boolean"],
  [{ DnsServerSet: "10.0.0.2" }, "DnsServerSet is a string; expected a list"],
  [{ DnsServerSet: [7] }, "DnsServerSet.0 is a number"],
  [{ Tags: [{ Key: 7, Value: "b" }] }, "DescribeVpcs: VpcSet.TagSet.Key is a number"],
  [{ InstanceName: "b" }, 'no attribute of vpc:vpc "InstanceName"'],
])("a drift to %j is refused, and every read goes on", async (set, message) => {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc: vpc } = await client.CreateVpc({
    VpcName: "a",
    CidrBlock: "10.0.0.0/16",
    DnsServers: ["10.0.0.3"],
  });
  const before = await client.DescribeVpcs({});
  expect((await one.control("POST", "drift", { id: vpc.VpcId, set })).error).toContain(message);
  const after = await client.DescribeVpcs({});
  expect(after.VpcSet).toEqual(before.VpcSet);
});

test.each(["scaled:600", "wall", "virtual"] as const)(
  "a cloud is started with the clock %s",
  async (clock) => {
    const one = await LocalCloud.start({ clock });
    expect(await one.resources()).toEqual([]);
    await one.close();
  },
);

test.each([
  [{ clock: "scaled:1e9" as never }, /clock scaled:1e9: expected scaled:N/],
  [{ clock: { kind: "scaled", factor: Number.NaN } as const }, /expected scaled:N/],
  [{ clock: { kind: "scaled", factor: 1e308 } as const }, /expected scaled:N/],
  [{ clock: "fast" as never }, /clock fast/],
  [{ quotas: { "vpc:vpcs": 1 } as never }, /the nearest is "vpc:vpc"/],
  [{ quotas: { "vpc:vpc": Number.NaN } }, /a whole number from 0/],
])("a cloud is not started with %j", async (args, message) => {
  await expect(LocalCloud.start(args)).rejects.toThrow(message);
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
