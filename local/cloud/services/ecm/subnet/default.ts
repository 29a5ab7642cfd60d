// The subnet that takes machines which name none: the default one of their zone, or one that the system makes, in a VPC that it
// makes. It stays, and is the default again when no other is.
import type { Entity, World } from "../../../kind";
import type { Node } from "../node";
import { findNodes } from "../node";
import { routeTable } from "../routeTable";
import { defaultSubnet, type Subnet, subnet } from "../subnet";
import { type Vpc, vpc } from "../vpc";

const SYSTEM = { VpcName: "Default-VPC", CidrBlock: "10.0.0.0/16", Description: "" };

function systemVpc(world: World, region: string): Entity<Vpc> {
  const found = world.list(vpc).find((one) => one.builtin && one.region === region);
  if (found) return found;
  const made = world.create(vpc, SYSTEM, { region, builtin: true });
  const main = { VpcId: made.id, RouteTableName: "default", Main: true, Routes: [] };
  world.create(routeTable, main, { region, builtin: true });
  return made;
}

function systemSubnet(world: World, { region, zone }: Node): Entity<Subnet> {
  const found = world.list(subnet).find((one) => one.builtin && one.data.Zone === zone);
  if (found) return world.update(found, { IsZoneDefault: true });
  const owner = systemVpc(world, region);
  const main = world.list(routeTable).find(({ data }) => data.VpcId === owner.id && data.Main);
  const position = findNodes(region).findIndex((one) => one.zone === zone);
  const made = {
    ...{ VpcId: owner.id, SubnetName: "Default-Subnet", CidrBlock: `10.0.${position * 16}.0/20`, Zone: zone },
    ...{ EnableBroadcast: false, IsZoneDefault: true, RouteTableId: main?.id ?? "", Addresses: {} },
  };
  return world.create(subnet, made, { region, builtin: true });
}

/** Where machines go that name no subnet. */
export function subnetFor(world: World, node: Node): Entity<Subnet> {
  return defaultSubnet(world, node.zone) ?? systemSubnet(world, node);
}
