// The older API on the wire: its path, its signatures, its names of regions and its answers, by requests signed by hand and by
// the typed client.
import { createClient } from "../../../provider/api/client";
import { present } from "../../found";
import { closeClouds, cloud, codeOf, vpcClient } from "../support";
import { older, sendOlder, signature, signedText } from "./signed";

afterEach(closeClouds);

const KEY = "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA";
const COMMON = { SecretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", Timestamp: "1465185768", Nonce: "11886" };
/** The documents' own examples: what is asked, and the signature that comes out. */
const EXAMPLES = [
  {
    method: "HmacSHA256",
    params: { Region: "ap-guangzhou", "InstanceIds.0": "ins-09dx96dg", SignatureMethod: "HmacSHA256" },
    is: "0EEm/HtGRr/VJXTAD9tYMth1Bzm3lLHz5RCDv1GdM8s=",
  },
  {
    method: "HmacSHA1",
    params: { Region: "ap-guangzhou", "InstanceIds.0": "ins-09dx96dg", SignatureMethod: "HmacSHA256" },
    is: "RVSD1I6ip2Zo56I2HdqRVrt+1TE=",
  },
  {
    method: "HmacSHA1",
    params: { Region: "gz", "instanceIds.0": "ins-09dx96dg", limit: "20", offset: "0" },
    is: "NSI3UqqD99b/UJb4tbG/xZpRW64=",
  },
] as const;

test.each(EXAMPLES)("the documents' example of $method comes out as printed", ({ method, params, is }) => {
  const text = signedText("GET", "cvm.api.qcloud.com", { Action: "DescribeInstances", ...COMMON, ...params });
  expect(signature(method, KEY, text)).toBe(is);
});

test.each(["GET", "POST"] as const)("a request by %s is taken with either signature", async (method) => {
  const { port } = await cloud();
  for (const signatureMethod of ["HmacSHA1", "HmacSHA256"] as const) {
    const sent = { action: "DescribeVpcEx", params: { limit: "1" }, method, signatureMethod };
    expect(await older(port, sent)).toEqual({
      ...{ code: 0, message: "", codeDesc: "Success", totalCount: 0, data: [] },
    });
    expect(await older(port, { ...sent, secretKey: "other" })).toMatchObject({
      ...{ code: 4100, codeDesc: "AuthFailure.SignatureFailure" },
    });
  }
});

test("an underscore in a name is signed and read as a dot", async () => {
  const { port } = await cloud();
  const params = { vpcName: "a", cidrBlock: "10.0.0.0/16", subnetSet_0_subnetName: "b" };
  const subnet = { subnetSet_0_cidrBlock: "10.0.1.0/24", subnetSet_0_zoneId: "100003" };
  const made = await older(port, { action: "CreateVpc", params: { ...params, ...subnet } });
  expect(made).toMatchObject({ code: 0, subnetSet: [{ subnetName: "b", zoneId: "100003" }] });
});

test("what is refused before anything is looked at has a number and a code", async () => {
  const { port } = await cloud();
  const old = Math.floor(Date.now() / 1000) - 2 * 3600;
  expect(await older(port, { action: "DescribeVpcEx", timestamp: old + 60 })).toMatchObject({ code: 0 });
  expect(await older(port, { action: "DescribeVpcEx", timestamp: old - 60 })).toMatchObject({ code: 4500 });
  expect(await older(port, { action: "DescribeVpcs" })).toMatchObject({
    code: 6100,
    codeDesc: "InvalidAction",
  });
  expect(await older(port, { action: "DeleteVpc" })).toMatchObject({
    code: 4000,
    codeDesc: "MissingParameter",
  });
  const absent = await older(port, { action: "DeleteVpc", params: { vpcId: "vpc-12345678" } });
  expect(absent).toMatchObject({ code: 5000, codeDesc: "InvalidVpc.NotFound" });
  expect(absent.message).toContain("vpc-12345678");
  const far = await older(port, { action: "DescribeVpcEx", region: "moon" });
  expect(far).toMatchObject({ code: 4000, codeDesc: "UnsupportedRegion" });
});

test("with a version the path has today's actions, in today's answers", async () => {
  const { port } = await cloud();
  const answer = await sendOlder(port, {
    action: "DescribeZones",
    version: "2017-03-12",
    region: "ap-guangzhou",
  });
  expect(JSON.parse(answer.text).Response).toMatchObject({ TotalCount: 7 });
  const wrong = await sendOlder(port, { action: "DescribeZones", version: "2017-03-12", secretKey: "other" });
  expect(wrong.code).toBe("AuthFailure.SignatureFailure");
});

test("the typed client and the official SDK act on the same things by either name", async () => {
  const one = await cloud();
  const client = createClient({
    endpoint: one.url,
    env: {},
    credentials: { secretId: "local", secretKey: "local" },
  });
  const api = client.api({ region: "ap-guangzhou" });
  const sdk = vpcClient(one);
  const made = await api.vpcv2.CreateVpc({ vpcName: "old", cidrBlock: "10.0.0.0/16" });
  const { VpcSet } = await sdk.DescribeVpcs({ VpcIds: [made.uniqVpcId] });
  expect(VpcSet).toMatchObject([{ VpcName: "old", CidrBlock: "10.0.0.0/16" }]);
  const { Vpc: today } = await sdk.CreateVpc({ VpcName: "new", CidrBlock: "172.16.0.0/16" });
  const { data } = await api.vpcv2.DescribeVpcEx({ vpcId: today.VpcId });
  expect(data).toMatchObject([{ unVpcId: today.VpcId, vpcName: "new", routeTableNum: 1 }]);
  // By the older form of its id, too.
  const { vpcId } = present(data[0]);
  expect(vpcId).toMatch(/^gz_vpc_\d+$/);
  await api.vpcv2.ModifyVpcAttribute({ vpcId, vpcName: "renamed" });
  const number = vpcId.slice("gz_vpc_".length);
  expect(await api.vpcv2.DescribeVpcEx({ vpcId: number })).toMatchObject({ data: [{ vpcName: "renamed" }] });
  await api.vpcv2.DeleteVpc({ vpcId: made.vpcId });
  expect(await sdk.DescribeVpcs({})).toMatchObject({ VpcSet: [{ VpcName: "renamed" }] });
  expect(await codeOf(sdk.DescribeVpcs({ VpcIds: [made.uniqVpcId] }))).toBe("ResourceNotFound");
  await client.close();
});
