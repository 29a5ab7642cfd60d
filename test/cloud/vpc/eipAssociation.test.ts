// Public addresses, network interfaces and classic links of instances, as the official SDK sees them.

import { present } from "../../found";
import { type Stage, stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const withPublicIp = { InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true } };
const classic = { VirtualPrivateCloud: undefined };

async function allocate(on: Stage): Promise<string> {
  const { AddressSet } = await on.vpc.AllocateAddresses({});
  await on.pass("5s");
  return present(AddressSet[0]);
}

async function bind(on: Stage, AddressId: string, target: object): Promise<void> {
  await on.vpc.AssociateAddress({ AddressId, ...target });
  await on.pass("5s");
}

const eip = async ({ vpc }: Stage, id: string) =>
  (await vpc.DescribeAddresses({ AddressIds: [id] })).AddressSet[0];

const eni = async ({ vpc }: Stage, id: string) =>
  present((await vpc.DescribeNetworkInterfaces({ NetworkInterfaceIds: [id] })).NetworkInterfaceSet[0]);

async function makeInterface(on: Stage, SubnetId = on.subnetId) {
  const wanted = { VpcId: on.vpcId, SubnetId, NetworkInterfaceName: "eni" };
  const { NetworkInterface } = await on.vpc.CreateNetworkInterface(wanted);
  await on.pass("10s");
  return NetworkInterface.NetworkInterfaceId;
}

test("an address takes the place of the instance's ordinary one, and leaves it without one", async () => {
  const on = await stage();
  const InstanceId = await on.run(withPublicIp);
  const [ordinary] = (await on.instance(InstanceId)).PublicIpAddresses;
  const id = await allocate(on);
  await bind(on, id, { InstanceId });
  const bound = await eip(on, id);
  const [PrivateAddressIp] = (await on.instance(InstanceId)).PrivateIpAddresses;
  expect(bound).toMatchObject({
    AddressStatus: "BIND",
    InstanceId,
    PrivateAddressIp,
    NetworkInterfaceId: null,
  });
  expect((await on.instance(InstanceId)).PublicIpAddresses).toEqual([present(bound).AddressIp]);
  expect(present(bound).AddressIp).not.toBe(ordinary);
  const Filters = [{ Name: "instance-id", Values: [InstanceId] }];
  expect((await on.vpc.DescribeAddresses({ Filters })).TotalCount).toBe(1);

  await on.vpc.DisassociateAddress({ AddressId: id });
  expect(await eip(on, id)).toMatchObject({ AddressStatus: "UNBINDING", InstanceId });
  await on.pass("5s");
  expect(await eip(on, id)).toMatchObject({ AddressStatus: "UNBIND", InstanceId: "" });
  expect((await on.instance(InstanceId)).PublicIpAddresses).toBeNull();
});

test("an ordinary address comes back when that is asked for, ten times a day", async () => {
  const on = await stage();
  const InstanceId = await on.run();
  const id = await allocate(on);
  const unbind = () => on.vpc.DisassociateAddress({ AddressId: id, ReallocateNormalPublicIp: true });
  for (let i = 0; i < 10; i++) {
    await bind(on, id, { InstanceId });
    await unbind();
    await on.pass("5s");
  }
  expect((await on.instance(InstanceId)).PublicIpAddresses).toHaveLength(1);
  await bind(on, id, { InstanceId });
  expect(await codeOf(unbind())).toBe("LimitExceeded");
  expect((await on.vpc.DescribeAddressQuota()).QuotaSet[2]).toMatchObject({ QuotaCurrent: 10 });
});

