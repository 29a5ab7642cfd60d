// What real clients put on the wire, and what a request is refused for before anything else is looked at.
import { createHmac } from "node:crypto";
import * as net from "node:net";
import { post, send, tc3 } from "./raw";
import { closeClouds, cloud, codeOf, cvmClient, vpcClient } from "./support";

afterEach(closeClouds);

test.each(["TC3-HMAC-SHA256", "HmacSHA1", "HmacSHA256"] as const)(
  "the official SDK is understood with %s, by POST and by GET",
  async (signMethod) => {
    const one = await cloud();
    for (const reqMethod of ["POST", "GET"] as const) {
      const client = vpcClient(one, { signMethod, reqMethod });
      await client.CreateVpc({ VpcName: reqMethod, CidrBlock: "10.0.0.0/16", DnsServers: ["10.0.0.2"] });
      const filter = { Name: "vpc-name", Values: [reqMethod, "grüße & more"] };
      const found = await client.DescribeVpcs({ Filters: [filter] });
      expect(found.VpcSet).toMatchObject([{ DnsServerSet: ["10.0.0.2"] }]);
      const wrong = vpcClient(one, { signMethod, reqMethod, secretKey: "other" });
      expect(await codeOf(wrong.DescribeVpcs({}))).toBe("AuthFailure.SignatureFailure");
    }
  },
);

test("an unknown key, an old timestamp and a missing signature are told apart", async () => {
  const { port } = await cloud();
  expect((await post(port, { secretId: "stranger" })).code).toBe("AuthFailure.SecretIdNotFound");
  const old = Math.floor(Date.now() / 1000) - 400;
  expect((await post(port, { timestamp: old })).code).toBe("AuthFailure.SignatureExpire");
  const early = Math.floor(Date.now() / 1000) + 400;
  expect((await post(port, { timestamp: early })).code).toBe("AuthFailure.SignatureExpire");
  expect((await post(port, { headers: { Authorization: "Basic x" } })).code).toBe(
    "AuthFailure.InvalidAuthorization",
  );
  expect((await post(port, { headers: { "X-TC-Token": "t" } })).code).toBe("AuthFailure.TokenFailure");
});

test("the host counts as received, with its port and without, with a scheme and in an absolute target", async () => {
  const { port } = await cloud();
  const vendor = "vpc.tencentcloudapi.com";
  const good = [
    {},
    { signedHost: "127.0.0.1" },
    { host: `http://127.0.0.1:${port}` },
    { host: vendor, target: `http://${vendor}/` },
    { host: `http://${vendor}`, target: `http://${vendor}/`, signedHost: vendor },
  ];
  for (const options of good)
    expect(await post(port, options)).toMatchObject({ status: 200, code: undefined });
  expect((await post(port, { signedHost: "elsewhere" })).code).toBe("AuthFailure.SignatureFailure");
});

test("errors travel with status 200 and a bare application/json", async () => {
  const { port } = await cloud();
  const answer = await post(port, { action: "NoSuchThing" });
  expect(answer).toMatchObject({ status: 200, code: "InvalidAction" });
  expect(answer.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(answer.text).Response.RequestId).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  ["an unknown action", { action: "Nothing" }, "InvalidAction"],
  ["an action of today that no document has", { action: "CreateVpcEndPoint" }, "LocalCloud.NotImplemented"],
  [
    "a service of today that is not there",
    { action: "GetUserAppId", version: "2019-01-16" },
    "LocalCloud.NotImplemented",
  ],
  ["an unknown version", { version: "1999-01-01" }, "NoSuchVersion"],
  ["an unknown region", { region: "moon" }, "UnsupportedRegion"],
  ["no region", { region: "" }, "MissingParameter"],
  ["an unknown parameter", { body: '{"VpcId":"vpc-12345678"}' }, "UnknownParameter"],
  ["an unknown parameter inside", { body: '{"Filters":[{"Nome":"x","Values":[]}]}' }, "UnknownParameter"],
  ["a parameter missing inside", { body: '{"Filters":[{"Name":"x"}]}' }, "MissingParameter"],
  ["a missing parameter", { action: "DeleteVpc" }, "MissingParameter"],
  ["a list that is none", { body: '{"VpcIds":"vpc-12345678"}' }, "InvalidParameter"],
  ["a text that is a number", { action: "DeleteVpc", body: '{"VpcId":7}' }, "InvalidParameter"],
  ["an unknown filter", { body: '{"Filters":[{"Name":"x","Values":["1"]}]}' }, "InvalidParameter"],
  ["a body that is no JSON", { body: "{" }, "InvalidParameter"],
  ["a body that is a list", { body: "[]" }, "InvalidParameter"],
  ["another content type", { contentType: "text/plain" }, "UnsupportedProtocol"],
])("%s is refused", async (_what, options, code) => {
  const { port } = await cloud();
  expect((await post(port, options)).code).toBe(code);
});

