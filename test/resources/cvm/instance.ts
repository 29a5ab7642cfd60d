// The case of an instance: paid by the hour in a VPC, prepaid in the classic network, and from an image of one's own.
import type { cvm as sdk } from "../../../sdk";
import { first, found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import {
  aGroup,
  aPackage,
  aSubnet,
  aVpc,
  imageId,
  instanceType,
  instruction,
  named,
  never,
  otherTags,
  otherZone,
  room,
  someTags,
  unreadable,
  zone,
} from "../words";

/** Another public image. */
const otherImageId = "img-mmytdhbn";

const aKey: Needed = ["cvm:KeyPair", () => ({})];
const aSpread: Needed = ["cvm:PlacementGroup", () => ({ type: "HOST" })];

/** A network, groups and keys for instances. */
const surroundings = {
  vpc: aVpc,
  subnet: aSubnet(),
  otherSubnet: aSubnet("10.0.2.0/24"),
  group: aGroup,
  otherGroup: aGroup,
  key: aKey,
  otherKey: aKey,
};

/** Something done to the instance behind its back, and its end. */
function behind(what: (lab: Lab, id: string, given: Given) => Promise<unknown>) {
  return async (lab: Lab, { now }: Living, given: Given) => {
    await what(lab, now.id, given);
    await lab.cloud.advance("120s");
  };
}

/** An image of one's own. */
async function ownImage({ api, cloud }: Lab, given: Given): Promise<Record<string, string>> {
  await api.cvm.CreateImage({ InstanceId: given("original"), ImageName: "own" });
  await cloud.advance("3600s");
  const { ImageSet } = await api.cvm.DescribeImages({
    Filters: [{ Name: "image-name", Values: ["own"] }],
  });
  return { image: first(ImageSet, "image of one's own").ImageId };
}

/** In the network, as most programs have it. */
const inNetwork = (given: Given) => ({
  ...{ zone, imageId, instanceType },
  ...{ vpcId: given("vpc"), subnetId: given("subnet") },
});

export const instance = resourceCase<sdk.InstanceArgs>({
  token: "cvm:Instance",
  lives: [
    {
      as: "hourly in a VPC, with a key",
      beside: { ...surroundings, spread: aSpread, otherSpread: aSpread },
      least: () => ({ zone, imageId }),
      most: (given) => ({
        disasterRecoverGroupIds: [given("spread")],
        name: "server",
        zone,
        projectId: 0,
        instanceChargeType: "POSTPAID_BY_HOUR",
        instanceType: "S5.SMALL2",
        imageId,
        systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
        dataDisks: [{ diskType: "CLOUD_PREMIUM", diskSize: 20 }],
        vpcId: given("vpc"),
        subnetId: given("subnet"),
        privateIpAddress: "10.0.1.9",
        asVpcGateway: false,
        securityGroupIds: [given("group")],
        internetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
        internetMaxBandwidthOut: 5,
        publicIpAssigned: true,
        keyIds: [given("key")],
        securityService: true,
        monitorService: true,
        automationService: true,
        hostName: "server-1",
        userData: "ZWNobyAx",
        camRoleName: "reader",
        disableApiTermination: false,
        tags: someTags,
        powerState: "RUNNING",
        stoppedMode: "KEEP_CHARGING",
        allowStop: true,
        allowReinstall: true,
        allowReplace: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyInstancesAttribute"], drift: { InstanceName: "drifted" } },
        zone: { to: otherZone, by: "replacement", drift: never },
        projectId: {
          to: 7,
          by: ["ModifyInstancesProject", "ModifyInstancesAttribute"],
          drift: behind(({ api }, id) => api.cvm.ModifyInstancesProject({ InstanceIds: [id], ProjectId: 8 })),
          at: ["projectId", "securityGroupIds[0]"],
        },
        instanceChargeType: {
          to: "PREPAID",
          along: { period: 1 },
          by: ["ModifyDisksChargeType", "ModifyInstancesChargeType"],
          drift: behind(({ api }, id) =>
            api.cvm.ModifyInstancesChargeType({
              InstanceIds: [id],
              InstanceChargeType: "PREPAID",
              InstanceChargePrepaid: { Period: 1 },
            }),
          ),
          repair: ["ModifyInstancesChargeType"],
        },
        instanceType: {
          to: "S5.SMALL4",
          by: ["StopInstances", "ResetInstancesType", "StartInstances"],
          drift: { InstanceType: "S5.MEDIUM4" },
        },
        imageId: {
          to: otherImageId,
          by: ["ResetInstance"],
          drift: behind(({ api }, id) => api.cvm.ResetInstance({ InstanceId: id, ImageId: otherImageId })),
          at: ["imageId", "keyIds[0]"],
        },
        systemDisk: {
          to: { diskType: "CLOUD_PREMIUM", diskSize: 60 },
          by: ["StopInstances", "ResizeInstanceDisks", "StartInstances"],
          drift: "a disk that grew cannot shrink: it takes a new instance",
        },
        dataDisks: {
          to: [{ diskType: "CLOUD_PREMIUM", diskSize: 40 }],
          by: ["ResizeDisk"],
          drift: behind(async ({ api }, id) => {
            const { DiskSet } = await api.cbs.DescribeDisks({
              Filters: [
                { Name: "instance-id", Values: [id] },
                { Name: "disk-usage", Values: ["DATA_DISK"] },
              ],
            });
            await api.cbs.DetachDisks({ DiskIds: DiskSet.map(({ DiskId }) => DiskId) });
          }),
          at: ["dataDisks[0].diskSize"],
          repair: ["AttachDisks"],
        },
        vpcId: { to: "vpc-12345678", by: "replacement", drift: never },
        subnetId: {
          to: (given) => given("otherSubnet"),
          along: { privateIpAddress: "10.0.2.9" },
          by: ["StopInstances", "ModifyInstancesVpcAttribute", "StartInstances"],
          drift: behind(({ api }, id, given) =>
            api.cvm.ModifyInstancesVpcAttribute({
              InstanceIds: [id],
              VirtualPrivateCloud: { VpcId: given("vpc"), SubnetId: given("otherSubnet") },
            }),
          ),
          at: ["privateIpAddress", "subnetId"],
        },
        privateIpAddress: {
          to: "10.0.1.10",
          by: ["StopInstances", "ModifyInstancesVpcAttribute", "StartInstances"],
          drift: behind(({ api }, id, given) =>
            api.cvm.ModifyInstancesVpcAttribute({
              InstanceIds: [id],
              VirtualPrivateCloud: {
                VpcId: given("vpc"),
                SubnetId: given("subnet"),
                PrivateIpAddresses: ["10.0.1.77"],
              },
            }),
          ),
        },
        asVpcGateway: { to: true, by: "replacement", drift: never },
        securityGroupIds: {
          to: (given) => [given("otherGroup"), given("group")],
          by: ["ModifyInstancesAttribute"],
          drift: ({ api }, { now }, given) =>
            api.cvm.ModifyInstancesAttribute({
              InstanceIds: [now.id],
              SecurityGroups: [given("otherGroup")],
            }),
          at: ["securityGroupIds[0]"],
        },
        internetChargeType: { to: "BANDWIDTH_POSTPAID_BY_HOUR", by: "replacement", drift: never },
        internetMaxBandwidthOut: {
          to: 10,
          by: ["ResetInstancesInternetMaxBandwidth"],
          drift: behind(({ api }, id) =>
            api.cvm.ResetInstancesInternetMaxBandwidth({
              InstanceIds: [id],
              InternetAccessible: { InternetMaxBandwidthOut: 1 },
            }),
          ),
        },
        publicIpAssigned: { to: false, by: "replacement", drift: unreadable },
        keyIds: {
          to: (given) => [given("otherKey")],
          by: [
            "StopInstances",
            "DisassociateInstancesKeyPairs",
            "AssociateInstancesKeyPairs",
            "StartInstances",
          ],
          drift: behind(({ api }, id, given) =>
            api.cvm.DisassociateInstancesKeyPairs({
              InstanceIds: [id],
              KeyIds: [given("key")],
              ForceStop: true,
            }),
          ),
          at: ["keyIds[0]"],
          repair: ["StopInstances", "AssociateInstancesKeyPairs", "StartInstances"],
        },
        securityService: { to: false, by: ["ResetInstance"], drift: unreadable },
        monitorService: { to: false, by: ["ResetInstance"], drift: unreadable },
        automationService: { to: false, by: ["ResetInstance"], drift: unreadable },
        hostName: {
          to: "server-2",
          by: ["StopInstances", "ModifyInstancesAttribute", "StartInstances"],
          drift: unreadable,
        },
        disasterRecoverGroupIds: {
          to: (given) => [given("otherSpread")],
          by: "replacement",
          drift: never,
        },
        userData: { to: "ZWNobyAy", by: ["ModifyInstancesAttribute"], drift: unreadable },
        camRoleName: { to: "writer", by: ["ModifyInstancesAttribute"], drift: { CamRoleName: "drifted" } },
        disableApiTermination: {
          to: true,
          by: ["ModifyInstancesAttribute"],
          drift: { DisableApiTermination: true },
        },
        powerState: {
          to: "STOPPED",
          by: ["StopInstances"],
          drift: behind(({ api }, id) => api.cvm.StopInstances({ InstanceIds: [id] })),
          repair: ["StartInstances"],
        },
        stoppedMode: { to: "STOP_CHARGING", by: [], drift: instruction },
        allowStop: { to: false, by: [], drift: instruction },
        allowReinstall: { to: false, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
      },
      uncovered: {
        hostIds: "the local cloud has no dedicated hosts",
        dedicatedClusterId: "the local cloud has no dedicated clusters",
      },
    },
    {
      as: "with its traffic in a bandwidth package",
      beside: { package: aPackage, otherPackage: aPackage },
      least: () => ({ zone, imageId }),
      most: (given) => ({
        zone,
        imageId,
        internetChargeType: "BANDWIDTH_PACKAGE",
        internetMaxBandwidthOut: 5,
        bandwidthPackageId: given("package"),
        allowReplace: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        bandwidthPackageId: { to: (given) => given("otherPackage"), by: "replacement", drift: unreadable },
      },
    },
    {
      as: "prepaid in the classic network, with a password",
      beside: surroundings,
      least: () => ({
        zone,
        imageId,
        instanceChargeType: "PREPAID",
        period: 1,
        forceDelete: true,
      }),
      most: () => ({
        name: "paid",
        zone,
        imageId,
        instanceChargeType: "PREPAID",
        period: 1,
        renewFlag: "NOTIFY_AND_AUTO_RENEW",
        internetChargeType: "BANDWIDTH_PREPAID",
        internetMaxBandwidthOut: 5,
        password: "S3cret-word",
        allowStop: true,
        allowReplace: true,
        forceDelete: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances", "TerminateInstances"],
      properties: {
        period: { to: 2, by: [], drift: instruction },
        renewFlag: {
          to: "NOTIFY_AND_MANUAL_RENEW",
          by: ["ModifyInstancesRenewFlag"],
          drift: { RenewFlag: "DISABLE_NOTIFY_AND_MANUAL_RENEW" },
        },
        password: {
          to: "0ther-word",
          by: ["StopInstances", "ResetInstancesPassword", "StartInstances"],
          drift: unreadable,
        },
        forceDelete: { to: false, by: [], drift: instruction },
      },
    },
    {
      as: "from an image of one's own",
      beside: { original: ["cvm:Instance", () => ({ zone, imageId, powerState: "STOPPED" })] },
      calls: ownImage,
      least: (given) => ({ zone, imageId: given("image") }),
      most: (given) => ({
        name: "kept",
        zone,
        imageId: given("image"),
        keepImageLogin: true,
        userDataRaw: "#!/bin/sh\necho 1\n",
        allowReinstall: true,
        allowReplace: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        keepImageLogin: { to: false, by: ["ResetInstance"], drift: unreadable },
        userDataRaw: { to: "#!/bin/sh\necho 2\n", by: ["ModifyInstancesAttribute"], drift: unreadable },
      },
    },
    {
      as: "bid for",
      least: () => ({ zone, imageId, instanceChargeType: "SPOTPAID" }),
      most: () => ({
        name: "cheap",
        zone,
        imageId,
        instanceChargeType: "SPOTPAID",
        instanceMarketOptions: { maxPrice: "0.25", spotInstanceType: "one-time" },
        allowReplace: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        zone: { to: otherZone, by: "replacement", drift: never },
        instanceMarketOptions: { to: { maxPrice: "0.5" }, by: "replacement", drift: unreadable },
      },
    },
  ],
  costs: {
    program: (given) => ({ ...inNetwork(given), securityGroupIds: [given("group")] }),
    make: ["RunInstances", "DescribeInstances"],
    see: ["DescribeInstances"],
    remove: ["DescribeInstances", "TerminateInstances", "DescribeInstances"],
  },
  many: {
    most: 1000,
    needs: room,
    program: (i, changed, [vpcId, subnetId]) => ({
      ...{ ...named(i, changed), zone, imageId, instanceType },
      ...{ vpcId: found(vpcId, "VPC"), subnetId: found(subnetId, "subnet") },
    }),
    least: { create: { chain: 2, seconds: 30 }, update: { chain: 3 }, delete: { chain: 3, seconds: 15 } },
  },
});
