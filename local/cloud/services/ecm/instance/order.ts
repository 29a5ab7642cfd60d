// An order of machines, read: what it says itself, what its module says where it says nothing, and everything that can be
// wrong with it.
import type { Call } from "../../../action";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { isUserData, passwordProblem } from "../../../machines/texts";
import type { RunInstancesRequest } from "../../../requests/ecm";
import { type Image, image, isWindows } from "../image";
import type { Instance } from "../instance";
import { checkSold, getInstanceType, type InstanceType } from "../instanceType";
import { keyPair } from "../keyPair";
import { type Module, machineModule } from "../module";
import { defaultSecurityGroup, securityGroup } from "../securityGroup";
import { bounds, readBandwidth, readDataDisks, readSystemDisk, type WantedDisk } from "./config";
import { placeRefs, type Row, readRows } from "./place";

/** Groups of one machine (api-docs/ecm.txt, ModifyInstancesAttribute). */
const MOST_GROUPS = 5;

export const groupRef = withCodes(securityGroup, {
  malformed: "InvalidParameterValue.InvalidSecurityGroupID",
  notFound: "InvalidParameterValue.InvalidSecurityGroupID",
});

export const orderRefs = {
  ModuleId: machineModule,
  ImageId: image,
  SecurityGroupIds: groupRef,
  KeyIds: keyPair,
  ...placeRefs,
};

export interface Order {
  rows: Row[];
  from: Entity<Image>;
  type: InstanceType;
  systemDisk: WantedDisk;
  dataDisks: WantedDisk[];
  bandwidth: number;
  /** Whether its machines get ordinary public addresses. */
  isPublic: boolean;
  groups: string[];
  login: Instance["LoginSettings"];
}

const invalid = (detail: string, message: string) =>
  new ApiError(["InvalidParameterValue", detail].filter(Boolean).join("."), message);

type Asked = Call<RunInstancesRequest>;

function readType({ params }: Asked, of: Entity<Module> | undefined): InstanceType {
  const name = params.InstanceType || of?.data.InstanceType;
  if (name) return getInstanceType(name);
  throw invalid("InvalidModuleIDAndInstanceTypeID", "ModuleId or InstanceType must be given.");
}

function readImage(call: Asked, of: Entity<Module> | undefined): Entity<Image> {
  const given = call.maybe(image, "ImageId") ?? (of && call.world.get(image, of.data.DefaultImageId));
  if (given) return given;
  throw invalid("InvalidImageID", "ImageId must be given where no module says it.");
}

/** Machines with 4 GB or more take no 32-bit image. */
export function checkArchitecture({ data }: Entity<Image>, { memory }: InstanceType): void {
  if (data.Architecture === "i386" && memory >= 4)
    throw invalid("InvalidImageArchitecture", "A 32-bit image is for models with less than 4 GB.");
}

function checkFit(
  { params }: Asked,
  { from, type, systemDisk, rows }: Pick<Order, "from" | "type" | "systemDisk" | "rows">,
): void {
  checkArchitecture(from, type);
  for (const { node } of rows) checkSold(type, node);
  if (systemDisk.DiskSize < from.data.ImageSize)
    throw invalid("ImageSizeLargeThanSysDiskSize", `The image ${from.id} has ${from.data.ImageSize} GB.`);
  if (params.EnhancedService?.EIPDirectService?.Enabled && isWindows(from))
    throw invalid("InvalidEIPDirectService", "Windows has no direct access by public addresses.");
  const vcpu = rows.reduce((sum, { count }) => sum + count * type.cpu, 0);
  if (vcpu > bounds.vcpu.most)
    throw new ApiError("LimitExceeded.VcpuLimitExceeded", `A call buys ${bounds.vcpu.most} vCPUs at most.`);
}

/** Group ids as they are taken: each once, five at most. */
export function readGroups(
  ids: string[],
  code = "LimitExceeded.InstanceSecurityGroupLimitExceeded",
): string[] {
  if (new Set(ids).size < ids.length) throw invalid("Duplicate", "A security group is given twice.");
  if (ids.length > MOST_GROUPS) throw new ApiError(code, `There are ${MOST_GROUPS} security groups at most.`);
  return ids;
}

function groupsOf({ params, world }: Asked, of: Entity<Module> | undefined): string[] {
  const given = readGroups(params.SecurityGroupIds ?? []);
  if (given.length > 0) return given;
  return of?.data.SecurityGroupIds.length ? of.data.SecurityGroupIds : [defaultSecurityGroup(world).id];
}

