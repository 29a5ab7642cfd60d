// What an example of the documents needs that it does not say: other values where the printed ones contradict the document's own
// rules, what its table requires and it leaves out, and what has to be there before.

import { present } from "../../found";
import type { Values } from "./scene";

/** Values that stand in the place of printed ones, which no network of this kind takes. */
export const instead: Values = {
  // A range begins at its first address.
  "CreateRouteTable.routeSet.0.destinationCidrBlock": "121.0.0.0/16",
  "CreateRoute.routeSet.0.destinationCidrBlock": "121.0.0.0/16",
  "ModifyRouteTableAttribute.routeSet.0.destinationCidrBlock": "121.0.0.0/18",
  "DeleteRoute.routeSet.0.destinationCidrBlock": "121.0.0.0/16",
  "AddVpnConnEx.userGwCidrBlock.0": "10.56.20.0/24",
  // The address that is translated lies in the VPC, and what it becomes does not.
  "CreateLocalIPTranslationNatRule.localIPTranslation.0.originalIP": "10.0.10.2",
  "CreateLocalIPTranslationNatRule.localIPTranslation.0.translationIP": "183.0.0.1",
  "DeleteLocalIPTranslationNatRule.localIPTranslation.0.originalIP": "10.0.10.2",
  "CreateLocalDestinationIPPortTranslationNatRule.localDestinationIPPortTranslation.0.originalIP":
    "10.0.10.3",
  "DeleteLocalDestinationIPPortTranslationNatRule.localDestinationIPPortTranslation.0.originalIP":
    "10.0.10.3",
  // The number of the rule that is there.
  "DeleteLocalIPTranslationAclRule.aclRules.0": "1",
  "ModifyLocalIPTranslationAclRule.aclRules.0.aclRuleId": "1",
  "DeleteLocalSourceIPPortTranslationAclRule.aclRules.0": "1",
  "ModifyLocalSourceIPPortTranslationAclRule.aclRules.0.aclRuleId": "1",
  "DescribeLocalSourceIPPortTranslationAclRule.aclRules.0": "1",
  // Numbers up to 255, and four of them.
  "CreateDirectConnectTunnel.peeringSubnetMask": "255.255.255.252",
  "CreateDirectConnectTunnel.routeFilterPrefixes.0.cidr": "172.25.12.0/24",
  "CreateDirectConnectTunnel.routeFilterPrefixes.1.cidr": "172.25.13.0/24",
  "ModifyDirectConnectTunnel.routeFilterPrefixes.0.cidr": "172.25.12.0/24",
  "ModifyDirectConnectTunnel.routeFilterPrefixes.1.cidr": "172.25.13.0/24",
  // Sizes and kinds that today's API has no more.
  "CreateNatGateway.bandwidth": "100",
  "CreateFlowLog.resourceType": "DCG",
};

/** What the table requires and the example leaves out. */
export const also: Record<string, Values> = {
  DeleteVpc: { vpcId: "" },
  DeleteVpcPeeringConnection: { peeringConnectionId: "" },
  ModifyVpcPeeringConnection: { peeringConnectionId: "", peeringConnectionName: "renamed" },
  EnableVpcPeeringConnection: { peeringConnectionId: "" },
  AcceptVpcPeeringConnectionEx: { peeringConnectionId: "" },
  RejectVpcPeeringConnectionEx: { peeringConnectionId: "" },
  DeleteFlowLog: { vpcId: "", flowLogId: "" },
  AddVpnConnEx: { vpnConnName: "tunnel" },
  InquiryInstancePriceHour: { imageId: "", imageType: "2" },
  ResizeInstance: { storageSize: "0" },
  ResizeInstanceHour: { storageSize: "0" },
  GetVpnConnConfig: { interfaceName: "eth0" },
};

/** A call before an example. */
interface Step {
  action: string;
  params?: Values;
  /** How much time passes after it. */
  wait?: string;
  /** Parameters of the example that come out of its answer, by their place there. */
  keep?: Values;
  /** Who sends it, where it is not the account of the scene. */
  secretId?: string;
}

