// Where credentials come from, in which order, and that temporary ones are renewed in time and once for all.
import * as fs from "node:fs";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import * as os from "node:os";
import * as path from "node:path";
import { wallClock } from "../../provider/api/call";
import { createClient } from "../../provider/api/client";
import {
  type CredentialConfig,
  findCredentials,
  findRegion,
  refreshing,
} from "../../provider/api/credentials";
import { present } from "../found";
import { refuse, startNetwork, succeed } from "./network";
import { VirtualClock } from "./virtualClock";

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "credentials-"));
  fs.mkdirSync(path.join(home, ".tccli"));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

function profile(name: string, credential: unknown, configure?: unknown) {
  const write = (kind: string, value: unknown) =>
    fs.writeFileSync(path.join(home, ".tccli", `${name}.${kind}`), JSON.stringify(value));
  write("credential", credential);
  if (configure) write("configure", configure);
}

const find = (config: CredentialConfig, env: NodeJS.ProcessEnv = {}, endpoint?: string) =>
  findCredentials(config, {
    env: { HOME: home, ...env },
    clock: wallClock,
    endpoint,
    get: () => Promise.reject(new Error("no network here")),
  });

const environment = { TENCENTCLOUD_SECRET_ID: "env-id", TENCENTCLOUD_SECRET_KEY: "env-key" };

test("the configuration wins over the environment, the environment over the profile", async () => {
  profile("default", { secretId: "file-id", secretKey: "file-key", token: "file-token" });
  const given = find({ secretId: "my-id", secretKey: "my-key" }, environment);
  expect(await given.current()).toEqual({ secretId: "my-id", secretKey: "my-key" });
  expect(await find({}, environment).current()).toEqual({ secretId: "env-id", secretKey: "env-key" });
  expect(await find({}, { ...environment, TENCENTCLOUD_SECURITY_TOKEN: "t" }).current()).toMatchObject({
    token: "t",
  });
  const fromFile = find({});
  expect(await fromFile.current()).toEqual({
    secretId: "file-id",
    secretKey: "file-key",
    token: "file-token",
  });
  expect(fromFile.origin).toBe("the profile default");
});

test("a profile asked for in the configuration wins over the environment and must exist", async () => {
  profile("work", { secretId: "work-id", secretKey: "work-key" });
  expect(await find({ profile: "work" }, environment).current()).toMatchObject({ secretId: "work-id" });
  expect(await find({}, { TENCENTCLOUD_PROFILE: "work" }).current()).toMatchObject({ secretId: "work-id" });
  await expect(find({ profile: "gone" }, environment).current()).rejects.toThrow(
    "the profile gone does not exist",
  );
});

test("profiles may live elsewhere", async () => {
  const env = { TENCENTCLOUD_SHARED_CREDENTIALS_DIR: path.join(home, "elsewhere") };
  fs.mkdirSync(path.join(home, "elsewhere"));
  fs.writeFileSync(path.join(home, "elsewhere", "default.credential"), '{"secretId":"a","secretKey":"b"}');
  expect(await find({}, env).current()).toMatchObject({ secretId: "a" });
});

test("half a pair and a broken profile are named", async () => {
  await expect(find({ secretId: "x" }).current()).rejects.toThrow(
    "the configuration has secretId but not secretKey",
  );
  await expect(find({}, { TENCENTCLOUD_SECRET_KEY: "x" }).current()).rejects.toThrow(
    "the environment has TENCENTCLOUD_SECRET_KEY but not TENCENTCLOUD_SECRET_ID",
  );
  fs.writeFileSync(path.join(home, ".tccli", "default.credential"), "{");
  await expect(find({}).current()).rejects.toThrow("default.credential is not a JSON object");
});

test("with none at all the error names every way there is, the local cloud among them", async () => {
  const error: Error = await find({})
    .current()
    .then(
      () => new Error("none expected"),
      (e: Error) => e,
    );
  for (const way of [
    "tencentcloud-native:secretId",
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_PROFILE",
    "TENCENTCLOUD_CAM_ROLE_NAME",
    "tencentcloud-native cloud start",
    "TENCENTCLOUD_ENDPOINT",
  ])
    expect(error.message).toContain(way);
});

test("an endpoint of one's own needs no credentials and is not shown those of a profile", async () => {
  profile("default", { secretId: "file-id", secretKey: "file-key" });
  expect(await find({}, {}, "http://127.0.0.1:1").current()).toEqual({
    secretId: "local",
    secretKey: "local",
  });
  expect(await find({}, environment, "http://127.0.0.1:1").current()).toMatchObject({ secretId: "env-id" });
});

test("the region comes from the environment, else from the profile, else from nowhere", () => {
  profile("default", {}, { _sys_param: { region: "ap-shanghai", output: "json" } });
  profile("work", {}, { region: "ap-tokyo" });
  const env = { HOME: home };
  expect(findRegion({}, { ...env, TENCENTCLOUD_REGION: "ap-beijing" })).toBe("ap-beijing");
  expect(findRegion({}, env)).toBe("ap-shanghai");
  expect(findRegion({ profile: "work" }, env)).toBe("ap-tokyo");
  expect(findRegion({ profile: "none" }, env)).toBeUndefined();
});

