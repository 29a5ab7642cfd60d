// A region of a CVM account in which every documented refusal can be caused, and one good request for each action in it.
// Refused calls change nothing, so that one scene serves them all.

import { present } from "../../found";
import type { Params } from "../errors/refusals";
import { orderFor, type Stage, stage, ZONE } from "../stage";
import { buildTemplates, ofTemplates } from "./grounds/launchTemplate";

/** Ids of what is there. */
export type Scene = Awaited<ReturnType<typeof buildScene>>;

const prepaid = { InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } };

export async function buildScene() {
  const on = await stage({ rateLimit: false });
  const networks = await buildNetworks(on);
  const keys = await buildKeys(on);
  const groups = await buildGroups(on);
  const instances = await buildInstances(on, keys, groups);
  const images = await buildImages(on, instances);
  return {
    on,
    ...networks,
    ...keys,
    ...groups,
    ...instances,
    ...images,
    templates: await buildTemplates(on, images, keys),
    ...(await buildYoung(on, instances)),
  };
}

async function buildNetworks({ vpc, vpcId }: Stage) {
  const wanted = { VpcId: vpcId, SubnetName: "b", CidrBlock: "10.0.2.0/24", Zone: ZONE };
  const otherSubnet = (await vpc.CreateSubnet(wanted)).Subnet.SubnetId;
  const otherVpc = (await vpc.CreateVpc({ VpcName: "other", CidrBlock: "192.168.0.0/16" })).Vpc.VpcId;
  const made = await vpc.CreateSecurityGroup({ GroupName: "web", GroupDescription: "" });
  return { otherSubnet, otherVpc, group: made.SecurityGroup.SecurityGroupId };
}

async function buildKeys({ cvm }: Stage) {
  const made = await Promise.all(
    ["one", "two", "three"].map((KeyName) => cvm.CreateKeyPair({ KeyName, ProjectId: 0 })),
  );
  const [one, two, three] = made.map(({ KeyPair }) => KeyPair);
  await cvm.DeleteKeyPairs({ KeyIds: [present(three).KeyId] });
  const keys = { key: present(one).KeyId, otherKey: present(two).KeyId, publicKey: present(one).PublicKey };
  return { ...keys, newPublicKey: present(three).PublicKey };
}

/** Placement groups: one without instances, and one that gets some. */
async function buildGroups({ cvm }: Stage) {
  const make = async (Name: string) =>
    (await cvm.CreateDisasterRecoverGroup({ Name, Type: "HOST" })).DisasterRecoverGroupId;
  return { emptyGroup: await make("empty"), usedGroup: await make("used") };
}

async function buildInstances(on: Stage, { key }: { key: string }, { usedGroup }: { usedGroup: string }) {
  const { cvm, vpc, pass } = on;
  const running = await on.run();
  const stopped = await on.run({
    DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100 }],
    LoginSettings: { KeyIds: [key] },
  });
  const keyed = await on.run({
    LoginSettings: { KeyIds: [key] },
    DisasterRecoverGroupIds: [usedGroup],
  });
  const large = await on.run({ SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 60 } });
  const withInterface = await on.run();
  const ahead = await on.run({
    ...prepaid,
    InternetAccessible: { InternetChargeType: "BANDWIDTH_PREPAID", InternetMaxBandwidthOut: 5 },
  });
  const shut = await on.run(prepaid);
  const spot = await on.run({
    InstanceChargeType: "SPOTPAID",
    InstanceMarketOptions: { SpotOptions: { MaxPrice: "99" } },
  });
  await cvm.StopInstances({ InstanceIds: [stopped] });
  await cvm.TerminateInstances({ InstanceIds: [shut] });
  const wanted = { VpcId: on.vpcId, SubnetId: on.subnetId, NetworkInterfaceName: "eni" };
  const { NetworkInterface: made } = await vpc.CreateNetworkInterface(wanted);
  await pass("30s");
  await vpc.AttachNetworkInterface({
    NetworkInterfaceId: made.NetworkInterfaceId,
    InstanceId: withInterface,
  });
  await pass("30s");
  const address = present((await on.instance(running)).PrivateIpAddresses[0]);
  return { running, stopped, keyed, large, withInterface, ahead, shut, spot, address };
}

async function buildImages({ cvm, pass }: Stage, { stopped, large }: { stopped: string; large: string }) {
  const make = async (ImageName: string, InstanceId: string) =>
    (await cvm.CreateImage({ ImageName, InstanceId })).ImageId;
  const image = await make("plain", stopped);
  const sharedImage = await make("shared", stopped);
  const largeImage = await make("large", large);
  await pass("2m");
  await cvm.ModifyImageSharePermission({
    ImageId: sharedImage,
    AccountIds: ["100000000002"],
    Permission: "SHARE",
  });
  return { image, sharedImage, largeImage };
}

/** Things that are still being made. */
async function buildYoung(on: Stage, { stopped }: { stopped: string }) {
  const { ImageId } = await on.cvm.CreateImage({ ImageName: "young", InstanceId: stopped });
  const { InstanceIdSet: ids } = await on.cvm.RunInstances(orderFor(on));
  return { youngImage: ImageId, young: present(ids[0]) };
}

