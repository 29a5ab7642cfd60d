// What leads to the documented refusals of CVM that do not follow from ids and bounds alone: changes of a good request,
// or of a quota.

import { present } from "../../found";
import { type Causes, change, type Ground, quota } from "../errors/refusals";
import { ZONE } from "../stage";
import { templateCauses } from "./grounds/launchTemplate";
import { buildScene, goodRequests, type Scene } from "./scene";

export async function prepareCvm(): Promise<Ground> {
  const scene = await buildScene();
  return { on: scene.on, good: goodRequests(scene), causes: cvmCauses(scene) };
}

function cvmCauses(scene: Scene): Causes {
  const orders = ofOrders(scene);
  return {
    ...orders,
    ...templateCauses(scene.templates, present(orders.RunInstances), scene.usedGroup),
    ...ofPower(scene),
    ...ofChanges(scene),
    ...ofMoves(scene),
    ...ofMoney(scene),
    ...ofImages(scene),
    ...ofKeys(scene),
    ...ofGroups(scene),
  };
}

const NOT_SUPPORTED = "InvalidInstance.NotSupported";
const filter = (Name: string, ...Values: string[]) =>
  change({ InstanceIds: undefined, Filters: [{ Name, Values }] });

/** What is wrong with an order is wrong when its price is asked for, too. */
function ofOrders({ on, address }: Scene): Causes {
  const order = {
    InvalidParameterCombination: change({
      LoginSettings: { Password: "longEnough1", KeepImageLogin: "TRUE" },
    }),
    InvalidPermission: change({ InstanceChargeType: "CDCPAID" }),
    "InvalidZone.MismatchRegion": change({ Placement: { Zone: "moon-1" } }),
    "InvalidHostId.NotFound": change({ Placement: { Zone: ZONE, HostIds: ["host-00000000"] } }),
    "InvalidInstanceType.Malformed": change({ InstanceType: "large" }),
    InstancesQuotaLimitExceeded: quota("cvm:instance"),
    InvalidPassword: change({ LoginSettings: { Password: "short" } }),
  };
  const at = (PrivateIpAddress: string) =>
    change({
      VirtualPrivateCloud: { VpcId: on.vpcId, SubnetId: on.subnetId, PrivateIpAddresses: [PrivateIpAddress] },
    });
  return {
    DescribeInstances: {
      "InvalidHostId.Malformed": filter("host-id", "malformed"),
      "InvalidZone.MismatchRegion": filter("zone", "moon-1"),
    },
    DescribeZoneInstanceConfigInfos: {
      "InvalidZone.MismatchRegion": change({ Filters: [{ Name: "zone", Values: ["ap-beijing-1"] }] }),
    },
    DescribeInstanceTypeConfigs: { "InvalidZone.MismatchRegion": filter("zone", "moon-1") },
    RunInstances: { ...order, VpcAddrNotInSubNet: at("10.9.0.5"), VpcIpIsUsed: at(address) },
    InquiryPriceRunInstances: order,
  };
}

function ofPower({ running, stopped, shut, ahead }: Scene): Causes {
  return {
    StartInstances: { [NOT_SUPPORTED]: change({ InstanceIds: [running] }) },
    StopInstances: { [NOT_SUPPORTED]: change({ InstanceIds: [stopped] }) },
    RebootInstances: { [NOT_SUPPORTED]: change({ InstanceIds: [running, shut] }) },
    TerminateInstances: {
      InvalidInstanceNotSupportedPrepaidInstance: change({ InstanceIds: [running, ahead] }),
    },
  };
}

function ofChanges({ running, shut }: Scene): Causes {
  const ofShut = { [NOT_SUPPORTED]: change({ InstanceIds: [shut] }) };
  const reset = {
    InvalidParameterValue: change({ SystemDisk: { DiskType: "CLOUD_SSD" } }),
    [NOT_SUPPORTED]: change({ InstanceId: shut }),
  };
  const twoDisks = change({ DataDisks: [{ DiskSize: 200 }, { DiskSize: 300 }] });
  return {
    ResetInstance: reset,
    InquiryPriceResetInstance: reset,
    ResizeInstanceDisks: {
      InvalidParameterValue: twoDisks,
      [NOT_SUPPORTED]: change({ InstanceId: running }),
    },
    InquiryPriceResizeInstanceDisks: {
      InvalidParameterValue: twoDisks,
      [NOT_SUPPORTED]: change({ InstanceId: shut }),
    },
    ResetInstancesType: {
      InvalidParameterValue: change({ InstanceType: "S5.MEDIUM4" }),
      [NOT_SUPPORTED]: change({ InstanceIds: [running] }),
    },
    InquiryPriceResetInstancesType: ofShut,
    ModifyInstancesAttribute: ofShut,
    ResetInstancesInternetMaxBandwidth: ofShut,
    InquiryPriceResetInstancesInternetMaxBandwidth: ofShut,
    ModifyInstancesProject: { InvalidParameterValue: change({ ProjectId: -1 }), ...ofShut },
    ResetInstancesPassword: { InvalidPassword: change({ Password: "short" }), ...ofShut },
  };
}

