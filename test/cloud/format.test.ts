// A data directory that an earlier version wrote still opens, with everything in it, and what was under way then ends now.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { cbsClient, closeClouds, cloud, cvmClient, vpcClient } from "./support";

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "cloud-"));
beforeAll(() => fs.cpSync(path.join(__dirname, "fixtures", "data-0b2862c"), directory, { recursive: true }));
afterAll(async () => {
  await closeClouds();
  fs.rmSync(directory, { recursive: true, force: true });
});

test("a directory of the first format opens, and its transitions end", async () => {
  const one = await cloud({ dataDir: directory });
  const [vpc, cvm, cbs] = [vpcClient(one), cvmClient(one), cbsClient(one)];
  expect((await vpc.DescribeVpcs({ VpcIds: ["vpc-c7m3nbbi"] })).VpcSet).toMatchObject([
    { VpcName: "kept", CidrBlock: "10.0.0.0/16", TagSet: [{ Key: "team", Value: "a" }] },
  ]);
  const running = () => cvm.DescribeInstances({ InstanceIds: ["ins-1g42jrmt"] });
  expect((await running()).InstanceSet).toMatchObject([{ InstanceState: "PENDING" }]);
  expect((await vpc.DescribeVpnGateways({})).VpnGatewaySet).toMatchObject([{ State: "PENDING" }]);

  await one.control("POST", "clock", { advance: "5m" });
  expect((await running()).InstanceSet).toMatchObject([
    { InstanceName: "kept", InstanceState: "RUNNING", LatestOperationState: "SUCCESS" },
  ]);
  expect((await vpc.DescribeVpnGateways({})).VpnGatewaySet).toMatchObject([{ State: "AVAILABLE" }]);
  expect((await cbs.DescribeSnapshots({})).SnapshotSet).toMatchObject([{ SnapshotState: "NORMAL" }]);
  expect((await vpc.DescribeAddresses({})).AddressSet).toMatchObject([{ AddressStatus: "UNBIND" }]);
  expect((await vpc.DescribeCustomerGateways({})).CustomerGatewaySet).toMatchObject([
    { CustomerGatewayId: "cgw-h1dzc73w", IpAddress: "1.2.3.4", CreatedTime: "2024-01-01 00:00:00" },
  ]);
  const { leaks, dangling } = await one.control("GET", "leaks");
  expect(leaks.map(({ type }: { type: string }) => type).sort()).toEqual([
    "cbs:disk",
    "cbs:disk",
    "cbs:snapshot",
    "cvm:instance",
    "vpc:address",
    "vpc:addressTemplate",
    "vpc:customerGateway",
    "vpc:routeTable",
    "vpc:securityGroup",
    "vpc:subnet",
    "vpc:vpc",
    "vpc:vpnGateway",
  ]);
  expect(dangling).toEqual([]);
  const { calls } = await one.control("GET", "journal");
  expect(calls[0]).toMatchObject({ seq: 1, action: "CreateVpc", ids: ["vpc-c7m3nbbi", "rtb-myc54oko"] });
});
