// Changes an instance stops for: type, disks, system, password, keys. A running one needs ForceStop and starts again;
// a stopped one stays stopped.
import { type AnyCall, type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { statesFor } from "../../../machines/operation";
import { findZone } from "../../../places";
import type {
  AssociateInstancesKeyPairsRequest,
  CvmActions,
  DisassociateInstancesKeyPairsRequest,
  ResetInstanceRequest,
  ResetInstancesPasswordRequest,
  ResetInstancesTypeRequest,
  ResizeInstanceDisksRequest,
} from "../../../requests/cvm";
import { disk } from "../../cbs/disk";
import { checkSize, findOffer } from "../../cbs/disk/offer";
import { image, isWindows } from "../image";
import { type Instance, type InstanceDisk, instance, type Outcome } from "../instance";
import { soldType } from "../instanceType";
import { keyPair } from "../keyPair";
import { checkSystemSize, isLocal, makeDisk } from "./disks";
import { checkPassword, readLogin } from "./login";
import { changeStopped, guard } from "./operation";

const refuse = (message: string) => new ApiError(instance.codes.state, message);

function checkCloudDisk(owner: Entity<Instance>, { DiskType }: InstanceDisk): void {
  if (isLocal(DiskType)) throw refuse(`The disk of ${owner.id} is a local one (${DiskType}).`);
}

function resetType(call: Call<ResetInstancesTypeRequest>): undefined {
  const { InstanceType, ForceStop = false } = call.params;
  for (const entity of call.all(instance, "InstanceIds")) {
    guard(call, entity, statesFor(ForceStop));
    checkCloudDisk(entity, entity.data.SystemDisk);
    const zone = findZone(call.region, entity.data.Placement.Zone)!;
    const type = soldType(zone, InstanceType);
    if (type.type === entity.data.InstanceType) {
      throw new ApiError("InvalidParameterValue", `The instance ${entity.id} is a ${type.type} already.`);
    }
    changeStopped(call, entity, ForceStop, { change: { InstanceType: type.type } });
  }
}

/** The disk of an instance that is to grow: its system disk, or the data disk named or only one. */
export function growing(
  owner: Entity<Instance>,
  params: ResizeInstanceDisksRequest,
): { id: string; size: number } {
  const { DataDisks = [], SystemDisk } = params;
  if (DataDisks.length + (SystemDisk ? 1 : 0) === 0) {
    throw new ApiError("MissingParameter", "The request is missing a required parameter `DataDisks`.");
  }
  if (DataDisks.length + (SystemDisk ? 1 : 0) > 1) {
    throw new ApiError("InvalidParameterValue", "One disk grows at a time.");
  }
  const wanted = SystemDisk ?? DataDisks[0]!;
  const bought = owner.data.DataDisks;
  const named = DataDisks[0]?.DiskId ?? (bought.length === 1 ? bought[0]?.DiskId : undefined);
  const found = SystemDisk ? owner.data.SystemDisk : bought.find((one) => one.DiskId === named);
  if (!found || (bought.length === 0 && !SystemDisk)) {
    throw new ApiError(
      "InvalidParameterValue",
      `${owner.id} was not bought with the disk ${named ?? "meant"}.`,
    );
  }
  checkCloudDisk(owner, found);
  if (wanted.DiskSize === undefined) {
    throw new ApiError("MissingParameter", "The request is missing a required parameter `DiskSize`.");
  }
  return { id: found.DiskId!, size: wanted.DiskSize };
}

function checkGrowth({ world }: AnyCall, { id, size }: { id: string; size: number }): void {
  const present = world.get(disk, id);
  if (!present) throw new ApiError("InvalidParameterValue", `The disk ${id} is not there any more.`);
  if (size <= present.data.DiskSize) {
    throw new ApiError(
      "InvalidParameterValue",
      `The disk ${id} has ${present.data.DiskSize} GB and only grows.`,
    );
  }
  checkSize(findOffer(present.data.DiskType)!, size, "InvalidParameterValue");
}

function resizeDisks(call: Call<ResizeInstanceDisksRequest>): undefined {
  const entity = call.one(instance, "InstanceId");
  const { ForceStop = false, ResizeOnline = false } = call.params;
  guard(call, entity, statesFor(ForceStop || ResizeOnline));
  const grows = growing(entity, call.params);
  checkGrowth(call, grows);
  changeStopped(call, entity, ForceStop, { sizes: { [grows.id]: grows.size } });
}

/** Regions in which a system may change between Linux and Windows (api-docs/cvm.txt:2084). */
const DOMESTIC = ["ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-chengdu", "ap-chongqing"];

/** The system disk after a reinstallation: the same one, or another where the system is of the other kind. */
function newSystemDisk(
  call: Call<ResetInstanceRequest>,
  owner: Entity<Instance>,
  size: number,
): InstanceDisk {
  const [before, after] = [call.world.get(image, owner.data.ImageId), call.maybe(image, "ImageId")];
  const { SystemDisk } = owner.data;
  if (!before || !after || isWindows(before) === isWindows(after)) return SystemDisk;
  if (isLocal(SystemDisk.DiskType) || !DOMESTIC.includes(call.region)) {
    throw refuse(`${owner.id} does not change between Linux and Windows: local disk or region.`);
  }
  const old = call.world.get(disk, SystemDisk.DiskId!);
  if (old) call.world.remove(old);
  const { DiskType } = SystemDisk;
  return makeDisk(call.world, owner, { DiskType, DiskSize: size }, "SYSTEM_DISK");
}

export function checkReset(call: Call<ResetInstanceRequest>, entity: Entity<Instance>): number {
  const { SystemDisk: wanted } = call.params;
  const { SystemDisk } = entity.data;
  const present = call.world.get(disk, SystemDisk.DiskId ?? "")?.data.DiskSize ?? SystemDisk.DiskSize;
  const size = wanted?.DiskSize ?? present;
  if (wanted?.DiskType !== undefined && wanted.DiskType !== SystemDisk.DiskType) {
    throw new ApiError(
      "InvalidParameterValue",
      `The system disk of ${entity.id} stays a ${SystemDisk.DiskType}.`,
    );
  }
  if (size < present || (size > present && isLocal(SystemDisk.DiskType))) {
    throw new ApiError(
      "InvalidParameterValue",
      `The system disk of ${entity.id} has ${present} GB, not ${size}.`,
    );
  }
  const from = call.maybe(image, "ImageId");
  if (from && from.state !== "NORMAL") throw refuse(`The image ${from.id} is ${from.state}.`);
  if (from) checkSystemSize(size, from);
  return size;
}

function reset(call: Call<ResetInstanceRequest>): undefined {
  const { params, world } = call;
  const entity = call.one(instance, "InstanceId");
  guard(call, entity, statesFor(true));
  const size = checkReset(call, entity);
  const from = call.maybe(image, "ImageId") ?? world.get(image, entity.data.ImageId);
  if (!from) throw new ApiError("InvalidParameterValue", `The image of ${entity.id} is gone: name another.`);
  const login = readLogin(params.LoginSettings ?? {}, from);
  const SystemDisk = newSystemDisk(call, entity, size);
  const { EnhancedService } = entity.data;
  changeStopped(call, world.update(entity, { SystemDisk }), true, {
    change: {
      ImageId: from.id,
      LoginSettings: login,
      EnhancedService: {
        Security: params.EnhancedService?.SecurityService?.Enabled ?? EnhancedService.Security,
        Monitor: params.EnhancedService?.MonitorService?.Enabled ?? EnhancedService.Monitor,
      },
      ...(params.HostName === undefined ? {} : { HostName: params.HostName }),
      ...(params.UserData === undefined ? {} : { UserData: params.UserData }),
    },
    ...(SystemDisk.DiskId ? { sizes: { [SystemDisk.DiskId]: size } } : {}),
  });
}

function isOnWindows({ world }: AnyCall, { data }: Entity<Instance>): boolean {
  const from = world.get(image, data.ImageId);
  return from !== undefined && isWindows(from);
}

/** Starts the same change of every instance named, or of none. */
function changeAll(
  call: AnyCall,
  forceStop: boolean,
  outcome: (entity: Entity<Instance>) => Outcome,
): undefined {
  const entities = call.all(instance, "InstanceIds");
  for (const entity of entities) guard(call, entity, statesFor(forceStop));
  for (const entity of entities) changeStopped(call, entity, forceStop, outcome(entity));
}

function resetPassword(call: Call<ResetInstancesPasswordRequest>): undefined {
  for (const entity of call.all(instance, "InstanceIds")) {
    checkPassword(call.params.Password, isOnWindows(call, entity));
  }
  return changeAll(call, call.params.ForceStop ?? false, ({ data }) => ({
    change: { LoginSettings: { ...data.LoginSettings, HasPassword: true } },
  }));
}

/** New keys take the place of the old ones, and of the password (api-docs/cvm.txt:5109). */
function associateKeys(call: Call<AssociateInstancesKeyPairsRequest>): undefined {
  const keys = call.all(keyPair, "KeyIds").map(({ id }) => id);
  for (const entity of call.all(instance, "InstanceIds")) {
    if (isOnWindows(call, entity))
      throw refuse(`The instance ${entity.id} runs Windows, which takes no key.`);
  }
  return changeAll(call, call.params.ForceStop ?? false, ({ data }) => ({
    change: { LoginSettings: { ...data.LoginSettings, KeyIds: keys } },
  }));
}

function disassociateKeys(call: Call<DisassociateInstancesKeyPairsRequest>): undefined {
  const keys = call.all(keyPair, "KeyIds").map(({ id }) => id);
  for (const { id, data } of call.all(instance, "InstanceIds")) {
    const stray = keys.find((key) => !data.LoginSettings.KeyIds.includes(key));
    if (stray !== undefined)
      throw new ApiError("InvalidParameterValue", `The key ${stray} is not one of ${id}.`);
  }
  return changeAll(call, call.params.ForceStop ?? false, ({ data }) => ({
    change: {
      LoginSettings: {
        ...data.LoginSettings,
        KeyIds: data.LoginSettings.KeyIds.filter((key) => !keys.includes(key)),
      },
    },
  }));
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    ResetInstancesType: {
      refs: { InstanceIds: instance },
      run: resetType,
    },

    ResizeInstanceDisks: { refs: { InstanceId: instance }, run: resizeDisks },

    ResetInstance: {
      refs: { InstanceId: instance, ImageId: image, "LoginSettings.KeyIds": keyPair },
      run: reset,
    },

    ResetInstancesPassword: {
      refs: { InstanceIds: instance },
      run: resetPassword,
    },

    AssociateInstancesKeyPairs: {
      refs: { InstanceIds: instance, KeyIds: keyPair },
      run: associateKeys,
    },

    DisassociateInstancesKeyPairs: {
      refs: { InstanceIds: instance, KeyIds: keyPair },
      run: disassociateKeys,
    },
  },
});