/** How a machine is entered: by password, by keys, or as its image has it; one of them only. */
export function readLogin(
  {
    Password,
    KeyIds = [],
    KeepImageLogin,
  }: Pick<RunInstancesRequest, "Password" | "KeyIds" | "KeepImageLogin">,
  from: Entity<Image>,
): Instance["LoginSettings"] {
  const keeps = KeepImageLogin?.toUpperCase() === "TRUE";
  if ([Password !== undefined, KeyIds.length > 0, keeps].filter(Boolean).length > 1)
    throw new ApiError(
      "InvalidParameter.ParameterConflict",
      "Password, KeyIds and KeepImageLogin exclude each other.",
    );
  if (keeps && from.data.ImageType === "PUBLIC_IMAGE")
    throw invalid("", "KeepImageLogin is for images of one's own.");
  const problem = Password === undefined ? undefined : passwordProblem(Password, isWindows(from));
  if (problem) throw invalid("InvaildPassword", problem);
  return { KeyIds, HasPassword: KeyIds.length === 0 };
}

/** A Windows host name has 2 to 15 letters, digits and hyphens, and is no number; others have 2 to 60, dots too. */
function isHostName(name: string, windows: boolean): boolean {
  if (!/^[A-Za-z0-9]([A-Za-z0-9.-]*)[A-Za-z0-9]$/.test(name) || /\.\.|--|\.-|-\./.test(name)) return false;
  return windows ? name.length <= 15 && !name.includes(".") && !/^\d+$/.test(name) : name.length <= 60;
}

function checkTexts({ HostName, UserData }: RunInstancesRequest, from: Entity<Image>): void {
  if (HostName !== undefined && !isHostName(HostName, isWindows(from)))
    throw invalid("InvaildHostName", `The HostName \`${HostName}\` is not one.`);
  if (UserData !== undefined && !isUserData(UserData))
    throw invalid("", "UserData is not Base64 of 16 KB at most.");
}

/** By the day's peak, which is how the models that are there are charged; by the hour and the month for others. */
function checkCharge({ InstanceChargeType = 0 }: RunInstancesRequest): void {
  if (![0, 1, 2].includes(InstanceChargeType))
    throw invalid("InvalidInstanceChargeType", `InstanceChargeType is 0, 1 or 2, not ${InstanceChargeType}.`);
  if (InstanceChargeType !== 0)
    throw invalid("UnmatchedBillingType", "This model is charged by the day's peak: InstanceChargeType 0.");
}

function readDisks(
  { params }: Asked,
  of: Entity<Module> | undefined,
): Pick<Order, "systemDisk" | "dataDisks"> {
  const { SystemDisk, SystemDiskSize, DataDisks, DataDiskSize } = params;
  if (!of && DataDiskSize === undefined && DataDisks === undefined)
    throw invalid("InvalidDataDiskSize", "DataDiskSize must be given where no module says it.");
  const ownSystem = SystemDisk?.DiskSize || SystemDisk?.DiskType || SystemDiskSize;
  const ownData = DataDisks?.length || DataDiskSize;
  return {
    systemDisk: of && !ownSystem ? of.data.SystemDisk : readSystemDisk(SystemDisk, SystemDiskSize),
    dataDisks: of && !ownData ? of.data.DataDisks : readDataDisks(DataDisks, DataDiskSize),
  };
}

/** Everything that can be wrong with an order, in one place. */
export function readOrder(call: Asked): Order {
  const { params } = call;
  const of = call.maybe(machineModule, "ModuleId");
  const rows = readRows(call, params.ZoneInstanceCountISPSet);
  const [type, from] = [readType(call, of), readImage(call, of)];
  checkCharge(params);
  checkTexts(params, from);
  const disks = readDisks(call, of);
  checkFit(call, { ...{ from, type, rows }, systemDisk: disks.systemDisk });
  const { InternetMaxBandwidthOut: out, InternetMaxBandwidthIn: into } = params;
  return {
    ...{ rows, from, type, ...disks },
    bandwidth: of && !out && !into ? of.data.Bandwidth : readBandwidth(out, into),
    isPublic: !of?.data.DisableWanIp,
    groups: groupsOf(call, of),
    login: readLogin(params, from),
  };
}
