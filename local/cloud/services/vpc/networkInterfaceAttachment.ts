// Network interfaces put on instances, taken off, moved from one to another. An instance must run or be stopped, and stand
// in the interface's VPC and zone.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import type {
  AttachNetworkInterfaceRequest,
  DetachNetworkInterfaceRequest,
  MigrateNetworkInterfaceRequest,
  VpcActions,
} from "../../requests/vpc";
import type { Instance } from "../cvm/instance";
import { getHost, type HostCodes } from "../cvm/instance/host";
import { type NetworkInterface, networkInterface } from "./networkInterface";

const hostCodes: HostCodes = {
  malformed: "InvalidParameterValue.Malformed",
  notFound: "ResourceNotFound",
  state: "UnsupportedOperation.InvalidState",
};

function getFittingHost(
  world: World,
  { id, data }: Entity<NetworkInterface>,
  instanceId: string,
): Entity<Instance> {
  const host = getHost(world, instanceId, hostCodes);
  if (host.data.VirtualPrivateCloud.VpcId !== data.VpcId)
    throw new ApiError("UnsupportedOperation.VpcMismatch", `${instanceId} and ${id} are in different VPCs.`);
  if (host.data.Placement.Zone !== data.Zone)
    throw new ApiError(
      "UnsupportedOperation.ZoneMismatch",
      `${instanceId} and ${id} are in different zones.`,
    );
  return host;
}

/** The place on the instance behind what it has; 0 is its own interface's. */
function nextIndex(world: World, instanceId: string): number {
  const taken = world.list(networkInterface).filter(({ data }) => data.InstanceId === instanceId);
  return 1 + Math.max(0, ...taken.map(({ data }) => data.DeviceIndex));
}

function checkAttached({ id, data }: Entity<NetworkInterface>, instanceId: string): void {
  if (data.InstanceId !== instanceId)
    throw new ApiError("ResourceNotFound", `The interface ${id} is not attached to \`${instanceId}\`.`);
}

function attach(call: Call<AttachNetworkInterfaceRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(networkInterface, "NetworkInterfaceId");
  if (entity.data.InstanceId) {
    throw new ApiError(
      "UnsupportedOperation.InvalidState",
      `The interface ${entity.id} is attached to ${entity.data.InstanceId} already.`,
    );
  }
  const host = getFittingHost(world, entity, params.InstanceId);
  const change = {
    InstanceId: host.id,
    DeviceIndex: nextIndex(world, host.id),
    AttachedAt: world.now,
    AttachType: params.AttachType ?? 0,
  };
  world.begin(world.update(entity, change), "attach", { task: call.requestId });
}

function detach(call: Call<DetachNetworkInterfaceRequest>): undefined {
  const entity = call.one(networkInterface, "NetworkInterfaceId");
  checkAttached(entity, call.params.InstanceId);
  call.world.begin(entity, "detach", { task: call.requestId });
}

function migrate(call: Call<MigrateNetworkInterfaceRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(networkInterface, "NetworkInterfaceId");
  checkAttached(entity, params.SourceInstanceId);
  const host = getFittingHost(world, entity, params.DestinationInstanceId);
  const data = { instanceId: host.id, index: nextIndex(world, host.id), type: params.AttachType ?? 0 };
  world.begin(entity, "migrate", { task: call.requestId, data });
}

const changing = (transition: string) => ({ ref: "NetworkInterfaceId", transition });

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AttachNetworkInterface: {
      refs: { NetworkInterfaceId: networkInterface },
      starts: changing("attach"),
      run: attach,
    },

    DetachNetworkInterface: {
      refs: { NetworkInterfaceId: networkInterface },
      starts: changing("detach"),
      run: detach,
    },

    MigrateNetworkInterface: {
      refs: { NetworkInterfaceId: networkInterface },
      starts: changing("migrate"),
      run: migrate,
    },
  },
});
