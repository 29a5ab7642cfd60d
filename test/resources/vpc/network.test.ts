// The things of a network in each other's company: what blocks a delete is named or waited for, what has a newer owner is
// left alone, and what is asked for together travels together.
import type { Properties } from "../../../provider/lifecycle/author/values";
import { present } from "../../found";
import { age } from "../drive";
import { type Lab, openLab, region, type Subject } from "../lab";

const zone = `${region}-3`;
let lab: Lab;
let vpc: Subject;
let vpcId: string;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  vpc = lab.resource("vpc:Vpc");
  vpcId = (await vpc.up({ cidrBlock: "10.0.0.0/16" })).id;
});

async function subnetOf(range = "10.0.1.0/24"): Promise<Subject> {
  const subnet = lab.resource("vpc:Subnet");
  await subnet.up({ vpcId, zone, cidrBlock: range });
  return subnet;
}

async function instanceIn(subnetId: string, more: Properties = {}): Promise<Subject> {
  const [{ ImageSet }, { InstanceTypeConfigSet }] = await Promise.all([
    lab.api.cvm.DescribeImages({}),
    lab.api.cvm.DescribeInstanceTypeConfigs({}),
  ]);
  const instance = lab.resource("cvm:Instance");
  await instance.up({
    zone,
    imageId: present(ImageSet[0]).ImageId,
    instanceType: present(InstanceTypeConfigSet.find(({ Zone }) => Zone === zone)).InstanceType,
    vpcId,
    subnetId,
    ...more,
  });
  return instance;
}

describe("what cannot go yet", () => {
  test("a VPC names the subnets and route tables in it", async () => {
    const subnet = await subnetOf();
    await expect(vpc.destroy()).rejects.toThrow(`subnet ${subnet.now.id}`);
    await subnet.destroy();
    const table = await lab.need("vpc:RouteTable", { vpcId });
    await expect(vpc.destroy()).rejects.toThrow(`route table ${table.id}`);
    const { VpnGateway } = await lab.api.vpc.CreateVpnGateway({
      VpcId: vpcId,
      VpnGatewayName: "one",
      InternetMaxBandwidthOut: 5,
    });
    await expect(vpc.destroy()).rejects.toThrow(`VPN gateway ${VpnGateway.VpnGatewayId}`);
  });

  test("a route table names the subnets that have it", async () => {
    const subnet = await subnetOf();
    const table = lab.resource("vpc:RouteTable");
    const { id } = await table.up({ vpcId });
    await lab.need("vpc:RouteTableAssociation", { subnetId: subnet.now.id, routeTableId: id });
    await expect(table.destroy()).rejects.toThrow(`subnet ${subnet.now.id}`);
  });

  test("a subnet names the instances and network interfaces in it", async () => {
    const subnet = await subnetOf();
    const { id: SubnetId } = present(subnet.state);
    const instance = await instanceIn(SubnetId);
    await expect(subnet.destroy()).rejects.toThrow(`instance ${instance.now.id}`);
    await instance.destroy();
    const { NetworkInterface } = await lab.api.vpc.CreateNetworkInterface({
      VpcId: vpcId,
      SubnetId,
      NetworkInterfaceName: "one",
    });
    await expect(subnet.destroy()).rejects.toThrow(
      `network interface ${NetworkInterface.NetworkInterfaceId}`,
    );
  });

  test("a security group names the instances in it", async () => {
    const subnet = await subnetOf();
    const group = lab.resource("vpc:SecurityGroup");
    const { id } = await group.up({});
    const instance = await instanceIn(subnet.now.id, { securityGroupIds: [id] });
    await expect(group.destroy()).rejects.toThrow(`instance ${instance.now.id}`);
    await instance.destroy();
    await group.destroy();
  });

  test("a public address names the instance it is bound to", async () => {
    const subnet = await subnetOf();
    const instance = await instanceIn(subnet.now.id);
    const address = lab.resource("vpc:Eip");
    const { id } = await address.up({});
    const binding = lab.resource("vpc:EipAssociation");
    await binding.up({ addressId: id, instanceId: instance.now.id });
    await expect(address.destroy()).rejects.toThrow(`instance ${instance.now.id}`);
    await binding.destroy();
    await address.destroy();
  });

  test("a terminating instance is waited for, by its subnet, its group and its address", async () => {
    const subnet = await subnetOf();
    const group = lab.resource("vpc:SecurityGroup");
    const { id } = await group.up({});
    const instance = await instanceIn(subnet.now.id, { securityGroupIds: [id] });
    const address = lab.resource("vpc:Eip");
    const { id: addressId } = await address.up({});
    await lab.resource("vpc:EipAssociation").up({ addressId, instanceId: instance.now.id });
    await lab.api.cvm.TerminateInstances({ InstanceIds: [instance.now.id] });
    await Promise.all([subnet.destroy(), group.destroy(), address.destroy()]);
    await vpc.destroy();
  });
});

