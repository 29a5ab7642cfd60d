// Faults on order: each kind does what it says, once, to the call it was meant for.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { present } from "../found";
import { post, send } from "./raw";
import { closeClouds, cloud, codeOf, type TestCloud, vpcClient } from "./support";

afterEach(closeClouds);

const wanted = { VpcName: "a", CidrBlock: "10.0.0.0/16" };
const body = JSON.stringify(wanted);
const create = (one: TestCloud) => post(one.port, { action: "CreateVpc", body });

async function howMany(one: TestCloud): Promise<number> {
  return (await one.control("GET", "resources?type=vpc:vpc")).resources.length;
}

test.each([
  ["error", { code: "InternalError" }, 0],
  ["errorAfter", { code: "InternalError" }, 1],
] as const)("%s answers the code and leaves %j VPCs", async (kind, options, made) => {
  const one = await cloud();
  await one.control("POST", "faults", { kind, action: "CreateVpc", ...options });
  expect((await create(one)).code).toBe("InternalError");
  expect(await howMany(one)).toBe(made);
  expect((await create(one)).code).toBeUndefined();
});

test.each([
  ["resetBefore", 0],
  ["resetAfter", 1],
  ["truncate", 1],
] as const)("%s breaks the connection and leaves %i VPCs", async (kind, made) => {
  const one = await cloud();
  await one.control("POST", "faults", { kind, action: "CreateVpc" });
  await expect(create(one)).rejects.toThrow(/RESET|aborted|hang up/);
  expect(await howMany(one)).toBe(made);
});

test("a status comes with a page, a body that is no JSON with status 200", async () => {
  const one = await cloud();
  await one.control("POST", "faults", { kind: "status", status: 502 });
  const page = await create(one);
  expect(page).toMatchObject({ status: 502, headers: { "content-type": "text/html" } });
  await one.control("POST", "faults", { kind: "notJson", body: "<oops>" });
  expect(await create(one)).toMatchObject({ status: 200, text: "<oops>" });
  expect(await howMany(one)).toBe(1);
});

test("a hanging call never answers, and the cloud still closes", async () => {
  const one = await cloud();
  await one.control("POST", "faults", { kind: "hangAfter", action: "CreateVpc" });
  const hanging = create(one);
  hanging.catch(() => undefined);
  while ((await howMany(one)) === 0);
  await closeClouds();
  await expect(hanging).rejects.toThrow();
});

test("latency and trickle only slow things down", async () => {
  const one = await cloud();
  await one.control("POST", "faults", { kind: "latency", duration: "20ms" });
  await one.control("POST", "faults", { kind: "trickle", duration: "20ms", nth: 2 });
  expect((await create(one)).code).toBeUndefined();
  expect((await create(one)).code).toBeUndefined();
  expect(
    (await one.control("GET", "journal")).calls.map((call: { injected: string[] }) => call.injected),
  ).toEqual([["latency"], ["trickle"]]);
});

test("a stale read does not see the last change", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await client.CreateVpc(wanted);
  await one.control("POST", "faults", { kind: "staleRead", action: "DescribeVpcs" });
  expect((await client.DescribeVpcs({})).TotalCount).toBe(0);
  expect((await client.DescribeVpcs({})).TotalCount).toBe(1);
});

test("a fault waits for its turn, is injected as often as told, and says when it never was", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await one.control("POST", "faults", { kind: "error", code: "X", action: "DescribeVpcs", nth: 2, times: 2 });
  await one.control("POST", "faults", { kind: "error", code: "X", action: "DeleteVpc" });
  const codes = [];
  for (let i = 0; i < 4; i++) codes.push(await codeOf(client.DescribeVpcs({})));
  expect(codes).toEqual(["", "X", "X", ""]);
  expect((await one.control("GET", "faults")).faults).toMatchObject([{ seen: 4, struck: 2 }, { struck: 0 }]);
  expect((await one.control("DELETE", "faults")).unused).toMatchObject([{ action: "DeleteVpc" }]);
});

