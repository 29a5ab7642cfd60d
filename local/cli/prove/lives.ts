// What is asked of a cloud to learn how it answers: the lives of kinds, from making one to deleting it, as data. Everything
// that is made is named with the run's prefix and is found and deleted by it.
import type { Answer } from "./client";

/** What earlier calls answered that later ones name: ids, a zone. */
export type Kept = Record<string, string>;

export interface Asked {
  service: string;
  action: string;
  params(kept: Kept, name: (part: string) => string): object;
}

export interface Step extends Asked {
  /** What later steps need, from the answer. */
  keep?(answer: Answer): Kept;
  /** Deletes what this made; it is part of the life, and happens in any case. */
  undo?: Asked;
  /** Asked again until the answer says so; the states on the way are recorded. */
  until?: { state(answer: Answer): string | undefined; is: string };
}

/** How things of a kind are found by their name, and deleted. */
export interface Sweep extends Asked {
  items: string;
  nameOf: string;
  idOf: string;
  remove(id: string): Asked;
}

export interface Life {
  kind: string;
  /** What it costs is asked first. */
  price?: Asked;
  steps: Step[];
  /** What it makes, in the order in which it can be deleted. */
  sweeps: readonly Sweep[];
}

// biome-ignore lint/suspicious/noExplicitAny: answers are of any shape.
type Any = any;

const call = (service: string, action: string, params: Asked["params"] = () => ({})): Asked => ({
  ...{ service, action, params },
});

/** Keeps one text of the answer under a name. */
const keeping =
  (name: string, read: (answer: Any) => string | undefined) =>
  (answer: Answer): Kept => {
    const value = read(answer);
    return value === undefined ? {} : { [name]: value };
  };

const sweep = (
  list: Asked,
  [items, nameOf, idOf]: [string, string, string],
  remove: (id: string) => Asked,
): Sweep => ({ ...list, items, nameOf, idOf, remove });

const range = "10.213.0.0/16";

const vpcs = sweep(
  call("vpc", "DescribeVpcs", () => ({ Limit: "100" })),
  ["VpcSet", "VpcName", "VpcId"],
  (id) => call("vpc", "DeleteVpc", () => ({ VpcId: id })),
);

const network: Life = {
  kind: "network",
  steps: [
    { ...call("cvm", "DescribeZones"), keep: keeping("zone", zoneOf) },
    {
      ...call("vpc", "CreateVpc", (_, name) => ({ VpcName: name("vpc"), CidrBlock: range })),
      keep: keeping("vpc", ({ Vpc }) => Vpc.VpcId),
      undo: call("vpc", "DeleteVpc", ({ vpc }) => ({ VpcId: vpc })),
    },
    call("vpc", "DescribeVpcs", ({ vpc }) => ({ VpcIds: [vpc] })),
    call("vpc", "ModifyVpcAttribute", ({ vpc }, name) => ({ VpcId: vpc, VpcName: name("vpc2") })),
    {
      ...call("vpc", "CreateSubnet", ({ vpc, zone }, name) => ({
        ...{ VpcId: vpc, Zone: zone, SubnetName: name("subnet"), CidrBlock: "10.213.1.0/24" },
      })),
      keep: keeping("subnet", ({ Subnet }) => Subnet.SubnetId),
      undo: call("vpc", "DeleteSubnet", ({ subnet }) => ({ SubnetId: subnet })),
    },
    call("vpc", "DescribeSubnets", ({ subnet }) => ({ SubnetIds: [subnet] })),
    call("vpc", "CreateSubnet", ({ vpc, zone }, name) => ({
      ...{ VpcId: vpc, Zone: zone, SubnetName: name("overlap"), CidrBlock: "10.213.1.128/25" },
    })),
    call("vpc", "DeleteVpc", ({ vpc }) => ({ VpcId: vpc })),
    {
      ...call("vpc", "CreateRouteTable", ({ vpc }, name) => ({ VpcId: vpc, RouteTableName: name("table") })),
      keep: keeping("table", ({ RouteTable }) => RouteTable.RouteTableId),
      undo: call("vpc", "DeleteRouteTable", ({ table }) => ({ RouteTableId: table })),
    },
    call("vpc", "CreateRoutes", ({ table }) => ({
      RouteTableId: table,
      Routes: [{ DestinationCidrBlock: "10.99.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.213.1.9" }],
    })),
    call("vpc", "DescribeRouteTables", ({ vpc }) => ({ Filters: [{ Name: "vpc-id", Values: [vpc] }] })),
    call("vpc", "DescribeUsedIpAddress", ({ vpc }) => ({ VpcId: vpc })),
    call("tag", "DescribeResourceTagsByResourceIds", ({ vpc, region }) => ({
      ...{ ServiceType: "vpc", ResourcePrefix: "vpc", ResourceIds: [vpc], ResourceRegion: region },
    })),
  ],
  sweeps: [
    sweep(
      call("vpc", "DescribeSubnets", () => ({ Limit: "100" })),
      ["SubnetSet", "SubnetName", "SubnetId"],
      (id) => call("vpc", "DeleteSubnet", () => ({ SubnetId: id })),
    ),
    sweep(
      call("vpc", "DescribeRouteTables", () => ({ Limit: "100" })),
      ["RouteTableSet", "RouteTableName", "RouteTableId"],
      (id) => call("vpc", "DeleteRouteTable", () => ({ RouteTableId: id })),
    ),
    vpcs,
  ],
};

