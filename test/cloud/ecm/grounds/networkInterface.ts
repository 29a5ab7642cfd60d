// Network interfaces, their private addresses and what attaches them, where every refusal of their actions can be caused.
import { present } from "../../../found";
import { change, quota } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere, Zone } from "../ground";
import type { Scene } from "../scene";
import { machineOrder, row } from "./instance";

/** Addresses that a small subnet hands out. */
const FREE = 5;

const addresses = (...PrivateIpAddresses: object[]) => change({ PrivateIpAddresses });
const ip = (PrivateIpAddress: string, more: object = {}) => ({ PrivateIpAddress, ...more });

/** VPCs with subnets. */
async function buildPlaces({ ecm }: Scene["on"]) {
  const vpc = async () =>
    (await ecm.CreateVpc({ VpcName: "i", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc.VpcId;
  const [VpcId, otherId] = [await vpc(), await vpc()];
  const subnet = async (owner: string, CidrBlock: string, zone = Zone) => {
    const wanted = { VpcId: owner, SubnetName: "i", CidrBlock, Zone: zone, EcmRegion };
    return (await ecm.CreateSubnet(wanted)).Subnet.SubnetId;
  };
  return {
    ...{ VpcId, otherId, SubnetId: await subnet(VpcId, "10.0.7.0/24") },
    small: await subnet(VpcId, "10.0.8.0/29"),
    otherZone: await subnet(VpcId, "10.0.9.0/24", "ap-hangzhou-ecm-2"),
    elsewhereId: await subnet(otherId, "10.0.7.0/24"),
  };
}

async function build({ on }: Scene) {
  const { ecm } = on;
  const places = await buildPlaces(on);
  const { VpcId, SubnetId } = places;
  const make = async (within: string, more: object = {}) => {
    const wanted = { VpcId, SubnetId: within, NetworkInterfaceName: "e", EcmRegion, ...more };
    return (await ecm.CreateNetworkInterface(wanted)).NetworkInterface.NetworkInterfaceId;
  };
  const run = async (owner: string, within: string, more: object = {}) => {
    const place = row({ VpcId: owner, SubnetId: within, ...more });
    return present(
      (await ecm.RunInstances(machineOrder({ ZoneInstanceCountISPSet: [place] }))).InstanceIdSet[0],
    );
  };
  const PrivateIpAddresses = [ip("10.0.7.10", { Primary: true }), ip("10.0.7.11")];
  const first = await make(SubnetId, { PrivateIpAddresses });
  const [second, far, attached] = [await make(SubnetId), await make(places.small), await make(SubnetId)];
  const many = await make(SubnetId, { SecondaryPrivateIpAddressCount: 2 });
  const machines = {
    machine: await run(VpcId, SubnetId),
    full: await run(VpcId, SubnetId),
    inOtherVpc: await run(places.otherId, places.elsewhereId),
    inOtherZone: await run(VpcId, places.otherZone, { Zone: "ap-hangzhou-ecm-2" }),
  };
  await on.pass("2m");
  await ecm.AttachNetworkInterface({
    ...{ EcmRegion, NetworkInterfaceId: attached, InstanceId: machines.full },
  });
  await on.pass("1m");
  const Filters = [{ Name: "attachment.instance-id", Values: [machines.machine] }];
  const own = (await ecm.DescribeNetworkInterfaces({ Filters })).NetworkInterfaceSet;
  const primary = present(own[0]).NetworkInterfaceId;
  return { ...places, ...machines, primary, first, second, far, many, attached, make };
}

type Built = Awaited<ReturnType<typeof build>>;

export async function ofNetworkInterfaces(scene: Scene): Promise<EdgeGround> {
  const ground = await build(scene);
  const { VpcId, SubnetId, first, second, machine, full, attached } = ground;
  const of = { EcmRegion, NetworkInterfaceId: first };
  return {
    good: {
      CreateNetworkInterface: {
        ...{ VpcId, SubnetId, NetworkInterfaceName: "f", EcmRegion },
        PrivateIpAddresses: [ip("10.0.7.40", { Primary: true })],
      },
      DescribeNetworkInterfaces: { NetworkInterfaceIds: [first] },
      DeleteNetworkInterface: { EcmRegion, NetworkInterfaceId: second },
      AttachNetworkInterface: { ...of, InstanceId: machine },
      DetachNetworkInterface: { EcmRegion, NetworkInterfaceId: attached, InstanceId: full },
      MigrateNetworkInterface: {
        ...{ EcmRegion, NetworkInterfaceId: attached },
        ...{ SourceInstanceId: full, DestinationInstanceId: machine },
      },
      AssignPrivateIpAddresses: { ...of, PrivateIpAddresses: [ip("10.0.7.50")] },
      RemovePrivateIpAddresses: { ...of, PrivateIpAddresses: [ip("10.0.7.11")] },
      ModifyPrivateIpAddressesAttribute: {
        ...of,
        PrivateIpAddresses: [ip("10.0.7.11", { Description: "d" })],
      },
      MigratePrivateIpAddress: {
        ...{ EcmRegion, SourceNetworkInterfaceId: first, DestinationNetworkInterfaceId: second },
        PrivateIpAddress: "10.0.7.11",
      },
    },
    causes: { ...ofInterfaces(ground), ...ofAttachments(ground), ...ofAddresses(ground) },
    young: async () => ofYoung(await ground.make(SubnetId)),
  };
}

/** What an interface that is being made refuses. */
function ofYoung(NetworkInterfaceId: string): EdgeGround["causes"] {
  const young = change({ NetworkInterfaceId });
  return {
    DeleteNetworkInterface: { UnsupportedOperation: young },
    AttachNetworkInterface: { "UnsupportedOperation.InvalidState": young },
    DetachNetworkInterface: { "UnsupportedOperation.InvalidState": young },
    AssignPrivateIpAddresses: { "UnsupportedOperation.InvalidState": young },
    RemovePrivateIpAddresses: { "UnsupportedOperation.MutexOperationTaskRunning": young },
    ModifyPrivateIpAddressesAttribute: { "UnsupportedOperation.InvalidState": young },
  };
}

function ofInterfaces({ elsewhereId, small, attached }: Built): EdgeGround["causes"] {
  return {
    CreateNetworkInterface: {
      ...elsewhere,
      InvalidParameterValue: addresses(ip("10.0.7.41"), ip("10.0.7.41")),
      "InvalidParameterValue.LimitExceeded": change({ SecondaryPrivateIpAddressCount: 20 }),
      "InvalidParameterValue.Range": addresses(ip("10.0.9.1")),
      "InvalidParameterValue.Reserved": addresses(ip("10.0.7.1")),
      "LimitExceeded.EniQuotaLimitExceeded": quota("ecm:networkInterface"),
      ResourceInUse: addresses(ip("10.0.7.10")),
      ResourceInsufficient: change({
        ...{ SubnetId: small, PrivateIpAddresses: [], SecondaryPrivateIpAddressCount: FREE },
      }),
      ResourceNotFound: change({ SubnetId: elsewhereId }),
    },
    DescribeNetworkInterfaces: elsewhere,
    DeleteNetworkInterface: { ResourceInUse: change({ NetworkInterfaceId: attached }) },
  };
}

function ofAttachments(built: Built): EdgeGround["causes"] {
  const { attached, full, machine, primary, many, inOtherVpc, inOtherZone } = built;
  return {
    AttachNetworkInterface: {
      "FailedOperation.OperationNotAllow": change({ InstanceId: inOtherZone }),
      "InvalidParameterValue.InvaildEniID": change({ NetworkInterfaceId: "first" }),
      "InvalidParameterValue.Malformed": change({ InstanceId: "first" }),
      "LimitExceeded.EniQuotaLimitExceeded": change({ InstanceId: full }),
      "LimitExceeded.PrivateIPQuotaLimitExceeded": change({ NetworkInterfaceId: many }),
      "UnsupportedOperation.AttachmentAlreadyExists": change({ NetworkInterfaceId: attached }),
      "UnsupportedOperation.VpcMismatch": change({ InstanceId: inOtherVpc }),
    },
    DetachNetworkInterface: {
      ...elsewhere,
      UnsupportedOperation: change({ NetworkInterfaceId: primary, InstanceId: machine }),
      ResourceNotFound: change({ InstanceId: machine }),
    },
    MigrateNetworkInterface: {
      InvalidParameter: change({
        ...{ NetworkInterfaceId: primary, SourceInstanceId: machine, DestinationInstanceId: full },
      }),
      InvalidParameterValue: change({ DestinationInstanceId: inOtherVpc }),
      "UnsupportedOperation.AttachmentNotFound": change({ SourceInstanceId: machine }),
    },
  };
}

function ofAddresses({ far }: Built): EdgeGround["causes"] {
  return {
    AssignPrivateIpAddresses: {
      ...elsewhere,
      InvalidParameterValue: addresses(ip("10.0.7.50"), ip("10.0.7.50")),
      "InvalidParameterValue.Range": addresses(ip("10.0.7.1")),
      "LimitExceeded.PrivateIPQuotaLimitExceeded": change({ SecondaryPrivateIpAddressCount: 20 }),
      ResourceInUse: addresses(ip("10.0.7.10")),
      ResourceInsufficient: change({
        ...{ NetworkInterfaceId: far, PrivateIpAddresses: [], SecondaryPrivateIpAddressCount: FREE },
      }),
    },
    RemovePrivateIpAddresses: {
      InvalidParameter: addresses(ip("10.0.7.11"), ip("10.0.7.11")),
      UnsupportedOperation: addresses(ip("10.0.7.10")),
      "UnsupportedOperation.AttachmentNotFound": addresses(ip("10.0.7.99")),
    },
    ModifyPrivateIpAddressesAttribute: { ...elsewhere, ResourceNotFound: addresses(ip("10.0.7.99")) },
    MigratePrivateIpAddress: {
      InvalidParameter: change({ DestinationNetworkInterfaceId: far }),
      InvalidParameterValue: change({ PrivateIpAddress: "10.0.7.99" }),
      UnsupportedOperation: change({ PrivateIpAddress: "10.0.7.10" }),
    },
  };
}
