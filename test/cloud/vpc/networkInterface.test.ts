// Network interfaces and their private addresses as the official SDK sees them.

import { present } from "../../found";
import { closeClouds, cloud, codeOf, type VpcClient, vpcClient } from "../support";

afterEach(closeClouds);

async function start() {
  const one = await cloud();
  const client = vpcClient(one);
  const { Vpc } = await client.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const VpcId = Vpc.VpcId;
  const place = { VpcId, Zone: "ap-guangzhou-3", SubnetName: "a" };
  const { Subnet } = await client.CreateSubnet({ ...place, CidrBlock: "10.0.1.0/28" });
  const advance = (time: string) => one.control("POST", "clock", { advance: time });
  return { client, place, VpcId, SubnetId: Subnet.SubnetId, advance };
}

type Started = Awaited<ReturnType<typeof start>>;

async function make({ client, VpcId, SubnetId, advance }: Started, more: object = {}) {
  const wanted = { VpcId, SubnetId, NetworkInterfaceName: "eni", ...more };
  const { NetworkInterface } = await client.CreateNetworkInterface(wanted);
  await advance("10s");
  return NetworkInterface.NetworkInterfaceId;
}

async function read(client: VpcClient, id: string) {
  return present(
    (await client.DescribeNetworkInterfaces({ NetworkInterfaceIds: [id] })).NetworkInterfaceSet[0],
  );
}

async function addressesOf(client: VpcClient, id: string) {
  return (await read(client, id)).PrivateIpAddressSet.map((ip) => ip.PrivateIpAddress);
}

const freeIn = async (client: VpcClient, id: string) =>
  present((await client.DescribeSubnets({ SubnetIds: [id] })).SubnetSet[0]).AvailableIpAddressCount;

const ip = (PrivateIpAddress: string, more: object = {}) => ({ PrivateIpAddress, ...more });

test("an interface is made with chosen and free addresses, changed and deleted", async () => {
  const started = await start();
  const { client, VpcId, SubnetId, advance } = started;
  const { SecurityGroup } = await client.CreateSecurityGroup({ GroupName: "a", GroupDescription: "" });
  const groupId = SecurityGroup.SecurityGroupId;
  const { NetworkInterface, RequestId } = await client.CreateNetworkInterface({
    VpcId,
    SubnetId,
    NetworkInterfaceName: "eni",
    SecurityGroupIds: [groupId],
    PrivateIpAddresses: [ip("10.0.1.9", { Primary: true })],
    SecondaryPrivateIpAddressCount: 2,
  });
  expect(NetworkInterface).toMatchObject({ State: "PENDING", Attachment: null, GroupSet: [groupId] });
  const id = NetworkInterface.NetworkInterfaceId;
  expect((await client.DescribeVpcTaskResult({ TaskId: RequestId })).Status).toBe("RUNNING");
  await advance("10s");
  expect(await read(client, id)).toMatchObject({
    State: "AVAILABLE",
    Zone: "ap-guangzhou-3",
    MacAddress: expect.stringMatching(/^20:90:6F(:[0-9A-F]{2}){3}$/),
    PrivateIpAddressSet: [
      { PrivateIpAddress: "10.0.1.9", Primary: true, State: "AVAILABLE", PublicIpAddress: "" },
      { Primary: false },
      { Primary: false },
    ],
  });
  expect(await freeIn(client, SubnetId)).toBe(10);
  expect(await codeOf(client.DeleteSubnet({ SubnetId }))).toBe("ResourceInUse");
  expect(await codeOf(client.DeleteSecurityGroup({ SecurityGroupId: groupId }))).toBe("ResourceInUse");

  await client.ModifyNetworkInterfaceAttribute({
    NetworkInterfaceId: id,
    NetworkInterfaceDescription: "described",
    SecurityGroupIds: [],
  });
  expect(await read(client, id)).toMatchObject({ NetworkInterfaceDescription: "described", GroupSet: [] });
  await client.DeleteSecurityGroup({ SecurityGroupId: groupId });
  await client.DeleteNetworkInterface({ NetworkInterfaceId: id });
  expect(await read(client, id)).toMatchObject({ State: "DELETING" });
  expect(await codeOf(client.DeleteNetworkInterface({ NetworkInterfaceId: id }))).toBe(
    "UnsupportedOperation",
  );
  await advance("10s");
  expect(await freeIn(client, SubnetId)).toBe(13);
  await client.DeleteSubnet({ SubnetId });
});