test("a misspelt fault is refused", async () => {
  const one = await cloud();
  const answer = await one.control("POST", "faults", { kind: "error", code: "X", acton: "CreateVpc" });
  expect(answer.error).toContain("acton");
  for (const [spec, said] of [
    [
      { kind: "resetAfter", action: "CreateVcp" },
      'action: there is no action "CreateVcp"; the nearest is "CreateVpc"',
    ],
    [{ kind: "resetAfter", service: "cvm", action: "CreateVpc" }, 'action: there is no action "CreateVpc"'],
    [{ kind: "failTransition", type: "cvm:disk" }, 'type: "cvm:disk" changes no state; there is cbs:'],
    [
      { kind: "stickTransition", type: "cbs:disk", transition: "resize" },
      'transition: there is no "resize" of cbs:disk',
    ],
  ] as const)
    expect((await one.control("POST", "faults", spec)).error).toContain(said);
});

test("a throttling storm refuses so many calls, or all calls for a time, and of other actions none", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await one.control("POST", "faults", { kind: "throttle", action: "DescribeVpcs", times: 2 });
  const codes = [];
  for (let i = 0; i < 3; i++) codes.push(await codeOf(client.DescribeVpcs({})));
  expect(codes).toEqual(["RequestLimitExceeded", "RequestLimitExceeded", ""]);
  const { id } = await one.control("POST", "faults", { kind: "throttle", lasting: "10m" });
  expect(await codeOf(client.DescribeSubnets({}))).toBe("RequestLimitExceeded");
  expect(await codeOf(client.DescribeVpcs({}))).toBe("RequestLimitExceeded");
  expect((await one.control("DELETE", `faults?id=${id}`)).unused).toEqual([]);
  expect(await codeOf(client.DescribeVpcs({}))).toBe("");
});

test("a fault that lasts ends when its time is over", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await one.control("POST", "faults", { kind: "throttle", lasting: "50ms" });
  expect(await codeOf(client.DescribeVpcs({}))).toBe("RequestLimitExceeded");
  while ((await codeOf(client.DescribeVpcs({}))) !== "");
  expect((await one.control("GET", "faults")).faults[0].struck).toBeGreaterThan(0);
});

test("reads lag behind every write of the last so many seconds", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await client.CreateVpc(wanted);
  await client.CreateVpc({ ...wanted, VpcName: "b" });
  const { id } = await one.control("POST", "faults", { kind: "staleRead", lag: "10m", lasting: "10m" });
  expect((await client.DescribeVpcs({})).TotalCount).toBe(0);
  expect((await client.DescribeVpcs({})).TotalCount).toBe(0);
  await one.control("DELETE", `faults?id=${id}`);
  expect((await client.DescribeVpcs({})).TotalCount).toBe(2);
});

test("a clock that is off refuses what is fresh, says its own time, and takes what is signed by it", async () => {
  const one = await cloud();
  await one.control("POST", "faults", { kind: "skew", by: "-1h", lasting: "10m" });
  const answer = await create(one);
  expect(answer.code).toBe("AuthFailure.SignatureExpire");
  const theirs = Date.parse(String(answer.headers.date));
  expect(Date.now() - theirs).toBeGreaterThan(3_500_000);
  const timestamp = Math.floor(theirs / 1000);
  expect((await post(one.port, { action: "CreateVpc", body, timestamp })).code).toBeUndefined();
});

