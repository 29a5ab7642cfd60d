// Instances are bought here. Everything is checked before the first is made.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { lookUp } from "../../../lookUp";
import { begun } from "../../../machines/operation";
import { isUserData, nameOf } from "../../../machines/texts";
import { addMonths } from "../../../month";
import type { CvmActions, RunInstancesRequest } from "../../../requests/cvm";
import { keepTags, specifiedTags } from "../../../tags";
import { snapshot } from "../../cbs/snapshot";
import { type Image, image } from "../image";
import { type Instance, type InstanceDisk, type Internet, instance } from "../instance";
import { type InstanceType, openZone, soldType } from "../instanceType";
import { checkProject, keyPair } from "../keyPair";
import { withTemplate } from "../launchTemplate";
import { checkRoom, placementGroup } from "../placementGroup";
import { makeDisk, readDataDisks, readSystemDisk } from "./disks";
import { readLogin } from "./login";
import {
  checkNetwork,
  groupRef,
  groupsFor,
  networkRefs,
  publicIpFor,
  readInternet,
  takePrivateIp,
} from "./network";

/** What was found out about an order before anything is made. */
export interface Order {
  from: Entity<Image>;
  type: InstanceType;
  systemDisk: InstanceDisk;
  dataDisks: InstanceDisk[];
  internet: Internet;
  login: Instance["LoginSettings"];
}

/** Things of today's API that this cloud has none of, and how asking for one is refused. */
const ABSENT: Partial<Record<keyof RunInstancesRequest, string>> = {
  HpcClusterId: "ResourceNotFound.HpcCluster",
  ChcIds: "InvalidParameterValue.ChcHostsNotFound",
  DedicatedClusterId: "InvalidParameterValue",
  NetworkInterfaces: "InvalidParameterValue.NotSupported",
};

function checkCharge({ params }: Call<RunInstancesRequest>): void {
  const { InstanceChargeType: type } = params;
  const bid = params.InstanceMarketOptions?.SpotOptions?.MaxPrice;
  if (params.InstanceMarketOptions && type !== "SPOTPAID") {
    throw new ApiError("InvalidParameterCombination", "InstanceMarketOptions is for SPOTPAID instances.");
  }
  if (bid !== undefined && !/^\d+(\.\d+)?$/.test(bid)) {
    throw new ApiError("InvalidParameterValue", `The MaxPrice \`${bid}\` is no price.`);
  }
  if (type === "CDHPAID" && !params.Placement.HostIds?.length) {
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `Placement.HostIds`.",
    );
  }
  if (params.Placement.HostIds?.length) {
    throw new ApiError("InvalidHostId.NotFound", "This account has no dedicated hosts.");
  }
  if (type === "CDCPAID") {
    throw new ApiError("InvalidPermission", "This account has no dedicated cluster.");
  }
}

function checkAbsent(params: RunInstancesRequest): void {
  for (const [name, code] of Object.entries(ABSENT)) {
    if (params[name as keyof RunInstancesRequest] !== undefined)
      throw new ApiError(code, `There is no such ${name} in this cloud.`);
  }
}

/** An instance is in one group at most, which has to have room. */
function checkGroups({ world, params }: Call<RunInstancesRequest>): void {
  const { DisasterRecoverGroupIds: ids = [], InstanceCount = 1 } = params;
  for (const id of ids) {
    const group = world.get(placementGroup, id);
    if (!group) throw new ApiError(placementGroup.codes.notFound, `There is no placement group ${id}.`);
    checkRoom(world, group, InstanceCount);
  }
}

function checkTexts({ HostName, UserData, InstanceCount = 1, MinCount }: RunInstancesRequest): void {
  if (HostName !== undefined && !/^[A-Za-z0-9]([A-Za-z0-9.-]{0,58}[A-Za-z0-9])$/.test(HostName)) {
    throw new ApiError("InvalidParameterValue.IllegalHostName", `The HostName \`${HostName}\` is not one.`);
  }
  checkUserData(UserData);
  if (MinCount !== undefined && (MinCount < 1 || MinCount > InstanceCount)) {
    throw new ApiError("InvalidParameterValue.Range", "MinCount lies between 1 and InstanceCount.");
  }
}

/** User data is Base64 of at most 16 KB. */
export function checkUserData(text: string | undefined): void {
  if (text !== undefined && !isUserData(text)) {
    throw new ApiError(
      "InvalidParameterValue.InvalidUserDataFormat",
      "UserData is not Base64 of 16 KB at most.",
    );
  }
}

/** Everything that can be wrong with an order, in one place: the price inquiry asks it, too. */
export function checkOrder(call: Call<RunInstancesRequest>): Order {
  const { params, region } = call;
  const zone = openZone(region, params.Placement.Zone!);
  checkProject(params.Placement.ProjectId ?? 0, "InvalidProjectId.NotFound");
  checkCharge(call);
  checkAbsent(params);
  checkGroups(call);
  checkTexts(params);
  const type = soldType(zone, params.InstanceType);
  const from = call.one(image, "ImageId");
  if (from.state !== "NORMAL") {
    throw new ApiError(image.codes.state, `The image ${from.id} is ${from.state}.`);
  }
  checkNetwork(call, params.VirtualPrivateCloud, zone.zone);
  checkCombination(params);
  checkSnapshots(call);
  return {
    from,
    type,
    systemDisk: readSystemDisk(params.SystemDisk ?? {}, type, zone, from),
    dataDisks: readDataDisks(params.DataDisks ?? [], type, zone),
    internet: readInternet(params.InternetAccessible ?? {}, params.InstanceChargeType === "PREPAID"),
    login: readLogin(params.LoginSettings ?? {}, from),
  };
}

