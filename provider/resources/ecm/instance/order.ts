// An order of one machine, as the cloud takes it: what a program declares, in the API's names.
import type { RunInstancesRequest } from "../../../api/actions/ecm";
import { userDataOf } from "../../machines/shared/setup";
import { tagSpecification } from "../../tags";
import { dataDisksOf, diskOf } from "./disks";
import { enhancedService } from "./operations";
import type { Inputs } from "./rules";

export function orderOf(inputs: Inputs): RunInstancesRequest {
  const { zone, isp, vpcId, subnetId, privateIpAddress: address } = inputs;
  return {
    ZoneInstanceCountISPSet: [
      {
        ...{ Zone: zone, ISP: isp, InstanceCount: 1, VpcId: vpcId, SubnetId: subnetId },
        PrivateIpAddresses: address ? [address] : undefined,
        Ipv6AddressCount: inputs.ipv6AddressCount,
      },
    ],
    InstanceName: inputs.name,
    ModuleId: inputs.moduleId,
    InstanceType: inputs.instanceType,
    ImageId: inputs.imageId,
    InstanceChargeType: inputs.instanceChargeType,
    InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut,
    SecurityGroupIds: inputs.securityGroupIds,
    SystemDisk: inputs.systemDisk && diskOf(inputs.systemDisk),
    DataDisks: dataDisksOf(inputs.dataDisks),
    // Without a module it has to be said, where there is none, too.
    DataDiskSize: inputs.moduleId || inputs.dataDisks ? undefined : 0,
    Password: inputs.password,
    KeyIds: inputs.keyIds,
    KeepImageLogin: inputs.keepImageLogin ? "TRUE" : undefined,
    EnhancedService: enhancedService(inputs),
    HostName: inputs.hostName,
    UserData: userDataOf(inputs),
    TagSpecification: tagSpecification("instance", inputs.tags),
  };
}