function zoneOf({ ZoneSet = [] }: Any): string | undefined {
  return ZoneSet.find((one: Any) => one.ZoneState === "AVAILABLE")?.Zone;
}

const rule = (more: object) => ({
  Protocol: "TCP",
  Port: "22",
  CidrBlock: "10.0.0.0/8",
  Action: "ACCEPT",
  ...more,
});
const rules =
  (set: object) =>
  ({ group }: Kept) => ({ SecurityGroupId: group, SecurityGroupPolicySet: set });

const securityGroup: Life = {
  kind: "security group",
  steps: [
    {
      ...call("vpc", "CreateSecurityGroup", (_, name) => ({
        GroupName: name("group"),
        GroupDescription: "",
      })),
      keep: keeping("group", ({ SecurityGroup }) => SecurityGroup.SecurityGroupId),
      undo: call("vpc", "DeleteSecurityGroup", ({ group }) => ({ SecurityGroupId: group })),
    },
    call("vpc", "DescribeSecurityGroups", ({ group }) => ({ SecurityGroupIds: [group] })),
    call("vpc", "CreateSecurityGroupPolicies", rules({ Ingress: [rule({}), rule({ Port: "ALL" })] })),
    call("vpc", "CreateSecurityGroupPolicies", rules({ Ingress: [rule({})] })),
    call("vpc", "CreateSecurityGroupPolicies", rules({ Egress: [rule({ Port: "99999" })] })),
    call("vpc", "DescribeSecurityGroupPolicies", ({ group }) => ({ SecurityGroupId: group })),
    call("vpc", "ModifySecurityGroupPolicies", rules({ Ingress: [rule({})], Egress: [rule({})] })),
    call("vpc", "DescribeSecurityGroupPolicies", ({ group }) => ({ SecurityGroupId: group })),
    call("vpc", "DescribeSecurityGroups", () => ({ SecurityGroupIds: ["sg-00000000"] })),
  ],
  sweeps: [
    sweep(
      call("vpc", "DescribeSecurityGroups", () => ({ Limit: "100" })),
      ["SecurityGroupSet", "SecurityGroupName", "SecurityGroupId"],
      (id) => call("vpc", "DeleteSecurityGroup", () => ({ SecurityGroupId: id })),
    ),
  ],
};

const keyPair: Life = {
  kind: "key pair",
  steps: [
    {
      ...call("cvm", "CreateKeyPair", (_, name) => ({
        KeyName: name("key").replace(/-/g, "_"),
        ProjectId: 0,
      })),
      keep: keeping("key", ({ KeyPair }) => KeyPair.KeyId),
      undo: call("cvm", "DeleteKeyPairs", ({ key }) => ({ KeyIds: [key] })),
    },
    call("cvm", "DescribeKeyPairs", ({ key }) => ({ KeyIds: [key] })),
    call("cvm", "ModifyKeyPairAttribute", ({ key }) => ({ KeyId: key, Description: "proved" })),
    call("cvm", "DescribeKeyPairs", () => ({ KeyIds: ["skey-00000000"] })),
  ],
  sweeps: [
    sweep(
      call("cvm", "DescribeKeyPairs", () => ({ Limit: 100 })),
      ["KeyPairSet", "KeyName", "KeyId"],
      (id) => call("cvm", "DeleteKeyPairs", () => ({ KeyIds: [id] })),
    ),
  ],
};

