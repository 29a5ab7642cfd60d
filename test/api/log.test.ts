// The log tells what happened and never a secret: planted ones are looked for in everything it writes.
import { spawnSync } from "node:child_process";
import { wallClock } from "../../provider/api/call";
import { createClient, type LogEntry } from "../../provider/api/client";
import { isSecretName, redact, withoutSecretsOf } from "../../provider/api/redact";
import { transpiledFile } from "../transpiled";
import { html, refuse, startNetwork, succeed } from "./network";

const planted = "PLANTED-1f3a";

test("calls and retries are told with their parameters, answers and request ids, without secrets", async () => {
  const entries: LogEntry[] = [];
  const network = await startNetwork(
    html(502),
    succeed({ KeyPair: { KeyId: "skey-1", PrivateKey: planted } }),
    refuse("InvalidPassword", "too weak"),
  );
  const client = createClient({
    endpoint: network.url,
    env: {},
    credentials: { secretId: "id", secretKey: planted, securityToken: planted },
    clock: { ...wallClock, random: () => 0 },
    log: (entry) => entries.push(entry),
  });
  const api = client.api({ region: "ap-guangzhou" });
  await api.call("vpc", "ModifyVpcAttribute", { VpcId: "vpc-1", PreShareKey: planted });
  const run = api.call("cvm", "RunInstances", {
    LoginSettings: { Password: planted },
    UserData: planted,
    InstanceName: "web",
    DataDisks: [{ DiskSize: 50 }],
  });
  await expect(run).rejects.toMatchObject({
    code: "InvalidPassword",
    message: expect.not.stringContaining(planted),
  });
  expect(entries).toMatchObject([
    { event: "retry", action: "ModifyVpcAttribute", code: "Client.UnreadableAnswer", attempts: 1 },
    {
      event: "call",
      region: "ap-guangzhou",
      params: { VpcId: "vpc-1", PreShareKey: "[secret]" },
      answer: { KeyPair: { KeyId: "skey-1", PrivateKey: "[secret]" } },
      attempts: 2,
      requestId: "request-1",
    },
    {
      event: "call",
      params: {
        LoginSettings: { Password: "[secret]" },
        UserData: "[secret]",
        InstanceName: "web",
        DataDisks: [{ DiskSize: 50 }],
      },
      code: "InvalidPassword",
      requestId: "request-2",
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain(planted);
  await client.close();
  await network.close();
});

test("every parameter of the catalogue that holds a secret is known by name", () => {
  const secret = [
    "Password",
    "password",
    "PrivateKey",
    "PreShareKey",
    "preSharedKey",
    "SecretKey",
    "Signature",
    "Token",
    "X-TC-Token",
    "Authorization",
    "UserData",
    "bgpKey",
    "authKey",
    "InstanceVncUrl",
    "securityToken",
  ];
  expect(secret.filter((name) => !isSecretName(name))).toEqual([]);
  const open = [
    "ClientToken",
    "KeyId",
    "KeyIds",
    "PublicKey",
    "SecretId",
    "SignatureMethod",
    "VpcName",
    "KeepImageLogin",
  ];
  expect(open.filter(isSecretName)).toEqual([]);
});

test("long texts and lists are cut", () => {
  expect(redact({ a: "x".repeat(600), b: Array(150).fill(1) })).toEqual({
    a: `${"x".repeat(500)}… (600)`,
    b: [...Array(100).fill(1), "… (150)"],
  });
});

test("importing the client loads neither libraries nor the tables of actions", () => {
  const entry = transpiledFile("provider/api/client.ts");
  const script = `require(${JSON.stringify(entry)}); console.log(Object.keys(require.cache).join("\\n"))`;
  const run = spawnSync(process.execPath, ["--eval", script], {
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  const loaded = run.stdout.split("\n").map((file) => file.replaceAll("\\", "/"));
  expect(loaded.some((file) => file.endsWith("provider/api/client.js"))).toBe(true);
  expect(loaded.filter((file) => /node_modules\/(undici|zod|p-retry)\/|Facts\.js$/.test(file))).toEqual([]);
});

test("what a refusal quotes is blacked out where it is a secret, and not where it is an id", () => {
  const params = { LoginSettings: { Password: "S3cret-word", KeyIds: ["skey-12345678"] } };
  expect(withoutSecretsOf(params, "no key skey-12345678, nor S3cret-word")).toBe(
    "no key skey-12345678, nor [secret]",
  );
  expect(redact(params)).toEqual({ LoginSettings: { Password: "[secret]", KeyIds: ["skey-12345678"] } });
});
