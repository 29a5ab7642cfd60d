// Public addresses bound, unbound, and made of an instance's ordinary one. Binding to an instance means its primary
// private address; an address of an interface is bound by both their names.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import type {
  AssociateAddressRequest,
  DisassociateAddressRequest,
  TransformAddressRequest,
  VpcActions,
} from "../../requests/vpc";
import { numberedTask } from "../../tasks";
import { type Instance, instance } from "../cvm/instance";
import { getHost, type HostCodes } from "../cvm/instance/host";
import { type Eip, eip } from "./eip";
import { checkUnlocked, REASSIGNMENTS_A_DAY, reassigned } from "./eip/actions";
import { networkInterface } from "./networkInterface";

const hostCodes: HostCodes = {
  malformed: "InvalidInstanceId.NotFound",
  notFound: "InvalidInstanceId.NotFound",
  state: "InvalidInstance.NotSupported",
};

function checkNotBlocked({ id, data }: Entity<Eip>): void {
  if (data.IsBlocked) throw new ApiError("InvalidAddressId.Blocked", `The address ${id} is blocked.`);
}

/** An instance in a VPC that has no EIP yet. */
function freeHost(world: World, id: string): Entity<Instance> {
  const host = getHost(world, id, hostCodes);
  if (host.data.VirtualPrivateCloud.VpcId === "" || host.data.PrivateIpAddresses.length === 0)
    throw new ApiError("InvalidInstance.NotSupported", `The instance ${id} is in no VPC.`);
  const other = world.list(eip).find(({ data }) => data.InstanceId === id);
  if (other)
    throw new ApiError("InvalidInstanceId.AlreadyBindEip", `The instance ${id} has ${other.id} already.`);
  return host;
}

function checkInterface(world: World, id: string, address: string): void {
  const found = world.get(networkInterface, id);
  if (!found?.data.PrivateIps.some((one) => one.PrivateIpAddress === address)) {
    throw new ApiError(
      "InvalidNetworkInterfaceId.NotFound",
      `There is no interface \`${id}\` with ${address}.`,
    );
  }
  if (found.state !== "AVAILABLE")
    throw new ApiError("UnsupportedOperation.InvalidState", `The interface ${id} is ${found.state}.`);
  const other = world
    .list(eip)
    .find(({ data }) => data.NetworkInterfaceId === id && data.PrivateAddressIp === address);
  if (other)
    throw new ApiError(
      "InvalidPrivateIpAddress.AlreadyBindEip",
      `The address ${address} has ${other.id} already.`,
    );
}

function associate(call: Call<AssociateAddressRequest>): object {
  const { world, params } = call;
  const entity = call.one(eip, "AddressId");
  checkNotBlocked(entity);
  if (entity.data.IsArrears) {
    throw new ApiError("InvalidAddressIdState.InArrears", `The address ${entity.id} is in arrears.`);
  }
  checkUnlocked(world, entity);
  const task = numberedTask(world);
  const { InstanceId, NetworkInterfaceId, PrivateIpAddress } = params;
  if (InstanceId !== undefined) {
    const [PrivateAddressIp] = freeHost(world, InstanceId).data.PrivateIpAddresses as [string];
    world.begin(world.update(entity, { InstanceId, PrivateAddressIp }), "bind", { task });
  } else {
    checkInterface(world, NetworkInterfaceId!, PrivateIpAddress!);
    const change = { NetworkInterfaceId: NetworkInterfaceId!, PrivateAddressIp: PrivateIpAddress! };
    world.begin(world.update(entity, change), "bindInterface", { task });
  }
  return { TaskId: task };
}

function disassociate(call: Call<DisassociateAddressRequest>): object {
  const { world } = call;
  const entity = call.one(eip, "AddressId");
  checkNotBlocked(entity);
  checkUnlocked(world, entity);
  const { NatGatewayId, HaVipId } = entity.data;
  if (NatGatewayId || HaVipId)
    throw new ApiError(
      "InvalidAddressIdStatus.NotPermit",
      `The address ${entity.id} is bound to ${NatGatewayId || HaVipId}, and is unbound there.`,
    );
  const reallocate = call.params.ReallocateNormalPublicIp === true;
  if (reallocate) {
    const host = world.get(instance, entity.data.InstanceId);
    if (!host) {
      throw new ApiError(
        "InvalidParameter",
        "ReallocateNormalPublicIp is for the primary address of an instance's primary interface.",
      );
    }
    if (host.state !== "RUNNING" && host.state !== "STOPPED")
      throw new ApiError("InvalidInstance.NotSupported", `The instance ${host.id} is ${host.state}.`);
    if (world.count(reassigned(world)) > REASSIGNMENTS_A_DAY) {
      throw new ApiError(
        "LimitExceeded",
        `An ordinary address is given back ${REASSIGNMENTS_A_DAY} times a day.`,
      );
    }
  }
  const task = numberedTask(world);
  world.begin(entity, "unbind", { task, data: { reallocate } });
  return { TaskId: task };
}

function transform({ world, params }: Call<TransformAddressRequest>): object {
  const host = freeHost(world, params.InstanceId);
  const { PublicIpAddress, PrivateIpAddresses, InternetAccessible } = host.data;
  if (PublicIpAddress === "") {
    throw new ApiError(
      "InvalidInstance.NotSupported",
      `The instance ${host.id} has no ordinary public address.`,
    );
  }
  const task = numberedTask(world);
  const made = world.create(eip, {
    AddressName: "",
    AddressIp: PublicIpAddress,
    InstanceId: host.id,
    NetworkInterfaceId: "",
    PrivateAddressIp: PrivateIpAddresses[0]!,
    IsArrears: false,
    IsBlocked: false,
    Bandwidth: InternetAccessible.InternetMaxBandwidthOut,
    InternetChargeType: InternetAccessible.InternetChargeType,
    InternetServiceProvider: "BGP",
    AddressType: "EIP",
  });
  world.begin(made, "bind", { task });
  return { TaskId: Number(task), AddressId: made.id };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssociateAddress: {
      refs: { AddressId: eip },
      starts: { ref: "AddressId", transition: "bind" },
      run: associate,
    },

    DisassociateAddress: {
      refs: { AddressId: eip },
      starts: { ref: "AddressId", transition: "unbind" },
      run: disassociate,
    },

    TransformAddress: {
      creates: { kind: eip },
      run: transform,
    },
  },
});