test("addresses are assigned, described, moved to a neighbour and given back", async () => {
  const started = await start();
  const { client, SubnetId } = started;
  const [id, other] = [await make(started), await make(started)];
  await client.AssignPrivateIpAddresses({ NetworkInterfaceId: id, PrivateIpAddresses: [ip("10.0.1.8")] });
  const { PrivateIpAddressSet } = await client.AssignPrivateIpAddresses({
    NetworkInterfaceId: id,
    SecondaryPrivateIpAddressCount: 1,
  });
  expect(PrivateIpAddressSet).toHaveLength(1);
  await client.ModifyPrivateIpAddressesAttribute({
    NetworkInterfaceId: id,
    PrivateIpAddresses: [ip("10.0.1.8", { Description: "web" })],
  });
  expect((await read(client, id)).PrivateIpAddressSet[1]).toMatchObject({ Description: "web" });
  await client.MigratePrivateIpAddress({
    SourceNetworkInterfaceId: id,
    DestinationNetworkInterfaceId: other,
    PrivateIpAddress: "10.0.1.8",
  });
  expect(await addressesOf(client, other)).toContain("10.0.1.8");
  expect(await addressesOf(client, id)).not.toContain("10.0.1.8");
  await client.UnassignPrivateIpAddresses({
    NetworkInterfaceId: other,
    PrivateIpAddresses: [ip("10.0.1.8")],
  });
  expect(await freeIn(client, SubnetId)).toBe(10);
});

test.each([
  ["outside the subnet", "10.0.2.5", "InvalidParameterValue.Range"],
  ["that is the gateway's", "10.0.1.1", "InvalidParameterValue.Reserved"],
  ["for broadcasts", "10.0.1.15", "InvalidParameterValue.Reserved"],
  ["that is none", "10.0.1", "InvalidParameterValue.Malformed"],
  ["in use", "10.0.1.2", "ResourceInUse"],
])("an address %s is not assigned", async (_what, address, code) => {
  const started = await start();
  const NetworkInterfaceId = await make(started);
  const { client } = started;
  expect(await addressesOf(client, NetworkInterfaceId)).toEqual(["10.0.1.2"]);
  const PrivateIpAddresses = [ip(address)];
  expect(await codeOf(client.AssignPrivateIpAddresses({ NetworkInterfaceId, PrivateIpAddresses }))).toBe(
    code,
  );
});

test("the primary address stays, others only leave the interface that has them, and a subnet runs out", async () => {
  const started = await start();
  const { client, place } = started;
  const [id, other] = [await make(started), await make(started)];
  const refused = (call: Promise<unknown>) => codeOf(call);
  const [primary] = (await addressesOf(client, id)) as [string];
  expect(
    await refused(
      client.UnassignPrivateIpAddresses({ NetworkInterfaceId: id, PrivateIpAddresses: [ip(primary)] }),
    ),
  ).toBe("UnauthorizedOperation.PrimaryIp");
  expect(
    await refused(
      client.UnassignPrivateIpAddresses({ NetworkInterfaceId: other, PrivateIpAddresses: [ip(primary)] }),
    ),
  ).toBe("ResourceNotFound");
  const move = (PrivateIpAddress: string, DestinationNetworkInterfaceId = other) =>
    refused(
      client.MigratePrivateIpAddress({
        SourceNetworkInterfaceId: id,
        DestinationNetworkInterfaceId,
        PrivateIpAddress,
      }),
    );
  expect(await move(primary)).toBe("UnauthorizedOperation.PrimaryIp");
  expect(await move("10.0.1.14")).toBe("UnauthorizedOperation.AttachmentNotFound");
  const { Subnet } = await client.CreateSubnet({ ...place, CidrBlock: "10.0.2.0/28" });
  const elsewhere = await make({ ...started, SubnetId: Subnet.SubnetId });
  expect(await move(primary, elsewhere)).toBe("UnauthorizedOperation.AttachmentNotFound");
  const assign = (more: object) =>
    refused(client.AssignPrivateIpAddresses({ NetworkInterfaceId: id, ...more }));
  expect(await assign({ SecondaryPrivateIpAddressCount: 12 })).toBe("ResourceInsufficient");
  expect(await assign({ SecondaryPrivateIpAddressCount: 30 })).toBe("InvalidParameterValue.LimitExceeded");
  expect(await assign({})).toBe("MissingParameter");
  expect(await assign({ PrivateIpAddresses: [ip("10.0.1.9", { Primary: true })] })).toBe(
    "InvalidParameterValue",
  );
});

