// An instance as the network sees it: where it stands and what addresses it has. The rest of it is CVM's.
import { ApiError } from "../../errors";
import { type Entity, isWellFormed, type Kind } from "../../kind";
import type { World } from "../../world";

export interface Host {
  Placement: { Zone: string };
  VirtualPrivateCloud: { VpcId: string; SubnetId: string };
  /** The primary one first. */
  PrivateIpAddresses: string[];
  /** The ordinary public address, "" without one; EIPs are not here. */
  PublicIpAddress: string;
  InternetAccessible: { InternetChargeType: string; InternetMaxBandwidthOut: number };
}

export interface HostCodes {
  malformed: string;
  notFound: string;
  /** For one in a state in which its network cannot be changed. */
  state: string;
}

/** An instance of this region; undefined when it is not there. */
export function readHost(world: World, id: string): Entity<Host> | undefined {
  if (id === "") return undefined;
  return world.get(world.kindOf("cvm:instance") as Kind<Host>, id);
}

/** An instance whose network can be changed: one that runs or is stopped. */
export function getHost(world: World, id: string, codes: HostCodes): Entity<Host> {
  if (!isWellFormed(world.kindOf("cvm:instance"), id))
    throw new ApiError(codes.malformed, `The id \`${id}\` is malformed.`);
  const host = readHost(world, id);
  if (!host) throw new ApiError(codes.notFound, `The instance \`${id}\` is not found.`);
  if (host.state !== "RUNNING" && host.state !== "STOPPED")
    throw new ApiError(codes.state, `The instance ${id} is ${host.state}; it must be RUNNING or STOPPED.`);
  return host;
}
