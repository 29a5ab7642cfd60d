// The client and a cloud that is unwell: keys that expire under way, a clock that is off, storms of throttling.
import { type LocalCloud, startCloud } from "../../local/cloud";
import { wallClock } from "../../provider/api/call";
import { type Client, type ClientOptions, createClient } from "../../provider/api/client";

const eager = { ...wallClock, random: () => 0 };
const wanted = { VpcName: "a", CidrBlock: "10.0.0.0/16" };

let cloud: LocalCloud;
let client: Client;

beforeEach(async () => {
  cloud = await startCloud({ clock: { kind: "virtual" } });
});
afterEach(async () => {
  await client.close();
  await cloud.close();
});

function connect(options: ClientOptions = {}) {
  client = createClient({ endpoint: cloud.url, env: {}, clock: eager, ...options });
  return client.api({ region: "ap-guangzhou" });
}

async function control(method: string, name: string, body?: object) {
  const response = await fetch(`${cloud.url}/_cloud/${name}`, { method, body: JSON.stringify(body) ?? null });
  return (await response.json()) as { calls: { code: string | null }[]; unused: unknown[] };
}

const codes = async () => (await control("GET", "journal")).calls.map(({ code }) => code);

test("keys of a role that expire under way are fetched again, and the call is made once", async () => {
  const api = connect({ credentials: { role: "any" }, env: { TENCENTCLOUD_METADATA_URL: cloud.url } });
  await control("POST", "faults", { kind: "expireToken", nth: 2 });
  await api.vpc.DescribeVpcs();
  await api.vpc.CreateVpc(wanted);
  expect((await api.vpc.DescribeVpcs()).VpcSet).toHaveLength(1);
  expect(await codes()).toEqual([null, "AuthFailure.TokenFailure", null, null]);
});

test("keys that are about to expire are renewed before they do", async () => {
  await control("POST", "limits", { sessionSeconds: 240 });
  const api = connect({ credentials: { role: "any" }, env: { TENCENTCLOUD_METADATA_URL: cloud.url } });
  for (let i = 0; i < 3; i++) await api.vpc.DescribeVpcs();
  expect(await codes()).toEqual([null, null, null]);
});

test.each(["-1h", "1h"])("a cloud whose clock is off by %s is followed", async (by) => {
  const api = connect();
  await control("POST", "faults", { kind: "skew", by, lasting: "10m" });
  await api.vpc.CreateVpc(wanted);
  expect((await api.vpc.DescribeVpcs()).VpcSet).toHaveLength(1);
  expect(await codes()).toEqual(["AuthFailure.SignatureExpire", null, null]);
});

test("a clock that is put right again is followed too", async () => {
  const api = connect();
  await control("POST", "faults", { kind: "skew", by: "1h", times: 2 });
  await api.vpc.DescribeVpcs();
  await api.vpc.DescribeVpcs();
  expect(await codes()).toEqual(["AuthFailure.SignatureExpire", null, "AuthFailure.SignatureExpire", null]);
});

test("a storm of throttling is waited out by reads and writes", async () => {
  const api = connect();
  await control("POST", "faults", { kind: "throttle", times: 6 });
  await Promise.all([api.vpc.CreateVpc(wanted), api.vpc.DescribeVpcs(), api.vpc.DescribeSubnets()]);
  expect((await control("DELETE", "faults")).unused).toEqual([]);
  expect((await api.vpc.DescribeVpcs()).VpcSet).toHaveLength(1);
});
