// The lives of instances: one paid by the hour in a VPC, one prepaid in the classic network.
import { type Lab, type Living, region } from "../lab";
import { type Given, otherTags, type ResourceCase, someTags } from "../lifecycleTable";

const zone = `${region}-3`;
const never = "the cloud has no way to change it";
const instruction = "it is never sent to the cloud";
const unreadable = "the cloud does not tell";

/** A network, groups, keys and images for instances. */
async function surroundings(lab: Lab): Promise<Given> {
  const { ImageSet } = await lab.api.cvm.DescribeImages({
    Filters: [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }],
  });
  const linux = ImageSet.filter(({ Platform }) => Platform !== "Windows");
  const vpc = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const [subnet, otherSubnet] = await Promise.all(
    ["10.0.1.0/24", "10.0.2.0/24"].map((cidrBlock) =>
      lab.need("vpc:Subnet", { vpcId: vpc.id, zone, cidrBlock }),
    ),
  );
  const [group, otherGroup] = await Promise.all([1, 2].map(() => lab.need("vpc:SecurityGroup", {})));
  const [pair, otherPair] = await Promise.all([1, 2].map(() => lab.need("cvm:KeyPair", {})));
  return {
    imageId: linux[0]!.ImageId,
    otherImageId: linux[1]!.ImageId,
    vpcId: vpc.id,
    subnetId: subnet!.id,
    otherSubnetId: otherSubnet!.id,
    groupId: group!.id,
    otherGroupId: otherGroup!.id,
    keyId: pair!.id,
    otherKeyId: otherPair!.id,
  };
}

/** Something done to the instance behind its back, and its end. */
function behind(what: (lab: Lab, id: string, given: Given) => Promise<unknown>) {
  return async (lab: Lab, { state }: Living, given: Given) => {
    await what(lab, state!.id, given);
    await lab.control("POST", "clock", { advance: "120s" });
  };
}

/** An image of one's own. */
async function ownImage(lab: Lab): Promise<Given> {
  const { ImageSet } = await lab.api.cvm.DescribeImages({
    Filters: [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }],
  });
  const linux = ImageSet.find(({ Platform }) => Platform !== "Windows")!;
  const { id } = await lab.need("cvm:Instance", { zone, imageId: linux.ImageId, powerState: "STOPPED" });
  await lab.api.cvm.CreateImage({ InstanceId: id, ImageName: "own" });
  await lab.control("POST", "clock", { advance: "3600s" });
  const { ImageSet: own } = await lab.api.cvm.DescribeImages({
    Filters: [{ Name: "image-name", Values: ["own"] }],
  });
  return { imageId: own[0]!.ImageId };
}

