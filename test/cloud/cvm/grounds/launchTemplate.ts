// Launch templates, where every refusal of their actions can be caused.
import { theCatalogue } from "../../../../local/cloud/catalogue";
import { present } from "../../../found";
import { type Cause, type Causes, change, type Params, quota } from "../../errors/refusals";
import { orderFor, type Stage, WINDOWS, ZONE } from "../../stage";

type Templates = Awaited<ReturnType<typeof buildTemplates>>;

/** A template of one version, one with two, and one that has as many as it can. */
export async function buildTemplates(on: Stage, images: { largeImage: string }, keys: { key: string }) {
  const make = async (LaunchTemplateName: string, versions: number) => {
    const { LaunchTemplateId } = await on.cvm.CreateLaunchTemplate({ LaunchTemplateName, ...orderFor(on) });
    for (let n = 1; n < versions; n++)
      await on.cvm.CreateLaunchTemplateVersion({
        LaunchTemplateId: LaunchTemplateId,
        Placement: { Zone: ZONE },
      });
    return LaunchTemplateId;
  };
  const { ImageSet } = await on.cvm.DescribeImages({ ImageIds: [images.largeImage] });
  const largeSnapshot = present(present(ImageSet[0]).SnapshotSet[0]).SnapshotId;
  return {
    ...{ on, largeSnapshot, key: keys.key },
    ...{ single: await make("single", 1), two: await make("two", 2), full: await make("full", 30) },
  };
}

export function ofTemplates({ on, single, two }: Templates): Record<string, Params> {
  return {
    CreateLaunchTemplate: { LaunchTemplateName: "new", ...orderFor(on) },
    CreateLaunchTemplateVersion: { LaunchTemplateId: single, ...orderFor(on) },
    DescribeLaunchTemplates: { LaunchTemplateIds: [single] },
    DescribeLaunchTemplateVersions: { LaunchTemplateId: single },
    ModifyLaunchTemplateDefaultVersion: { LaunchTemplateId: two, DefaultVersion: 2 },
    DeleteLaunchTemplateVersions: { LaunchTemplateId: two, LaunchTemplateVersions: [2] },
    DeleteLaunchTemplate: { LaunchTemplateId: single },
  };
}

/** What is wrong with any order of today's API, beside what has been wrong with it always. */
function wrongOrders({ largeSnapshot, key }: Templates): Record<string, Cause> {
  const disk = (more: object) =>
    change({ DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 50, ...more }] });
  return {
    "FailedOperation.SnapshotSizeLargerThanDataSize": disk({ SnapshotId: largeSnapshot }),
    "InvalidParameter.SnapshotNotFound": disk({ SnapshotId: "snap-00000000" }),
    "InvalidParameterValue.SnapshotIdMalformed": disk({ SnapshotId: "x" }),
    InvalidParameterValue: change({ LoginSettings: { KeepImageLogin: "TRUE" } }),
    "InvalidParameterValue.IllegalHostName": change({ HostName: "-a" }),
    "InvalidParameterValue.InvalidUserDataFormat": change({ UserData: "#!" }),
    "InvalidParameterValue.Range": change({ SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 5000 } }),
    "InvalidParameterValue.VpcIdZoneIdNotMatch": change({ Placement: { Zone: "ap-guangzhou-4" } }),
    "InvalidParameterValue.ZoneNotSupported": change({ Placement: { Zone: "ap-guangzhou-1" } }),
    InvalidPeriod: change({ InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 13 } }),
    "InvalidProjectId.NotFound": change({ Placement: { Zone: ZONE, ProjectId: -1 } }),
    "InvalidSecurityGroupId.NotFound": change({ SecurityGroupIds: ["sg-00000000"] }),
    "ResourceInsufficient.CloudDiskSoldOut": disk({ DiskType: "CLOUD_TSSD" }),
    "ResourceNotFound.HpcCluster": change({ HpcClusterId: "hpc-1" }),
    "ResourceUnavailable.InstanceType": change({ InstanceType: "S6.MEDIUM4" }),
    "UnsupportedOperation.KeyPairUnsupportedWindows": change({
      ImageId: WINDOWS,
      LoginSettings: { KeyIds: [key] },
    }),
  };
}

const errorsOf = (action: string) =>
  present(theCatalogue().actions.find((spec) => spec.action === action)).errors;

/** Those that the action lists. */
const listed = (action: string, causes: Record<string, Cause>) =>
  Object.fromEntries(Object.entries(causes).filter(([code]) => errorsOf(action).includes(code)));

export function templateCauses(of: Templates, orders: Record<string, Cause>, usedGroup: string): Causes {
  const { two, full } = of;
  const { VpcAddrNotInSubNet: _, VpcIpIsUsed: __, ...known } = orders;
  const wrong = {
    ...known,
    ...wrongOrders(of),
    "InvalidParameterValue.InvalidLaunchTemplateVersionDescription": change({
      LaunchTemplateVersionDescription: "x",
    }),
    "InvalidParameterValue.VpcNotSupportIpv6Address": change({
      VirtualPrivateCloud: { ...orderFor(of.on).VirtualPrivateCloud, Ipv6AddressCount: 1 },
    }),
    "ResourceInsufficient.DisasterRecoverGroupCvmQuota": change({
      DisasterRecoverGroupIds: [usedGroup],
      InstanceCount: 51,
    }),
  };
  const missing = {
    "InvalidParameterValue.LaunchTemplateIdVerNotExisted": 9,
    "InvalidParameterValue.LaunchTemplateVersion": 0,
  };
  const versions = (send: (version: number) => Params) =>
    Object.fromEntries(Object.entries(missing).map(([code, version]) => [code, change(send(version))]));
  return {
    CreateLaunchTemplate: {
      ...listed("CreateLaunchTemplate", wrong),
      "InvalidParameterValue.InvalidLaunchTemplateName": change({ LaunchTemplateName: "x" }),
      "LimitExceeded.LaunchTemplateQuota": quota("cvm:launchTemplate"),
    },
    CreateLaunchTemplateVersion: {
      ...listed("CreateLaunchTemplateVersion", wrong),
      ...versions((LaunchTemplateVersion) => ({ LaunchTemplateVersion })),
      "LimitExceeded.LaunchTemplateVersionQuota": change({ LaunchTemplateId: full }),
    },
    ModifyLaunchTemplateDefaultVersion: {
      ...versions((DefaultVersion) => ({ DefaultVersion })),
      "InvalidParameterValue.LaunchTemplateIdVerSetAlready": change({ DefaultVersion: 1 }),
    },
    DeleteLaunchTemplateVersions: {
      ...versions((version) => ({ LaunchTemplateVersions: [version] })),
      "InvalidParameterValue.LaunchTemplateDefaultVersion": change({
        LaunchTemplateId: two,
        LaunchTemplateVersions: [1],
      }),
    },
    DescribeLaunchTemplateVersions: {
      ...versions((version) => ({ LaunchTemplateVersions: [version] })),
      InvalidParameterCombination: change({ LaunchTemplateVersions: [1], DefaultVersion: true }),
    },
  };
}
