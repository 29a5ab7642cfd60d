// Network interfaces of VPC made, listed, changed and deleted; what attaches them is in networkInterfaceAttachment.ts.
import { type Call, definePart } from "../../../action";
import type { Entity, World } from "../../../kind";
import { interfaceActions, type ShownInterfaces } from "../../../network/interfaceActions";
import type { NetworkInterface } from "../../../network/networkInterface";
import type { ModifyNetworkInterfaceAttributeRequest, VpcActions } from "../../../requests/vpc";
import { viewIpv6 } from "../ipv6Address/view";
import { networkInterface } from "../networkInterface";
import { securityGroup } from "../securityGroup";
import { DEFAULT_QOS, interfaces } from "./interfaces";

function modify(call: Call<ModifyNetworkInterfaceAttributeRequest>): undefined {
  const { NetworkInterfaceName, NetworkInterfaceDescription, SecurityGroupIds } = call.params;
  const groups = call.all(securityGroup, "SecurityGroupIds").map((group) => group.id);
  call.world.update(call.one(networkInterface, "NetworkInterfaceId"), {
    ...(NetworkInterfaceName === undefined ? {} : { NetworkInterfaceName }),
    ...(NetworkInterfaceDescription === undefined ? {} : { NetworkInterfaceDescription }),
    ...(SecurityGroupIds === undefined ? {} : { SecurityGroupIds: groups }),
  });
}

function publicIpsOf(world: World, entity: Entity<NetworkInterface>): string[] {
  return interfaces.bound(world, entity).map(({ data }) => data.AddressIp);
}

const shown: ShownInterfaces = {
  also: (world, entity) => {
    const { QosLevel = DEFAULT_QOS, Ipv6s = [], InstanceId, AttachType } = entity.data;
    return {
      ...{ QosLevel, AttachType },
      // The other field of today's API for it, which also says that it is attached.
      NetworkInterfaceState: InstanceId && entity.state === "AVAILABLE" ? "INUSE" : entity.state,
      Ipv6AddressSet: Ipv6s.map((ip) => viewIpv6(world, entity, ip)),
    };
  },
  list: {
    missing: "leaveOut",
    filters: {
      "eni-type": () => 0,
      "address-type": () => "EIP",
      "address-ipv6": ({ data }) => (data.Ipv6s ?? []).map((ip) => ip.Address),
      // Filters by address are exact anyway, and nothing here has protection.
      "ip-exact-match": () => true,
      "public-address-ip": (entity, { world }) => publicIpsOf(world, entity),
      "eni-qos": ({ data }) => data.QosLevel ?? DEFAULT_QOS,
      "termination-protection": () => false,
      "traffic-protection": () => false,
    },
  },
};

export const part = definePart<VpcActions>({
  kinds: [networkInterface],
  actions: {
    ...interfaceActions(interfaces, shown),
    ModifyNetworkInterfaceAttribute: {
      refs: { NetworkInterfaceId: networkInterface, SecurityGroupIds: securityGroup },
      run: modify,
    },
  },
});
