// The case of a VPN connection.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import { aVpc, aVpnGateway, named, never, otherTags, someTags } from "../words";

const aCustomer = (last: number): Needed => [
  "vpc:CustomerGateway",
  () => ({ ipAddress: `203.0.113.${last}` }),
];

const ends = (given: Given) => ({
  vpcId: given("vpc"),
  vpnGatewayId: given("gateway"),
  customerGatewayId: given("office"),
  preShareKey: "between you and me",
});

const by = ["ModifyVpnConnectionAttribute"];

export const vpnConnection = resourceCase<sdk.VpnConnectionArgs>({
  token: "vpc:VpnConnection",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, gateway: aVpnGateway("vpc"), otherGateway: aVpnGateway("vpc") },
        ...{ otherVpc: aVpc, gatewayElsewhere: aVpnGateway("otherVpc") },
        ...{ office: aCustomer(107), lab: aCustomer(108) },
      },
      least: ends,
      most: (given) => ({
        ...ends(given),
        name: "office",
        securityPolicyDatabases: [{ localCidrBlock: "10.0.0.0/16", remoteCidrBlock: ["192.168.0.0/16"] }],
        ikeOptionsSpecification: {
          ikeVersion: "IKEV2",
          propoEncryAlgorithm: "AES-CBC-256",
          dhGroupName: "GROUP14",
          ikeSaLifetimeSeconds: 3600,
          remoteIdentity: "FQDN",
          remoteFqdnName: "office.example.com",
        },
        ipsecOptionsSpecification: {
          encryptAlgorithm: "AES-CBC-256",
          integrityAlgorithm: "SHA-256",
          pfsDhGroup: "DH-GROUP14",
          ipsecSaLifetimeSeconds: 7200,
          ipsecSaLifetimeTraffic: 4096,
        },
        routeType: "Policy",
        negotiationType: "active",
        enableHealthCheck: true,
        healthCheckLocalIp: "169.254.128.1",
        healthCheckRemoteIp: "169.254.128.2",
        healthCheckConfig: { probeInterval: 2000, probeThreshold: 3, probeTimeout: 100 },
        bgpConfig: { tunnelCidr: "169.254.1.0/30", localBgpIp: "169.254.1.1", remoteBgpIp: "169.254.1.2" },
        dpdEnable: true,
        dpdTimeout: 30,
        dpdAction: "clear",
        tags: someTags,
      }),
      created: ["CreateVpnConnection"],
      deleted: ["DeleteVpnConnection"],
      properties: {
        tags: otherTags,
        name: { to: "other", by, drift: { VpnConnectionName: "drifted" } },
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ vpnGatewayId: given("gatewayElsewhere") }),
          by: "replacement",
          drift: never,
        },
        vpnGatewayId: { to: (given) => given("otherGateway"), by: "replacement", drift: never },
        customerGatewayId: {
          to: (given) => given("lab"),
          by,
          drift: ({ api }, { now }, given) =>
            api.vpc.ModifyVpnConnectionAttribute({
              VpnConnectionId: now.id,
              CustomerGatewayId: given("lab"),
            }),
        },
        preShareKey: { to: "another key", by, drift: { PreShareKey: "drifted" } },
        securityPolicyDatabases: {
          to: [{ localCidrBlock: "10.0.1.0/24", remoteCidrBlock: ["192.168.1.0/24", "192.168.2.0/24"] }],
          by,
          drift: { SecurityPolicyDatabaseSet: [] },
          at: ["securityPolicyDatabases[0]"],
        },
        ikeOptionsSpecification: {
          to: { ikeVersion: "IKEV1", exchangeMode: "AGGRESSIVE" },
          by,
          drift: ({ api }, { now }) =>
            api.vpc.ModifyVpnConnectionAttribute({
              VpnConnectionId: now.id,
              IKEOptionsSpecification: {
                ...{ RemoteIdentity: "FQDN", RemoteFqdnName: "lab.example.com", DhGroupName: "GROUP5" },
              },
            }),
          at: ["ikeOptionsSpecification.dhGroupName", "ikeOptionsSpecification.remoteFqdnName"],
        },
        ipsecOptionsSpecification: {
          to: { encryptAlgorithm: "AES-CBC-128", integrityAlgorithm: "SHA1" },
          by,
          drift: ({ api }, { now }) =>
            api.vpc.ModifyVpnConnectionAttribute({
              VpnConnectionId: now.id,
              IPSECOptionsSpecification: { PfsDhGroup: "NULL" },
            }),
          at: ["ipsecOptionsSpecification.pfsDhGroup"],
        },
        routeType: { to: "StaticRoute", by: "replacement", drift: never },
        negotiationType: { to: "passive", by, drift: { NegotiationType: "flowTrigger" } },
        enableHealthCheck: { to: false, by, drift: { EnableHealthCheck: false } },
        healthCheckLocalIp: { to: "169.254.128.5", by, drift: { HealthCheckLocalIp: "169.254.128.9" } },
        healthCheckRemoteIp: { to: "169.254.128.6", by, drift: { HealthCheckRemoteIp: "169.254.128.9" } },
        healthCheckConfig: {
          to: { probeInterval: 3000, probeThreshold: 5, probeTimeout: 200 },
          by,
          drift: { HealthCheckConfig: { ProbeInterval: 5000, ProbeThreshold: 8, ProbeTimeout: 500 } },
          at: ["probeInterval", "probeThreshold", "probeTimeout"].map((key) => `healthCheckConfig.${key}`),
        },
        bgpConfig: {
          to: { tunnelCidr: "169.254.2.0/30", localBgpIp: "169.254.2.1", remoteBgpIp: "169.254.2.2" },
          by,
          drift: {
            BgpConfig: {
              TunnelCidr: "169.254.3.0/30",
              LocalBgpIp: "169.254.3.1",
              RemoteBgpIp: "169.254.3.2",
            },
          },
          at: ["localBgpIp", "remoteBgpIp", "tunnelCidr"].map((key) => `bgpConfig.${key}`),
        },
        dpdEnable: { to: false, by, drift: { DpdEnable: 0 } },
        dpdTimeout: { to: 60, by, drift: { DpdTimeout: "90" } },
        dpdAction: { to: "restart", by, drift: { DpdAction: "restart" } },
      },
    },
  ],
  costs: {
    make: ["CreateVpnConnection", "DescribeVpnConnections"],
    see: ["DescribeVpnConnections"],
    remove: ["DeleteVpnConnection", "DescribeVpnConnections"],
  },
  many: {
    most: 20,
    usual: 10,
    needs: async (need, size) => {
      const [vpcId] = await need("vpc:Vpc", [{ cidrBlock: "10.0.0.0/16" }]);
      const gateway = [{ vpcId: found(vpcId, "VPC"), internetMaxBandwidthOut: 5 }];
      const customers = Array.from({ length: size }, (_, i) => ({ ipAddress: `198.51.100.${i + 1}` }));
      return [
        found(vpcId, "VPC"),
        ...(await need("vpc:VpnGateway", gateway)),
        ...(await need("vpc:CustomerGateway", customers)),
      ];
    },
    program: (i, changed, [vpcId, vpnGatewayId, ...customers]) => ({
      ...named(i, changed),
      ...{ vpcId: found(vpcId, "VPC"), vpnGatewayId: found(vpnGatewayId, "VPN gateway") },
      customerGatewayId: found(customers[i], "customer gateway"),
      preShareKey: `key ${i}`,
    }),
    least: {
      create: { chain: 3, seconds: 10 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 5 },
    },
  },
});