describe("temporary keys", () => {
  const withKeys = (one: TestCloud, { secretId, secretKey, token }: Record<string, string>, sent = token) =>
    post(one.port, {
      secretId: present(secretId),
      secretKey: present(secretKey),
      ...(sent ? { headers: { "X-TC-Token": sent } } : {}),
    });

  test("are taken with their token only", async () => {
    const one = await cloud();
    const keys = await one.control("POST", "credentials", { seconds: 3600 });
    expect((await withKeys(one, keys)).code).toBeUndefined();
    expect((await withKeys(one, keys, "")).code).toBe("AuthFailure.TokenFailure");
    expect((await withKeys(one, keys, "another")).code).toBe("AuthFailure.TokenFailure");
    expect((await post(one.port, { headers: { "X-TC-Token": keys.token } })).code).toBe(
      "AuthFailure.TokenFailure",
    );
  });

  test("expire in time, and at the call that a fault picks", async () => {
    const one = await cloud();
    const brief = await one.control("POST", "credentials", { seconds: 0.001 });
    while (Date.now() <= brief.expires + 20);
    expect((await withKeys(one, brief)).code).toBe("AuthFailure.TokenFailure");
    const keys = await one.control("POST", "credentials", {});
    await one.control("POST", "faults", { kind: "expireToken", nth: 2 });
    const codes = [];
    for (let i = 0; i < 3; i++) codes.push((await withKeys(one, keys)).code);
    expect(codes).toEqual([undefined, "AuthFailure.TokenFailure", "AuthFailure.TokenFailure"]);
    expect((await withKeys(one, await one.control("POST", "credentials", {}))).code).toBeUndefined();
  });

  test("come from the metadata service too, but to no page of another site", async () => {
    const one = await cloud();
    const target = "/latest/meta-data/cam/security-credentials/any-role";
    const keys = (await (await fetch(`${one.url}${target}`)).json()) as Record<string, string>;
    const { TmpSecretId: secretId, TmpSecretKey: secretKey, Token: token } = keys;
    expect(
      (
        await withKeys(one, {
          secretId: present(secretId),
          secretKey: present(secretKey),
          token: present(token),
        })
      ).code,
    ).toBeUndefined();
    const foreign = { method: "GET", target, headers: { Host: "example.com" } };
    expect((await send(one.port, foreign)).status).toBe(403);
  });
});

test("a crash of a cloud that shares its process is refused", async () => {
  const one = await cloud();
  expect((await one.control("POST", "faults", { kind: "crashAfter" })).error).toContain("process");
});

test.each([
  ["crashBefore", 0],
  ["crashAfter", 1],
] as const)("%s ends the cloud, which then has %i VPCs", async (kind, made) => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "crash-"));
  let crashed = 0;
  const one = await cloud({ dataDir, crash: () => crashed++ });
  await one.control("POST", "faults", { kind, action: "CreateVpc" });
  create(one).catch(() => undefined);
  while (crashed === 0) await one.control("GET", "health");
  expect(await howMany(one)).toBe(made);
  await closeClouds();
  fs.rmSync(dataDir, { recursive: true });
});

test("what is stuck goes on when its fault is removed, and not while another one holds it", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { id } = await one.control("POST", "faults", {
    kind: "stickTransition",
    type: "vpc:address",
    transition: "create",
  });
  await client.AllocateAddresses({});
  const state = async () => present((await client.DescribeAddresses({})).AddressSet[0]).AddressStatus;
  await one.control("POST", "faults", { kind: "stickTransition", type: "cbs:disk" });
  await one.control("POST", "clock", { advance: "1h" });
  await one.control("DELETE", `faults?id=${id}`);
  expect(await state()).toBe("CREATING");
  await one.control("DELETE", "faults");
  expect(await state()).toBe("UNBIND");
});

test("making a key holds up nobody", async () => {
  const one = await cloud();
  const ended: string[] = [];
  const call = (action: string, body: object, version: string) =>
    post(one.port, { action, body: JSON.stringify(body), version }).then(() => ended.push(action));
  await Promise.all([
    ...["a", "b", "c"].map((KeyName) => call("CreateKeyPair", { KeyName, ProjectId: 0 }, "2017-03-12")),
    call("DescribeVpcs", {}, "2017-03-12"),
  ]);
  expect(ended[0]).toBe("DescribeVpcs");
});
