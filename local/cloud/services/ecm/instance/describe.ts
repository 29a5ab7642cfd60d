// Machines as they are read: by filters alone, in every region at once.
import { type AnyCall, definePart } from "../../../action";
import { formatDateTime } from "../../../clock";
import { type DescribeOptions, describes } from "../../../describes";
import type { Entity, World } from "../../../kind";
import { uuidOf } from "../../../machines/texts";
import type { NetworkInterface } from "../../../network/networkInterface";
import type { EcmActions } from "../../../requests/ecm";
import { byTag } from "../../../tags";
import { addressesOf } from "../eip";
import { image, viewImage } from "../image";
import { type Instance, instance, isOf } from "../instance";
import { FAMILY, getInstanceType, viewInstanceType } from "../instanceType";
import { carrierOf, ipv6sOf } from "../ipv6Address";
import { machineModule } from "../module";
import { networkInterface } from "../networkInterface";
import { primaryOf } from "../networkInterface/primary";
import { getNode, ISP_NAMES, type Isp, viewPosition } from "../node";
import { MOST_VALUES } from "../service";
import { sizeOf } from "./config";

const viewIsp = (ISPId: string) => ({ ISPId, ISPName: ISP_NAMES[ISPId as Isp] });

function viewPublic(PublicIPAddress: string, isp: string, bandwidth: number): object {
  return {
    ...{ PublicIPAddress, ISP: viewIsp(isp), ChargeMode: "BANDWIDTH_PACKAGE" },
    ...{ MaxBandwidthOut: bandwidth, MaxBandwidthIn: bandwidth },
  };
}

/** Public addresses: the ordinary ones, and those that are bound. */
function publicIps(world: World, { id, data }: Entity<Instance>): object[] {
  const bound = addressesOf(world, id).map(({ data: { AddressIp, InternetServiceProvider } }) => ({
    ...{ PublicIPAddress: AddressIp, ISP: InternetServiceProvider },
  }));
  return [...data.PublicIps, ...bound].map(({ PublicIPAddress, ISP }) =>
    viewPublic(PublicIPAddress, ISP, data.MaxBandwidth),
  );
}

function viewInternet(world: World, entity: Entity<Instance>): object {
  const [PublicIPAddressSet, PrivateIPAddressSet] = [
    publicIps(world, entity),
    entity.data.PrivateIpAddresses.map((PrivateIPAddress) => ({ PrivateIPAddress })),
  ];
  return { PrivateIPAddressSet, PublicIPAddressSet, InstanceNetworkInfoSet: viewInterfaces(world, entity) };
}

/** An interface with the addresses that it has. */
function viewInterface(world: World, entity: Entity<NetworkInterface>, bandwidth: number): object {
  const { id: NetworkInterfaceId, data } = entity;
  return {
    ...{
      NetworkInterfaceId,
      NetworkInterfaceName: data.NetworkInterfaceName,
      Primary: data.Primary ?? false,
    },
    AddressInfoSet: [
      ...data.PrivateIps.map(({ PrivateIpAddress }) => ({
        PrivateIPAddressInfo: { PrivateIPAddress: PrivateIpAddress },
      })),
      ...ipv6sOf(world, entity).map((ip) => ({
        PublicIPv6AddressInfo: viewPublic(ip.data.Address, carrierOf(entity, ip.data.Address), bandwidth),
      })),
    ],
  };
}

/** Its interfaces, its own first. */
function viewInterfaces(world: World, { id, data: { MaxBandwidth } }: Entity<Instance>): object[] {
  const attached = world.list(networkInterface).filter(({ data }) => data.InstanceId === id);
  const sorted = attached.sort((a, b) => a.data.DeviceIndex - b.data.DeviceIndex);
  return sorted.map((entity) => viewInterface(world, entity, MaxBandwidth));
}

function ipv6Count(world: World, id: string): number {
  const own = primaryOf(world, id);
  return own ? ipv6sOf(world, own).length : 0;
}

