// Private addresses that rules of a NAT gateway lead to: they are of something in its VPC.
import type { Entity, World } from "../../../kind";
import type { NatGateway } from "../natGateway";
import { type Subnet, subnet } from "../subnet";

/** The subnet of an address that somebody in the gateway's VPC has, and the id of who has it. */
export function holderOf(
  world: World,
  { data: { VpcId } }: Entity<NatGateway>,
  address: string,
): { id: string; subnet: Entity<Subnet> } | undefined {
  for (const one of world.list(subnet)) {
    const id = one.data.VpcId === VpcId ? one.data.Addresses[address] : undefined;
    if (id) return { id, subnet: one };
  }
  return undefined;
}
