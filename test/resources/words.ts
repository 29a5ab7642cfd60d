// Values and reasons that many cases share.
import type { Properties } from "../../provider/lifecycle/author/values";
import { first } from "../found";
import { replaced } from "../references";
import type { Needed, NeedMany, PropertyCase } from "./case";
import { type Lab, region } from "./lab";
export const zone = `${region}-3`;
export const otherZone = `${region}-4`;
/** A public image that every zone has. */
export const imageId = "img-487zeit5";
export const instanceType = "S5.MEDIUM4";

/** A disk paid by the hour. */
export const hourly = {
  zone,
  diskType: "CLOUD_PREMIUM",
  diskSize: 100,
  diskChargeType: "POSTPAID_BY_HOUR",
};

export const never = "the cloud has no way to change it";
export const instruction = "it is never sent to the cloud";
export const unreadable = "the cloud does not tell";

/** Tags as `most` says them, and the change of them. */
export const someTags = { team: "web", owner: "me" };
export const otherTags: PropertyCase = {
  to: { team: "data", "cost centre": "7" },
  by: ["ModifyResourceTags"],
  drift: { Tags: [{ Key: "team", Value: "drifted" }] },
  at: ["tags.owner", "tags.team"],
};

/** The same where an action takes all tags at once. */
export const wholeTags = (action: string): PropertyCase => ({ ...otherTags, by: [action] });

/** Where edge machines are. */
export const edge = { region: "ap-hangzhou-ecm" };
export const edgeZone = `${edge.region}-1`;
export const otherEdgeZone = `${edge.region}-2`;
export const anEdgeVpc: Needed = ["ecm:Vpc", () => ({ ...edge, cidrBlock: "10.0.0.0/16" })];
export const anEdgeTable: Needed = ["ecm:RouteTable", (given) => ({ ...edge, vpcId: given("vpc") })];
export const anEdgeGroup: Needed = ["ecm:SecurityGroup", () => ({})];
export const anEdgeEip: Needed = ["ecm:Eip", () => edge];
export const anEdgeBalancer: Needed = ["ecm:LoadBalancer", () => ({ ...edge, vipIsp: "CTCC" })];
/** Public images that every zone of edge machines has. */
const anEdgeImage = "img-9qabwvbn";
export const otherEdgeImage = "img-pyqx34y1";
/** What a module, and a machine, of the edge is made of at least. */
export const edgeModule = {
  ...{ instanceType: "SN3ne.SMALL2", imageId: anEdgeImage, internetMaxBandwidthOut: 25 },
};
/** A zone where no program has a subnet: machines that name none stand in the system's own, and in no other program's. */
export const quietEdgeZone = `${edge.region}-3`;
export const edgeMachine = { ...edgeModule, zone: quietEdgeZone, isp: "CTCC" };
/** The same in the zone of subnets. */
export const edgeMachineInZone = { ...edgeMachine, zone: edgeZone };
export const anEdgeModule: Needed = ["ecm:Module", () => edgeModule];
export const anEdgeMachine: Needed = ["ecm:Instance", () => edgeMachine];
/** A machine in `vpc` and `subnet` that takes two more interfaces. */
export const anEdgeMachineInVpc: Needed = [
  "ecm:Instance",
  (given) => ({
    ...{ ...edgeMachineInZone, instanceType: "SN3ne.LARGE8" },
    ...{ vpcId: given("vpc"), subnetId: given("subnet") },
  }),
];
/** A listener of `balancer` of edge machines. */
export function anEdgeListener(port = 80): Needed {
  return ["ecm:Listener", (given) => ({ ...edge, loadBalancerId: given("balancer"), protocol: "TCP", port })];
}
export const manyBehindEdge: [token: string, programs: Properties[]] = [
  "ecm:LoadBalancer",
  [{ ...edge, vipIsp: "CTCC" }],
];
export const manyInEdgeVpc: [token: string, programs: Properties[]] = [
  "ecm:Vpc",
  [{ ...edge, cidrBlock: "10.0.0.0/16" }],
];

/** A subnet of `vpc` of edge machines. */
export function anEdgeSubnet(cidrBlock = "10.0.1.0/24"): Needed {
  return ["ecm:Subnet", (given) => ({ ...edge, vpcId: given("vpc"), zone: edgeZone, cidrBlock })];
}

/** A network interface of edge machines, in `vpc` and `subnet`. */
export const anEdgeInterface: Needed = [
  "ecm:NetworkInterface",
  (given) => ({ ...edge, vpcId: given("vpc"), subnetId: given("subnet") }),
];