test("a public address is bound to an address of an interface, shows there, and leaves with it", async () => {
  const started = await start();
  const { client, advance } = started;
  const NetworkInterfaceId = await make(started, { SecondaryPrivateIpAddressCount: 1 });
  const [primary, second] = (await addressesOf(client, NetworkInterfaceId)) as [string, string];
  const { AddressSet } = await client.AllocateAddresses({ AddressCount: 2 });
  const [first, other] = AddressSet as [string, string];
  await advance("5s");
  const target = { NetworkInterfaceId, PrivateIpAddress: second };
  const { TaskId } = (await client.AssociateAddress({ AddressId: first, ...target })) as { TaskId?: string };
  const eip = async () => present((await client.DescribeAddresses({ AddressIds: [first] })).AddressSet[0]);
  expect(await eip()).toMatchObject({
    AddressStatus: "BINDING",
    NetworkInterfaceId,
    PrivateAddressIp: second,
  });
  await advance("5s");
  expect((await client.DescribeTaskResult({ TaskId: Number(TaskId) })).Result).toBe("SUCCESS");
  expect(await eip()).toMatchObject({ AddressStatus: "BIND_ENI", InstanceId: "" });
  expect((await read(client, NetworkInterfaceId)).PrivateIpAddressSet).toMatchObject([
    { PrivateIpAddress: primary, AddressId: "" },
    { PrivateIpAddress: second, AddressId: first, PublicIpAddress: (await eip()).AddressIp },
  ]);
  const bind = (AddressId: string, PrivateIpAddress: string) =>
    codeOf(client.AssociateAddress({ AddressId, NetworkInterfaceId, PrivateIpAddress }));
  expect(await bind(other, second)).toBe("InvalidPrivateIpAddress.AlreadyBindEip");
  expect(await bind(other, "10.0.1.14")).toBe("InvalidNetworkInterfaceId.NotFound");
  expect(await bind(first, primary)).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(client.ReleaseAddresses({ AddressIds: [first] }))).toBe("InvalidAddressState");
  expect(await codeOf(client.DisassociateAddress({ AddressId: first, ReallocateNormalPublicIp: true }))).toBe(
    "InvalidParameter",
  );

  await client.UnassignPrivateIpAddresses({ NetworkInterfaceId, PrivateIpAddresses: [ip(second)] });
  expect(await eip()).toMatchObject({ AddressStatus: "UNBINDING" });
  await advance("5s");
  expect(await eip()).toMatchObject({ AddressStatus: "UNBIND", NetworkInterfaceId: null });
  await client.AssociateAddress({ AddressId: first, NetworkInterfaceId, PrivateIpAddress: primary });
  await advance("5s");
  await client.DeleteNetworkInterface({ NetworkInterfaceId });
  await advance("5s");
  expect(await eip()).toMatchObject({ AddressStatus: "UNBIND", PrivateAddressIp: null });
});

test("a blocked address is neither bound nor unbound, one in arrears is not bound", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { AddressSet } = await client.AllocateAddresses({});
  const AddressId = present(AddressSet[0]);
  await one.control("POST", "clock", { advance: "5s" });
  const bind = () => codeOf(client.AssociateAddress({ AddressId, InstanceId: "ins-00000000" }));
  await one.control("POST", "drift", { id: AddressId, set: { IsArrears: true } });
  expect(await bind()).toBe("InvalidAddressIdState.InArrears");
  await one.control("POST", "drift", { id: AddressId, set: { IsBlocked: true } });
  expect(await bind()).toBe("InvalidAddressId.Blocked");
});
