// Whoever runs an endpoint that a project's settings name can read the requests, and can do nothing else with them: they
// are signed for that endpoint, and the vendor, whom the local cloud stands for here, refuses them.
import { verifySignature } from "../../local/cloud/signature";
import { parseRequest } from "../../local/cloud/wire";
import { createClient } from "../../provider/api/client";
import type { SignatureMethod } from "../../provider/api/sending";
import { type Arrival, json, type Network, startNetwork } from "../api/network";
import { send } from "../cloud/raw";
import { closeClouds, cloud } from "../cloud/support";
import { present } from "../found";

let network: Network;
afterEach(async () => {
  await network.close();
  await closeClouds();
});

/** What one call leaves with whoever runs the endpoint. */
async function capture(service: "vpc" | "vpcv2", action: string, signatureMethod: SignatureMethod) {
  network = await startNetwork(json({ code: 0, Response: { RequestId: "r", VpcSet: [], TotalCount: 0 } }));
  const credentials = { secretId: "local", secretKey: "local" };
  const client = createClient({ endpoint: network.url, env: {}, credentials, signatureMethod });
  try {
    await client.api({ region: "ap-guangzhou" }).call(service, action);
  } finally {
    await client.close();
  }
  return present(network.arrivals[0]);
}

const withHost = ({ headers }: Arrival, host: string) =>
  Object.fromEntries(
    Object.entries({ ...headers, host })
      .filter(([name]) => !["connection", "content-length"].includes(name))
      .map(([name, value]) => [name, String(value)]),
  );

test.each(["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const)(
  "a request of %s to an endpoint is good there and nowhere else",
  async (method) => {
    const { port } = await cloud();
    const captured = await capture("vpc", "DescribeVpcs", method);
    const replay = async (host: string) => {
      const request = { method: "POST", target: captured.path, body: captured.body };
      return (await send(port, { ...request, headers: withHost(captured, host) })).code;
    };
    expect(await replay(`127.0.0.1:${network.port}`)).toBeUndefined();
    for (const host of ["vpc.tencentcloudapi.com", "vpc.ap-guangzhou.tencentcloudapi.com", "elsewhere"])
      expect([host, await replay(host)]).toEqual([host, "AuthFailure.SignatureFailure"]);
  },
);

test.each(["HmacSHA256", "HmacSHA1"] as const)("so is one of the old API, of %s", async (method) => {
  const captured = await capture("vpcv2", "DescribeVpcEx", method);
  const verify = (host: string) =>
    verifySignature(
      parseRequest({
        method: "POST",
        target: captured.path,
        headers: withHost(captured, host),
        body: Buffer.from(captured.body),
      }),
      () => "local",
      Date.now(),
    );
  expect(verify(`127.0.0.1:${network.port}`)).toBe("local");
  expect(() => verify("vpc.api.qcloud.com")).toThrow(
    expect.objectContaining({ code: "AuthFailure.SignatureFailure" }),
  );
});
