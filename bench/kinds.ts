// The core resources as a bench makes them: what they need, how many of them are written, and what the cloud takes for each step.
import type { Properties } from "../provider/lifecycle/author/values";
import type { Fleet } from "./fleet";

export type Step = "create" | "refresh" | "update" | "delete";

/** What one of a kind needs at least: calls that depend on one another, and seconds in the cloud. */
export interface Least {
  chain: number;
  seconds?: number;
}

export interface Kind {
  token: string;
  /** The most that are made at once. */
  most: number;
  /** The most that are made where time is short; as many, when absent. */
  usual?: number;
  /** Makes what `size` of them need, and answers its ids. */
  needs?: (fleet: Fleet, size: number) => Promise<string[]>;
  /** The i-th; `changed` after an update. */
  program: (i: number, changed: boolean, needs: string[]) => Properties;
  least: { create: Least; update?: Least; delete: Least };
  /** Steps in which many share one change (routes of a table), or each has a read of its own. */
  together?: boolean;
  readsEach?: boolean;
}

const zone = "ap-guangzhou-3";
const imageId = "img-487zeit5";
const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 10, diskChargeType: "POSTPAID_BY_HOUR" };
/** Data disks on one instance; the cloud takes up to 20. */
const disksEach = 10;
const rule = { action: "ACCEPT", protocol: "TCP", cidrBlock: "0.0.0.0/0" };

/** Named by the provider, as a program does that says nothing of names; an update gives a name. */
const named = (i: number, changed: boolean): Properties => (changed ? { name: `changed-${i}` } : {});
const subnetRange = (i: number): string => `10.0.${Math.floor(i / 16)}.${(i % 16) * 16}/28`;

async function network(fleet: Fleet): Promise<string[]> {
  return fleet.need("vpc:Vpc", [{ cidrBlock: "10.0.0.0/16" }]);
}

async function subnets(fleet: Fleet, size: number): Promise<string[]> {
  const [vpcId] = await network(fleet);
  const programs = Array.from({ length: size }, (_, i) => ({
    vpcId: vpcId!,
    zone,
    cidrBlock: subnetRange(i),
  }));
  return [vpcId!, ...(await fleet.need("vpc:Subnet", programs))];
}

/** A network with room for many instances. */
async function room(fleet: Fleet): Promise<string[]> {
  const [vpcId] = await network(fleet);
  const wide = { vpcId: vpcId!, zone, cidrBlock: "10.0.128.0/20" };
  return [vpcId!, ...(await fleet.need("vpc:Subnet", [wide]))];
}

async function instances(fleet: Fleet, size: number): Promise<string[]> {
  const [vpcId, subnetId] = await room(fleet);
  const one = { zone, imageId, instanceType: "S5.MEDIUM4", vpcId: vpcId!, subnetId: subnetId! };
  return fleet.need(
    "cvm:Instance",
    Array.from({ length: size }, () => one),
  );
}

export const kinds: Kind[] = [
  {
    token: "vpc:Vpc",
    most: 1000,
    program: (i, changed) => ({ ...named(i, changed), cidrBlock: "10.0.0.0/16" }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
  {
    token: "vpc:Subnet",
    most: 1000,
    needs: network,
    program: (i, changed, [vpcId]) => ({
      ...named(i, changed),
      vpcId: vpcId!,
      zone,
      cidrBlock: subnetRange(i),
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
  {
    token: "vpc:RouteTable",
    most: 1000,
    needs: network,
    program: (i, changed, [vpcId]) => ({ ...named(i, changed), vpcId: vpcId! }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
  {
    token: "vpc:RouteTableAssociation",
    most: 1000,
    usual: 100,
    needs: async (fleet, size) => {
      const [vpcId, ...ids] = await subnets(fleet, size);
      return [...(await fleet.need("vpc:RouteTable", [{ vpcId: vpcId! }, { vpcId: vpcId! }])), ...ids];
    },
    program: (i, changed, [one, other, ...ids]) => ({
      subnetId: ids[i]!,
      routeTableId: changed ? other! : one!,
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
  {
    token: "vpc:SecurityGroup",
    most: 1000,
    usual: 100,
    program: (i, changed) => ({
      ...named(i, changed),
      ingress: [{ ...rule, port: "443" }],
      egress: [{ ...rule, port: "ALL" }],
    }),
    readsEach: true,
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
  {
    token: "vpc:SecurityGroupRule",
    // As many as a group takes.
    most: 100,
    needs: (fleet) => fleet.need("vpc:SecurityGroup", [{}]),
    program: (i, _changed, [securityGroupId]) => ({
      ...{ ...rule, port: String(1000 + i), securityGroupId: securityGroupId!, direction: "ingress" },
    }),
    together: true,
    least: { create: { chain: 2 }, delete: { chain: 2 } },
  },
  {
    token: "vpc:Eip",
    most: 1000,
    usual: 100,
    program: (i, changed) => ({ ...named(i, false), internetMaxBandwidthOut: changed ? 7 : 5 }),
    least: {
      create: { chain: 2, seconds: 2 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 2, seconds: 2 },
    },
  },
  {
    token: "vpc:EipAssociation",
    most: 1000,
    usual: 10,
    needs: async (fleet, size) => {
      const empty = Array.from({ length: size }, () => ({}));
      return [...(await fleet.need("vpc:Eip", empty)), ...(await instances(fleet, size))];
    },
    program: (i, _changed, ids) => ({ addressId: ids[i]!, instanceId: ids[ids.length / 2 + i]! }),
    least: { create: { chain: 2, seconds: 3 }, delete: { chain: 3, seconds: 3 } },
  },
  {
    token: "cvm:KeyPair",
    most: 1000,
    usual: 100,
    program: (_i, changed) => ({ description: changed ? "changed" : "" }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 2 } },
  },
  {
    token: "cvm:Instance",
    most: 1000,
    needs: room,
    program: (i, changed, [vpcId, subnetId]) => ({
      ...{ ...named(i, changed), zone, imageId, instanceType: "S5.MEDIUM4" },
      ...{ vpcId: vpcId!, subnetId: subnetId! },
    }),
    least: { create: { chain: 2, seconds: 30 }, update: { chain: 3 }, delete: { chain: 3, seconds: 15 } },
  },
  {
    token: "cbs:Disk",
    most: 1000,
    program: (i, changed) => ({ ...named(i, changed), ...hourly }),
    least: { create: { chain: 2, seconds: 3 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
  {
    token: "cbs:DiskAttachment",
    most: 1000,
    usual: 10,
    needs: async (fleet, size) => [
      ...(await fleet.need(
        "cbs:Disk",
        Array.from({ length: size }, () => hourly),
      )),
      ...(await instances(fleet, Math.ceil(size / disksEach))),
    ],
    program: (i, changed, ids) => {
      const machines = ids.filter((id) => id.startsWith("ins-"));
      const instanceId = machines[i % machines.length]!;
      return { diskId: ids[i]!, instanceId, deleteWithInstance: changed };
    },
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3 },
      delete: { chain: 3, seconds: 5 },
    },
  },
];
