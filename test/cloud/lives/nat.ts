// A NAT gateway, and what it lets out and in.
import { type Life, Tags } from "./life";

export const nat: Record<string, Life> = {
  "NAT gateway": {
    create: [
      "vpc.CreateNatGateway",
      ({ vpc, ip, otherIp }) => ({
        VpcId: vpc,
        NatGatewayName: "door",
        InternetMaxBandwidthOut: 50,
        MaxConcurrentConnection: 1_000_000,
        PublicIpAddresses: [ip, otherIp],
        Zone: "ap-guangzhou-3",
        NatProductVersion: 1,
        DeletionProtectionEnabled: true,
        Tags,
      }),
    ],
    id: (answer) => answer.NatGatewaySet[0].NatGatewayId,
    read: {
      action: "vpc.DescribeNatGateways",
      items: "NatGatewaySet",
      id: "NatGatewayId",
      ids: "NatGatewayIds",
    },
    made: ({ vpc, ip, otherIp }) => ({
      VpcId: vpc,
      NatGatewayName: "door",
      InternetMaxBandwidthOut: 50,
      MaxConcurrentConnection: 1_000_000,
      Zone: "ap-guangzhou-3",
      NatProductVersion: 1,
      DeletionProtectionEnabled: true,
      State: "AVAILABLE",
      PublicIpAddressSet: [{ PublicIpAddress: ip }, { PublicIpAddress: otherIp }],
      TagSet: Tags,
    }),
    filters: ({ it }) => ({ "nat-gateway-id": it, "nat-gateway-name": "door", "tag-key": "team" }),
    changes: [
      [
        "vpc.ModifyNatGatewayAttribute",
        ({ it }) => ({
          NatGatewayId: it,
          NatGatewayName: "gate",
          InternetMaxBandwidthOut: 70,
          DeletionProtectionEnabled: false,
          PublicAddressAffinity: false,
        }),
        {
          NatGatewayName: "gate",
          InternetMaxBandwidthOut: 70,
          DeletionProtectionEnabled: false,
          PublicAddressAffinity: false,
        },
      ],
      [
        "vpc.ModifyNatGatewayAttribute",
        ({ it, group }) => ({ NatGatewayId: it, ModifySecurityGroup: true, SecurityGroupIds: [group] }),
        ({ group }) => ({ SecurityGroupSet: [group] }),
      ],
      [
        "vpc.ResetNatGatewayConnection",
        ({ it }) => ({ NatGatewayId: it, MaxConcurrentConnection: 10_000_000 }),
        { MaxConcurrentConnection: 10_000_000, State: "AVAILABLE" },
      ],
      [
        "vpc.DisassociateNatGatewayAddress",
        ({ it, ip }) => ({ NatGatewayId: it, PublicIpAddresses: [ip] }),
        ({ otherIp }) => ({ PublicIpAddressSet: [{ PublicIpAddress: otherIp }] }),
      ],
      [
        "vpc.AssociateNatGatewayAddress",
        ({ it, ip }) => ({ NatGatewayId: it, PublicIpAddresses: [ip], AddressCount: 1 }),
        ({ ip, otherIp }) => ({
          PublicIpAddressSet: [{ PublicIpAddress: ip }, { PublicIpAddress: otherIp }, {}],
        }),
      ],
    ],
    remove: ["vpc.DeleteNatGateway", ({ it }) => ({ NatGatewayId: it })],
  },

  "SNAT rule": {
    create: [
      "vpc.CreateNatGatewaySourceIpTranslationNatRule",
      ({ nat, subnet, natIp }) => ({
        NatGatewayId: nat,
        SourceIpTranslationNatRules: [
          {
            ResourceType: "SUBNET",
            ResourceId: subnet,
            PrivateIpAddress: "10.0.1.0/24",
            PublicIpAddresses: [natIp],
            Description: "web",
          },
        ],
      }),
    ],
    read: {
      action: "vpc.DescribeNatGatewaySourceIpTranslationNatRules",
      items: "SourceIpTranslationNatRuleSet",
      id: "NatGatewaySnatId",
      by: {},
      with: ({ nat }) => ({ NatGatewayId: nat }),
    },
    made: ({ nat, vpc, subnet, natIp }) => ({
      ResourceId: subnet,
      PrivateIpAddress: "10.0.1.0/24",
      PublicIpAddresses: [natIp],
      Description: "web",
      NatGatewayId: nat,
      VpcId: vpc,
    }),
    filters: ({ subnet, natIp }) => ({
      "resource-id": subnet,
      "public-ip-address": natIp,
      description: "web",
    }),
    changes: [
      [
        "vpc.ModifyNatGatewaySourceIpTranslationNatRule",
        ({ nat, it, subnet, natIp }) => ({
          NatGatewayId: nat,
          SourceIpTranslationNatRule: {
            NatGatewaySnatId: it,
            ResourceType: "SUBNET",
            ResourceId: subnet,
            PrivateIpAddress: "10.0.1.0/24",
            PublicIpAddresses: [natIp],
            Description: "all",
          },
        }),
        { Description: "all" },
      ],
    ],
    remove: [
      "vpc.DeleteNatGatewaySourceIpTranslationNatRule",
      ({ nat, it }) => ({ NatGatewayId: nat, NatGatewaySnatIds: [it] }),
    ],
  },

  "DNAT rule": {
    create: [
      "vpc.CreateNatGatewayDestinationIpPortTranslationNatRule",
      ({ nat, natIp, serverIp }) => ({
        NatGatewayId: nat,
        DestinationIpPortTranslationNatRules: [rule(natIp, serverIp, 80)],
      }),
    ],
    id: () => "80",
    read: {
      action: "vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules",
      items: "NatGatewayDestinationIpPortTranslationNatRuleSet",
      id: "PublicPort",
      by: ({ nat }) => ({ NatGatewayIds: [nat] }),
    },
    made: ({ nat, vpc, natIp, serverIp }) => ({
      ...rule(natIp, serverIp, 80),
      NatGatewayId: nat,
      VpcId: vpc,
    }),
    filters: ({ nat, vpc, natIp, serverIp }) => ({
      "nat-gateway-id": nat,
      "vpc-id": vpc,
      "public-ip-address": natIp,
      "public-port": 80,
      "private-ip-address": serverIp,
      "private-port": 8080,
      description: "web",
    }),
    changes: [
      [
        "vpc.ModifyNatGatewayDestinationIpPortTranslationNatRule",
        ({ nat, natIp, serverIp }) => ({
          NatGatewayId: nat,
          SourceNatRule: rule(natIp, serverIp, 80),
          DestinationNatRule: { ...rule(natIp, serverIp, 81), PrivatePort: 443 },
        }),
        { PublicPort: 81, PrivatePort: 443 },
      ],
    ],
    remove: [
      "vpc.DeleteNatGatewayDestinationIpPortTranslationNatRule",
      ({ nat, natIp, serverIp }) => ({
        NatGatewayId: nat,
        DestinationIpPortTranslationNatRules: [{ ...rule(natIp, serverIp, 81), PrivatePort: 443 }],
      }),
    ],
  },
};

function rule(PublicIpAddress: string | undefined, PrivateIpAddress: string | undefined, PublicPort: number) {
  const outside = { IpProtocol: "TCP", PublicIpAddress, PublicPort };
  return { ...outside, PrivateIpAddress, PrivatePort: 8080, Description: "web" };
}