test("constructor is an unknown version like any other", async () => {
  const { port } = await cloud();
  expect((await post(port, { version: "constructor" })).code).toBe(
    (await post(port, { version: "1999-01-01" })).code,
  );
});

test("__proto__ is an unknown parameter like any other", async () => {
  const { port } = await cloud();
  expect((await post(port, { body: '{"__proto__":{"x":1}}' })).code).toBe("UnknownParameter");
});

test("a body may stand for itself with UNSIGNED-PAYLOAD", async () => {
  const { port } = await cloud();
  const timestamp = Math.floor(Date.now() / 1000);
  const common = { secretId: "local", secretKey: "local", timestamp, contentType: "application/json" };
  const authorization = tc3({
    ...common,
    body: "UNSIGNED-PAYLOAD",
    host: `127.0.0.1:${port}`,
    service: "vpc",
  });
  const headers = { Authorization: authorization, "X-TC-Content-SHA256": "UNSIGNED-PAYLOAD" };
  expect((await post(port, { timestamp, headers })).code).toBeUndefined();
});

test("lists in a query may begin at any number", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  await client.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const query = [
    ["Action", "DescribeVpcs"],
    ["Filters.1.Name", "vpc-name"],
    ["Filters.1.Values.1", "a"],
    ["Nonce", "1"],
    ["Region", "ap-guangzhou"],
    ["SecretId", "local"],
    ["Timestamp", String(Math.floor(Date.now() / 1000))],
    ["Version", "2017-03-12"],
  ];
  const raw = query.map(([name, value]) => `${name}=${value}`).join("&");
  const signature = createHmac("sha1", "local").update(`GETvpc.tencentcloudapi.com/?${raw}`).digest("base64");
  const answer = await send(one.port, {
    method: "GET",
    target: `/?${raw}&Signature=${encodeURIComponent(signature)}`,
    headers: { Host: "vpc.tencentcloudapi.com" },
  });
  expect(JSON.parse(answer.text).Response.TotalCount).toBe(1);
});

test("TLS and CONNECT are refused and do not hang", async () => {
  const { port } = await cloud();
  const talk = (bytes: string | Buffer) =>
    new Promise<string>((resolve, reject) => {
      let text = "";
      const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes));
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("error", reject);
      socket.on("close", () => resolve(text));
    });
  const hello = Buffer.from("160301002f0100002b0303", "hex");
  expect(await talk(hello)).toContain("plain HTTP");
  expect(await talk("CONNECT vpc.tencentcloudapi.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toContain(
    "plain HTTP",
  );
});

test("a request that is too large is refused", async () => {
  const { port } = await cloud();
  const query = `/?${"x".repeat(33 * 1024)}`;
  const answer = await send(port, { method: "GET", target: query, headers: { Host: "x" } });
  expect(answer.code).toBe("RequestSizeLimitExceeded");
});

test("more calls of one action in a second than documented are refused, others are not", async () => {
  const one = await cloud();
  const [vpcs, zones] = [vpcClient(one), cvmClient(one)];
  // All in the same instant, however long the calls take.
  const still = jest.spyOn(performance, "now").mockReturnValue(performance.now());
  const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf(vpcs.DescribeVpcs({}))));
  expect(codes.filter((code) => code === "")).toHaveLength(20);
  expect(codes).toContain("RequestLimitExceeded");
  expect(await codeOf(zones.DescribeZones())).toBe("");
  still.mockRestore();
  await one.control("POST", "limits", { rateLimit: false });
  expect(await codeOf(vpcs.DescribeVpcs({}))).toBe("");
});

test("a body nested deeper than any parameter is refused, not choked on", async () => {
  const { port } = await cloud();
  const body = `{"VpcIds":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  expect(await post(port, { body })).toMatchObject({ status: 200, code: "InvalidParameter" });
});
