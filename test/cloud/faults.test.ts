// Faults on order: each kind does what it says, once, to the call it was meant for.

import { post } from "./raw";
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

test("a fault waits for its turn, strikes as often as told, and says when it never struck", async () => {
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
});
