// Public addresses of edge machines, with the official SDK as a witness.
import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf, tagClient } from "../support";
import { EcmRegion, Zone } from "./ground";
import { machineOrder } from "./grounds/instance";

afterEach(closeClouds);

async function allocate({ ecm, pass }: Stage, more: object = {}): Promise<string> {
  const { AddressSet } = await ecm.AllocateAddresses({ EcmRegion, ...more });
  await pass("5s");
  return present(AddressSet[0]);
}

const read = async ({ ecm }: Stage, id: string) =>
  (await ecm.DescribeAddresses({ EcmRegion, AddressIds: [id] })).AddressSet[0];

test("an address is made, renamed, widened and released, each step with its state and task", async () => {
  const on = await stage();
  const { ecm, pass } = on;
  const result = async (TaskId: string) => (await ecm.DescribeTaskResult({ EcmRegion, TaskId })).Result;
  const wanted = { EcmRegion, InternetServiceProvider: "CTCC", InternetMaxBandwidthOut: 5 };
  const { AddressSet, TaskId } = await ecm.AllocateAddresses(wanted);
  const id = present(AddressSet[0]);
  expect(await read(on, id)).toMatchObject({ AddressStatus: "CREATING", AddressName: "" });
  expect(await result(TaskId)).toBe("RUNNING");
  await pass("5s");
  expect(await result(TaskId)).toBe("SUCCESS");
  expect(await read(on, id)).toMatchObject({
    AddressIp: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    ...{ AddressStatus: "UNBIND", Bandwidth: 5, InternetServiceProvider: "CTCC" },
    ...{ InstanceId: null, NetworkInterfaceId: null, IsEipDirectConnection: false, AddressType: "EIP" },
  });
  const renamed = { EcmRegion, AddressId: id, AddressName: "web", EipDirectConnection: "TRUE" };
  await ecm.ModifyAddressAttribute(renamed);
  const widened = { EcmRegion, AddressIds: [id], InternetMaxBandwidthOut: 50 };
  expect(await result((await ecm.ModifyAddressesBandwidth(widened)).TaskId)).toBe("RUNNING");
  await pass("5s");
  const Filters = [{ Name: "address-name", Values: ["web"] }];
  expect((await ecm.DescribeAddresses({ EcmRegion, Filters })).AddressSet).toMatchObject([
    { AddressId: id, Bandwidth: 50, IsEipDirectConnection: true },
  ]);
  await ecm.ReleaseAddresses({ EcmRegion, AddressIds: [id] });
  expect(await read(on, id)).toMatchObject({ AddressStatus: "OFFLINING" });
  await pass("5s");
  expect(await read(on, id)).toBeUndefined();
});

test("an address is of a carrier that its region has, and of the first where none is named", async () => {
  const on = await stage();
  const Shenzhen = { EcmRegion: "ap-shenzhen-ecm" };
  const { AddressSet } = await on.ecm.AllocateAddresses(Shenzhen);
  const found = await on.ecm.DescribeAddresses({ ...Shenzhen, AddressIds: AddressSet });
  expect(found.AddressSet).toMatchObject([{ InternetServiceProvider: "CTCC" }]);
  const stray = { ...Shenzhen, InternetServiceProvider: "CMCC" };
  expect(await codeOf(on.ecm.AllocateAddresses(stray))).toBe("InvalidParameterValue");
  expect(await read(on, present(AddressSet[0]))).toBeUndefined();
});

test("its tags are the tag service's, whose names of it have no region", async () => {
  const on = await stage();
  const tag = tagClient(on.cloud);
  const id = await allocate(on, { Tags: [{ Key: "team", Value: "web" }] });
  const kind = { ServiceType: "ecm", ResourcePrefix: "eip", ResourceRegion: "", ResourceIds: [id] };
  expect((await tag.DescribeResourceTagsByResourceIds(kind)).Tags).toMatchObject([
    { ResourceId: id, TagKey: "team", TagValue: "web" },
  ]);
  const change = { ReplaceTags: [{ TagKey: "team", TagValue: "data" }] };
  await tag.ModifyResourceTags({ Resource: `qcs::ecm::uin/:eip/${id}`, ...change });
  const TagFilters = [{ TagKey: "team", TagValue: ["data"] }];
  expect((await tag.DescribeResourcesByTags({ TagFilters })).Rows).toMatchObject([{ ResourceId: id }]);
  const wrong = { Resource: `qcs::ecm:${EcmRegion}:uin/:eip/${id}`, ...change };
  expect(await codeOf(tag.ModifyResourceTags(wrong))).toBe("InvalidParameterValue.ResourceDescriptionError");
});

