// IPv6 addresses of network interfaces, as the official SDK sees them.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("an interface has IPv6 addresses of its subnet's range, chosen and free ones, which keep the range", async () => {
  const { vpc, vpcId: VpcId, subnetId: SubnetId, pass } = await stage();
  const eni = async () => {
    const wanted = { VpcId, SubnetId, NetworkInterfaceName: "eni" };
    const id = (await vpc.CreateNetworkInterface(wanted)).NetworkInterface.NetworkInterfaceId;
    await pass("10s");
    return id;
  };
  const [first, second] = [await eni(), await eni()];
  const { Ipv6CidrBlock: whole } = await vpc.AssignIpv6CidrBlock({ VpcId });
  const Ipv6CidrBlock = whole.replace("00::/56", "01::/64");
  const range = { VpcId, Ipv6SubnetCidrBlocks: [{ SubnetId, Ipv6CidrBlock }] };
  const at = (end: string) => Ipv6CidrBlock.replace("/64", end);
  const Ipv6Addresses = [{ Address: at("0:0:3"), Description: "web" }];
  const assign = (NetworkInterfaceId: string, more: object) =>
    vpc.AssignIpv6Addresses({ NetworkInterfaceId, ...more });
  expect(await codeOf(assign(first, { Ipv6Addresses }))).toBe("UnsupportedOperation.UnassignCidrBlock");
  await vpc.AssignIpv6SubnetCidrBlock(range);
  const made = await assign(first, { Ipv6Addresses, Ipv6AddressCount: 2 });
  const [chosen, ...free] = made.Ipv6AddressSet;
  expect(chosen).toEqual({
    ...{ Address: at("3"), Description: "web", State: "AVAILABLE", AddressType: "GUA" },
    ...{ Primary: false, AddressId: "", IsWanIpBlocked: false, PublicIpAddress: "" },
  });
  expect(free.map(({ Address }) => Address)).toEqual([at("2"), at("4")]);
  expect((await vpc.DescribeVpcTaskResult({ TaskId: made.RequestId })).Status).toBe("SUCCESS");
  expect(await codeOf(assign(second, { Ipv6Addresses }))).toBe("ResourceInUse.Address");
  expect(await codeOf(vpc.UnassignIpv6SubnetCidrBlock(range))).toBe("ResourceInUse");

  const [Address, Description] = [at("3"), "changed"];
  await vpc.ModifyIpv6AddressesAttribute({
    NetworkInterfaceId: first,
    Ipv6Addresses: [{ Address, Description }],
  });
  const Filters = [{ Name: "address-ipv6", Values: [at("3")] }];
  const { NetworkInterfaceSet } = await vpc.DescribeNetworkInterfaces({ Filters });
  expect(NetworkInterfaceSet.map(({ NetworkInterfaceId }) => NetworkInterfaceId)).toEqual([first]);
  expect(present(NetworkInterfaceSet[0]).Ipv6AddressSet).toMatchObject([{ Address, Description }, {}, {}]);
  await vpc.UnassignIpv6Addresses({ NetworkInterfaceId: first, Ipv6Addresses: [{ Address }] });
  await vpc.DeleteNetworkInterface({ NetworkInterfaceId: first });
  await pass("10s");
  expect(await codeOf(vpc.UnassignIpv6SubnetCidrBlock(range))).toBe("");
});
