// IPv6 addresses of interfaces as answers show them.
import type { Entity, World } from "../../../kind";
import type { Ipv6, NetworkInterface } from "../../../network/networkInterface";
import { vpc } from "../vpc";

export function viewIpv6(world: World, { data }: Entity<NetworkInterface>, ip: Ipv6): object {
  const AddressType = world.get(vpc, data.VpcId)?.data.Ipv6?.type ?? "";
  return {
    ...ip,
    ...{ Primary: false, AddressId: "", IsWanIpBlocked: false },
    ...{ State: "AVAILABLE", PublicIpAddress: "", AddressType },
  };
}
