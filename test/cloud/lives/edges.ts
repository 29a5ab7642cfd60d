// Networks of edge machines and what guards them.
import { type Life, Tags } from "./life";

export const EcmRegion = "ap-hangzhou-ecm";
const Zone = "ap-hangzhou-ecm-1";
const otherTags = [{ Key: "team", Value: "data" }];
const web = { Protocol: "TCP", Port: "443", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" };
const route = { DestinationCidrBlock: "172.16.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" };

export const edges: Record<string, Life> = {
  "edge VPC": {
    create: [
      "ecm.CreateVpc",
      { VpcName: "net", CidrBlock: "10.0.0.0/16", EcmRegion, Description: "of the site", Tags },
    ],
    id: ({ Vpc }) => Vpc.VpcId,
    read: { action: "ecm.DescribeVpcs", items: "VpcSet", id: "VpcId", ids: "VpcIds", with: { EcmRegion } },
    made: {
      ...{ VpcName: "net", CidrBlock: "10.0.0.0/16", Description: "of the site", TagSet: Tags },
      ...{ Region: EcmRegion, RegionName: "Hangzhou", SubnetCount: 0, IsDefault: false },
    },
    filters: ({ it }) => ({
      ...{ "vpc-id": it, "vpc-name": "ne", "cidr-block": "10.0", region: EcmRegion },
      ...{ "tag-key": "team", "tag:team": "web" },
    }),
    changes: [
      [
        "ecm.ModifyVpcAttribute",
        ({ it }) => ({ VpcId: it, EcmRegion, VpcName: "work", Description: "", Tags: otherTags }),
        { VpcName: "work", Description: "", TagSet: otherTags },
      ],
    ],
    remove: ["ecm.DeleteVpc", ({ it }) => ({ VpcId: it, EcmRegion })],
  },

  "edge subnet": {
    create: [
      "ecm.CreateSubnet",
      ({ edge }) => ({
        VpcId: edge,
        SubnetName: "web",
        CidrBlock: "10.0.1.0/24",
        Zone,
        EcmRegion,
        Tags,
      }),
    ],
    id: ({ Subnet }) => Subnet.SubnetId,
    read: { action: "ecm.DescribeSubnets", items: "SubnetSet", id: "SubnetId", ids: "SubnetIds" },
    made: ({ edge }) => ({
      ...{ VpcId: edge, SubnetName: "web", CidrBlock: "10.0.1.0/24", Zone, EnableBroadcast: false },
      ...{ AvailableIpAddressCount: 253, VpcCidrBlock: "10.0.0.0/16", Region: EcmRegion, TagSet: Tags },
    }),
    filters: ({ it, edge }) => ({
      ...{ "subnet-id": it, "subnet-name": "we", "cidr-block": "10.0.1", "vpc-id": edge, zone: Zone },
      ...{ "vpc-cidr-block": "10.0", region: EcmRegion, "tag-key": "team", "tag:team": "web" },
    }),
    changes: [
      [
        "ecm.ModifySubnetAttribute",
        ({ it }) => ({
          ...{ SubnetId: it, EcmRegion, SubnetName: "data", EnableBroadcast: "true", Tags: otherTags },
        }),
        { SubnetName: "data", EnableBroadcast: true, TagSet: otherTags },
      ],
    ],
    remove: ["ecm.DeleteSubnet", ({ it }) => ({ SubnetId: it, EcmRegion })],
  },

  "edge route table": {
    create: ["ecm.CreateRouteTable", ({ edge }) => ({ VpcId: edge, RouteTableName: "ways", EcmRegion })],
    id: ({ RouteTable }) => RouteTable.RouteTableId,
    read: {
      action: "ecm.DescribeRouteTables",
      items: "RouteTableSet",
      id: "RouteTableId",
      ids: "RouteTableIds",
    },
    made: ({ edge }) => ({ VpcId: edge, RouteTableName: "ways", Main: false, RouteSet: [] }),
    filters: ({ it, edge }) => ({
      ...{ "route-table-id": it, "route-table-name": "ways", "vpc-id": edge, "association.main": false },
    }),
    changes: [
      [
        "ecm.ModifyRouteTableAttribute",
        ({ it }) => ({ RouteTableId: it, RouteTableName: "paths" }),
        { RouteTableName: "paths" },
      ],
      [
        "ecm.CreateRoutes",
        ({ it }) => ({ RouteTableId: it, Routes: [route] }),
        { RouteSet: [{ ...route, RouteType: "USER", Enabled: true }] },
      ],
      [
        "ecm.ResetRoutes",
        ({ it }) => ({
          RouteTableId: it,
          RouteTableName: "ways",
          Routes: [{ ...route, RouteDescription: "back" }],
        }),
        { RouteTableName: "ways", RouteSet: [{ ...route, RouteDescription: "back" }] },
      ],
    ],
    remove: ["ecm.DeleteRouteTable", ({ it }) => ({ RouteTableId: it })],
  },

  "edge security group": {
    create: ["ecm.CreateSecurityGroup", { GroupName: "web", GroupDescription: "https", Tags }],
    id: ({ SecurityGroup }) => SecurityGroup.SecurityGroupId,
    read: {
      action: "ecm.DescribeSecurityGroups",
      items: "SecurityGroupSet",
      id: "SecurityGroupId",
      ids: "SecurityGroupIds",
    },
    made: { SecurityGroupName: "web", SecurityGroupDesc: "https", IsDefault: false, TagSet: Tags },
    filters: ({ it }) => ({
      ...{ "security-group-id": it, "security-group-name": "web", "tag-key": "team", "tag:team": "web" },
    }),
    changes: [
      [
        "ecm.ModifySecurityGroupAttribute",
        ({ it }) => ({ SecurityGroupId: it, GroupName: "front", GroupDescription: "all" }),
        { SecurityGroupName: "front", SecurityGroupDesc: "all" },
      ],
      [
        "ecm.CreateSecurityGroupPolicies",
        ({ it, edgeGroup }) => ({
          SecurityGroupId: it,
          SecurityGroupPolicySet: {
            Ingress: [web, { ...web, CidrBlock: undefined, SecurityGroupId: edgeGroup }],
          },
        }),
        {},
      ],
      [
        "ecm.ReplaceSecurityGroupPolicy",
        ({ it }) => ({
          SecurityGroupId: it,
          SecurityGroupPolicySet: { Version: "1", Ingress: [{ ...web, Port: "80", PolicyIndex: 0 }] },
        }),
        {},
      ],
      [
        "ecm.DeleteSecurityGroupPolicies",
        ({ it }) => ({
          SecurityGroupId: it,
          SecurityGroupPolicySet: { Version: "2", Ingress: [{ PolicyIndex: 0 }] },
        }),
        {},
      ],
      [
        "ecm.ModifySecurityGroupPolicies",
        ({ it }) => ({ SecurityGroupId: it, SecurityGroupPolicySet: { Ingress: [web], Egress: [] } }),
        {},
      ],
    ],
    remove: ["ecm.DeleteSecurityGroup", ({ it }) => ({ SecurityGroupId: it })],
  },
};
