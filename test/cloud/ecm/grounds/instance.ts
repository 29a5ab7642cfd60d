// What leads to the documented refusals of what is done with edge machines.
import { present } from "../../../found";
import { type Causes, change, quota } from "../../errors/refusals";
import type { Stage } from "../../stage";
import { EcmRegion, type EdgeGround, Zone } from "../ground";
import type { Scene } from "../scene";

export const CENTOS = "img-9qabwvbn";
const CENTOS_32 = "img-1dwzo6ff";
const WINDOWS = "img-9id7emv7";

export const row = (more: object = {}) => ({ Zone, InstanceCount: 1, ISP: "CTCC", ...more });

/** An ordinary order of one machine, with changes. */
export const machineOrder = (more: object = {}) => ({
  ZoneInstanceCountISPSet: [row()],
  ...{ ImageId: CENTOS, InstanceType: "SN3ne.SMALL2", DataDiskSize: 0, InternetMaxBandwidthOut: 25 },
  ...more,
});

async function buildMachines({ ecm, pass }: Stage) {
  const { Vpc } = await ecm.CreateVpc({ VpcName: "m", CidrBlock: "10.8.0.0/16", EcmRegion });
  const VpcId = Vpc.VpcId;
  const within = { VpcId, SubnetName: "m", CidrBlock: "10.8.1.0/29", Zone, EcmRegion };
  const SubnetId = (await ecm.CreateSubnet(within)).Subnet.SubnetId;
  const place = { VpcId, SubnetId };
  const run = async (more: object = {}) => {
    const { InstanceIdSet } = await ecm.RunInstances(machineOrder(more));
    return present(InstanceIdSet[0]);
  };
  const [running, stopped] = [
    await run({ ZoneInstanceCountISPSet: [row(place)] }),
    await run({ InstanceType: "SN3ne.SMALL4" }),
  ];
  await pass("1m");
  await ecm.StopInstances({ InstanceIdSet: [stopped] });
  await pass("1m");
  const groups: string[] = [];
  for (const GroupName of "abcdef") {
    const { SecurityGroup } = await ecm.CreateSecurityGroup({ GroupName, GroupDescription: "" });
    groups.push(SecurityGroup.SecurityGroupId);
  }
  return { running, stopped, place, groups, run };
}
type Machines = Awaited<ReturnType<typeof buildMachines>>;

export async function ofMachines({ on }: Scene): Promise<EdgeGround> {
  const machines = await buildMachines(on);
  const { running, stopped, place, groups } = machines;
  return {
    young: async () => ofYoung(await machines.run()),
    good: {
      RunInstances: machineOrder(),
      DescribeInstances: { Filters: [{ Name: "instance-id", Values: [running] }] },
      StartInstances: { InstanceIdSet: [stopped] },
      StopInstances: { InstanceIdSet: [running] },
      RebootInstances: { InstanceIdSet: [running] },
      TerminateInstances: { InstanceIdSet: [running] },
      ModifyInstancesAttribute: { InstanceIdSet: [running], InstanceName: "m" },
      ResetInstancesPassword: { InstanceIdSet: [stopped], Password: "Passw0rd-1" },
      ResetInstances: { InstanceIdSet: [running] },
      ResetInstancesMaxBandwidth: { InstanceIdSet: [running], MaxBandwidthOut: 50 },
      AssociateSecurityGroups: { InstanceIds: [running], SecurityGroupIds: groups.slice(0, 1) },
      DisassociateSecurityGroups: { InstanceIds: [running], SecurityGroupIds: groups.slice(0, 1) },
      DescribeInstancesDeniedActions: { InstanceIdSet: [running] },
      DescribeInstanceVncUrl: { InstanceId: running },
      DescribePriceRunInstance: {
        ...{ InstanceType: "SN3ne.SMALL2", InstanceCount: 1, SystemDisk: { DiskSize: 50 } },
      },
      DescribeInstanceTypeConfig: {},
      DescribeConfig: {},
    },
    causes: {
      RunInstances: { ...ofOrders(machines), ...ofPlaces(machines) },
      ...ofPower(machines),
      ...ofChanges(machines),
      DeleteSubnet: { ResourceInUse: change({ SubnetId: place.SubnetId }) },
    },
  };
}