const gatewayRule =
  (table: string, line: Values) =>
  (values: Values): Step[] => [
    {
      action: `Create${table}NatRule`,
      params: {
        ...{ vpcId: present(values.vpcId), directConnectGatewayId: present(values.directConnectGatewayId) },
        ...Object.fromEntries(
          Object.entries(line).map(([name, value]) => [
            `${table.charAt(0).toLowerCase()}${table.slice(1)}.0.${name}`,
            value,
          ]),
        ),
      },
    },
  ];

const aclRule =
  (table: string, keys: Values, acl: Values) =>
  (values: Values): Step[] => [
    ...gatewayRule(table, keys)(values),
    {
      action: `Create${table}AclRule`,
      params: {
        ...{ vpcId: present(values.vpcId), directConnectGatewayId: present(values.directConnectGatewayId) },
        ...keys,
        ...Object.fromEntries(Object.entries(acl).map(([name, value]) => [`aclRules.0.${name}`, value])),
      },
    },
  ];

const LOCAL = { originalIP: "10.0.0.5", translationIP: "138.0.0.11" };
const OLD = { originalIP: "10.0.0.1", translationIP: "138.0.0.1" };
const ACL = { protocol: "tcp", sourcePort: "80", destinationCidr: "10.0.0.2/18", destinationPort: "90" };
const PORTS = {
  originalIP: "10.0.0.1",
  originalPort: "80",
  translationIP: "138.0.0.1",
  translationPort: "90",
  proto: "tcp",
};

const POOLS = "LocalSourceIPPortTranslation";
const SOURCE_ACL = { ...ACL, sourceCidr: "111.0.0.1/18" };

const expired = (values: Values): Step[] => [
  {
    action: "CreateVpcPeeringConnection",
    params: {
      vpcId: present(values.vpcId),
      peerVpcId: present(values.foreignVpcId),
      peerUin: "100000000002",
      peeringConnectionName: "late",
    },
    keep: { peeringConnectionId: "peeringConnectionId" },
    wait: "8d",
  },
];

/** A request of another account, for this one to answer. */
const asked = (values: Values): Step[] => [
  {
    action: "CreateVpcPeeringConnection",
    params: {
      vpcId: present(values.foreignVpcId),
      peerVpcId: present(values.vpcId),
      peerUin: "100000000001",
      peeringConnectionName: "asked",
    },
    keep: { peeringConnectionId: "peeringConnectionId" },
    secretId: "other",
  },
];

const ungrouped = (what: "address" | "service") => (): Step[] => [
  {
    action: what === "address" ? "CreateAddress" : "CreateService",
    params: { [`${what}Name`]: "alone", [`${what}.0`]: what === "address" ? "10.0.0.7" : "tcp:81" },
    keep: { [`${what}Id`]: `data.${what}Id` },
  },
];