function checkCombination({
  VirtualPrivateCloud: place,
  InstanceCount = 1,
  InternetAccessible,
}: RunInstancesRequest): void {
  if (place?.PrivateIpAddresses?.length && InstanceCount > 1) {
    throw new ApiError("InvalidParameterCombination", "A fixed private address is for one instance.");
  }
  if (place?.AsVpcGateway && !InternetAccessible?.InternetMaxBandwidthOut) {
    throw new ApiError("InvalidParameterCombination", "A gateway needs a public address.");
  }
}

/** A disk made from a snapshot is at least as large. */
function checkSnapshots(call: Call<RunInstancesRequest>): void {
  const sources = call.all(snapshot, "DataDisks.SnapshotId");
  for (const { SnapshotId, DiskSize = 0 } of call.params.DataDisks ?? []) {
    const from = sources.find(({ id }) => id === SnapshotId);
    if (from && DiskSize < from.data.DiskSize) {
      throw new ApiError(
        "FailedOperation.SnapshotSizeLargerThanDataSize",
        `The snapshot ${from.id} has ${from.data.DiskSize} GB.`,
      );
    }
  }
}

function attributes(call: Call<RunInstancesRequest>, order: Order, index: number): Instance {
  const { params, world } = call;
  const prepaid = params.InstanceChargeType === "PREPAID" ? params.InstanceChargePrepaid : undefined;
  const place = params.VirtualPrivateCloud;
  return {
    InstanceName: nameOf(params.InstanceName ?? "Unnamed", index, params.InstanceCount ?? 1),
    Placement: { Zone: params.Placement.Zone!, ProjectId: params.Placement.ProjectId ?? 0 },
    InstanceType: order.type.type,
    InstanceChargeType: params.InstanceChargeType ?? "POSTPAID_BY_HOUR",
    ...(prepaid ? { RenewFlag: prepaid.RenewFlag ?? "NOTIFY_AND_MANUAL_RENEW" } : {}),
    ...(prepaid ? { ExpiresAt: addMonths(world.now, prepaid.Period!) } : {}),
    ImageId: order.from.id,
    SystemDisk: order.systemDisk,
    DataDisks: order.dataDisks,
    VirtualPrivateCloud: {
      VpcId: place?.VpcId ?? "",
      SubnetId: place?.SubnetId ?? "",
      AsVpcGateway: place?.AsVpcGateway ?? false,
    },
    PrivateIpAddresses: [],
    InternetAccessible: order.internet,
    PublicIpAddress: publicIpFor(world, order.internet),
    SecurityGroupIds: groupsFor(world, params.SecurityGroupIds),
    LoginSettings: order.login,
    EnhancedService: {
      Security: params.EnhancedService?.SecurityService?.Enabled ?? true,
      Monitor: params.EnhancedService?.MonitorService?.Enabled ?? true,
    },
    HostName: params.HostName ?? "",
    DisasterRecoverGroupIds: params.DisasterRecoverGroupIds ?? [],
    UserData: params.UserData ?? "",
    CamRoleName: params.CamRoleName ?? "",
    DisableApiTermination: params.DisableApiTermination ?? false,
    StopChargingMode: "NOT_APPLICABLE",
    IsolatedSource: "NOTISOLATED",
    ...begun(call),
    ...keepTags(specifiedTags(params.TagSpecification, "instance")),
  };
}

function make(call: Call<RunInstancesRequest>, order: Order, index: number): string {
  const { world, params } = call;
  const made = world.create(instance, attributes(call, order, index));
  const { SubnetId } = made.data.VirtualPrivateCloud;
  const wanted = params.VirtualPrivateCloud?.PrivateIpAddresses?.[0];
  const given = (params.DataDisks ?? []).filter((one) => one.DiskSize !== 0);
  world.update(made, {
    PrivateIpAddresses: [takePrivateIp(world, made.id, SubnetId, wanted)],
    SystemDisk: makeDisk(world, made, order.systemDisk, "SYSTEM_DISK", params.SystemDisk),
    DataDisks: order.dataDisks.map((one, n) => makeDisk(world, made, one, "DATA_DISK", given[n])),
  });
  world.begin(made, "launch");
  return made.id;
}

export const orderRefs = {
  ImageId: image,
  "LoginSettings.KeyIds": keyPair,
  SecurityGroupIds: groupRef,
  "DataDisks.SnapshotId": withCodes(snapshot, {
    malformed: "InvalidParameterValue.SnapshotIdMalformed",
    notFound: "InvalidParameter.SnapshotNotFound",
  }),
  ...networkRefs,
};

/** The order with what its template says. */
function whole(call: Call<RunInstancesRequest>): Call<RunInstancesRequest> {
  const params = withTemplate(call.world, call.params);
  if (params === call.params) return call;
  const made = call.by(params);
  lookUp(made, params, { refs: orderRefs });
  return made;
}

/** What an order counts as against the quota. */
export const bought = {
  kind: instance,
  count: ({ InstanceCount, DryRun }: RunInstancesRequest) => (DryRun ? 0 : (InstanceCount ?? 1)),
};

export const part = definePart<CvmActions>({
  kinds: [instance],
  actions: {
    RunInstances: {
      refs: orderRefs,
      creates: bought,
      run: (asked) => {
        const call = whole(asked);
        const order = checkOrder(call);
        if (call.params.DryRun) return {};
        const count = call.params.InstanceCount ?? 1;
        return { InstanceIdSet: Array.from({ length: count }, (_, index) => make(call, order, index)) };
      },
    },
  },
});