const at = (...rows: object[]) => change({ ZoneInstanceCountISPSet: rows.map((one) => row(one)) });

function ofPlaces({ place }: Machines): Causes[string] {
  const taken = (...PrivateIpAddresses: string[]) =>
    at({ ...place, InstanceCount: PrivateIpAddresses.length, PrivateIpAddresses });
  return {
    "InvalidParameterValue.InvalidZone": at({ Zone: "ap-hangzhou-ecm-9" }),
    "InvalidParameterValue.InvalidISPInNode": at({ ISP: "CTT" }),
    "InvalidParameterValue.InvalidZoneInstanceCount": at({ InstanceCount: 0 }),
    "InvalidParameterValue.NodeNotSupportIPv6": at({ Zone: "ap-shenzhen-ecm-ct2", Ipv6AddressCount: 1 }),
    "InvalidParameterValue.SubnetNotExist": at({ ...place, SubnetId: "subnet-00000000" }),
    "InvalidParameterValue.Duplicate": taken("10.8.1.3", "10.8.1.3"),
    ResourceNotFound: at({ ...place, VpcId: "vpc-00000000" }),
    ResourceInUse: taken("10.8.1.2"),
    "ResourceInsufficient.PrivateIPQuotaNotEnough": at({ ...place, InstanceCount: 9 }),
    "ResourceInsufficient.InstanceQuotaNotEnough": quota("ecm:instance"),
    "InvalidParameterValue.InvalidZoneInstanceType": change({
      ...{ InstanceType: "SN3ne.8XLARGE64", ZoneInstanceCountISPSet: [row({ Zone: "ap-shenzhen-ecm-ct2" })] },
    }),
    "LimitExceeded.VcpuLimitExceeded": change({
      ...{ InstanceType: "SN3ne.8XLARGE64", ZoneInstanceCountISPSet: [row({ InstanceCount: 4 })] },
    }),
  };
}

function ofOrders({ groups }: Machines): Causes[string] {
  return {
    "InvalidParameter.ParameterConflict": change({ Password: "Passw0rd-1", KeepImageLogin: "TRUE" }),
    InvalidParameterValue: change({ UserData: "%" }),
    "InvalidParameterValue.ImageSizeLargeThanSysDiskSize": change({ SystemDiskSize: 20 }),
    "InvalidParameterValue.InvaildHostName": change({ HostName: "-edge" }),
    "InvalidParameterValue.InvaildPassword": change({ Password: "short" }),
    "InvalidParameterValue.InvalidBandwidth": change({ InternetMaxBandwidthOut: 1 }),
    "InvalidParameterValue.InvalidBandwidthIn": change({ InternetMaxBandwidthIn: 1001 }),
    "InvalidParameterValue.InvalidBandwidthInAndOut": change({ InternetMaxBandwidthIn: 30 }),
    "InvalidParameterValue.InvalidDataDiskNum": change({ DataDisks: Array(11).fill({ DiskSize: 50 }) }),
    "InvalidParameterValue.InvalidDataDiskSize": change({ DataDiskSize: 20 }),
    "InvalidParameterValue.InvalidDataDiskType": change({ DataDisks: [{ DiskSize: 50, DiskType: "TAPE" }] }),
    "InvalidParameterValue.InvalidEIPDirectService": change({
      ...{ ImageId: WINDOWS, EnhancedService: { EIPDirectService: { Enabled: true } } },
    }),
    "InvalidParameterValue.InvalidImageArchitecture": change({
      ...{ ImageId: CENTOS_32, InstanceType: "SN3ne.SMALL4" },
    }),
    "InvalidParameterValue.InvalidInstanceChargeType": change({ InstanceChargeType: 7 }),
    "InvalidParameterValue.UnmatchedBillingType": change({ InstanceChargeType: 2 }),
    "InvalidParameterValue.InvalidInstanceTypeConfigID": change({ InstanceType: "SN3ne.HUGE" }),
    "InvalidParameterValue.InvalidModuleID": change({ ModuleId: "em-00000000" }),
    "InvalidParameterValue.InvalidModuleIDAndInstanceTypeID": change({ InstanceType: undefined }),
    "InvalidParameterValue.InvalidSecurityGroupID": change({ SecurityGroupIds: ["esg-00000000"] }),
    "LimitExceeded.InstanceSecurityGroupLimitExceeded": change({ SecurityGroupIds: groups }),
    "InvalidParameterValue.InvalidSystemDiskSize": change({ SystemDiskSize: 200 }),
    "InvalidParameterValue.InvalidSystemDiskType": change({ SystemDisk: { DiskType: "TAPE" } }),
  };
}