test("there are 20 addresses in a region", async () => {
  const on = await stage();
  await allocate(on, { AddressCount: 20 });
  expect(await codeOf(on.ecm.AllocateAddresses({ EcmRegion }))).toBe(
    "LimitExceeded.AddressQuotaLimitExceeded",
  );
  await on.ecm.AllocateAddresses({ EcmRegion: "ap-xian-ecm" });
  expect((await on.ecm.DescribeAddressQuota({ EcmRegion })).QuotaSet).toMatchObject([
    { QuotaId: "TOTAL_EIP_QUOTA", QuotaCurrent: 20, QuotaLimit: 20 },
    { QuotaId: "DAILY_EIP_APPLY", QuotaCurrent: 20, QuotaLimit: 40 },
    { QuotaId: "DAILY_PUBLIC_IP_ASSIGN", QuotaCurrent: 0, QuotaLimit: 10 },
  ]);
});

const machineOf = async ({ ecm }: Stage, id: string) =>
  present((await ecm.DescribeInstances({ Filters: [{ Name: "instance-id", Values: [id] }] })).InstanceSet[0]);

const publicOf = async (on: Stage, id: string) =>
  (await machineOf(on, id)).Internet.PublicIPAddressSet.map(({ PublicIPAddress }) => PublicIPAddress);

async function launch({ ecm, pass }: Stage): Promise<string> {
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const subnet = { VpcId: Vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone, EcmRegion };
  await ecm.CreateSubnet(subnet);
  const { InstanceIdSet } = await ecm.RunInstances(machineOrder());
  await pass("1m");
  return present(InstanceIdSet[0]);
}

test("an address takes the place of a machine's ordinary one, and leaves it another if asked to", async () => {
  const on = await stage();
  const InstanceId = await launch(on);
  const [ordinary] = await publicOf(on, InstanceId);
  const AddressId = await allocate(on);
  await on.ecm.AssociateAddress({ EcmRegion, AddressId, InstanceId });
  expect(await read(on, AddressId)).toMatchObject({ AddressStatus: "BINDING" });
  await on.pass("5s");
  const { AddressIp } = present(await read(on, AddressId));
  expect(await read(on, AddressId)).toMatchObject({ AddressStatus: "BIND", InstanceId });
  expect(await publicOf(on, InstanceId)).toEqual([AddressIp]);
  const second = { EcmRegion, AddressId: await allocate(on), InstanceId };
  expect(await codeOf(on.ecm.AssociateAddress(second))).toBe("UnsupportedOperation.AlreadyBindEip");
  await on.ecm.DisassociateAddress({ EcmRegion, AddressId, ReallocateNormalPublicIp: true });
  await on.pass("5s");
  expect(await read(on, AddressId)).toMatchObject({ AddressStatus: "UNBIND", InstanceId: null });
  const [again] = await publicOf(on, InstanceId);
  expect([AddressIp, ordinary]).not.toContain(again);
});

test("the address of a machine's own interface is the machine's", async () => {
  const on = await stage();
  const InstanceId = await launch(on);
  const Filters = [{ Name: "attachment.instance-id", Values: [InstanceId] }];
  const { NetworkInterfaceSet } = await on.ecm.DescribeNetworkInterfaces({ EcmRegion, Filters });
  const { NetworkInterfaceId, PrivateIpAddressSet } = present(NetworkInterfaceSet[0]);
  const { PrivateIpAddress } = present(PrivateIpAddressSet[0]);
  const AddressId = await allocate(on);
  await on.ecm.AssociateAddress({ EcmRegion, AddressId, NetworkInterfaceId, PrivateIpAddress });
  await on.pass("5s");
  expect(await read(on, AddressId)).toMatchObject({ AddressStatus: "BIND", InstanceId, NetworkInterfaceId });
  await on.ecm.TerminateInstances({ InstanceIdSet: [InstanceId], AssociatedResourceDestroy: false });
  await on.pass("5m");
  expect(await read(on, AddressId)).toMatchObject({ AddressStatus: "UNBIND", InstanceId: null });
});

test("an address that is bound when it is made is at once where it belongs", async () => {
  const on = await stage();
  const InstanceId = await launch(on);
  const { AddressSet } = await on.ecm.AllocateAddresses({ EcmRegion, InstanceId });
  const id = present(AddressSet[0]);
  expect(await read(on, id)).toMatchObject({ AddressStatus: "CREATING" });
  await on.pass("10s");
  expect(await read(on, id)).toMatchObject({ AddressStatus: "BIND", InstanceId });
});
