// Public addresses of edge machines bound and unbound, when they are made or later. A machine has so many, by its cores; its own
// address is that of its primary interface.

import { definePart } from "../../action";
import { ApiError } from "../../errors";
import { type Entity, type World, withCodes } from "../../kind";
import { checkId } from "../../lookUp";
import { STEADY } from "../../machines/operation";
import { type BindingCodes, bindingOf, type Target } from "../../network/addressBinding";
import type { EcmActions } from "../../requests/ecm";
import { addressesOf, eip } from "./eip";
import { type Instance, instance } from "./instance";
import { networkInterface } from "./networkInterface";
import { limitsFor } from "./networkInterface/interfaces";
import { primaryOf } from "./networkInterface/primary";

/** What else an action refuses a target with. */
interface TargetCodes {
  malformed: string;
  notFound: string;
  state: string;
  /** The machine has as many public addresses as it takes. */
  full: string;
  malformedInterface: string;
}

function getMachine(world: World, id: string, codes: TargetCodes): Entity<Instance> {
  checkId(instance, id, codes.malformed);
  const machine = world.get(instance, id);
  if (!machine) throw new ApiError(codes.notFound, `The instance \`${id}\` is not found.`);
  if (!STEADY.includes(machine.state))
    throw new ApiError(codes.state, `The instance ${id} is ${machine.state}; it must be RUNNING or STOPPED.`);
  return machine;
}

function checkRoom(world: World, machine: Entity<Instance>, codes: TargetCodes): void {
  const { publicAddresses: most } = limitsFor(machine);
  if (addressesOf(world, machine.id).length >= most)
    throw new ApiError(codes.full, `${machine.id} takes ${most} public addresses at most.`);
}

/** A target as its machine where that is meant: by the primary address of its primary interface, too. */
function targetOn(world: World, target: Target, codes: TargetCodes): Target {
  if (target.InstanceId !== undefined) return target;
  if (target.NetworkInterfaceId === undefined) return target;
  checkId(networkInterface, target.NetworkInterfaceId, codes.malformedInterface);
  const data = world.get(networkInterface, target.NetworkInterfaceId)?.data;
  const machine = data?.InstanceId ? world.get(instance, data.InstanceId) : undefined;
  if (machine && data?.Primary && data.PrivateIps[0]?.PrivateIpAddress === target.PrivateIpAddress)
    return { InstanceId: machine.id };
  if (machine) checkRoom(world, machine, codes);
  return target;
}

/** Bindings that an action refuses with these codes. */
export function bindingsWith(codes: BindingCodes & TargetCodes) {
  const { targetOf, ...bindings } = bindingOf({
    kind: eip,
    interfaces: networkInterface,
    primaryOf: (world, id) => {
      const machine = getMachine(world, id, codes);
      const NetworkInterfaceId = primaryOf(world, id)?.id ?? "";
      return { PrivateAddressIp: machine.data.PrivateIpAddresses[0]!, NetworkInterfaceId };
    },
    checkGiven: (world, id) => void getMachine(world, id, codes),
    codes,
  });
  return {
    ...bindings,
    targetOf: (world: World, target: Target) => targetOf(world, targetOn(world, target, codes)),
    onTarget: (world: World, target: Target) => targetOn(world, target, codes),
  };
}

const { StatusNotPermit, AlreadyBindEip, Taken, NotSupported, NoInterface } = {
  StatusNotPermit: "UnsupportedOperation.StatusNotPermit",
  AlreadyBindEip: "UnsupportedOperation.AlreadyBindEip",
  Taken: "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip",
  NotSupported: "UnsupportedOperation.InstanceIdNotSupported",
  NoInterface: "UnsupportedOperation.InvalidNetworkInterfaceIdNotFound",
};

const bindings = bindingsWith({
  ...{ blocked: StatusNotPermit, locked: StatusNotPermit, inArrears: "FailedOperation.OperationNotAllow" },
  ...{ hasOne: AlreadyBindEip, taken: Taken, full: "LimitExceeded.AddressQuotaLimitExceeded" },
  ...{ noInterface: NoInterface, malformedInterface: "InvalidParameterValue.InvaildEniID" },
  noAddress: "FailedOperation.PrivateIpAddressUnavailable",
  interfaceState: "FailedOperation.InvalidStatus",
  ...{ malformed: "InvalidParameterValue.InvalidInstanceID", state: NotSupported },
  notFound: "UnsupportedOperation.InstanceIdNotFound",
  ...{ noInstance: NotSupported, tooMany: "FailedOperation.OperationNotAllow" },
});

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    AssociateAddress: {
      refs: { AddressId: eip },
      starts: { ref: "AddressId", transition: "bind" },
      run: (call) => bindings.associate(call, bindings.onTarget(call.world, call.params)),
    },

    DisassociateAddress: {
      refs: { AddressId: withCodes(eip, { malformed: "InvalidParameterValue.InvaildAddressId" }) },
      starts: { ref: "AddressId", transition: "unbind" },
      run: (call) => bindings.disassociate(call, call.params.ReallocateNormalPublicIp === true),
    },
  },
});
