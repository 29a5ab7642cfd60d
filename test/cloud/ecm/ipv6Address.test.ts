// IPv6 addresses of edge machines, with the official SDK as a witness.
import { first } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { machineOrder, row } from "./grounds/instance";

afterAll(closeClouds);

const EcmRegion = "ap-hangzhou-ecm";

async function start() {
  const { ecm, pass } = await stage();
  const order = machineOrder({ ZoneInstanceCountISPSet: [row()] });
  const machine = first((await ecm.RunInstances(order)).InstanceIdSet, "machine");
  await pass("1m");
  const Filters = [{ Name: "attachment.instance-id", Values: [machine] }];
  const read = async () =>
    first((await ecm.DescribeNetworkInterfaces({ Filters })).NetworkInterfaceSet, "own");
  const of = { EcmRegion, NetworkInterfaceId: (await read()).NetworkInterfaceId };
  return { ecm, pass, machine, read, of };
}

test("a machine has an interface of its own, which goes with it and cannot be taken off", async () => {
  const { ecm, pass, machine, read, of } = await start();
  const { InstanceSet } = await ecm.DescribeInstances({
    Filters: [{ Name: "instance-id", Values: [machine] }],
  });
  const { SecurityGroupIds } = first(InstanceSet, "machine");
  expect(await read()).toMatchObject({
    ...{ Primary: true, State: "AVAILABLE", Attachment: { InstanceId: machine, DeviceIndex: 0 } },
    GroupSet: SecurityGroupIds,
  });
  expect(await codeOf(ecm.DetachNetworkInterface({ ...of, InstanceId: machine }))).toBe(
    "UnsupportedOperation",
  );
  await ecm.TerminateInstances({ InstanceIdSet: [machine] });
  expect((await read()).Primary).toBe(true);
  await pass("1h");
  expect((await ecm.DescribeNetworkInterfaces({ EcmRegion })).NetworkInterfaceSet).toEqual([]);
});

test("an address is assigned, described and released by a task", async () => {
  const { ecm, pass, read, of } = await start();
  const { Ipv6AddressSet } = await ecm.AssignIpv6Addresses({ ...of, Ipv6AddressCount: 1, Ipv6ISP: "CUCC" });
  const one = first(Ipv6AddressSet, "address");
  expect(one).toMatchObject({ State: "PENDING", Description: "" });
  await pass("5s");
  const { Address } = one;
  await ecm.ModifyIpv6AddressesAttribute({ ...of, Ipv6Addresses: [{ Address, Description: "web" }] });
  expect((await read()).Ipv6AddressSet).toMatchObject([{ Address, Description: "web", State: "AVAILABLE" }]);
  const { TaskId } = await ecm.ReleaseIpv6Addresses({ ...of, Ipv6Addresses: [{ Address }] });
  const task = async () => (await ecm.DescribeTaskResult({ EcmRegion, TaskId: String(TaskId) })).Result;
  expect([typeof TaskId, await task()]).toEqual(["number", "RUNNING"]);
  await pass("5s");
  expect(await task()).toBe("SUCCESS");
  expect((await read()).Ipv6AddressSet).toEqual([]);
});

test("a machine is made with an address, where its node has IPv6", async () => {
  const { ecm } = await stage();
  const order = machineOrder({ ZoneInstanceCountISPSet: [row({ Ipv6AddressCount: 1 })] });
  const machine = first((await ecm.RunInstances(order)).InstanceIdSet, "machine");
  const { InstanceSet } = await ecm.DescribeInstances({
    Filters: [{ Name: "instance-id", Values: [machine] }],
  });
  const { Internet, VirtualPrivateCloud } = first(InstanceSet, "machine");
  expect(VirtualPrivateCloud).toMatchObject({ Ipv6AddressCount: 1 });
  const own = first(Internet?.InstanceNetworkInfoSet ?? [], "interface");
  expect(own.AddressInfoSet).toMatchObject([
    { PrivateIPAddressInfo: { PrivateIPAddress: expect.stringContaining(".") } },
    { PublicIPv6AddressInfo: { PublicIPAddress: expect.stringContaining("::2"), ISP: { ISPId: "CTCC" } } },
  ]);
});