test("an ordinary address is made an EIP and stays the same address", async () => {
  const on = await stage();
  const InstanceId = await on.run(withPublicIp);
  const before = (await on.instance(InstanceId)).PublicIpAddresses;
  const { AddressId, TaskId } = await on.vpc.TransformAddress({ InstanceId });
  await on.pass("5s");
  expect((await on.vpc.DescribeTaskResult({ TaskId: TaskId })).Result).toBe("SUCCESS");
  expect(await eip(on, AddressId)).toMatchObject({ AddressStatus: "BIND", InstanceId, Bandwidth: 5 });
  expect((await on.instance(InstanceId)).PublicIpAddresses).toEqual(before);
  expect(await codeOf(on.vpc.TransformAddress({ InstanceId }))).toBe("InvalidInstanceId.AlreadyBindEip");
  const without = await on.run();
  expect(await codeOf(on.vpc.TransformAddress({ InstanceId: without }))).toBe("InvalidInstance.NotSupported");
});

test("an instance has one EIP, and must be there, in a VPC, and running or stopped", async () => {
  const on = await stage();
  const InstanceId = await on.run();
  const [id, other] = [await allocate(on), await allocate(on)];
  await bind(on, id, { InstanceId });
  const refused = (target: string) =>
    codeOf(on.vpc.AssociateAddress({ AddressId: other, InstanceId: target }));
  expect(await refused(InstanceId)).toBe("InvalidInstanceId.AlreadyBindEip");
  expect(await refused("ins-00000000")).toBe("InvalidInstanceId.NotFound");
  expect(await refused(await on.run(classic))).toBe("InvalidInstance.NotSupported");
  await on.cvm.TerminateInstances({ InstanceIds: [InstanceId] });
  expect(await refused(InstanceId)).toBe("InvalidInstance.NotSupported");
  await on.pass("1m");
  expect(await eip(on, id)).toMatchObject({
    AddressStatus: "UNBIND",
    InstanceId: "",
    PrivateAddressIp: null,
  });
});

test("a binding that fails leaves the address unbound, and its task failed", async () => {
  const on = await stage();
  const InstanceId = await on.run();
  const AddressId = await allocate(on);
  await on.cloud.control("POST", "faults", {
    kind: "failTransition",
    type: "vpc:address",
    transition: "bind",
  });
  const { TaskId } = (await on.vpc.AssociateAddress({ AddressId, InstanceId })) as { TaskId?: string };
  await on.pass("5s");
  expect((await on.vpc.DescribeTaskResult({ TaskId: Number(TaskId) })).Result).toBe("FAILED");
  expect(await eip(on, AddressId)).toMatchObject({ AddressStatus: "UNBIND", InstanceId: "" });
});

test("an interface is attached, moved to another instance and detached, and its public address goes with it", async () => {
  const on = await stage();
  const [first, second] = [await on.run(), await on.run()];
  const NetworkInterfaceId = await makeInterface(on);
  const address = await allocate(on);
  const [primary] = (await eni(on, NetworkInterfaceId)).PrivateIpAddressSet;
  await bind(on, address, { NetworkInterfaceId, PrivateIpAddress: present(primary).PrivateIpAddress });
  expect(await eip(on, address)).toMatchObject({ AddressStatus: "BIND_ENI", InstanceId: "" });

  await on.vpc.AttachNetworkInterface({ NetworkInterfaceId, InstanceId: first });
  expect(await eni(on, NetworkInterfaceId)).toMatchObject({ State: "ATTACHING" });
  await on.pass("10s");
  expect(await eni(on, NetworkInterfaceId)).toMatchObject({
    State: "AVAILABLE",
    Attachment: { InstanceId: first, DeviceIndex: 1 },
  });
  expect(await eip(on, address)).toMatchObject({
    AddressStatus: "BIND",
    InstanceId: first,
    NetworkInterfaceId,
  });
  const remove = () => codeOf(on.vpc.DeleteNetworkInterface({ NetworkInterfaceId }));
  expect(await remove()).toBe("ResourceInUse");

  const migration = { NetworkInterfaceId, SourceInstanceId: first, DestinationInstanceId: second };
  await on.vpc.MigrateNetworkInterface(migration);
  await on.pass("10s");
  expect((await eni(on, NetworkInterfaceId)).Attachment).toMatchObject({ InstanceId: second });
  expect(await codeOf(on.vpc.MigrateNetworkInterface(migration))).toBe("ResourceNotFound");
  expect(await codeOf(on.vpc.DetachNetworkInterface({ NetworkInterfaceId, InstanceId: first }))).toBe(
    "ResourceNotFound",
  );
  await on.vpc.DetachNetworkInterface({ NetworkInterfaceId, InstanceId: second });
  await on.pass("10s");
  expect((await eni(on, NetworkInterfaceId)).Attachment).toBeNull();
  expect(await eip(on, address)).toMatchObject({ AddressStatus: "BIND_ENI" });
  expect(await remove()).toBe("");
});