/** What a machine that is being made refuses. */
function ofYoung(young: string): Causes {
  const busy = change({ InstanceIdSet: [young] });
  const inProgress = { "OperationDenied.InstanceOperationInProgress": busy };
  const notAllowed = { "FailedOperation.OperationNotAllow": busy };
  return {
    ...{ StartInstances: inProgress, RebootInstances: inProgress },
    ...{ StopInstances: notAllowed, TerminateInstances: notAllowed, ModifyInstancesAttribute: notAllowed },
    ...{ ResetInstancesPassword: notAllowed, ResetInstancesMaxBandwidth: notAllowed },
    ResetInstances: inProgress,
    DescribeInstanceVncUrl: {
      "OperationDenied.InstanceOperationInProgress": change({ InstanceId: young }),
    },
  };
}

function ofPower({ running, stopped }: Machines): Causes {
  const later = (TerminateTime: string) => change({ TerminateDelay: true, TerminateTime });
  return {
    StartInstances: {
      "FailedOperation.InstanceNotAllStopped": change({ InstanceIdSet: [running] }),
    },
    StopInstances: {
      "ResourceUnavailable.InstanceNotRunning": change({ InstanceIdSet: [stopped] }),
    },
    RebootInstances: {
      "ResourceUnavailable.InstanceNotRunning": change({ InstanceIdSet: [stopped] }),
    },
    TerminateInstances: {
      "InvalidParameterValue.InvalidTime": later("tomorrow"),
      "InvalidParameterValue.TerminateTimeSmaller": later("2001-01-01 00:00:00"),
    },
    DescribeInstances: {
      "InvalidParameterValue.InvalidOrderByField": change({ OrderByField: "size" }),
    },
  };
}

function ofChanges({ running, stopped, groups }: Machines): Causes {
  const two = { InvalidParameterValue: change({ SecurityGroupIds: groups.slice(0, 2) }) };
  return {
    ModifyInstancesAttribute: {
      "InvalidParameterValue.LimitExceeded": change({ SecurityGroups: groups }),
    },
    ResetInstancesPassword: {
      "FailedOperation.InstanceNotAllStopped": change({ InstanceIdSet: [running] }),
      "InvalidParameterValue.InvaildPassword": change({ Password: "Passw0rd-1-of-17-c" }),
    },
    ResetInstances: {
      "InvalidParameter.ParameterConflict": change({ Password: "Passw0rd-1", KeepImageLogin: "TRUE" }),
      "InvalidParameterValue.InvaildPassword": change({ Password: "short" }),
      "InvalidParameterValue.InvalidImageArchitecture": change({
        ...{ InstanceIdSet: [stopped] },
        ImageId: CENTOS_32,
      }),
      "InvalidParameterValue.InvalidImageID": change({ ImageId: "img-00000000" }),
    },
    ResetInstancesMaxBandwidth: {
      "InvalidParameterValue.InvalidBandwidth": change({ MaxBandwidthOut: 1 }),
      "InvalidParameterValue.InvalidBandwidthIn": change({ MaxBandwidthIn: 1001 }),
      "InvalidParameterValue.InvalidBandwidthInAndOut": change({ MaxBandwidthIn: 30 }),
    },
    AssociateSecurityGroups: two,
    DescribeInstanceVncUrl: {
      "UnsupportedOperation.InvalidInstanceState": change({ InstanceId: stopped }),
    },
    DescribePriceRunInstance: {
      InvalidParameterValue: change({ InstanceCount: 0 }),
      "InvalidParameterValue.InvalidInstanceTypeConfigID": change({ InstanceType: "SN3ne.HUGE" }),
      "InvalidParameterValue.InvalidSystemDiskSize": change({ SystemDisk: { DiskSize: 200 } }),
      "InvalidParameterValue.InvalidSystemDiskType": change({ SystemDisk: { DiskType: "TAPE" } }),
    },
  };
}
