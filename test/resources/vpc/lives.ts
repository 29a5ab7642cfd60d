// The lives of the resources of a network, as rows of the table.

import { type Lab, type Living, region } from "../lab";
import { type Given, otherTags, type ResourceCase, someTags } from "../lifecycleTable";

const zone = `${region}-3`;
const otherRule = "a rule with another content is another rule";
const never = "the cloud has no way to change it";

async function network(lab: Lab): Promise<Given> {
  const vpc = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const other = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  return { vpcId: vpc.id, otherVpcId: other.id };
}

async function ruleNeeds(lab: Lab): Promise<Given> {
  const given: Given = { ipv6CidrBlock: "2001:DB8::/32", ipv6CidrBlock2: "2001:db9::/32" };
  for (const suffix of ["", "2"]) {
    given[`groupId${suffix}`] = (await lab.need("vpc:SecurityGroup", {})).id;
    given[`remoteSecurityGroupId${suffix}`] = (await lab.need("vpc:SecurityGroup", {})).id;
    const { AddressTemplate } = await lab.api.vpc.CreateAddressTemplate({
      AddressTemplateName: `offices${suffix}`,
      Addresses: ["192.0.2.0/24"],
    });
    const { ServiceTemplate } = await lab.api.vpc.CreateServiceTemplate({
      ServiceTemplateName: `web${suffix}`,
      Services: ["tcp:80,443"],
    });
    given[`addressTemplateId${suffix}`] = AddressTemplate.AddressTemplateId;
    given[`serviceTemplateId${suffix}`] = ServiceTemplate.ServiceTemplateId;
  }
  return given;
}