test("an interface goes only on an instance of its VPC and zone that is there, and on one at a time", async () => {
  const on = await stage();
  const InstanceId = await on.run();
  const NetworkInterfaceId = await makeInterface(on);
  const attach = (id: string, target: string) =>
    codeOf(on.vpc.AttachNetworkInterface({ NetworkInterfaceId: id, InstanceId: target }));
  expect(await attach(NetworkInterfaceId, "ins-00000000")).toBe("ResourceNotFound");
  expect(await attach(NetworkInterfaceId, "ins")).toBe("InvalidParameterValue.Malformed");
  expect(await attach(NetworkInterfaceId, await on.run(classic))).toBe("UnsupportedOperation.VpcMismatch");
  const elsewhere = { VpcId: on.vpcId, SubnetName: "b", CidrBlock: "10.0.2.0/24", Zone: "ap-guangzhou-4" };
  const { Subnet } = await on.vpc.CreateSubnet(elsewhere);
  const far = await makeInterface(on, Subnet.SubnetId);
  expect(await attach(far, InstanceId)).toBe("UnsupportedOperation.ZoneMismatch");
  expect(await attach(NetworkInterfaceId, InstanceId)).toBe("");
  await on.pass("10s");
  expect(await attach(NetworkInterfaceId, InstanceId)).toBe("UnsupportedOperation.InvalidState");
  await on.cvm.TerminateInstances({ InstanceIds: [InstanceId] });
  await on.pass("1m");
  expect(await eni(on, NetworkInterfaceId)).toMatchObject({ State: "AVAILABLE", Attachment: {} });
});

test("an interface whose new instance goes while it moves there is free", async () => {
  const on = await stage();
  const [first, second] = [await on.run(), await on.run()];
  const NetworkInterfaceId = await makeInterface(on);
  await on.vpc.AttachNetworkInterface({ NetworkInterfaceId, InstanceId: first });
  await on.pass("10s");
  const migration = { NetworkInterfaceId, SourceInstanceId: first, DestinationInstanceId: second };
  await on.vpc.MigrateNetworkInterface(migration);
  await on.cloud.control("POST", "drift", { id: second, remove: true });
  await on.pass("10s");
  expect(await eni(on, NetworkInterfaceId)).toMatchObject({ State: "AVAILABLE", Attachment: {} });
  expect((await on.cloud.control("GET", "leaks")).dangling).toEqual([]);
});

test("instances count among what uses a security group", async () => {
  const on = await stage();
  const { SecurityGroup } = await on.vpc.CreateSecurityGroup({ GroupName: "a", GroupDescription: "" });
  const SecurityGroupIds = [SecurityGroup.SecurityGroupId];
  await on.run({ SecurityGroupIds });
  const counts = await on.vpc.DescribeSecurityGroupAssociationStatistics({ SecurityGroupIds });
  expect(counts.SecurityGroupAssociationStatisticsSet).toMatchObject([{ CVM: 1, ENI: 0, TotalCount: 1 }]);
  expect(await codeOf(on.vpc.DeleteSecurityGroup({ SecurityGroupId: present(SecurityGroupIds[0]) }))).toBe(
    "ResourceInUse",
  );
});

