// IPv6 addresses of machines' own interfaces, where every refusal of their actions can be caused.
import { present } from "../../../found";
import { change } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere } from "../ground";
import type { Scene } from "../scene";
import { machineOrder, row } from "./instance";

const addresses = (...list: string[]) => change({ Ipv6Addresses: list.map((Address) => ({ Address })) });

export async function ofIpv6Addresses({ on, vpcId, subnetId }: Scene): Promise<EdgeGround> {
  const { ecm } = on;
  const ownOf = async (place: object): Promise<string> => {
    const order = machineOrder({ ZoneInstanceCountISPSet: [row(place)] });
    const machine = present((await ecm.RunInstances(order)).InstanceIdSet[0]);
    await on.pass("1m");
    const Filters = [{ Name: "attachment.instance-id", Values: [machine] }];
    return present((await ecm.DescribeNetworkInterfaces({ Filters })).NetworkInterfaceSet[0])
      .NetworkInterfaceId;
  };
  const NetworkInterfaceId = await ownOf({ VpcId: vpcId, SubnetId: subnetId });
  const without = await ownOf({ Zone: "ap-shenzhen-ecm-ct2" });
  const wanted = { VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "v", EcmRegion };
  const other = (await ecm.CreateNetworkInterface(wanted)).NetworkInterface.NetworkInterfaceId;
  const of = { EcmRegion, NetworkInterfaceId };
  const { Ipv6AddressSet } = await ecm.AssignIpv6Addresses({ ...of, Ipv6AddressCount: 1 });
  await on.pass("1m");
  const { Address } = present(Ipv6AddressSet[0]);
  const free = Address.replace(/::.*/, "::20");
  const named = { Ipv6Addresses: [{ Address, Description: "web" }] };
  const absent = {
    InvalidParameterValue: addresses(Address, Address),
    "InvalidParameterValue.Malformed": addresses("office"),
    "UnsupportedOperation.AttachmentNotFound": addresses(free),
  };
  return {
    good: {
      AssignIpv6Addresses: { ...of, Ipv6Addresses: [{ Address: free }] },
      ReleaseIpv6Addresses: { ...of, ...named },
      ModifyIpv6AddressesAttribute: { ...of, ...named },
    },
    causes: {
      AssignIpv6Addresses: {
        ...elsewhere,
        InvalidParameterValue: change({ NetworkInterfaceId: other }),
        "InvalidParameterValue.Malformed": addresses("office"),
        "InvalidParameterValue.NodeNotSupportIPv6": change({
          ...{ EcmRegion: "ap-shenzhen-ecm", NetworkInterfaceId: without },
        }),
        "InvalidParameterValue.SubnetConflict": addresses(Address),
        "LimitExceeded.AddressQuotaLimitExceeded": change({ Ipv6Addresses: [], Ipv6AddressCount: 30 }),
      },
      ReleaseIpv6Addresses: absent,
      ModifyIpv6AddressesAttribute: absent,
    },
    young: async () => {
      const { NetworkInterface } = await ecm.CreateNetworkInterface(wanted);
      const young = change({ NetworkInterfaceId: NetworkInterface.NetworkInterfaceId });
      return { AssignIpv6Addresses: { "UnsupportedOperation.InvalidState": young } };
    },
  };
}
