// An instance as the network sees it: where it stands and what addresses it has. The rest of it is CVM's.
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { checkId } from "../../../lookUp";
import { type Instance, instance } from "../instance";

export interface HostCodes {
  malformed: string;
  notFound: string;
  /** For one in a state in which its network cannot be changed. */
  state: string;
}

/** An instance of this region; refused with the codes of the calling action. */
export function findHost(
  world: World,
  id: string,
  codes: Pick<HostCodes, "malformed" | "notFound">,
): Entity<Instance> {
  checkId(instance, id, codes.malformed);
  const host = world.get(instance, id);
  if (!host) throw new ApiError(codes.notFound, `The instance \`${id}\` is not found.`);
  return host;
}

/** An instance whose network can be changed: one that runs or is stopped. */
export function getHost(world: World, id: string, codes: HostCodes): Entity<Instance> {
  const host = findHost(world, id, codes);
  if (host.state !== "RUNNING" && host.state !== "STOPPED")
    throw new ApiError(codes.state, `The instance ${id} is ${host.state}; it must be RUNNING or STOPPED.`);
  return host;
}
