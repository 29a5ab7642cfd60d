// Public addresses bound, unbound, and made of an instance's ordinary one. Binding to an instance means its primary
// private address; an address of an interface is bound by both their names.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity, World } from "../../kind";
import { bindingOf } from "../../network/addressBinding";
import type { TransformAddressRequest, VpcActions } from "../../requests/vpc";
import { numberedTask } from "../../tasks";
import { type Instance, instance } from "../cvm/instance";
import { getHost, type HostCodes } from "../cvm/instance/host";
import { type Eip, eip, free } from "./eip";
import { networkInterface } from "./networkInterface";

const hostCodes: HostCodes = {
  malformed: "InvalidInstanceId.NotFound",
  notFound: "InvalidInstanceId.NotFound",
  state: "InvalidInstance.NotSupported",
};

/** An instance in a VPC. */
function inVpc(world: World, id: string): Entity<Instance> {
  const host = getHost(world, id, hostCodes);
  if (host.data.VirtualPrivateCloud.VpcId === "" || host.data.PrivateIpAddresses.length === 0)
    throw new ApiError("InvalidInstance.NotSupported", `The instance ${id} is in no VPC.`);
  return host;
}

const binding = bindingOf({
  kind: eip,
  interfaces: networkInterface,
  primaryOf: (world, id) => ({ PrivateAddressIp: inVpc(world, id).data.PrivateIpAddresses[0]! }),
  checkGiven: (world, id) => {
    const host = world.get(instance, id);
    if (host?.state !== "RUNNING" && host?.state !== "STOPPED")
      throw new ApiError("InvalidInstance.NotSupported", `The instance ${id} is ${host?.state ?? "gone"}.`);
  },
  codes: {
    blocked: "InvalidAddressId.Blocked",
    inArrears: "InvalidAddressIdState.InArrears",
    locked: eip.codes.state,
    hasOne: "InvalidInstanceId.AlreadyBindEip",
    noInterface: "InvalidNetworkInterfaceId.NotFound",
    noAddress: "InvalidNetworkInterfaceId.NotFound",
    interfaceState: "UnsupportedOperation.InvalidState",
    taken: "InvalidPrivateIpAddress.AlreadyBindEip",
    noInstance: "InvalidParameter",
    tooMany: "LimitExceeded",
  },
});

/** What is bound to a gateway or an HA virtual address is unbound there. */
function checkOwn({ id, data: { NatGatewayId, HaVipId } }: Entity<Eip>): void {
  if (NatGatewayId || HaVipId)
    throw new ApiError(
      "InvalidAddressIdStatus.NotPermit",
      `The address ${id} is bound to ${NatGatewayId || HaVipId}, and is unbound there.`,
    );
}

function transform({ world, params }: Call<TransformAddressRequest>): object {
  const host = inVpc(world, params.InstanceId);
  const target = binding.targetOf(world, params);
  const { PublicIpAddress, InternetAccessible } = host.data;
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
    ...free,
    ...target,
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
      run: (call) => binding.associate(call, call.params),
    },

    DisassociateAddress: {
      refs: { AddressId: eip },
      starts: { ref: "AddressId", transition: "unbind" },
      run: (call) => binding.disassociate(call, call.params.ReallocateNormalPublicIp === true, checkOwn),
    },

    TransformAddress: {
      creates: { kind: eip },
      run: transform,
    },
  },
});