describe("what goes together", () => {
  test("a VPC and what lies in it go at once, though no dependency orders them", async () => {
    const subnet = await subnetOf();
    const table = lab.resource("vpc:RouteTable");
    await table.up({ vpcId });
    const instance = await instanceIn(present(subnet.state).id);
    await Promise.all([vpc.destroy(), subnet.destroy(), table.destroy(), instance.destroy()]);
    expect(
      await lab.api.list("vpc.DescribeVpcs", { Filters: [{ Name: "vpc-id", Values: [vpcId] }] }),
    ).toEqual([]);
  });

  test("what cannot be looked up does not hide why the cloud refused, nor what else was found", async () => {
    const subnet = await subnetOf();
    await lab.control("POST", "faults", {
      kind: "error",
      action: "DescribeVpnGateways",
      code: "UnauthorizedOperation",
    });
    await expect(vpc.destroy()).rejects.toThrow(`it is used by subnet ${present(subnet.state).id}`);
  });
});

describe("what has a newer owner", () => {
  test("a subnet that was given another route table keeps it when the old association goes", async () => {
    const subnet = await subnetOf();
    const { id: subnetId } = present(subnet.state);
    const old = lab.resource("vpc:RouteTableAssociation");
    await old.up({ subnetId, routeTableId: (await lab.need("vpc:RouteTable", { vpcId })).id });
    const newer = await lab.need("vpc:RouteTable", { vpcId });
    await lab.api.vpc.ReplaceRouteTableAssociation({ SubnetId: subnetId, RouteTableId: newer.id });
    await old.destroy();
    expect(present(await subnet.refresh()).outputs.routeTableId).toBe(newer.id);
  });

  test("an address that was bound to something else stays bound when the old binding goes", async () => {
    const subnet = await subnetOf();
    const [first, second] = [await instanceIn(subnet.now.id), await instanceIn(subnet.now.id)];
    const { id: addressId } = await lab.need("vpc:Eip", {});
    const old = lab.resource("vpc:EipAssociation");
    const { outputs } = await old.up({ addressId, instanceId: first.now.id });
    const stale = { id: addressId, inputs: { ...old.now.inputs }, outputs };
    await old.destroy();
    const newer = lab.resource("vpc:EipAssociation");
    await newer.up({ addressId, instanceId: second.now.id });
    age(stale);
    old.state = stale;
    expect(await old.refresh()).toBeUndefined();
    old.state = stale;
    await old.destroy();
    expect(present(await newer.refresh()).outputs.instanceId).toBe(second.now.id);
  });

  test("a route that took the place of another is not removed with it", async () => {
    const { id: routeTableId } = await lab.need("vpc:RouteTable", { vpcId });
    const program = (gatewayId: string) => ({
      routeTableId,
      destinationCidrBlock: "172.16.0.0/16",
      gatewayType: "NORMAL_CVM",
      gatewayId,
    });
    const old = lab.resource("vpc:Route");
    const stale = await old.up(program("10.0.1.9"));
    await old.destroy();
    const newer = lab.resource("vpc:Route");
    await newer.up(program("10.0.1.10"));
    old.state = stale;
    await old.destroy();
    expect(await newer.refresh()).toBeDefined();
  });
});

describe("bindings in the way", () => {
  /** A subnet with two instances, the first of which has an address bound by another than this stack. */
  async function boundElsewhere() {
    const subnet = await subnetOf();
    const [first, second] = [await instanceIn(subnet.now.id), await instanceIn(subnet.now.id)];
    const { id: addressId } = await lab.need("vpc:Eip", {});
    await lab.api.vpc.AssociateAddress({ AddressId: addressId, InstanceId: first.now.id });
    await isBound(addressId);
    return { first: first.now.id, second: second.now.id, addressId };
  }

  const isBound = async (id: string): Promise<void> => {
    const status = async () => (await lab.api.vpc.DescribeAddresses({ AddressIds: [id] })).AddressSet[0];
    while (!/^BIND(_|$)/.test((await status())?.AddressStatus ?? ""))
      await lab.control("POST", "clock", { advance: 1 });
  };

  test("one that stays is named", async () => {
    const { first, second, addressId } = await boundElsewhere();
    const other = await lab.need("vpc:Eip", {});
    const refusal = `${addressId} is bound to ${first}; remove that binding first`;
    const binding = () => lab.resource("vpc:EipAssociation");
    await expect(binding().up({ addressId, instanceId: second })).rejects.toThrow(refusal);
    await expect(binding().up({ addressId: other.id, instanceId: first })).rejects.toThrow(refusal);
  });

  test("one that another resource of the stack has is refused by that resource's name", async () => {
    const subnet = await subnetOf();
    const [first, second] = [await instanceIn(subnet.now.id), await instanceIn(subnet.now.id)];
    const { id: addressId } = await lab.need("vpc:Eip", {});
    await lab.resource("vpc:EipAssociation", "web").up({ addressId, instanceId: first.now.id });
    await expect(
      lab.resource("vpc:EipAssociation").up({ addressId, instanceId: second.now.id }),
    ).rejects.toThrow(`"web" of this stack has ${addressId} already`);
  });

  test("one that is on its way out is waited for", async () => {
    const { second, addressId } = await boundElsewhere();
    await lab.api.vpc.DisassociateAddress({ AddressId: addressId });
    const { outputs } = await lab.resource("vpc:EipAssociation").up({ addressId, instanceId: second });
    expect(outputs.instanceId).toBe(second);
  });

  test("one that another resource of the stack is letting go is waited for", async () => {
    const subnet = await subnetOf();
    const [first, second] = [await instanceIn(subnet.now.id), await instanceIn(subnet.now.id)];
    const { id: addressId } = await lab.need("vpc:Eip", {});
    const old = lab.resource("vpc:EipAssociation");
    await old.up({ addressId, instanceId: first.now.id });
    const leaving = old.destroy();
    const { outputs } = await lab.resource("vpc:EipAssociation").up({ addressId, instanceId: second.now.id });
    await leaving;
    expect(outputs.instanceId).toBe(second.now.id);
  });
});

