// Network interfaces put on instances, taken off, moved from one to another. An instance must run or be stopped, and stand
// in the interface's VPC and zone.
import { type Action, type Call, defineAction } from "../action";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import type { Host, Interfaces, NetworkInterface } from "./networkInterface";

/** Codes of an interface and an instance that stand apart. */
interface Apart {
  vpc: string;
  zone: string;
}

/** Codes of an interface that is not on the instance it is taken off, and of an instance's own, where there are any here. */
interface Leaving {
  notThere: string;
  primary?: string;
}

/** How a service attaches: its instances, and its codes. */
export interface Attaching {
  /** The instance of an id, with the codes of the action. */
  host(world: World, id: string): Host;
  /** The interface as attaching refers to it. */
  attached?: Kind;
  codes: {
    /** An interface that has an instance already, and an instance of another VPC or zone. */
    attach: Apart & { taken: string };
    detach: Leaving;
    migrate: Apart & Leaving;
  };
  /** Refuses an interface that is too much for an instance. */
  checkRoom?(world: World, host: Host, entity: Entity<NetworkInterface>): void;
}

function getFittingHost(
  world: World,
  { host: find, checkRoom }: Attaching,
  entity: Entity<NetworkInterface>,
  instanceId: string,
  codes: Apart,
): Host {
  const host = find(world, instanceId);
  const { id, data } = entity;
  if (host.vpcId !== data.VpcId)
    throw new ApiError(codes.vpc, `${instanceId} and ${id} are in different VPCs.`);
  if (host.zone !== data.Zone)
    throw new ApiError(codes.zone, `${instanceId} and ${id} are in different zones.`);
  checkRoom?.(world, host, entity);
  return host;
}

/** The place on the instance behind what it has; 0 is its own interface's. */
function nextIndex(world: World, { kind }: Interfaces, instanceId: string): number {
  const taken = world.list(kind).filter(({ data }) => data.InstanceId === instanceId);
  return 1 + Math.max(0, ...taken.map(({ data }) => data.DeviceIndex));
}

function checkLeaving(
  { id, data }: Entity<NetworkInterface>,
  instanceId: string,
  { notThere, primary }: Leaving,
): void {
  if (data.InstanceId !== instanceId)
    throw new ApiError(notThere, `The interface ${id} is not attached to \`${instanceId}\`.`);
  if (data.Primary && primary)
    throw new ApiError(primary, `${id} is the primary interface of ${instanceId} and stays there.`);
}

interface AttachRequest {
  InstanceId: string;
  AttachType?: number | undefined;
}

function attach(of: Interfaces, attaching: Attaching, call: Call<AttachRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(of.kind, "NetworkInterfaceId");
  if (entity.data.InstanceId)
    throw new ApiError(
      attaching.codes.attach.taken,
      `The interface ${entity.id} is attached to ${entity.data.InstanceId} already.`,
    );
  const host = getFittingHost(world, attaching, entity, params.InstanceId, attaching.codes.attach);
  const change = {
    InstanceId: host.id,
    DeviceIndex: nextIndex(world, of, host.id),
    AttachedAt: world.now,
    AttachType: params.AttachType ?? 0,
  };
  world.begin(world.update(entity, change), "attach", { task: call.requestId });
}

function detach(of: Interfaces, { codes }: Attaching, call: Call<AttachRequest>): undefined {
  const entity = call.one(of.kind, "NetworkInterfaceId");
  checkLeaving(entity, call.params.InstanceId, codes.detach);
  call.world.begin(entity, "detach", { task: call.requestId });
}

interface MigrateRequest {
  SourceInstanceId: string;
  DestinationInstanceId: string;
  AttachType?: number | undefined;
}

function migrate(of: Interfaces, attaching: Attaching, call: Call<MigrateRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(of.kind, "NetworkInterfaceId");
  const { migrate: codes } = attaching.codes;
  checkLeaving(entity, params.SourceInstanceId, codes);
  const host = getFittingHost(world, attaching, entity, params.DestinationInstanceId, codes);
  const data = { instanceId: host.id, index: nextIndex(world, of, host.id), type: params.AttachType ?? 0 };
  world.begin(entity, "migrate", { task: call.requestId, data });
}

/** The actions that attach interfaces of a service. */
export function attachmentActions(of: Interfaces, attaching: Attaching): Record<string, Action<never>> {
  const refs = { NetworkInterfaceId: of.kind };
  const changing = (transition: string) => ({ ref: "NetworkInterfaceId", transition });
  return {
    AttachNetworkInterface: defineAction<AttachRequest>({
      refs: { NetworkInterfaceId: attaching.attached ?? of.kind },
      starts: changing("attach"),
      run: (call) => attach(of, attaching, call),
    }),
    DetachNetworkInterface: defineAction<AttachRequest>({
      ...{ refs, starts: changing("detach") },
      run: (call) => detach(of, attaching, call),
    }),
    MigrateNetworkInterface: defineAction<MigrateRequest>({
      ...{ refs, starts: changing("migrate") },
      run: (call) => migrate(of, attaching, call),
    }),
  };
}
