// Private addresses that rules of a NAT gateway lead to: they are of something in its VPC.
import type { Entity, World } from "../../../kind";
import type { NatGateway } from "../natGateway";
import { subnet } from "../subnet";

/** The id of who has an address in the gateway's VPC. */
export function holderOf(
  world: World,
  { data: { VpcId } }: Entity<NatGateway>,
  address: string,
): string | undefined {
  const home = world.list(subnet).find(({ data }) => data.VpcId === VpcId && data.Addresses[address]);
  return home?.data.Addresses[address];
}