/** What has to be done before an example. */
export const before: Record<string, (values: Values) => Step[]> = {
  DescribeVpcTaskResult: ({ natId, vpcId }) => [
    {
      action: "DeleteNatGateway",
      params: { natId: present(natId), vpcId: present(vpcId) },
      keep: { taskId: "taskId" },
      wait: "1m",
    },
  ],
  DescribeNetTaskResult: ({ addressId }) => [
    {
      action: "DescribeAddressInstances",
      params: { addressId: present(addressId) },
      keep: { taskId: "data.taskId" },
    },
  ],
  QueryNatGatewayProductionStatus: ({ natId, vpcId }) => [
    {
      action: "UpgradeNatGateway",
      params: { natId: present(natId), vpcId: present(vpcId), maxConcurrent: "3000000" },
      keep: { billId: "billId" },
      wait: "1m",
    },
  ],
  DeleteRoute: ({ vpcId, routeTableId, vpnGwId }) => [
    {
      action: "CreateRoute",
      params: {
        ...{
          vpcId: present(vpcId),
          routeTableId: present(routeTableId),
          "routeSet.0.destinationCidrBlock": "121.0.0.0/16",
        },
        ...{ "routeSet.0.nextType": "1", "routeSet.0.nextHub": present(vpnGwId) },
      },
    },
  ],
  DeteleSubnetAclRule: (values) => [
    {
      action: "CreateSubnetAclRule",
      params: {
        vpcId: present(values.vpcId),
        networkAclId: present(values.networkAclId),
        "subnetIds.0": present(values["subnetIds.0"]),
      },
    },
  ],
  DeleteAddress: ungrouped("address"),
  DeleteService: ungrouped("service"),
  AcceptVpcPeeringConnection: asked,
  AcceptVpcPeeringConnectionEx: asked,
  RejectVpcPeeringConnection: asked,
  RejectVpcPeeringConnectionEx: asked,
  EnableVpcPeeringConnection: expired,
  EnableVpcPeeringConnectionEx: expired,
  DeleteLocalIPTranslationNatRule: gatewayRule("LocalIPTranslation", {
    originalIP: "10.0.10.2",
    translationIP: "183.0.0.1",
  }),
  ModifyLocalIPTranslationNatRule: gatewayRule("LocalIPTranslation", OLD),
  DescribeLocalIPTranslationNatRule: gatewayRule("LocalIPTranslation", OLD),
  CreateLocalIPTranslationAclRule: gatewayRule("LocalIPTranslation", LOCAL),
  DescribeLocalIPTranslationAclRule: aclRule("LocalIPTranslation", LOCAL, ACL),
  DeleteLocalIPTranslationAclRule: aclRule("LocalIPTranslation", LOCAL, ACL),
  ModifyLocalIPTranslationAclRule: aclRule("LocalIPTranslation", LOCAL, ACL),
  DeleteLocalSourceIPPortTranslationNatRule: gatewayRule(POOLS, {
    translationIPPool: "183.12.63.0-183.12.63.20",
  }),
  ModifyLocalSourceIPPortTranslationNatRule: gatewayRule(POOLS, {
    translationIPPool: "138.0.0.11-138.0.0.19",
  }),
  DescribeLocalSourceIPPortTranslationNatRule: gatewayRule(POOLS, {
    translationIPPool: "138.0.0.11-138.0.0.19",
  }),
  CreateLocalSourceIPPortTranslationAclRule: gatewayRule(POOLS, {
    translationIPPool: "138.0.0.11-138.0.0.111",
  }),
  ModifyLocalSourceIPPortTranslationAclRule: aclRule(
    POOLS,
    { translationIPPool: "138.0.0.11-138.0.0.111" },
    SOURCE_ACL,
  ),
  DeleteLocalSourceIPPortTranslationAclRule: aclRule(
    POOLS,
    { translationIPPool: "11.1.1.1-11.1.1.10" },
    SOURCE_ACL,
  ),
  DescribeLocalSourceIPPortTranslationAclRule: aclRule(
    POOLS,
    { translationIPPool: "11.1.1.1-11.1.1.10" },
    SOURCE_ACL,
  ),
  DeleteLocalDestinationIPPortTranslationNatRule: gatewayRule("LocalDestinationIPPortTranslation", {
    ...{
      originalIP: "10.0.10.3",
      originalPort: "80",
      translationIP: "183.0.0.1",
      translationPort: "90",
      proto: "tcp",
    },
  }),
  ModifyPeerIPTranslationNatRule: gatewayRule("PeerIPTranslation", OLD),
  DescribePeerIPTranslationNatRule: gatewayRule("PeerIPTranslation", OLD),
  DeletePeerIPTranslationNatRule: gatewayRule("PeerIPTranslation", {
    originalIP: "10.100.10.3",
    translationIP: "183.0.0.1",
  }),
  DescribeLocalDestinationIPPortTranslationNatRule: gatewayRule("LocalDestinationIPPortTranslation", PORTS),
  ModifyLocalDestinationIPPortTranslationNatRule: gatewayRule("LocalDestinationIPPortTranslation", PORTS),
};