test("a classic instance is linked to one VPC, and a VPC with links stays", async () => {
  const on = await stage();
  const [InstanceId, inside] = [await on.run(classic), await on.run()];
  const link = (VpcId: string, id: string) =>
    codeOf(on.vpc.AttachClassicLinkVpc({ VpcId, InstanceIds: [id] }));
  expect(await link(on.vpcId, inside)).toBe("UnsupportedOperation");
  expect(await link(on.vpcId, InstanceId)).toBe("");
  expect(await link(on.vpcId, InstanceId)).toBe("UnsupportedOperation.ClassicInstanceIdAlreadyExists");
  const { Vpc: other } = await on.vpc.CreateVpc({ VpcName: "b", CidrBlock: "192.168.0.0/16" });
  expect(await link(other.VpcId, InstanceId)).toBe("UnsupportedOperation.CIDRUnsupportedClassicLink");
  const Filters = [{ Name: "vpc-id", Values: [on.vpcId] }];
  expect(await on.vpc.DescribeClassicLinkInstances({ Filters })).toMatchObject({
    TotalCount: 1,
    ClassicLinkInstanceSet: [{ VpcId: on.vpcId, InstanceId }],
  });
  const unlink = () => codeOf(on.vpc.DetachClassicLinkVpc({ VpcId: on.vpcId, InstanceIds: [InstanceId] }));
  expect(await unlink()).toBe("");
  expect(await unlink()).toBe("ResourceNotFound");
});

test("a default VPC is made when it is insisted on, once, with a subnet in each zone asked for", async () => {
  const { vpc } = await stage();
  expect((await vpc.DescribeAccountAttributes()).AccountAttributeSet).toEqual([
    { AttributeName: "supported-platforms", AttributeValues: ["VPC", "CLASSIC"] },
  ]);
  expect((await vpc.CreateDefaultVpc({})).Vpc).toMatchObject({ VpcId: "0", SubnetId: "0" });
  const first = (await vpc.CreateDefaultVpc({ Force: true, Zone: ZONE })).Vpc;
  expect((await vpc.CreateDefaultVpc({ Force: true, Zone: ZONE })).Vpc).toEqual(first);
  const other = (await vpc.CreateDefaultVpc({ Force: true, Zone: "ap-guangzhou-4" })).Vpc;
  expect(other).toMatchObject({ VpcId: first.VpcId, CidrBlock: "172.16.16.0/20" });
  expect(await codeOf(vpc.CreateDefaultVpc({ Force: true, Zone: "moon-1" }))).toBe("InvalidParameterValue");
});

test("an ordinary address, and an EIP paid by the month, change for another", async () => {
  const on = await stage();
  const InstanceId = await on.run(withPublicIp);
  const ordinary = async () => (await on.instance(InstanceId)).PublicIpAddresses[0];
  const before = await ordinary();
  const { TaskId } = await on.vpc.AdjustPublicAddress({ InstanceId });
  expect((await on.vpc.DescribeTaskResult({ TaskId: TaskId })).Result).toBe("SUCCESS");
  expect(await ordinary()).toMatch(/^\d+\./);
  expect(await ordinary()).not.toBe(before);

  const { AddressSet } = await on.vpc.AllocateAddresses({
    InternetChargeType: "BANDWIDTH_PREPAID_BY_MONTH",
    AddressChargePrepaid: { Period: 1 },
  });
  const monthly = present(AddressSet[0]);
  await on.pass("5s");
  const first = present(await eip(on, monthly)).AddressIp;
  await on.vpc.AdjustPublicAddress({ AddressId: monthly });
  expect(present(await eip(on, monthly)).AddressIp).not.toBe(first);
  expect(await codeOf(on.vpc.AdjustPublicAddress({ AddressId: await allocate(on) }))).toBe(
    "UnsupportedOperation.InvalidAddressInternetChargeType",
  );
  expect(await codeOf(on.vpc.AdjustPublicAddress({}))).toBe("MissingParameter");
});