function ofMoves({ on, otherSubnet, otherVpc, address, withInterface }: Scene): Causes {
  const to = (SubnetId: string, ...PrivateIpAddresses: string[]) =>
    change({ VirtualPrivateCloud: { VpcId: on.vpcId, SubnetId, PrivateIpAddresses } });
  const moves = {
    InvalidParameterValue: to(on.subnetId),
    VpcAddrNotInSubNet: to(otherSubnet, "10.9.0.5"),
    VpcIpIsUsed: to(on.subnetId, address),
  };
  return {
    UpdateInstanceVpcConfig: {
      ...moves,
      VpcIdNotMatch: change({ VirtualPrivateCloud: { VpcId: otherVpc, SubnetId: otherSubnet } }),
      EniNotAllowedChangeSubnet: change({ InstanceId: withInterface }),
    },
    ModifyInstancesVpcAttribute: {
      ...moves,
      EniNotAllowedChangeSubnet: change({ InstanceIds: [withInterface] }),
    },
  };
}

function ofMoney({ running, spot }: Scene): Causes {
  const hourly = { [NOT_SUPPORTED]: change({ InstanceIds: [running] }) };
  return {
    RenewInstances: hourly,
    InquiryPriceRenewInstances: hourly,
    ModifyInstancesRenewFlag: hourly,
    ModifyInstancesChargeType: { "InvalidInstance.NotSupported": change({ InstanceIds: [spot] }) },
    DescribeInstanceInternetBandwidthConfigs: { [NOT_SUPPORTED]: change({ InstanceId: running }) },
  };
}

function ofImages({ young, shut, youngImage, sharedImage, largeImage }: Scene): Causes {
  const busy = (name: string, value: unknown) => ({
    "InvalidImageId.IncorrectState": change({ [name]: value }),
  });
  const taken = { "InvalidImageName.Duplicate": change({ ImageName: "shared" }) };
  const accounts = (...AccountIds: string[]) => change({ AccountIds });
  return {
    CreateImage: {
      ...taken,
      "MutexOperation.TaskRunning": change({ InstanceId: young }),
      ImageQuotaLimitExceeded: quota("cvm:image"),
      [NOT_SUPPORTED]: change({ InstanceId: shut }),
    },
    DeleteImages: {
      ...busy("ImageIds", [youngImage]),
      "InvalidImageId.InShared": change({ ImageIds: [sharedImage] }),
    },
    ModifyImageAttribute: { ...taken, ...busy("ImageId", youngImage) },
    SyncImages: {
      ...busy("ImageIds", [youngImage]),
      "InvalidImageId.TooLarge": change({ ImageIds: [largeImage] }),
      "InvalidRegion.NotFound": change({ DestinationRegions: ["moon"] }),
      "InvalidRegion.Unavailable": change({ DestinationRegions: ["ap-guangzhou"] }),
    },
    ModifyImageSharePermission: {
      "InvalidAccountId.NotFound": accounts("nobody"),
      "InvalidAccountIs.YourSelf": accounts("100000000001"),
      OverQuota: accounts(...Array.from({ length: 51 }, (_, i) => String(100000000100 + i))),
    },
  };
}

function ofGroups({ usedGroup }: Scene): Causes {
  return {
    CreateDisasterRecoverGroup: {
      "InvalidParameterValue.Range": change({ Affinity: 11 }),
      "ResourceInsufficient.InsufficientGroupQuota": quota("cvm:placementGroup"),
    },
    DeleteDisasterRecoverGroups: {
      "FailedOperation.PlacementSetNotEmpty": change({ DisasterRecoverGroupIds: [usedGroup] }),
    },
  };
}

function ofKeys({ running, keyed, otherKey, publicKey }: Scene): Causes {
  const names = {
    "InvalidKeyPairName.Duplicate": change({ KeyName: "two" }),
    InvalidKeyPairNameEmpty: change({ KeyName: "" }),
    InvalidKeyPairNameIncludeIllegalChar: change({ KeyName: "a-b" }),
    "InvalidKeyPair.LimitExceeded": quota("cvm:keyPair"),
    InvalidParameterValue: change({ TagSpecification: [{ ResourceType: "image", Tags: [] }] }),
  };
  return {
    CreateKeyPair: { ...names, "InvalidProjectId.NotFound": change({ ProjectId: -1 }) },
    ImportKeyPair: {
      ...names,
      "InvalidPublicKey.Malformed": change({ PublicKey: "ssh-rsa AAAA" }),
      "InvalidPublicKey.Duplicate": change({ PublicKey: publicKey }),
    },
    ModifyKeyPairAttribute: {
      InvalidParameterValue: change({ KeyName: "a-b" }),
      "InvalidKeyPairName.Duplicate": change({ KeyName: "two" }),
    },
    AssociateInstancesKeyPairs: {
      [NOT_SUPPORTED]: change({ InstanceIds: [running], ForceStop: false }),
    },
    DisassociateInstancesKeyPairs: {
      InvalidParameterValue: change({ KeyIds: [otherKey] }),
      [NOT_SUPPORTED]: change({ InstanceIds: [keyed], ForceStop: false }),
    },
  };
}
