// What goes over the wire in each dialect, and how answers of every dialect are read into the same clean shape.
import { type Client, type ClientOptions, createClient } from "../../provider/api/client";
import { encode, flatten } from "../../provider/api/dialects/form";
import type { CloudError } from "../../provider/api/errors";
import { signHmac, stringToSign } from "../../provider/api/sign";
import { present } from "../found";
import { type Exchange, json, type Network, startNetwork, succeed } from "./network";

let network: Network;
let client: Client;

async function connect(exchange: Exchange, options: ClientOptions = {}) {
  network = await startNetwork(exchange);
  client = createClient({ endpoint: network.url, env: {}, ...options });
  return client.api({ region: "ap-guangzhou" });
}

afterEach(async () => {
  await client.close();
  await network.close();
});

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: CloudError) => error,
  );

describe("API 3.0 as JSON", () => {
  test("carries the action in headers, the host it goes to, and no parameter that is absent", async () => {
    const api = await connect(succeed());
    const filters = [{ Name: "vpc-id", Values: ["vpc-1"] }];
    await api.vpc.DescribeSubnets({ SubnetIds: undefined, Filters: filters, Limit: "20" });
    const [sent] = network.arrivals;
    expect(JSON.parse(present(sent).body)).toEqual({ Filters: filters, Limit: "20" });
    expect(sent).toMatchObject({ path: "/", action: "DescribeSubnets" });
    expect(present(sent).headers).toMatchObject({
      host: `127.0.0.1:${network.port}`,
      "content-type": "application/json",
      "x-tc-version": "2017-03-12",
      "x-tc-region": "ap-guangzhou",
    });
    expect(present(sent).headers.authorization).toMatch(
      /^TC3-HMAC-SHA256 Credential=local\/\d{4}-\d\d-\d\d\/vpc\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    );
    expect(present(sent).headers["x-tc-token"]).toBeUndefined();
  });

  test("goes where the action is served today, with its version and the token of temporary keys", async () => {
    const credentials = { secretId: "i", secretKey: "k", securityToken: "t" };
    const api = await connect(succeed(), { credentials });
    await api.cvm.AllocateAddresses({});
    await api.ecm.DescribeNode({});
    expect(
      network.arrivals.map(({ headers }) => [
        /\/(\w+)\/tc3_request/.exec(present(headers.authorization))?.[1],
        headers["x-tc-version"],
        headers["x-tc-token"],
      ]),
    ).toEqual([
      ["vpc", "2017-03-12", "t"],
      ["ecm", "2019-07-19", "t"],
    ]);
  });

  test("an endpoint with {service} names each service's own host", async () => {
    const api = await connect(succeed());
    const own = createClient({ endpoint: `http://{service}.localhost:${network.port}`, env: {} });
    // Resolving the name is the machine's business; that it was asked for is ours.
    const error = await refused(own.api({ deadline: Date.now() + 300 }).vpc.DescribeVpcs());
    if (error) expect(error.message).toContain(`http://vpc.localhost:${network.port}`);
    else expect(present(network.arrivals[0]).headers.host).toBe(`vpc.localhost:${network.port}`);
    await own.close();
    expect(api.region).toBe("ap-guangzhou");
  });

  test.each(["not an address", "http://127.0.0.1:1/path", "ftp://x"])(
    "the endpoint %s is refused",
    async (endpoint) => {
      await connect(succeed());
      expect(() => createClient({ endpoint, env: {} })).toThrow(
        /the endpoint ".*" is not an address such as/,
      );
    },
  );
});

test.each([
  ["127.0.0.1:8900", "http://127.0.0.1:8900"],
  ["http://localhost:8900/", "http://localhost:8900"],
  ["{service}.internal.tencentcloudapi.com", "https://{service}.internal.tencentcloudapi.com"],
])("the endpoint %s is taken as %s", async (given, taken) => {
  await connect(succeed());
  expect(createClient({ endpoint: given, env: {} }).endpoint).toBe(taken);
});

describe("answers", () => {
  test("nulls are absent, null lists empty, numbers and booleans may come as strings", async () => {
    const api = await connect(
      succeed({
        TotalCount: "2",
        VpcSet: [
          {
            VpcId: "vpc-1",
            IsDefault: "TRUE",
            EnableMulticast: 0,
            DnsServerSet: null,
            DhcpOptionsId: null,
            New: { A: null, B: 1 },
          },
          null,
        ],
      }),
    );
    const answer = await api.vpc.DescribeVpcs();
    expect(answer).toEqual({
      TotalCount: 2,
      RequestId: "request-1",
      VpcSet: [{ VpcId: "vpc-1", IsDefault: true, EnableMulticast: false, DnsServerSet: [], New: { B: 1 } }],
    });
  });

  test("an id that comes as a number is read as the text it is documented to be", async () => {
    const api = await connect(succeed({ TaskId: 1528600, Result: "SUCCESS" }));
    expect(await api.ecm.DescribeTaskResult({ EcmRegion: "r", TaskId: "1" })).toMatchObject({
      TaskId: "1528600",
    });
  });

  test("text that looks like a number but is not declared one stays text", async () => {
    const api = await connect(succeed({ VpcSet: [{ VpcName: "0123", CidrBlock: "10.0.0.0/16" }] }));
    expect((await api.vpc.DescribeVpcs()).VpcSet[0]).toMatchObject({ VpcName: "0123" });
  });

  test("a refusal counts whatever the HTTP status", async () => {
    const api = await connect(
      json({ Response: { Error: { Code: "UnsupportedRegion" }, RequestId: "r" } }, 400),
    );
    expect(await refused(api.vpc.DescribeVpcs())).toMatchObject({
      code: "UnsupportedRegion",
      category: "Invalid",
      requestId: "r",
    });
  });
});