describe("few calls", () => {
  const actions = (calls: { action: string }[]) => calls.map(({ action }) => action);

  test("routes of one table that come and go together take one call each way", async () => {
    const { id: routeTableId } = await lab.need("vpc:RouteTable", { vpcId });
    const routes = Array.from({ length: 20 }, () => lab.resource("vpc:Route"));
    const program = (i: number) => ({
      routeTableId,
      destinationCidrBlock: `172.16.${i}.0/24`,
      gatewayType: "NORMAL_CVM",
      gatewayId: "10.0.1.9",
    });
    const made = await lab.during(() => Promise.all(routes.map((route, i) => route.up(program(i)))));
    expect(actions(made.calls)).toEqual(["CreateRoutes", "DescribeRouteTables"]);
    const seen = await lab.during(() => Promise.all(routes.map((route) => route.refresh())));
    expect(actions(seen.calls)).toEqual(["DescribeRouteTables"]);
    const gone = await lab.during(() => Promise.all(routes.map((route) => route.destroy())));
    expect(actions(gone.calls)).toEqual(["DescribeRouteTables", "DeleteRoutes"]);
  });

  test("of routes that come together only the wrong one fails", async () => {
    const { id: routeTableId } = await lab.need("vpc:RouteTable", { vpcId });
    const outcomes = await Promise.allSettled(
      ["172.16.0.0/16", "10.0.5.0/24", "172.17.0.0/16"].map((destinationCidrBlock) =>
        lab
          .resource("vpc:Route")
          .up({ routeTableId, destinationCidrBlock, gatewayType: "NORMAL_CVM", gatewayId: "10.0.1.9" }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("a thing is made in one call, and read where the answer does not say enough", async () => {
    const subnet = await subnetOf();
    const group: Properties = {
      ingress: [{ action: "ACCEPT", protocol: "TCP", port: "22", cidrBlock: "0.0.0.0/0" }],
      egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
    };
    const lives: [string, Properties, number][] = [
      ["vpc:Vpc", { cidrBlock: "10.0.0.0/16" }, 3],
      ["vpc:Subnet", { vpcId, zone, cidrBlock: "10.0.9.0/24" }, 1],
      ["vpc:RouteTable", { vpcId }, 1],
      ["vpc:SecurityGroup", {}, 1],
      ["vpc:SecurityGroup", group, 1],
    ];
    for (const [token, program, most] of lives) {
      const { calls } = await lab.during(() => lab.resource(token).up(program));
      expect({ token, calls: actions(calls).length }).toEqual({ token, calls: most });
    }
    const { calls } = await lab.during(() => subnet.refresh());
    expect(actions(calls)).toEqual(["DescribeSubnets"]);
  });

  test("associations that go together look up the default table once", async () => {
    const { id: routeTableId } = await lab.need("vpc:RouteTable", { vpcId });
    const subnets = await Promise.all([1, 2, 3].map((i) => subnetOf(`10.0.${i}.0/24`)));
    const associations = subnets.map(() => lab.resource("vpc:RouteTableAssociation"));
    await Promise.all(
      associations.map((one, i) => one.up({ routeTableId, subnetId: present(present(subnets[i]).state).id })),
    );
    const { reads } = await lab.during(() => Promise.all(associations.map((one) => one.destroy())));
    expect(reads).toEqual(["DescribeSubnets", "DescribeRouteTables"]);
  });
});