/** Two of everything that an address can be bound to, and two addresses. */
async function addressNeeds(lab: Lab): Promise<Given> {
  const vpc = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const subnet = await lab.need("vpc:Subnet", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24", zone });
  const given: Given = { vpcId: vpc.id, subnetId: subnet.id };
  const [{ ImageSet }, { InstanceTypeConfigSet }] = await Promise.all([
    lab.api.cvm.DescribeImages({}),
    lab.api.cvm.DescribeInstanceTypeConfigs({}),
  ]);
  const instanceType = InstanceTypeConfigSet.find(({ Zone }) => Zone === zone)!.InstanceType;
  for (const suffix of ["", "2"]) {
    given[`addressId${suffix}`] = (await lab.need("vpc:Eip", {})).id;
    const instance = await lab.need("cvm:Instance", {
      zone,
      imageId: ImageSet[0]!.ImageId,
      instanceType,
      vpcId: vpc.id,
      subnetId: subnet.id,
    });
    given[`instanceId${suffix}`] = instance.id;
    const { NetworkInterface } = await lab.api.vpc.CreateNetworkInterface({
      VpcId: vpc.id,
      SubnetId: subnet.id,
      NetworkInterfaceName: `interface${suffix}`,
    });
    given[`networkInterfaceId${suffix}`] = NetworkInterface.NetworkInterfaceId;
    given[`privateIpAddress${suffix}`] = NetworkInterface.PrivateIpAddressSet[0]!.PrivateIpAddress;
  }
  return given;
}

async function unbind({ api }: Lab, { state }: Living): Promise<void> {
  await api.vpc.DisassociateAddress({ AddressId: state!.id });
  for (let status = ""; status !== "UNBIND"; )
    status = (await api.vpc.DescribeAddresses({ AddressIds: [state!.id] })).AddressSet[0]!.AddressStatus;
}

export const networkLives: ResourceCase[] = [
  {
    token: "vpc:Vpc",
    least: () => ({ cidrBlock: "10.0.0.0/16" }),
    most: () => ({
      name: "main",
      cidrBlock: "10.0.0.0/16",
      enableMulticast: true,
      dnsServers: ["8.8.8.8", "1.1.1.1"],
      domainName: "example.com",
      tags: someTags,
    }),
    created: ["CreateVpc"],
    deleted: ["DeleteVpc"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyVpcAttribute"], drift: { VpcName: "drifted" } },
      cidrBlock: { to: "10.1.0.0/16", by: "replacement", drift: never },
      enableMulticast: { to: false, by: ["ModifyVpcAttribute"], drift: { EnableMulticast: false } },
      dnsServers: {
        to: ["1.1.1.1"],
        by: ["ModifyVpcAttribute"],
        drift: (lab, { state }) =>
          lab.api.vpc.ModifyVpcAttribute({ VpcId: state!.id, DnsServers: ["9.9.9.9"] }),
      },
      domainName: {
        to: "example.net",
        by: ["ModifyVpcAttribute"],
        drift: (lab, { state }) => lab.api.vpc.ModifyVpcAttribute({ VpcId: state!.id, DomainName: "a.b" }),
      },
    },
  },
  {
    token: "vpc:Subnet",
    given: network,
    least: ({ vpcId }) => ({ vpcId: vpcId!, cidrBlock: "10.0.1.0/24", zone }),
    most: ({ vpcId }) => ({
      name: "web",
      vpcId: vpcId!,
      cidrBlock: "10.0.1.0/24",
      zone,
      enableBroadcast: true,
      tags: someTags,
    }),
    created: ["CreateSubnet", "ModifySubnetAttribute"],
    deleted: ["DeleteSubnet"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifySubnetAttribute"], drift: { SubnetName: "drifted" } },
      vpcId: { to: ({ otherVpcId }) => otherVpcId!, by: "replacement", drift: never },
      cidrBlock: { to: "10.0.2.0/24", by: "replacement", drift: never },
      zone: { to: `${region}-4`, by: "replacement", drift: never },
      enableBroadcast: {
        to: false,
        by: ["ModifySubnetAttribute"],
        drift: (lab, { state }) =>
          lab.api.vpc.ModifySubnetAttribute({ SubnetId: state!.id, EnableBroadcast: "false" }),
      },
    },
  },
  {
    token: "vpc:RouteTable",
    given: network,
    least: ({ vpcId }) => ({ vpcId: vpcId! }),
    most: ({ vpcId }) => ({ name: "routes", vpcId: vpcId!, tags: someTags }),
    created: ["CreateRouteTable"],
    deleted: ["DeleteRouteTable"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyRouteTableAttribute"], drift: { RouteTableName: "drifted" } },
      vpcId: { to: ({ otherVpcId }) => otherVpcId!, by: "replacement", drift: never },
    },
  },
  {
    token: "vpc:Route",
    given: async (lab) => {
      const { vpcId = "" } = await network(lab);
      const table = await lab.need("vpc:RouteTable", { vpcId });
      const other = await lab.need("vpc:RouteTable", { vpcId });
      return { tableId: table.id, otherTableId: other.id };
    },
    least: ({ tableId }) => ({
      routeTableId: tableId!,
      destinationCidrBlock: "172.16.0.0/16",
      gatewayType: "NORMAL_CVM",
      gatewayId: "10.0.1.9",
    }),
    most: ({ tableId }) => ({
      routeTableId: tableId!,
      destinationCidrBlock: "172.16.0.0/16",
      gatewayType: "NORMAL_CVM",
      gatewayId: "10.0.1.9",
      description: "office",
    }),
    created: ["CreateRoutes"],
    deleted: ["DeleteRoutes"],
    properties: {
      routeTableId: { to: ({ otherTableId }) => otherTableId!, by: "replacement", drift: never },
      destinationCidrBlock: {
        to: "172.17.0.0/16",
        by: "replacement",
        gone: true,
        drift: async ({ api }, { state }, { tableId }) => {
          const route = { RouteId: state!.outputs.routeId as number };
          await api.vpc.DeleteRoutes({ RouteTableId: tableId!, Routes: [route] });
        },
      },
      gatewayId: {
        to: "10.0.1.10",
        by: ["ReplaceRoutes"],
        drift: async ({ api }, { state }, { tableId }) => {
          const route = {
            RouteId: state!.outputs.routeId as number,
            DestinationCidrBlock: "172.16.0.0/16",
            GatewayType: "NORMAL_CVM",
            GatewayId: "10.0.1.77",
          };
          await api.vpc.ReplaceRoutes({ RouteTableId: tableId!, Routes: [route] });
        },
      },
      description: {
        to: "home",
        by: ["ReplaceRoutes"],
        drift: async ({ api }, { state }, { tableId }) => {
          const route = {
            RouteId: state!.outputs.routeId as number,
            DestinationCidrBlock: "172.16.0.0/16",
            GatewayType: "NORMAL_CVM",
            GatewayId: "10.0.1.9",
            RouteDescription: "drifted",
          };
          await api.vpc.ReplaceRoutes({ RouteTableId: tableId!, Routes: [route] });
        },
      },
    },
    uncovered: {
      gatewayType: "the local cloud has one kind of next hop; it changes with gatewayId, by the same call",
    },
  },
  {
    token: "vpc:RouteTableAssociation",
    given: async (lab) => {
      const { vpcId = "" } = await network(lab);
      const table = await lab.need("vpc:RouteTable", { vpcId });
      const other = await lab.need("vpc:RouteTable", { vpcId });
      const subnet = await lab.need("vpc:Subnet", { vpcId, zone, cidrBlock: "10.0.1.0/24" });
      const more = await lab.need("vpc:Subnet", { vpcId, zone, cidrBlock: "10.0.2.0/24" });
      return { tableId: table.id, otherTableId: other.id, subnetId: subnet.id, otherSubnetId: more.id };
    },
    least: ({ tableId, subnetId }) => ({ routeTableId: tableId!, subnetId: subnetId! }),
    most: ({ tableId, subnetId }) => ({ routeTableId: tableId!, subnetId: subnetId! }),
    created: ["ReplaceRouteTableAssociation"],
    deleted: ["ReplaceRouteTableAssociation"],
    stays: "the subnet has a table all the same: its VPC's own",
    properties: {
      subnetId: { to: ({ otherSubnetId }) => otherSubnetId!, by: "replacement", drift: never },
      routeTableId: {
        to: ({ otherTableId }) => otherTableId!,
        by: ["ReplaceRouteTableAssociation"],
        drift: ({ api }, _subject, { subnetId, otherTableId }) =>
          api.vpc.ReplaceRouteTableAssociation({ SubnetId: subnetId!, RouteTableId: otherTableId! }),
      },
    },
  },
  {
    token: "vpc:SecurityGroup",
    given: async (lab) => {
      const peer = await lab.need("vpc:SecurityGroup", {});
      const { AddressTemplate } = await lab.api.vpc.CreateAddressTemplate({
        AddressTemplateName: "offices",
        Addresses: ["192.0.2.0/24"],
      });
      const { ServiceTemplate } = await lab.api.vpc.CreateServiceTemplate({
        ServiceTemplateName: "web",
        Services: ["tcp:80,443"],
      });
      return {
        peerId: peer.id,
        addressTemplateId: AddressTemplate.AddressTemplateId,
        serviceTemplateId: ServiceTemplate.ServiceTemplateId,
      };
    },
    least: () => ({}),
    most: ({ peerId, addressTemplateId, serviceTemplateId }) => ({
      name: "web",
      description: "lets in https",
      projectId: 0,
      exclusive: true,
      tags: someTags,
      ingress: [
        { action: "accept", protocol: "tcp", port: "443", cidrBlock: "10.0.2.1/16", description: "https" },
        { action: "ACCEPT", protocol: "UDP", port: "53, 8000-8010", ipv6CidrBlock: "2001:DB8::/32" },
        { action: "ACCEPT", securityGroupId: peerId! },
        { action: "ACCEPT", protocol: "TCP", addressTemplateId: addressTemplateId! },
        { action: "DROP", serviceTemplateId: serviceTemplateId!, cidrBlock: "192.0.2.7" },
        { action: "DROP", protocol: "ICMP", port: "all", cidrBlock: "0.0.0.0/0" },
      ],
      egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
    }),
    created: ["CreateSecurityGroupWithPolicies"],
    deleted: ["DeleteSecurityGroup"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifySecurityGroupAttribute"], drift: { SecurityGroupName: "drifted" } },
      description: {
        to: "lets in more",
        by: ["ModifySecurityGroupAttribute"],
        drift: { SecurityGroupDesc: "drifted" },
      },
      projectId: { to: 7, by: "replacement", drift: never },
      ingress: {
        to: [
          { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "10.0.0.0/16", description: "https" },
        ],
        by: ["DeleteSecurityGroupPolicies"],
        drift: ({ api }, { state }) =>
          api.vpc.CreateSecurityGroupPolicies({
            SecurityGroupId: state!.id,
            SecurityGroupPolicySet: {
              Ingress: [{ Action: "ACCEPT", Protocol: "ALL", CidrBlock: "0.0.0.0/0", PolicyIndex: 2 }],
            },
          }),
      },
      egress: {
        to: [{ action: "ACCEPT", cidrBlock: "10.0.0.0/8" }],
        by: ["ReplaceSecurityGroupPolicy"],
        repair: ["CreateSecurityGroupPolicies"],
        drift: ({ api }, { state }) =>
          api.vpc.DeleteSecurityGroupPolicies({
            SecurityGroupId: state!.id,
            SecurityGroupPolicySet: { Egress: [{ PolicyIndex: 0 }] },
          }),
      },
      exclusive: {
        to: false,
        by: [],
        drift: "it says what this resource does, and the cloud knows nothing of it",
      },
    },
  },
  {
    token: "vpc:SecurityGroupRule",
    given: async (lab) => {
      const group = await lab.need("vpc:SecurityGroup", {});
      const other = await lab.need("vpc:SecurityGroup", {});
      return { groupId: group.id, otherId: other.id };
    },
    least: ({ groupId }) => ({
      securityGroupId: groupId!,
      direction: "egress",
      action: "ACCEPT",
      cidrBlock: "0.0.0.0/0",
    }),
    most: ({ groupId }) => ({
      securityGroupId: groupId!,
      direction: "ingress",
      action: "accept",
      protocol: "tcp",
      port: "22,80",
      cidrBlock: "10.0.2.1/16",
      description: "ssh",
    }),
    created: ["CreateSecurityGroupPolicies"],
    deleted: ["DeleteSecurityGroupPolicies"],
    properties: {
      securityGroupId: { to: ({ otherId }) => otherId!, by: "replacement", drift: never },
      direction: { to: "egress", by: "replacement", drift: never },
      action: { to: "DROP", by: "replacement", drift: otherRule },
      protocol: { to: "UDP", by: "replacement", drift: otherRule },
      port: {
        to: "22",
        by: "replacement",
        gone: true,
        drift: ({ api }, { state }) =>
          api.vpc.DeleteSecurityGroupPolicies({
            SecurityGroupId: state!.outputs.securityGroupId as string,
            SecurityGroupPolicySet: { Ingress: [{ PolicyIndex: 0 }] },
          }),
      },
      cidrBlock: {
        to: "10.1.0.0/16",
        by: "replacement",
        drift: otherRule,
      },
      description: {
        to: "secure shell",
        by: ["ReplaceSecurityGroupPolicy"],
        drift: ({ api }, { state }) =>
          api.vpc.ReplaceSecurityGroupPolicy({
            SecurityGroupId: state!.outputs.securityGroupId as string,
            SecurityGroupPolicySet: {
              Ingress: [
                {
                  PolicyIndex: 0,
                  Action: "ACCEPT",
                  Protocol: "TCP",
                  Port: "22,80",
                  CidrBlock: "10.0.0.0/16",
                  PolicyDescription: "drifted",
                },
              ],
            },
          }),
      },
    },
  },
  ...(["ipv6CidrBlock", "remoteSecurityGroupId", "addressTemplateId"] as const).map(
    (source): ResourceCase => ({
      token: "vpc:SecurityGroupRule",
      as: `with ${source}`,
      given: ruleNeeds,
      least: (given) => ({
        securityGroupId: given.groupId!,
        direction: "egress",
        action: "ACCEPT",
        [source]: given[source]!,
      }),
      most: (given) => ({
        securityGroupId: given.groupId!,
        direction: "ingress",
        action: "ACCEPT",
        [source]: given[source]!,
        serviceTemplateId: given.serviceTemplateId!,
      }),
      created: ["CreateSecurityGroupPolicies"],
      deleted: ["DeleteSecurityGroupPolicies"],
      properties: {
        [source]: { to: (given) => given[`${source}2`]!, by: "replacement", drift: otherRule },
        serviceTemplateId: {
          to: ({ serviceTemplateId2 }) => serviceTemplateId2!,
          by: "replacement",
          drift: otherRule,
        },
      },
    }),
  ),
  {
    token: "vpc:Eip",
    least: () => ({}),
    most: () => ({
      name: "web",
      internetMaxBandwidthOut: 5,
      internetChargeType: "BANDWIDTH_POSTPAID_BY_HOUR",
      internetServiceProvider: "BGP",
      tags: someTags,
    }),
    created: ["AllocateAddresses"],
    deleted: ["ReleaseAddresses"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyAddressAttribute"], drift: { AddressName: "drifted" } },
      internetMaxBandwidthOut: { to: 10, by: ["ModifyAddressesBandwidth"], drift: { Bandwidth: 3 } },
      internetChargeType: {
        to: "TRAFFIC_POSTPAID_BY_HOUR",
        along: { internetMaxBandwidthOut: 20 },
        by: ["ModifyAddressInternetChargeType"],
        drift: { InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR" },
      },
      addressChargePrepaid: {
        to: { period: 1, autoRenewFlag: 0 },
        along: { internetChargeType: "BANDWIDTH_PREPAID_BY_MONTH" },
        by: ["ModifyAddressInternetChargeType"],
        drift: "it cannot be read back",
      },
      bandwidthPackageId: {
        to: "bwp-12345678",
        along: { internetChargeType: "BANDWIDTH_PACKAGE" },
        by: "replacement",
        drift: never,
      },
      internetServiceProvider: { to: "CMCC", by: "replacement", drift: never },
    },
  },
  {
    token: "vpc:EipAssociation",
    as: "with an instance",
    given: addressNeeds,
    least: ({ addressId, instanceId }) => ({ addressId: addressId!, instanceId: instanceId! }),
    most: ({ addressId, instanceId }) => ({
      addressId: addressId!,
      instanceId: instanceId!,
      reallocateNormalPublicIp: false,
    }),
    created: ["AssociateAddress"],
    deleted: ["DisassociateAddress"],
    properties: {
      addressId: { to: ({ addressId2 }) => addressId2!, by: "replacement", drift: never },
      instanceId: {
        to: ({ instanceId2 }) => instanceId2!,
        by: "replacement",
        gone: true,
        drift: unbind,
      },
      reallocateNormalPublicIp: { to: true, by: [], drift: "it is used when the binding is removed" },
    },
  },
  {
    token: "vpc:EipAssociation",
    as: "with a network interface",
    given: addressNeeds,
    least: ({ addressId, networkInterfaceId, privateIpAddress }) => ({
      addressId: addressId!,
      networkInterfaceId: networkInterfaceId!,
      privateIpAddress: privateIpAddress!,
    }),
    most: ({ addressId, networkInterfaceId, privateIpAddress }) => ({
      addressId: addressId!,
      networkInterfaceId: networkInterfaceId!,
      privateIpAddress: privateIpAddress!,
    }),
    created: ["AssociateAddress"],
    deleted: ["DisassociateAddress"],
    properties: {
      networkInterfaceId: {
        to: ({ networkInterfaceId2 }) => networkInterfaceId2!,
        by: "replacement",
        gone: true,
        drift: unbind,
      },
      privateIpAddress: {
        to: "10.0.1.200",
        by: "replacement",
        drift: "it changes with the network interface",
      },
    },
  },
];
