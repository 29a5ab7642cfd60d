// An order of an instance, as the cloud takes it: what a program declares, in the API's names.
import type { RunInstancesRequest } from "../../../api/actions/cvm";
import { userDataOf } from "../../machines/shared/setup";
import { tagSpecification } from "../../tags";
import { enhancedService, type Inputs, loginSettings } from "./changes";

/** What is sent to make an instance, or is kept by a launch template. */
export function orderOf(inputs: Inputs): RunInstancesRequest {
  const { zone, projectId, hostIds } = inputs;
  return {
    InstanceName: inputs.name,
    Placement: { Zone: zone, ProjectId: projectId, HostIds: hostIds },
    DedicatedClusterId: inputs.dedicatedClusterId,
    DisasterRecoverGroupIds: inputs.disasterRecoverGroupIds,
    InstanceChargeType: inputs.instanceChargeType,
    InstanceChargePrepaid: inputs.period ? { Period: inputs.period, RenewFlag: inputs.renewFlag } : undefined,
    InstanceMarketOptions: marketOptions(inputs),
    InstanceType: inputs.instanceType,
    ImageId: inputs.imageId,
    SystemDisk: inputs.systemDisk && {
      DiskType: inputs.systemDisk.diskType,
      DiskSize: inputs.systemDisk.diskSize,
    },
    DataDisks: inputs.dataDisks?.map(dataDisk),
    VirtualPrivateCloud: privateCloud(inputs),
    InternetAccessible: internetAccessible(inputs),
    LoginSettings: loginSettings(inputs),
    SecurityGroupIds: inputs.securityGroupIds,
    EnhancedService: enhancedService(inputs),
    HostName: inputs.hostName,
    UserData: userDataOf(inputs),
    CamRoleName: inputs.camRoleName || undefined,
    DisableApiTermination: inputs.disableApiTermination,
    TagSpecification: tagSpecification("instance", inputs.tags),
  };
}

function dataDisk(
  disk: NonNullable<Inputs["dataDisks"]>[number],
): NonNullable<RunInstancesRequest["DataDisks"]>[number] {
  return {
    DiskType: disk.diskType,
    DiskSize: disk.diskSize,
    SnapshotId: disk.snapshotId,
    DeleteWithInstance: disk.deleteWithInstance,
    Encrypt: disk.encrypt,
    KmsKeyId: disk.kmsKeyId,
    ThroughputPerformance: disk.throughputPerformance,
  };
}

function privateCloud(inputs: Inputs): RunInstancesRequest["VirtualPrivateCloud"] {
  const { vpcId, subnetId, asVpcGateway, privateIpAddress } = inputs;
  if (vpcId === undefined) return undefined;
  return {
    VpcId: vpcId,
    SubnetId: subnetId,
    AsVpcGateway: asVpcGateway,
    PrivateIpAddresses: privateIpAddress ? [privateIpAddress] : undefined,
  };
}

function marketOptions({ instanceMarketOptions: bid }: Inputs): RunInstancesRequest["InstanceMarketOptions"] {
  if (bid === undefined) return undefined;
  return {
    MarketType: "spot",
    SpotOptions: { MaxPrice: bid.maxPrice, SpotInstanceType: bid.spotInstanceType },
  };
}

function internetAccessible(inputs: Inputs): RunInstancesRequest["InternetAccessible"] {
  if (inputs.internetMaxBandwidthOut === undefined) return undefined;
  return {
    InternetChargeType: inputs.internetChargeType,
    InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut,
    PublicIpAssigned: inputs.publicIpAssigned,
    BandwidthPackageId: inputs.bandwidthPackageId,
  };
}
