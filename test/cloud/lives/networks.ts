// What guards subnets, and where private lines end.
import { type Life, Tags } from "./life";

const web = { Protocol: "TCP", Port: "443", CidrBlock: "0.0.0.0/0", Action: "ACCEPT", Description: "web" };
const all = { Protocol: "ALL", Port: "ALL", CidrBlock: "0.0.0.0/0", Action: "DROP" };

const attached = (InstanceId: string | undefined) => ({
  ...{ InstanceId, InstanceRegion: "ap-guangzhou", InstanceType: "VPC" },
});

export const networks: Record<string, Life> = {
  "network ACL": {
    create: [
      "vpc.CreateNetworkAcl",
      ({ vpc }) => ({ VpcId: vpc, NetworkAclName: "wall", NetworkAclType: "TRIPLE", Tags }),
    ],
    id: (answer) => answer.NetworkAcl.NetworkAclId,
    read: {
      action: "vpc.DescribeNetworkAcls",
      items: "NetworkAclSet",
      id: "NetworkAclId",
      ids: "NetworkAclIds",
    },
    made: ({ vpc }) => ({
      VpcId: vpc,
      NetworkAclName: "wall",
      NetworkAclType: "TRIPLE",
      IngressEntries: [{ ...all, Priority: 1 }],
      EgressEntries: [all],
      SubnetSet: [],
      TagSet: Tags,
    }),
    filters: ({ it, vpc }) => ({ "vpc-id": vpc, "network-acl-id": it, "network-acl-name": "wall" }),
    changes: [
      [
        "vpc.ModifyNetworkAclAttribute",
        ({ it }) => ({ NetworkAclId: it, NetworkAclName: "fence" }),
        { NetworkAclName: "fence" },
      ],
      [
        "vpc.ModifyNetworkAclEntries",
        ({ it }) => ({ NetworkAclId: it, NetworkAclEntrySet: { Ingress: [web, all] } }),
        { IngressEntries: [web, { ...all, Priority: 2 }], EgressEntries: [all] },
      ],
      [
        "vpc.AssociateNetworkAclSubnets",
        ({ it, subnet }) => ({ NetworkAclId: it, SubnetIds: [subnet] }),
        ({ it, subnet }) => ({ SubnetSet: [{ SubnetId: subnet, NetworkAclId: it }] }),
      ],
      [
        "vpc.DisassociateNetworkAclSubnets",
        ({ it, subnet }) => ({ NetworkAclId: it, SubnetIds: [subnet] }),
        { SubnetSet: [] },
      ],
    ],
    remove: ["vpc.DeleteNetworkAcl", ({ it }) => ({ NetworkAclId: it })],
  },

  "flow log": {
    create: [
      "vpc.CreateFlowLog",
      ({ vpc, nat }) => ({
        ...{ VpcId: vpc, FlowLogName: "log", ResourceType: "NAT", ResourceId: nat, TrafficType: "ALL", Tags },
        ...{
          CloudLogId: "topic",
          CloudLogRegion: "ap-beijing",
          StorageType: "cls",
          FlowLogDescription: "all",
        },
      }),
    ],
    id: ({ FlowLog }) => FlowLog[0].FlowLogId,
    read: {
      ...{ action: "vpc.DescribeFlowLogs", items: "FlowLog", id: "FlowLogId" },
      by: ({ it, vpc, nat }) => ({ FlowLogId: it, VpcId: vpc, ResourceId: nat, TrafficType: "ALL" }),
    },
    made: ({ vpc, nat }) => ({
      ...{ VpcId: vpc, FlowLogName: "log", ResourceType: "NAT", ResourceId: nat, TrafficType: "ALL" },
      ...{ CloudLogId: "topic", CloudLogRegion: "ap-beijing", StorageType: "cls", FlowLogDescription: "all" },
      ...{ CloudLogState: "SUCCESS", Enable: true, TagSet: Tags },
    }),
    changes: [
      [
        "vpc.ModifyFlowLogAttribute",
        ({ it, vpc }) => ({ FlowLogId: it, VpcId: vpc, FlowLogName: "other", FlowLogDescription: "less" }),
        { FlowLogName: "other", FlowLogDescription: "less" },
      ],
      ["vpc.DisableFlowLogs", ({ it }) => ({ FlowLogIds: [it] }), { Enable: false }],
      ["vpc.EnableFlowLogs", ({ it }) => ({ FlowLogIds: [it] }), { Enable: true }],
    ],
    remove: ["vpc.DeleteFlowLog", ({ it, vpc }) => ({ FlowLogId: it, VpcId: vpc })],
  },

  "cloud connect network": {
    create: [
      "vpc.CreateCcn",
      () => ({
        ...{
          CcnName: "backbone",
          CcnDescription: "all",
          QosLevel: "PT",
          InstanceChargeType: "POSTPAID",
          Tags,
        },
        ...{ InstanceMeteringType: "BANDWIDTH", BandwidthLimitType: "OUTER_REGION_LIMIT" },
      }),
    ],
    id: ({ Ccn }) => Ccn.CcnId,
    read: { action: "vpc.DescribeCcns", items: "CcnSet", id: "CcnId", ids: "CcnIds" },
    made: {
      ...{ CcnName: "backbone", CcnDescription: "all", QosLevel: "PT", InstanceChargeType: "POSTPAID" },
      ...{ InstanceMeteringType: "BANDWIDTH", BandwidthLimitType: "OUTER_REGION_LIMIT", TagSet: Tags },
      ...{ State: "AVAILABLE", InstanceCount: 0, RouteECMPFlag: false },
    },
    filters: ({ it }) => ({
      ...{ "ccn-id": it, "ccn-name": "backbone", "ccn-description": "all", state: "AVAILABLE" },
      ...{ "tag-key": "team", "tag:team": "web" },
    }),
    changes: [
      [
        "vpc.ModifyCcnAttribute",
        ({ it }) => ({ CcnId: it, CcnName: "other", CcnDescription: "less", RouteECMPFlag: true }),
        { CcnName: "other", CcnDescription: "less", RouteECMPFlag: true },
      ],
      [
        "vpc.ModifyCcnRegionBandwidthLimitsType",
        ({ it }) => ({ CcnId: it, BandwidthLimitType: "INTER_REGION_LIMIT" }),
        { BandwidthLimitType: "INTER_REGION_LIMIT" },
      ],
      [
        "vpc.AttachCcnInstances",
        ({ it, vpc }) => ({ CcnId: it, Instances: [attached(vpc)] }),
        { InstanceCount: 1 },
      ],
      [
        "vpc.DetachCcnInstances",
        ({ it, vpc }) => ({ CcnId: it, Instances: [attached(vpc)] }),
        { InstanceCount: 0 },
      ],
    ],
    remove: ["vpc.DeleteCcn", ({ it }) => ({ CcnId: it })],
  },

  "direct connect gateway": {
    create: [
      "vpc.CreateDirectConnectGateway",
      ({ vpc }) => ({
        DirectConnectGatewayName: "line",
        NetworkType: "VPC",
        NetworkInstanceId: vpc,
        GatewayType: "NORMAL",
        GatewayAsn: 64_600,
        Zone: "ap-guangzhou-3",
        Tags,
      }),
    ],
    id: (answer) => answer.DirectConnectGateway.DirectConnectGatewayId,
    read: {
      action: "vpc.DescribeDirectConnectGateways",
      items: "DirectConnectGatewaySet",
      id: "DirectConnectGatewayId",
      ids: "DirectConnectGatewayIds",
    },
    made: ({ vpc }) => ({
      DirectConnectGatewayName: "line",
      VpcId: vpc,
      NetworkType: "VPC",
      NetworkInstanceId: vpc,
      GatewayType: "NORMAL",
      GatewayAsn: 64_600,
      Zone: "ap-guangzhou-3",
    }),
    filters: ({ it, vpc }) => ({
      "direct-connect-gateway-id": it,
      "direct-connect-gateway-name": "line",
      "gateway-type": "NORMAL",
      "network-type": "VPC",
      "vpc-id": vpc,
    }),
    changes: [
      [
        "vpc.ModifyDirectConnectGatewayAttribute",
        ({ it }) => ({ DirectConnectGatewayId: it, DirectConnectGatewayName: "wire" }),
        { DirectConnectGatewayName: "wire" },
      ],
    ],
    remove: ["vpc.DeleteDirectConnectGateway", ({ it }) => ({ DirectConnectGatewayId: it })],
  },
};