export const aVpc: Needed = ["vpc:Vpc", () => ({ cidrBlock: "10.0.0.0/16" })];
export const aTable: Needed = ["vpc:RouteTable", (given) => ({ vpcId: given("vpc") })];
export const aGroup: Needed = ["vpc:SecurityGroup", () => ({})];
export const aDisk: Needed = ["cbs:Disk", () => hourly];
export const anEip: Needed = ["vpc:Eip", () => ({})];
export const aPackage: Needed = ["vpc:BandwidthPackage", () => ({})];
export const aMachine: Needed = ["cvm:Instance", () => ({ zone, imageId })];

/** An instance in `vpc` and `subnet`. */
export const aMachineInVpc: Needed = [
  "cvm:Instance",
  (given) => ({ zone, imageId, instanceType, vpcId: given("vpc"), subnetId: given("subnet") }),
];

/** A subnet of `vpc`. */
export function aSubnet(cidrBlock = "10.0.1.0/24"): Needed {
  return ["vpc:Subnet", (given) => ({ vpcId: given("vpc"), zone, cidrBlock })];
}

/** The IPv6 range of a VPC of this name. */
export function anIpv6Range(vpc = "vpc"): Needed {
  return ["vpc:Ipv6CidrBlock", (given) => ({ vpcId: given(vpc) })];
}
/** The nth part, for a subnet, of a VPC's IPv6 range. */
export const ipv6Part = (whole: string, nth: number) => replaced(whole, "00::/56", `0${nth}::/64`);

/** A VPN gateway in a VPC of this name. */
export function aVpnGateway(vpc: string): Needed {
  return ["vpc:VpnGateway", (given) => ({ vpcId: given(vpc), internetMaxBandwidthOut: 5 })];
}

/** A network interface in `vpc` and `subnet`. */
export const anInterface: Needed = [
  "vpc:NetworkInterface",
  (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
];
export const anAddressTemplate: Needed = [
  "vpc:AddressTemplate",
  () => ({ addresses: [{ address: "192.0.2.0/24" }] }),
];
export const aServiceTemplate: Needed = [
  "vpc:ServiceTemplate",
  () => ({ services: [{ service: "tcp:80,443" }] }),
];

/** The address of a network interface that answers have. */
export function addressOf(networkInterface: { PrivateIpAddressSet: { PrivateIpAddress: string }[] }): string {
  return first(networkInterface.PrivateIpAddressSet, "address of the network interface").PrivateIpAddress;
}

/** The address of a network interface of edge machines, wherever the provider is. */
export async function edgeAddressOf({ api: { ecm } }: Lab, id: string): Promise<string> {
  const asked = { EcmRegion: edge.region, NetworkInterfaceIds: [id] };
  const { NetworkInterfaceSet } = await ecm.DescribeNetworkInterfaces(asked);
  return addressOf(first(NetworkInterfaceSet, "network interface"));
}

/** A name given by an update, as a program does that said nothing of names before. */
export function named(i: number, changed: boolean): Properties {
  return changed ? { name: `changed-${i}` } : {};
}

/** What many need that lie in one VPC. */
export const manyInVpc: [token: string, programs: Properties[]] = ["vpc:Vpc", [{ cidrBlock: "10.0.0.0/16" }]];

/** The i-th of a thousand ranges in a VPC. */
export function smallRange(i: number): string {
  return `10.0.${Math.floor(i / 16)}.${(i % 16) * 16}/28`;
}

/** A VPC and a subnet in it with room for many instances. */
export async function room(need: NeedMany): Promise<[vpcId: string, subnetId: string]> {
  const vpcId = first(await need(...manyInVpc), "VPC");
  const ids = await need("vpc:Subnet", [{ vpcId, zone, cidrBlock: "10.0.128.0/20" }]);
  return [vpcId, first(ids, "subnet")];
}

/** The same for edge machines. */
export async function edgeRoom(need: NeedMany): Promise<[vpcId: string, subnetId: string]> {
  const vpcId = first(await need(...manyInEdgeVpc), "VPC");
  const subnet = { ...edge, vpcId, zone: edgeZone, cidrBlock: "10.0.128.0/20" };
  return [vpcId, first(await need("ecm:Subnet", [subnet]), "subnet")];
}

export async function instances(need: NeedMany, size: number): Promise<string[]> {
  const [vpcId, subnetId] = await room(need);
  return need(
    "cvm:Instance",
    Array.from({ length: size }, () => ({ zone, imageId, instanceType, vpcId, subnetId })),
  );
}

/** A rule without its port. */
export const aRule = { action: "ACCEPT", protocol: "TCP", cidrBlock: "0.0.0.0/0" };
