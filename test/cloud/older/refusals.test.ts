// Refusals of older actions: in the codes that their documents list, whatever today's actions behind them say.
import { closeClouds, cloud, type TestCloud } from "../support";
import { older } from "./signed";

afterEach(closeClouds);

async function network(one: TestCloud): Promise<string> {
  const { uniqVpcId } = await older(one.port, {
    action: "CreateVpc",
    params: {
      ...{ vpcName: "a", cidrBlock: "10.0.0.0/16", "subnetSet.0.subnetName": "b" },
      ...{ "subnetSet.0.cidrBlock": "10.0.1.0/24", "subnetSet.0.zoneId": "100003" },
    },
  });
  return String(uniqVpcId);
}

test.each([
  ["a VPC that something is in", "DeleteVpc", {}, "InvalidVpc.CannotDelete", 5100],
  [
    "a range that is taken",
    "CreateSubnet",
    { "subnetSet.0.subnetName": "c", "subnetSet.0.cidrBlock": "10.0.1.0/25", "subnetSet.0.zoneId": "100003" },
    "InvalidSubnet.Conflict",
    5100,
  ],
  [
    "a zone that there is not",
    "CreateSubnet",
    { "subnetSet.0.subnetName": "c", "subnetSet.0.cidrBlock": "10.0.2.0/24", "subnetSet.0.zoneId": "1" },
    "InvalidZone.NotFound",
    5000,
  ],
  [
    "a subnet that there is not",
    "DeleteSubnet",
    { subnetId: "subnet-12345678" },
    "InvalidSubnet.NotFound",
    5000,
  ],
  [
    "an ACL that there is not",
    "DeleteNetworkAcl",
    { networkAclId: "acl-12345678" },
    "InvalidNetworkAclID.NotFound",
    5000,
  ],
  [
    "a gateway that there is not",
    "ModifyVpnGw",
    { vpnGwId: "7", vpnGwName: "x" },
    "InvalidVpnGw.NotFound",
    5000,
  ],
  ["an unknown parameter", "DeleteVpc", { VpcId: "x" }, "UnknownParameter", 4000],
] as const)("%s is refused as documented", async (_what, action, params, codeDesc, code) => {
  const one = await cloud();
  const vpcId = await network(one);
  expect(await older(one.port, { action, params: { vpcId, ...params } })).toMatchObject({ code, codeDesc });
});

test("of several things that a call makes none is there when one is refused", async () => {
  const one = await cloud();
  const params = {
    ...{ vpcName: "a", cidrBlock: "10.0.0.0/16", "subnetSet.0.subnetName": "b" },
    ...{ "subnetSet.0.cidrBlock": "192.168.0.0/24", "subnetSet.0.zoneId": "100003" },
  };
  expect((await older(one.port, { action: "CreateVpc", params })).code).not.toBe(0);
  expect(await older(one.port, { action: "DescribeVpcEx" })).toMatchObject({ code: 0, totalCount: 0 });
});

test("a quota of today's is one of the older actions, too", async () => {
  const one = await cloud({ quotas: { "vpc:vpc": 1 } });
  await network(one);
  const params = { vpcName: "b", cidrBlock: "10.1.0.0/16" };
  expect(await older(one.port, { action: "CreateVpc", params })).toMatchObject({
    ...{ code: 5100, codeDesc: "VpcLimitExceeded" },
  });
});

test("the journal lists older calls by their names, with no secret and what nothing was done with", async () => {
  const one = await cloud();
  await older(one.port, { action: "DescribeVpcEx", params: { orderField: "vpcName" } });
  const password = "Secret-1234";
  await older(one.port, {
    action: "ResetInstancePassword",
    params: { "instanceIds.0": "ins-12345678", password },
  });
  const { calls } = await one.control("GET", "journal");
  expect(calls).toMatchObject([
    { service: "vpcv2", action: "DescribeVpcEx", read: true, code: null, unread: ["orderField"] },
    { service: "cvmv2", action: "ResetInstancePassword", read: false, committed: false },
  ]);
  expect(JSON.stringify(calls)).not.toContain(password);
});

test("a refusal names the parameters as the older action has them", async () => {
  const one = await cloud();
  const refused = await older(one.port, { action: "DescribeVpcEx", params: { limit: "101" } });
  expect(refused).toMatchObject({
    code: 4000,
    message: expect.stringContaining("parameter `limit` is not valid: 101"),
  });
});