/** One good request for each action. */
export function goodRequests(scene: Scene): Record<string, Params> {
  return {
    ...ofInstances(scene),
    ...ofChanges(scene),
    ...ofMoney(scene),
    ...ofImages(scene),
    ...ofKeys(scene),
    ...ofGroups(scene),
    ...ofTemplates(scene.templates),
  };
}

function ofGroups({ emptyGroup }: Scene): Record<string, Params> {
  return {
    CreateDisasterRecoverGroup: { Name: "new", Type: "HOST", Affinity: 2 },
    DescribeDisasterRecoverGroups: { DisasterRecoverGroupIds: [emptyGroup] },
    ModifyDisasterRecoverGroupAttribute: { DisasterRecoverGroupId: emptyGroup, Name: "new" },
    DeleteDisasterRecoverGroups: { DisasterRecoverGroupIds: [emptyGroup] },
  };
}

function ofInstances({ on, running, stopped, group }: Scene): Record<string, Params> {
  const InstanceIds = [running];
  return {
    DescribeInstances: { InstanceIds },
    DescribeInstancesStatus: { InstanceIds },
    DescribeInstanceTypeConfigs: {},
    DescribeZoneInstanceConfigInfos: {},
    DescribeInstancesAttributes: { InstanceIds, Attributes: ["UserData"] },
    AssociateSecurityGroups: { InstanceIds, SecurityGroupIds: [group] },
    DisassociateSecurityGroups: { InstanceIds, SecurityGroupIds: [group] },
    RunInstances: orderFor(on),
    StartInstances: { InstanceIds: [stopped] },
    StopInstances: { InstanceIds },
    RebootInstances: { InstanceIds },
    TerminateInstances: { InstanceIds },
  };
}

function ofChanges({ on, running, stopped, otherSubnet }: Scene): Record<string, Params> {
  const InstanceIds = [running];
  const moved = { VirtualPrivateCloud: { VpcId: on.vpcId, SubnetId: otherSubnet } };
  return {
    ResetInstance: { InstanceId: running },
    ResizeInstanceDisks: { InstanceId: stopped, DataDisks: [{ DiskSize: 200 }] },
    ResetInstancesType: { InstanceIds: [stopped], InstanceType: "S5.LARGE8" },
    ModifyInstancesAttribute: { InstanceIds, InstanceName: "new" },
    ResetInstancesInternetMaxBandwidth: { InstanceIds, InternetAccessible: { InternetMaxBandwidthOut: 5 } },
    ModifyInstancesProject: { InstanceIds, ProjectId: 1 },
    UpdateInstanceVpcConfig: { InstanceId: running, ...moved },
    ModifyInstancesVpcAttribute: { InstanceIds, ...moved },
    ResetInstancesPassword: { InstanceIds: [stopped], Password: "longEnough1" },
  };
}

function ofMoney({ on, running, stopped, ahead }: Scene): Record<string, Params> {
  const months = { InstanceChargePrepaid: { Period: 1 } };
  return {
    InquiryPriceRunInstances: orderFor(on),
    InquiryPriceResetInstance: { InstanceId: running },
    InquiryPriceResizeInstanceDisks: { InstanceId: stopped, DataDisks: [{ DiskSize: 200 }] },
    RenewInstances: { InstanceIds: [ahead], ...months },
    InquiryPriceRenewInstances: { InstanceIds: [ahead], ...months },
    ModifyInstancesChargeType: { InstanceIds: [running], InstanceChargeType: "PREPAID", ...months },
    ModifyInstancesRenewFlag: { InstanceIds: [ahead], RenewFlag: "NOTIFY_AND_AUTO_RENEW" },
    InquiryPriceResetInstancesType: { InstanceIds: [running], InstanceType: "S5.LARGE8" },
    InquiryPriceResetInstancesInternetMaxBandwidth: {
      InstanceIds: [running],
      InternetAccessible: { InternetMaxBandwidthOut: 5 },
    },
    DescribeInstanceInternetBandwidthConfigs: { InstanceId: ahead },
  };
}

function ofImages({ stopped, image }: Scene): Record<string, Params> {
  return {
    DescribeImages: { ImageIds: [image] },
    CreateImage: { InstanceId: stopped, ImageName: "new" },
    DeleteImages: { ImageIds: [image] },
    ModifyImageAttribute: { ImageId: image, ImageName: "new" },
    SyncImages: { ImageIds: [image], DestinationRegions: ["ap-shanghai"] },
    ModifyImageSharePermission: { ImageId: image, AccountIds: ["100000000002"], Permission: "SHARE" },
    DescribeImageSharePermission: { ImageId: image },
  };
}

function ofKeys({ key, otherKey, running, keyed, newPublicKey }: Scene): Record<string, Params> {
  return {
    DescribeKeyPairs: { KeyIds: [key] },
    CreateKeyPair: { KeyName: "new", ProjectId: 0 },
    ModifyKeyPairAttribute: { KeyId: key, KeyName: "new" },
    DeleteKeyPairs: { KeyIds: [otherKey] },
    ImportKeyPair: { KeyName: "new", ProjectId: 0, PublicKey: newPublicKey },
    AssociateInstancesKeyPairs: { InstanceIds: [running], KeyIds: [key], ForceStop: true },
    DisassociateInstancesKeyPairs: { InstanceIds: [keyed], KeyIds: [key], ForceStop: true },
  };
}