export const instanceLives: ResourceCase[] = [
  {
    token: "cvm:Instance",
    as: "hourly in a VPC, with a key",
    given: surroundings,
    least: ({ imageId }) => ({ zone, imageId: imageId! }),
    most: ({ imageId, vpcId, subnetId, groupId, keyId }) => ({
      name: "server",
      zone,
      projectId: 0,
      instanceChargeType: "POSTPAID_BY_HOUR",
      instanceType: "S5.SMALL2",
      imageId: imageId!,
      systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
      dataDisks: [{ diskType: "CLOUD_PREMIUM", diskSize: 20 }],
      vpcId: vpcId!,
      subnetId: subnetId!,
      privateIpAddress: "10.0.1.9",
      asVpcGateway: false,
      securityGroupIds: [groupId!],
      internetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
      internetMaxBandwidthOut: 5,
      publicIpAssigned: true,
      keyIds: [keyId!],
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
    }),
    created: ["RunInstances"],
    deleted: ["TerminateInstances"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyInstancesAttribute"], drift: { InstanceName: "drifted" } },
      zone: { to: `${region}-4`, by: "replacement", drift: never },
      projectId: {
        to: 7,
        by: ["ModifyInstancesProject", "ModifyInstancesAttribute"],
        drift: behind(({ api }, id) => api.cvm.ModifyInstancesProject({ InstanceIds: [id], ProjectId: 8 })),
      },
      instanceChargeType: { to: "PREPAID", along: { period: 1 }, by: "replacement", drift: never },
      instanceType: {
        to: "S5.SMALL4",
        by: ["StopInstances", "ResetInstancesType", "StartInstances"],
        drift: { InstanceType: "S5.MEDIUM4" },
      },
      imageId: {
        to: ({ otherImageId }) => otherImageId!,
        by: ["ResetInstance"],
        drift: behind(({ api }, id, { otherImageId }) =>
          api.cvm.ResetInstance({ InstanceId: id, ImageId: otherImageId }),
        ),
      },
      systemDisk: {
        to: { diskType: "CLOUD_PREMIUM", diskSize: 60 },
        by: ["StopInstances", "ResizeInstanceDisks", "StartInstances"],
        drift: "a disk that grew cannot shrink: it takes a new instance",
      },
      dataDisks: {
        to: [{ diskType: "CLOUD_PREMIUM", diskSize: 40 }],
        by: ["StopInstances", "ResizeInstanceDisks", "StartInstances"],
        drift: "a disk that grew cannot shrink: it takes a new instance",
      },
      vpcId: { to: "vpc-12345678", by: "replacement", drift: never },
      subnetId: {
        to: ({ otherSubnetId }) => otherSubnetId!,
        along: { privateIpAddress: "10.0.2.9" },
        by: ["StopInstances", "ModifyInstancesVpcAttribute", "StartInstances"],
        drift: behind(({ api }, id, { vpcId, otherSubnetId }) =>
          api.cvm.ModifyInstancesVpcAttribute({
            InstanceIds: [id],
            VirtualPrivateCloud: { VpcId: vpcId, SubnetId: otherSubnetId },
          }),
        ),
      },
      privateIpAddress: {
        to: "10.0.1.10",
        by: ["StopInstances", "ModifyInstancesVpcAttribute", "StartInstances"],
        drift: behind(({ api }, id, { vpcId, subnetId }) =>
          api.cvm.ModifyInstancesVpcAttribute({
            InstanceIds: [id],
            VirtualPrivateCloud: { VpcId: vpcId, SubnetId: subnetId, PrivateIpAddresses: ["10.0.1.77"] },
          }),
        ),
      },
      asVpcGateway: { to: true, by: "replacement", drift: never },
      securityGroupIds: {
        to: ({ groupId, otherGroupId }) => [otherGroupId!, groupId!],
        by: ["ModifyInstancesAttribute"],
        drift: ({ api }, { state }, { otherGroupId }) =>
          api.cvm.ModifyInstancesAttribute({ InstanceIds: [state!.id], SecurityGroups: [otherGroupId!] }),
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
        to: ({ otherKeyId }) => [otherKeyId!],
        by: [
          "StopInstances",
          "DisassociateInstancesKeyPairs",
          "AssociateInstancesKeyPairs",
          "StartInstances",
        ],
        drift: behind(({ api }, id, { keyId }) =>
          api.cvm.DisassociateInstancesKeyPairs({ InstanceIds: [id], KeyIds: [keyId!], ForceStop: true }),
        ),
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
    },
    uncovered: {
      hostIds: "the local cloud has no dedicated hosts",
      dedicatedClusterId: "the local cloud has no dedicated clusters",
      disasterRecoverGroupIds: "the local cloud has no spread groups",
      bandwidthPackageId: "the local cloud has no bandwidth packages",
    },
  },
  {
    token: "cvm:Instance",
    as: "prepaid in the classic network, with a password",
    given: surroundings,
    least: ({ imageId }) => ({
      zone,
      imageId: imageId!,
      instanceChargeType: "PREPAID",
      period: 1,
      forceDelete: true,
    }),
    most: ({ imageId }) => ({
      name: "paid",
      zone,
      imageId: imageId!,
      instanceChargeType: "PREPAID",
      period: 1,
      renewFlag: "NOTIFY_AND_AUTO_RENEW",
      internetChargeType: "BANDWIDTH_PREPAID",
      internetMaxBandwidthOut: 5,
      password: "S3cret-word",
      allowStop: true,
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
    token: "cvm:Instance",
    as: "from an image of one's own",
    given: ownImage,
    least: ({ imageId }) => ({ zone, imageId: imageId! }),
    most: ({ imageId }) => ({
      name: "kept",
      zone,
      imageId: imageId!,
      keepImageLogin: true,
      allowReinstall: true,
    }),
    created: ["RunInstances"],
    deleted: ["TerminateInstances"],
    properties: {
      keepImageLogin: { to: false, by: ["ResetInstance"], drift: unreadable },
    },
  },
];
