// Network interfaces on edge machines. A machine takes so many, by its cores.
import { ApiError } from "../../errors";
import { type Entity, type World, withCodes } from "../../kind";
import { checkId } from "../../lookUp";
import { attachmentActions } from "../../network/interfaceAttachment";
import type { Host, NetworkInterface } from "../../network/networkInterface";
import { type Instance, instance } from "./instance";
import { networkInterface } from "./networkInterface";
import { interfaces, limitsFor } from "./networkInterface/interfaces";

/** A machine whose network can be changed: one that runs or is stopped. */
function getMachine(world: World, id: string): Entity<Instance> {
  checkId(instance, id, "InvalidParameterValue.Malformed");
  const machine = world.get(instance, id);
  if (!machine) throw new ApiError("ResourceNotFound", `The instance \`${id}\` is not found.`);
  if (machine.state === "RUNNING" || machine.state === "STOPPED") return machine;
  throw new ApiError(
    "UnsupportedOperation.InvalidState",
    `The instance ${id} is ${machine.state}; it must be RUNNING or STOPPED.`,
  );
}

/** Refuses an interface, or its addresses, that a machine of so many cores does not take. */
function checkRoom(world: World, { id }: Host, entity: Entity<NetworkInterface>): void {
  const { interfaces: most, addresses } = limitsFor(world.get(instance, id)!);
  const there = world.list(networkInterface).filter(({ data }) => data.InstanceId === id);
  if (there.length >= most)
    throw new ApiError("LimitExceeded.EniQuotaLimitExceeded", `${id} takes ${most} interfaces at most.`);
  if (entity.data.PrivateIps.length > addresses)
    throw new ApiError(
      "LimitExceeded.PrivateIPQuotaLimitExceeded",
      `${id} takes ${addresses} addresses of an interface at most.`,
    );
}

export const part = {
  kinds: [],
  actions: attachmentActions(interfaces, {
    host: (world, instanceId) => {
      const { id, data } = getMachine(world, instanceId);
      return { id, vpcId: data.VirtualPrivateCloud.VpcId, zone: data.Zone };
    },
    attached: withCodes(networkInterface, { malformed: "InvalidParameterValue.InvaildEniID" }),
    codes: {
      attach: {
        taken: "UnsupportedOperation.AttachmentAlreadyExists",
        vpc: "UnsupportedOperation.VpcMismatch",
        zone: "FailedOperation.OperationNotAllow",
      },
      detach: { notThere: "ResourceNotFound", primary: "UnsupportedOperation" },
      migrate: {
        ...{ notThere: "UnsupportedOperation.AttachmentNotFound", primary: "InvalidParameter" },
        ...{ vpc: "InvalidParameterValue", zone: "InvalidParameterValue" },
      },
    },
    checkRoom,
  }),
};
