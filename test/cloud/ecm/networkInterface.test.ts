// Network interfaces of edge machines and their private addresses, with the official SDK as a witness.
import { first } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

const EcmRegion = "ap-xian-ecm";
const Zone = "ap-xian-ecm-1";
const ip = (PrivateIpAddress: string, more: object = {}) => ({ PrivateIpAddress, ...more });

async function start() {
  const { ecm, cloud } = await stage();
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const of = { VpcId: Vpc.VpcId, EcmRegion };
  const { Subnet } = await ecm.CreateSubnet({ ...of, SubnetName: "s", CidrBlock: "10.0.1.0/24", Zone });
  const place = { ...of, SubnetId: Subnet.SubnetId };
  const make = async (more: object = {}) => {
    const { NetworkInterface } = await ecm.CreateNetworkInterface({
      ...{ ...place, NetworkInterfaceName: "e" },
      ...more,
    });
    expect(NetworkInterface).toMatchObject({ State: "PENDING", Attachment: null, EniType: 0, EcmRegion });
    await cloud.control("POST", "clock", { advance: "10s" });
    return NetworkInterface.NetworkInterfaceId;
  };
  const read = async (id: string) =>
    first(
      (await ecm.DescribeNetworkInterfaces({ NetworkInterfaceIds: [id] })).NetworkInterfaceSet,
      "interface",
    );
  return { ecm, place, make, read };
}

test("an interface has a primary address and others, which come, go and move to another one", async () => {
  const { ecm, make, read } = await start();
  const one = await make({ PrivateIpAddresses: [ip("10.0.1.9", { Primary: true }), ip("10.0.1.10")] });
  const other = await make();
  const of = { EcmRegion, NetworkInterfaceId: one };
  await ecm.AssignPrivateIpAddresses({ ...of, SecondaryPrivateIpAddressCount: 1 });
  await ecm.ModifyPrivateIpAddressesAttribute({
    ...of,
    PrivateIpAddresses: [ip("10.0.1.10", { Description: "web" })],
  });
  expect((await read(one)).PrivateIpAddressSet).toMatchObject([
    { PrivateIpAddress: "10.0.1.9", Primary: true, State: "AVAILABLE" },
    { PrivateIpAddress: "10.0.1.10", Primary: false, Description: "web" },
    { PrivateIpAddress: "10.0.1.3" },
  ]);
  await ecm.MigratePrivateIpAddress({
    ...{ EcmRegion, SourceNetworkInterfaceId: one, DestinationNetworkInterfaceId: other },
    PrivateIpAddress: "10.0.1.10",
  });
  await ecm.RemovePrivateIpAddresses({ ...of, PrivateIpAddresses: [ip("10.0.1.3")] });
  expect((await read(one)).PrivateIpAddressSet).toHaveLength(1);
  expect((await read(other)).PrivateIpAddressSet[1]).toMatchObject(ip("10.0.1.10", { Description: "web" }));
});

test("an interface keeps its subnet from being deleted until it is gone", async () => {
  const { ecm, place, make } = await start();
  const NetworkInterfaceId = await make();
  const { SubnetId } = place;
  expect(await codeOf(ecm.DeleteSubnet({ EcmRegion, SubnetId }))).toBe("ResourceInUse");
  await ecm.DeleteNetworkInterface({ EcmRegion, NetworkInterfaceId });
  expect(await codeOf(ecm.DeleteNetworkInterface({ EcmRegion, NetworkInterfaceId }))).toBe(
    "UnsupportedOperation",
  );
});
