// The lives that both hosts put a resource through. A row is one resource: what it needs, what a program says, what then changes.
import type { Bag } from "../conformance/host";
import { present } from "../found";

export interface Row {
  token: string;
  /** Resources that are there already: name → token and inputs; inputs may ask for the ids of earlier ones. */
  needs?: Record<string, { token: string; inputs: (ids: Record<string, string>) => Bag }>;
  program: (ids: Record<string, string>) => Bag;
  /** Changes in place: the input and its next value. */
  changes: [string, unknown][];
  /** A change that only a new resource can have. */
  replaces?: Bag;
  /** What the cloud is told behind our back, and the input that then differs. */
  drift?: { set: Bag; path: string };
  /** Why a read still finds something after the delete, where it does. */
  stays?: string;
  /** Inputs that an import cannot know. */
  unreadable?: string[];
}

const rule = { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" };
const zone = "ap-guangzhou-3";

const network: Row["needs"] = { vpc: { token: "vpc:Vpc", inputs: () => ({ cidrBlock: "10.0.0.0/16" }) } };

const machine: Row["needs"] = {
  ...network,
  subnet: {
    token: "vpc:Subnet",
    inputs: ({ vpc }) => ({ vpcId: vpc, cidrBlock: "10.0.1.0/24", zone }),
  },
  instance: { token: "cvm:Instance", inputs: (ids) => server(ids) },
};

const server = ({ vpc, subnet }: Record<string, string>): Bag => ({
  ...{ zone, imageId: "img-487zeit5", instanceType: "S5.MEDIUM4", vpcId: vpc, subnetId: subnet },
  systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
});

const data = { zone, diskType: "CLOUD_PREMIUM", diskSize: 20, diskChargeType: "POSTPAID_BY_HOUR" };

export const rows: Row[] = [
  {
    token: "vpc:Vpc",
    program: () => ({ cidrBlock: "10.0.0.0/16", dnsServers: ["8.8.8.8"], tags: { team: "web" } }),
    changes: [
      ["tags", { team: "data", stage: "test" }],
      ["name", "another"],
      ["dnsServers", ["8.8.8.8", "1.1.1.1"]],
    ],
    replaces: { cidrBlock: "10.1.0.0/16" },
    drift: { set: { VpcName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:Subnet",
    needs: network,
    program: ({ vpc }) => ({
      vpcId: vpc,
      cidrBlock: "10.0.1.0/24",
      zone,
      enableBroadcast: true,
      tags: { team: "web" },
    }),
    changes: [
      ["name", "another"],
      ["tags", {}],
    ],
    replaces: { cidrBlock: "10.0.2.0/24" },
    drift: { set: { SubnetName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:RouteTable",
    needs: network,
    program: ({ vpc }) => ({ vpcId: vpc }),
    changes: [["name", "another"]],
    drift: { set: { RouteTableName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:Route",
    needs: { ...network, table: { token: "vpc:RouteTable", inputs: ({ vpc }) => ({ vpcId: vpc }) } },
    program: ({ table }) => ({
      routeTableId: table,
      destinationCidrBlock: "172.16.0.0/16",
      gatewayType: "NORMAL_CVM",
      gatewayId: "10.0.1.9",
      description: "office",
    }),
    changes: [
      ["gatewayId", "10.0.1.10"],
      ["description", "home"],
    ],
    replaces: { destinationCidrBlock: "172.17.0.0/16" },
  },
  {
    token: "vpc:RouteTableAssociation",
    needs: {
      ...network,
      table: { token: "vpc:RouteTable", inputs: ({ vpc }) => ({ vpcId: vpc }) },
      subnet: {
        token: "vpc:Subnet",
        inputs: ({ vpc }) => ({ vpcId: vpc, cidrBlock: "10.0.1.0/24", zone }),
      },
    },
    program: ({ table, subnet }) => ({ routeTableId: table, subnetId: subnet }),
    changes: [],
    stays: "the subnet has a table all the same: its VPC's own",
  },
  {
    token: "vpc:SecurityGroupRule",
    needs: { group: { token: "vpc:SecurityGroup", inputs: () => ({}) } },
    program: ({ group }) => ({ ...rule, securityGroupId: group, direction: "ingress", description: "web" }),
    changes: [["description", "website"]],
    replaces: { port: "80" },
  },
  {
    token: "vpc:SecurityGroupRules",
    needs: { group: { token: "vpc:SecurityGroup", inputs: () => ({}) } },
    program: ({ group }) => ({
      securityGroupId: group,
      ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
    }),
    changes: [["ingress", [{ action: "ACCEPT", protocol: "TCP", port: "80", cidrBlock: "0.0.0.0/0" }]]],
    stays: "the group is there all the same",
  },
  {
    token: "vpc:SecurityGroup",
    program: () => ({
      description: "web",
      ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
    }),
    changes: [
      ["description", "website"],
      ["ingress", [{ action: "ACCEPT", protocol: "TCP", port: "80", cidrBlock: "0.0.0.0/0" }]],
    ],
  },
  {
    token: "vpc:Eip",
    program: () => ({ internetMaxBandwidthOut: 5, tags: { team: "web" } }),
    changes: [["internetMaxBandwidthOut", 10]],
  },
  {
    token: "cvm:KeyPair",
    program: () => ({}),
    changes: [["description", "the front door"]],
    drift: { set: { KeyName: "drifted" }, path: "name" },
  },
  {
    token: "cvm:Instance",
    needs: { vpc: present(machine.vpc), subnet: present(machine.subnet) },
    program: server,
    changes: [["name", "another"]],
    replaces: { imageId: "img-9qabwvbn", zone: "ap-guangzhou-4" },
    drift: { set: { InstanceName: "drifted" }, path: "name" },
  },
  {
    token: "cbs:Disk",
    program: () => data,
    changes: [
      ["name", "another"],
      ["diskSize", 30],
    ],
    drift: { set: { DiskName: "drifted" }, path: "name" },
  },
  {
    token: "cbs:DiskAttachment",
    needs: { ...machine, disk: { token: "cbs:Disk", inputs: () => data } },
    program: ({ disk, instance }) => ({ diskId: disk, instanceId: instance }),
    changes: [],
  },
  {
    token: "vpc:EipAssociation",
    needs: { ...machine, eip: { token: "vpc:Eip", inputs: () => ({ internetMaxBandwidthOut: 1 }) } },
    program: ({ eip, instance }) => ({ addressId: eip, instanceId: instance }),
    changes: [],
  },
];