function view(world: World, entity: Entity<Instance>): object {
  const { id, state, createdAt, data } = entity;
  const [from, of] = [world.get(image, data.ImageId), world.get(machineModule, data.ModuleId)];
  return {
    ...{ InstanceId: id, InstanceName: data.InstanceName, InstanceState: state, UUID: uuidOf(id) },
    Image: from ? viewImage(from) : null,
    SimpleModule: of ? { ModuleId: of.id, ModuleName: of.data.ModuleName } : null,
    ...{
      Position: viewPosition(getNode("", data.Zone)),
      Internet: viewInternet(world, entity),
      ISP: data.ISP,
    },
    InstanceTypeConfig: viewInstanceType(getInstanceType(data.InstanceType)),
    ...{ CreateTime: formatDateTime(createdAt), TagSet: data.Tags ?? [], RestrictState: "NORMAL" },
    ...{ LatestOperation: data.LatestOperation, LatestOperationState: data.LatestOperationState },
    ...{ SystemDisk: data.SystemDisk, DataDisks: data.DataDisks },
    ...{ SystemDiskSize: data.SystemDisk.DiskSize, DataDiskSize: sizeOf(data.DataDisks) },
    ...{ PayMode: 0, RenewFlag: 0, ExpireState: "NORMAL", ExpireTime: null, IsolatedTime: null, NewFlag: 0 },
    SecurityGroupIds: data.SecurityGroupIds,
    VirtualPrivateCloud: {
      ...{ ...data.VirtualPrivateCloud, AsVpcGateway: false },
      ...{ PrivateIpAddresses: data.PrivateIpAddresses, Ipv6AddressCount: ipv6Count(world, id) },
    },
    PhysicalPosition: null,
  };
}

const filters: DescribeOptions<Instance>["filters"] = {
  ...byTag,
  zone: "Zone",
  "zone-name": ({ data }) => getNode("", data.Zone).zoneName,
  "module-id": "ModuleId",
  "module-name": ({ data }, { world }) => world.get(machineModule, data.ModuleId)?.data.ModuleName ?? "",
  "instance-id": "id",
  "instance-name": "InstanceName",
  "instance-uuid": ({ id }) => uuidOf(id),
  "instance-state": "state",
  "instance-family": () => FAMILY,
  "ip-address": ({ data }) => [
    ...data.PrivateIpAddresses,
    ...data.PublicIps.map((one) => one.PublicIPAddress),
  ],
  "internet-service-provider": ({ data }) => data.PublicIps.map(({ ISP }) => ISP),
  "image-id": "ImageId",
  "vpc-id": ({ data }) => data.VirtualPrivateCloud.VpcId,
  "subnet-id": ({ data }) => data.VirtualPrivateCloud.SubnetId,
};

const isPrimary = ({ data }: Entity): boolean => (data as { Primary?: boolean }).Primary === true;

/** What is bound to a machine: interfaces and public addresses, of kinds that have their own actions. Its own interface is a part of it. */
export function boundTo({ world }: AnyCall, machine: Entity<Instance>): Entity[] {
  const kinds = world.kinds.filter(({ type }) => type === "ecm:address" || type === "ecm:networkInterface");
  return kinds.flatMap((kind) =>
    world
      .list(kind)
      .filter(isOf(machine))
      .filter((one) => !isPrimary(one)),
  );
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeInstances: describes(instance, {
      items: "InstanceSet",
      filters,
      fuzzy: ["zone-name", "instance-name", "module-name"],
      maxValues: MOST_VALUES,
      sort: { timestamp: ({ createdAt }) => createdAt },
      codes: {
        filter: "InvalidParameterValue.InvalidFilter",
        tooMany: "InvalidParameterValue.ParameterValueTooLarge",
        offset: "InvalidParameterValue.InvaildPageParam",
        limit: "InvalidParameterValue.InvaildPageParam",
        order: "InvalidParameterValue.InvalidOrderByField",
      },
      view: (entity, { world }) => view(world, entity),
    }),
  },
});
