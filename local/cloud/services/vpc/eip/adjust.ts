// Another public address in the place of one: of an instance's ordinary one, or of an EIP that is paid by the month.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { type Entity, type World, withCodes } from "../../../kind";
import { checkUnlocked } from "../../../network/publicAddress";
import { nextPublicIp } from "../../../network/publicIp";
import type { AdjustPublicAddressRequest, VpcActions } from "../../../requests/vpc";
import { numberedTask } from "../../../tasks";
import { getHost, type HostCodes } from "../../cvm/instance/host";
import { type Eip, eip } from "../eip";

const hostCodes: HostCodes = {
  malformed: "InvalidParameterValue.InstanceIdMalformed",
  notFound: "InvalidInstanceId.NotFound",
  state: "UnsupportedOperation.AddressStatusNotPermit",
};
const eipCodes = {
  malformed: "InvalidParameterValue.AddressNotFound",
  notFound: "InvalidParameterValue.AddressNotFound",
};

function checkEip(world: World, entity: Entity<Eip>): void {
  const { id, data } = entity;
  if (data.IsBlocked) throw new ApiError("InvalidAddressId.Blocked", `The address ${id} is blocked.`);
  if (data.IsArrears)
    throw new ApiError("OperationDenied.AddressInArrears", `The address ${id} is in arrears.`);
  checkUnlocked(world, entity, "OperationDenied.MutexTaskRunning");
  if (data.InternetChargeType !== "BANDWIDTH_PREPAID_BY_MONTH") {
    throw new ApiError(
      "UnsupportedOperation.InvalidAddressInternetChargeType",
      `The address ${id} is charged ${data.InternetChargeType}: only one paid by the month changes.`,
    );
  }
}

function adjust(call: Call<AdjustPublicAddressRequest>): object {
  const { world, params } = call;
  const entity = call.maybe(eip, "AddressId");
  if (entity) {
    checkEip(world, entity);
    world.update(entity, { AddressIp: nextPublicIp(world) });
  } else {
    if (params.InstanceId === undefined)
      throw new ApiError("MissingParameter", "One of InstanceId and AddressId must be given.");
    const host = getHost(world, params.InstanceId, hostCodes);
    if (host.data.PublicIpAddress === "") {
      throw new ApiError(
        "InvalidParameterValue.InstanceNoWanIP",
        `The instance ${host.id} has no ordinary public address.`,
      );
    }
    world.update(host, { PublicIpAddress: nextPublicIp(world) });
  }
  const task = numberedTask(world);
  world.recordTask(task);
  return { TaskId: Number(task) };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AdjustPublicAddress: { refs: { AddressId: withCodes(eip, eipCodes) }, run: adjust },
  },
});