describe.each(["HmacSHA1", "HmacSHA256"] as const)("API 3.0 as a form with %s", (signatureMethod) => {
  test("carries everything in the body, signed over its raw values", async () => {
    const api = await connect(succeed(), { signatureMethod });
    await api.vpc.DescribeVpcs({ Filters: [{ Name: "vpc-name", Values: ["a b&c=ü*"] }] });
    const { params, headers, path, body } = present(network.arrivals[0]);
    expect(path).toBe("/");
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(params).toMatchObject({
      Action: "DescribeVpcs",
      Version: "2017-03-12",
      Region: "ap-guangzhou",
      SignatureMethod: signatureMethod,
      "Filters.0.Name": "vpc-name",
      "Filters.0.Values.0": "a b&c=ü*",
    });
    expect(body).toContain("a%20b%26c%3D%C3%BC%2A");
    const text = stringToSign(
      "POST",
      `127.0.0.1:${network.port}`,
      "/",
      Object.entries(params) as [string, string][],
    );
    expect(params.Signature).toBe(signHmac(signatureMethod, "local", text));
  });
});

describe("the old API", () => {
  const answer = {
    code: "0",
    message: "",
    codeDesc: "Success",
    totalCount: "1",
    data: [{ vpcId: "gz_vpc_1", subnetNum: "3" }],
  };

  test("a refusal in the words of API 3.0 is read as one, and not asked for again", async () => {
    const refusal = { Error: { Code: "InvalidAction", Message: "It is no longer there." }, RequestId: "r-1" };
    const api = await connect(json({ Response: refusal }));
    const error = await refused(api.vpcv2.DescribeVpcEx({}));
    expect(error).toMatchObject({ code: "InvalidAction", requestId: "r-1" });
    expect(network.arrivals).toHaveLength(1);
  });

  test("is a form to its own path, without a version", async () => {
    const api = await connect(json(answer));
    const read = await api.vpcv2.DescribeVpcEx({ limit: 20 });
    expect(read).toMatchObject({ totalCount: 1, data: [{ vpcId: "gz_vpc_1", subnetNum: 3 }] });
    expect(read).not.toHaveProperty("code");
    const { params, headers, path } = present(network.arrivals[0]);
    expect([path, headers.host]).toEqual(["/v2/index.php", `127.0.0.1:${network.port}`]);
    expect(params).toMatchObject({ Action: "DescribeVpcEx", limit: "20", SignatureMethod: "HmacSHA256" });
    expect(params.Version).toBeUndefined();
    const text = stringToSign(
      "POST",
      `127.0.0.1:${network.port}`,
      "/v2/index.php",
      Object.entries(params) as [string, string][],
    );
    expect(params.Signature).toBe(signHmac("HmacSHA256", "local", text));
  });

  test("its text code says more than its number", async () => {
    const api = await connect(
      json({ code: 5000, message: "(1000)no such vpc", codeDesc: "InvalidVpc.NotFound" }),
    );
    expect(await refused(api.vpcv2.DeleteVpc({ vpcId: "vpc-1" }))).toMatchObject({
      code: "InvalidVpc.NotFound",
      category: "NotFound",
      said: "(1000)no such vpc",
    });
  });

  test("a number alone decides too", async () => {
    const api = await connect(json({ code: "4100", message: "signature" }));
    expect(await refused(api.dcv2.DescribeDirectConnects({}))).toMatchObject({
      code: "4100",
      category: "Auth",
    });
  });

  test("a batch that failed in part names what failed", async () => {
    const detail = { "ins-1": { code: 0, message: "" }, "ins-2": { code: 5100, message: "busy" } };
    const api = await connect(json({ code: 5400, message: "partly", detail }));
    const error = await refused(api.call("cvmv2", "StartInstances", { instanceIds: ["ins-1", "ins-2"] }));
    expect(present(error).said).toBe("partly; ins-2: 5100 busy");
  });

  test("each request has a nonce of its own", async () => {
    const api = await connect(json(answer));
    await Promise.all(Array.from({ length: 5 }, () => api.vpcv2.DescribeVpcEx({})));
    expect(new Set(network.arrivals.map(({ params }) => params.Nonce)).size).toBe(5);
  });
});

test("forms count lists from zero, join objects with dots and leave out what is absent", async () => {
  await connect(succeed());
  expect(
    flatten({ A: [{ B: 1, C: [true, "x"] }], D: { E: { F: 0 } }, G: undefined, H: null, I: [] }),
  ).toEqual([
    ["A.0.B", "1"],
    ["A.0.C.0", "true"],
    ["A.0.C.1", "x"],
    ["D.E.F", "0"],
  ]);
  expect(encode("~-_.!'()*/+= 中")).toBe("~-_.%21%27%28%29%2A%2F%2B%3D%20%E4%B8%AD");
});
