// A program in TypeScript as people write it: it is never run. `npm run check` compiles it against the sources, and with `ALL=1` a test
// against the types of the installed package.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";
import { type AnswerOf, createClient, type vpc, waitForState } from "pulumi-tencentcloud-native/client";
import { LocalCloud, LocalStack } from "pulumi-tencentcloud-native/local";

const config = new pulumi.Config();
const tags = config.getObject<Record<string, string>>("tags");
const { id: vpcId } = new tencentcloud.vpc.Vpc("network", {
  cidrBlock: "10.0.0.0/16",
  ...(tags && { tags }),
});
const ingress = ["80", "443"].map((port) => ({
  ...{ action: "ACCEPT", protocol: "TCP", port, cidrBlock: "0.0.0.0/0" },
}));
const group = new tencentcloud.vpc.SecurityGroup("web", { ingress });
const args: tencentcloud.vpc.SubnetArgs = {
  ...{ vpcId, cidrBlock: "10.0.1.0/24", zone: config.require("zone"), name: config.get("name") },
};
const { id: subnetId, zone } = new tencentcloud.vpc.Subnet("web", args);
const diskType = config.get("diskType") ?? "CLOUD_PREMIUM";
const server = new tencentcloud.cvm.Instance("web", {
  ...{ zone, vpcId, subnetId, imageId: "img-487zeit5", securityGroupIds: [group.id] },
  systemDisk: { diskType, diskSize: 50 },
});
export const addresses: pulumi.Output<string[] | undefined> = server.privateIpAddresses;

export async function tried(): Promise<void> {
  const stack = await LocalStack.create({ cloud: await LocalCloud.start(), program: async () => ({}) });
  await stack.up();
  const api = createClient().api();
  const made: vpc.CreateVpcResponse = await api.vpc.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const read: AnswerOf<"vpc.DescribeVpcs"> = await api.vpc.DescribeVpcs();
  const id = made.Vpc.VpcId ?? read.VpcSet[0]?.VpcId ?? "";
  const done = ["RUNNING"];
  await waitForState(api, {
    ...{ read: "cvm.DescribeInstances", id, done, pending: [] },
    state: (one) => one.InstanceState,
  });
  const { answer } = await tencentcloud.api.call({ service: "cvm", action: "DescribeZones" });
  const zones: string[] = answer.ZoneSet.map((one) => one.Zone);
  const vpcs = { service: "vpc", action: "DescribeVpcs" } as const;
  tencentcloud.api.callOutput({ ...vpcs, parameters: { VpcIds: [vpcId] } }).answer.VpcSet.length;
  // @ts-expect-error: there is no such parameter.
  await tencentcloud.api.call({ service: "vpc", action: "DescribeVpcs", parameters: { VpcId: zones[0] } });
  // @ts-expect-error: that is no action of VPC.
  await tencentcloud.api.call({ service: "vpc", action: "DescribeZones" });
  // @ts-expect-error: the action takes a name.
  await api.vpc.CreateVpc({ CidrBlock: "10.0.0.0/16" });
}
