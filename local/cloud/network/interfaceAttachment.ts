// Network interfaces put on instances, taken off, moved from one to another. An instance must run or be stopped, and stand
// in the interface's VPC and zone.
import { type Action, type Call, defineAction } from "../action";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import type { Host, Interfaces, NetworkInterface } from "./networkInterface";

/** How a service attaches: its instances, and its codes. */
export interface Attaching {
  /** The instance of an id, with the codes of the action. */
  host(world: World, id: string): Host;
  /** The interface as attaching refers to it. */
  attached?: Kind;
  codes: {
    /** An interface that has an instance already. */
    taken: string;
    vpc: string;
    zone: string;
    /** An interface that does not have the instance it is taken off, and that it is moved away from. */
    notThere: string;
    notMoved: string;
  };
  /** Refuses one interface too many on an instance. */
  checkRoom?(world: World, host: Host): void;
}

function getFittingHost(
  { world }: { world: World },
  { host: find, codes }: Attaching,
  { id, data }: Entity<NetworkInterface>,
  instanceId: string,
): Host {
  const host = find(world, instanceId);
  if (host.vpcId !== data.VpcId)
    throw new ApiError(codes.vpc, `${instanceId} and ${id} are in different VPCs.`);
  if (host.zone !== data.Zone)
    throw new ApiError(codes.zone, `${instanceId} and ${id} are in different zones.`);
  return host;
}

/** The place on the instance behind what it has; 0 is its own interface's. */
function nextIndex(world: World, { kind }: Interfaces, instanceId: string): number {
  const taken = world.list(kind).filter(({ data }) => data.InstanceId === instanceId);
  return 1 + Math.max(0, ...taken.map(({ data }) => data.DeviceIndex));
}

function checkAttached({ id, data }: Entity<NetworkInterface>, instanceId: string, code: string): void {
  if (data.InstanceId !== instanceId)
    throw new ApiError(code, `The interface ${id} is not attached to \`${instanceId}\`.`);
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
      attaching.codes.taken,
      `The interface ${entity.id} is attached to ${entity.data.InstanceId} already.`,
    );
  const host = getFittingHost(call, attaching, entity, params.InstanceId);
  attaching.checkRoom?.(world, host);
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
  checkAttached(entity, call.params.InstanceId, codes.notThere);
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
  checkAttached(entity, params.SourceInstanceId, attaching.codes.notMoved);
  const host = getFittingHost(call, attaching, entity, params.DestinationInstanceId);
  attaching.checkRoom?.(world, host);
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