describe("temporary credentials", () => {
  const until = (clock: VirtualClock, minutes: number) => clock.now() + minutes * 60_000;

  test("are fetched once for all who ask, and again shortly before they expire", async () => {
    const clock = new VirtualClock();
    let fetched = 0;
    const source = refreshing("a test", "me", clock, async () => ({
      credentials: { secretId: `id-${++fetched}`, secretKey: "k" },
      expires: until(clock, 60),
    }));
    const ids = async () =>
      (await Promise.all([source.current(), source.current()])).map(({ secretId }) => secretId);
    expect(await ids()).toEqual(["id-1", "id-1"]);
    await clock.advance(50 * 60_000);
    expect(await ids()).toEqual(["id-1", "id-1"]);
    await clock.advance(6 * 60_000);
    expect(await ids()).toEqual(["id-2", "id-2"]);
    expect(fetched).toBe(2);
  });

  test("are used to their end while new ones cannot be had", async () => {
    const clock = new VirtualClock();
    let works = true;
    const source = refreshing("a test", "me", clock, async () => {
      if (!works) throw new Error("metadata is away");
      return { credentials: { secretId: "id", secretKey: "k" }, expires: until(clock, 10) };
    });
    await source.current();
    works = false;
    await clock.advance(8 * 60_000);
    expect(await source.current()).toMatchObject({ secretId: "id" });
    await clock.advance(3 * 60_000);
    await expect(source.current()).rejects.toThrow("metadata is away");
  });
});

/** A metadata service that counts how often it is asked. */
async function startMetadata(answer: (count: number) => unknown) {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end(JSON.stringify(answer(asked.length)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, asked, close };
}

const roleKeys = (count: number) => ({
  TmpSecretId: `tmp-${count}`,
  TmpSecretKey: "k",
  Token: `token-${count}`,
  ExpiredTime: Math.floor(Date.now() / 1000) + 7200,
  Code: "Success",
});

test("the role of an instance gives credentials, and new ones when the cloud refuses the token", async () => {
  const metadata = await startMetadata(roleKeys);
  const network = await startNetwork(
    refuse("AuthFailure.TokenFailure"),
    succeed({ Vpc: { VpcId: "vpc-1" } }),
  );
  const env = { TENCENTCLOUD_METADATA_URL: metadata.url };
  const client = createClient({ endpoint: network.url, env, credentials: { role: "deployer" } });
  await client.api({ region: "r" }).vpc.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  expect(network.arrivals.map(({ headers }) => headers["x-tc-token"])).toEqual(["token-1", "token-2"]);
  expect(metadata.asked).toEqual(Array(2).fill("/latest/meta-data/cam/security-credentials/deployer"));
  await client.close();
  await network.close();
  await metadata.close();
});

test("a role that gives nothing says which and why", async () => {
  const metadata = await startMetadata(() => ({ Code: "NotFound" }));
  const env = { TENCENTCLOUD_METADATA_URL: metadata.url, TENCENTCLOUD_CAM_ROLE_NAME: "deployer", HOME: home };
  const client = createClient({ env });
  await expect(client.api({ region: "r" }).vpc.DescribeVpcs()).rejects.toMatchObject({
    code: "Client.NoCredentials",
    category: "Auth",
    message: expect.stringContaining("the instance role deployer gave no credentials"),
  });
  await client.close();
  await metadata.close();
});

test("a role is assumed once, renewed when refused, and its keys sign the calls", async () => {
  const keys = (n: number) =>
    succeed({
      Credentials: { TmpSecretId: `tmp-${n}`, TmpSecretKey: "k", Token: `token-${n}` },
      ExpiredTime: Math.floor(Date.now() / 1000) + 7200,
    });
  const done = succeed({ VpcSet: [] });
  const network = await startNetwork(keys(1), done, refuse("AuthFailure.TokenFailure"), keys(2), done);
  const client = createClient({
    ...{ endpoint: network.url, env: {}, credentials: { secretId: "my-id", secretKey: "k" } },
    roles: { assumeRole: { roleArn: "qcs::cam::uin/1:roleName/deployer" } },
  });
  const api = client.api({ region: "r" });
  await api.vpc.DescribeVpcs();
  await api.vpc.DescribeVpcs();
  const seen = network.arrivals.map(({ action, headers }) => [
    action,
    /Credential=([^/]+)/.exec(headers.authorization ?? "")?.[1],
  ]);
  expect(seen).toEqual([
    ["AssumeRole", "my-id"],
    ["DescribeVpcs", "tmp-1"],
    ["DescribeVpcs", "tmp-1"],
    ["AssumeRole", "my-id"],
    ["DescribeVpcs", "tmp-2"],
  ]);
  expect(present(network.arrivals[0]).params).toMatchObject({
    RoleSessionName: "pulumi",
    DurationSeconds: 7200,
  });
  expect(client.credentialsFrom).toContain("assumed with the configuration");
  await client.close();
  await network.close();
});
