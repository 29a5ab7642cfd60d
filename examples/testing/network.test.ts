// Tests of network.ts against a cloud of their own: nothing is mocked, everything is really made, changed and deleted.
import * as pulumi from "@pulumi/pulumi";
import { LocalCloud, LocalStack } from "pulumi-tencentcloud-native/local";
import { Network } from "./network";

const args = { prefix: "10.0", zones: ["ap-guangzhou-3", "ap-guangzhou-4"], openPorts: [22, 443] };

let cloud: LocalCloud;
let stack: LocalStack;
beforeAll(async () => {
  cloud = await LocalCloud.start();
  stack = await LocalStack.create({
    cloud,
    program: async () => {
      const network = new Network("main", args);
      return {
        vpcId: network.vpcId,
        subnetIds: pulumi.all(network.subnetIds),
        firewallId: network.firewallId,
      };
    },
  });
});
afterAll(async () => {
  await stack.dispose();
  await cloud.close();
});

test("a preview names what would be made, and calls nothing that changes anything", async () => {
  const preview = await stack.preview();
  // The stack and its identity, the component, the VPC, two subnets and the firewall.
  expect(preview.changeSummary).toEqual({ create: 7 });
  await cloud.expectCalls({});
});

test("every zone gets a subnet", async () => {
  const { outputs } = await stack.up();
  expect(outputs.subnetIds.value).toHaveLength(2);
  const subnets = await cloud.resources("vpc:subnet");
  expect(subnets.map(({ attributes }) => [attributes.Zone, attributes.CidrBlock])).toEqual([
    ["ap-guangzhou-3", "10.0.0.0/24"],
    ["ap-guangzhou-4", "10.0.1.0/24"],
  ]);
  expect(await cloud.calls("CreateVpc")).toHaveLength(1);
});

test("a second up has nothing to do", async () => {
  await cloud.forget();
  await stack.up({ expectNoChanges: true });
  await cloud.expectCalls({});
});

test("what someone changed by hand is put back", async () => {
  const { vpcId } = await stack.outputs();
  await cloud.drift(vpcId.value, { VpcName: "renamed by hand" });
  const refresh = await stack.refresh();
  expect(refresh.summary.resourceChanges).toEqual({ same: 6, update: 1 });
  await cloud.forget();
  await stack.up();
  await cloud.expectCalls({ ModifyVpcAttribute: 1 });
});

test("a call that the cloud refuses once is made again", async () => {
  args.zones.push("ap-guangzhou-6");
  await cloud.fault({ kind: "error", code: "RequestLimitExceeded", action: "CreateSubnet" });
  const { outputs } = await stack.up();
  expect(outputs.subnetIds.value).toHaveLength(3);
  expect((await cloud.calls("CreateSubnet")).map(({ code }) => code)).toEqual(["RequestLimitExceeded", null]);
});

test("nothing is left behind", async () => {
  await stack.destroy();
  await cloud.expectNoLeaks();
});