const template: Life = {
  kind: "parameter template",
  steps: [
    {
      ...call("vpc", "CreateAddressTemplate", (_, name) => ({
        ...{ AddressTemplateName: name("addresses"), Addresses: ["10.0.0.1", "10.1.0.0/24"] },
      })),
      keep: keeping("addresses", ({ AddressTemplate }) => AddressTemplate.AddressTemplateId),
      undo: call("vpc", "DeleteAddressTemplate", ({ addresses }) => ({ AddressTemplateId: addresses })),
    },
    call("vpc", "DescribeAddressTemplates", ({ addresses }) => ({
      Filters: [{ Name: "address-template-id", Values: [addresses] }],
    })),
    {
      ...call("vpc", "CreateServiceTemplate", (_, name) => ({
        ...{ ServiceTemplateName: name("services"), Services: ["tcp:80"] },
      })),
      keep: keeping("services", ({ ServiceTemplate }) => ServiceTemplate.ServiceTemplateId),
      undo: call("vpc", "DeleteServiceTemplate", ({ services }) => ({ ServiceTemplateId: services })),
    },
    call("vpc", "DescribeServiceTemplates", ({ services }) => ({
      Filters: [{ Name: "service-template-id", Values: [services] }],
    })),
  ],
  sweeps: [
    sweep(
      call("vpc", "DescribeAddressTemplates", () => ({ Limit: "100" })),
      ["AddressTemplateSet", "AddressTemplateName", "AddressTemplateId"],
      (id) => call("vpc", "DeleteAddressTemplate", () => ({ AddressTemplateId: id })),
    ),
    sweep(
      call("vpc", "DescribeServiceTemplates", () => ({ Limit: "100" })),
      ["ServiceTemplateSet", "ServiceTemplateName", "ServiceTemplateId"],
      (id) => call("vpc", "DeleteServiceTemplate", () => ({ ServiceTemplateId: id })),
    ),
  ],
};

const customerGateway: Life = {
  kind: "customer gateway",
  steps: [
    {
      ...call("vpc", "CreateCustomerGateway", (_, name) => ({
        ...{ CustomerGatewayName: name("office"), IpAddress: "203.0.113.77" },
      })),
      keep: keeping("office", ({ CustomerGateway }) => CustomerGateway.CustomerGatewayId),
      undo: call("vpc", "DeleteCustomerGateway", ({ office }) => ({ CustomerGatewayId: office })),
    },
    call("vpc", "DescribeCustomerGateways", ({ office }) => ({ CustomerGatewayIds: [office] })),
    call("vpc", "DescribeCustomerGateways", () => ({ CustomerGatewayIds: ["cgw-00000000"] })),
  ],
  sweeps: [
    sweep(
      call("vpc", "DescribeCustomerGateways", () => ({ Limit: 100 })),
      ["CustomerGatewaySet", "CustomerGatewayName", "CustomerGatewayId"],
      (id) => call("vpc", "DeleteCustomerGateway", () => ({ CustomerGatewayId: id })),
    ),
  ],
};

const networkAcl: Life = {
  kind: "network ACL",
  steps: [
    {
      ...call("vpc", "CreateVpc", (_, name) => ({ VpcName: name("acl-vpc"), CidrBlock: "10.214.0.0/16" })),
      keep: keeping("aclVpc", ({ Vpc }) => Vpc.VpcId),
      undo: call("vpc", "DeleteVpc", ({ aclVpc }) => ({ VpcId: aclVpc })),
    },
    {
      ...call("vpc", "CreateNetworkAcl", ({ aclVpc }, name) => ({
        VpcId: aclVpc,
        NetworkAclName: name("acl"),
      })),
      keep: keeping("acl", ({ NetworkAcl }) => NetworkAcl.NetworkAclId),
      undo: call("vpc", "DeleteNetworkAcl", ({ acl }) => ({ NetworkAclId: acl })),
    },
    call("vpc", "DescribeNetworkAcls", ({ acl }) => ({ NetworkAclIds: [acl] })),
  ],
  sweeps: [
    sweep(
      call("vpc", "DescribeNetworkAcls", () => ({ Limit: 100 })),
      ["NetworkAclSet", "NetworkAclName", "NetworkAclId"],
      (id) => call("vpc", "DeleteNetworkAcl", () => ({ NetworkAclId: id })),
    ),
    vpcs,
  ],
};

/** Kinds that cost nothing while they are there. */
export const freeLives: readonly Life[] = [
  network,
  securityGroup,
  keyPair,
  template,
  customerGateway,
  networkAcl,
];
