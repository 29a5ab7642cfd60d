// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `securityPolicyDatabase`. */
export interface VpnConnectionSecurityPolicyDatabaseArgs {
  /** A range of the VPC. Limits: mask /0 to /32. */
  localCidrBlock: pulumi.Input<string>;
  /** Ranges of the other side that it may talk to. Limits: at least 1 entry. */
  remoteCidrBlock: pulumi.Input<pulumi.Input<string>[]>;
}

/** What is given as `ikeOptionsSpecification`. */
export interface VpnConnectionIkeOptionsSpecificationArgs {
  /** Cipher of the negotiation. Defaults to `3DES-CBC`; choose a stronger one where your device can. */
  propoEncryAlgorithm?: pulumi.Input<"3DES-CBC" | "AES-CBC-128" | "AES-CBC-192" | "AES-CBC-256" | "DES-CBC" | "SM4" | "AES128GCM128" | "AES192GCM128" | "AES256GCM128" | (string & {})> | undefined;
  /** Hash of the negotiation. */
  propoAuthenAlgorithm?: pulumi.Input<"MD5" | "SHA1" | "SHA" | "SHA-256" | "SHA-384" | "SHA-512" | "SM3" | (string & {})> | undefined;
  /** Mode of IKEv1. Defaults to `MAIN`. */
  exchangeMode?: pulumi.Input<"MAIN" | "AGGRESSIVE" | (string & {})> | undefined;
  /** By what the gateway names itself: its address or a name. Defaults to `ADDRESS`. */
  localIdentity?: pulumi.Input<"ADDRESS" | "FQDN" | (string & {})> | undefined;
  /** By what your device names itself: its address or a name. Defaults to `ADDRESS`. */
  remoteIdentity?: pulumi.Input<"ADDRESS" | "FQDN" | (string & {})> | undefined;
  /** The gateway's address, where it is not its public one. */
  localAddress?: pulumi.Input<string> | undefined;
  /** Your device's address, where it is not the customer gateway's. */
  remoteAddress?: pulumi.Input<string> | undefined;
  /** The gateway's name, with `localIdentity` FQDN. */
  localFqdnName?: pulumi.Input<string> | undefined;
  /** Your device's name, with `remoteIdentity` FQDN. */
  remoteFqdnName?: pulumi.Input<string> | undefined;
  /** Diffie-Hellman group of the key exchange. Defaults to `GROUP1`. */
  dhGroupName?: pulumi.Input<"GROUP1" | "GROUP2" | "GROUP5" | "GROUP14" | "GROUP15" | "GROUP16" | "GROUP19" | "GROUP20" | "GROUP21" | "GROUP24" | (string & {})> | undefined;
  /** How long an IKE security association holds. Defaults to 86400. Limits: 60 to 604800 seconds. */
  ikeSaLifetimeSeconds?: pulumi.Input<number> | undefined;
  /** Version of IKE. Defaults to `IKEV1`. */
  ikeVersion?: pulumi.Input<"IKEV1" | "IKEV2" | (string & {})> | undefined;
}

/** What is given as `ipsecOptionsSpecification`. */
export interface VpnConnectionIpsecOptionsSpecificationArgs {
  /** Cipher of the traffic. Defaults to `AES-CBC-128`. */
  encryptAlgorithm?: pulumi.Input<"3DES-CBC" | "AES-CBC-128" | "AES-CBC-192" | "AES-CBC-256" | "DES-CBC" | "SM4" | "AES128GCM128" | "AES192GCM128" | "AES256GCM128" | "NULL" | (string & {})> | undefined;
  /** Hash of the traffic. */
  integrityAlgorithm?: pulumi.Input<"MD5" | "SHA1" | "SHA" | "SHA-256" | "SHA-384" | "SHA-512" | "SM3" | (string & {})> | undefined;
  /** How long an IPsec security association holds. Limits: 180 to 604800 seconds. */
  ipsecSaLifetimeSeconds?: pulumi.Input<number> | undefined;
  /** Diffie-Hellman group of perfect forward secrecy; `NULL` for none, which is the default. */
  pfsDhGroup?: pulumi.Input<"NULL" | "DH-GROUP1" | "DH-GROUP2" | "DH-GROUP5" | "DH-GROUP14" | "DH-GROUP15" | "DH-GROUP16" | "DH-GROUP19" | "DH-GROUP20" | "DH-GROUP21" | "DH-GROUP24" | (string & {})> | undefined;
  /** After how much traffic an IPsec security association ends. Limits: 2560 to 4294967295 KB. */
  ipsecSaLifetimeTraffic?: pulumi.Input<number> | undefined;
}

/** What is given as `healthCheckConfig`. */
export interface VpnConnectionHealthCheckConfigArgs {
  /** How the tunnel is probed. Defaults to `NQA`. */
  probeType?: pulumi.Input<"NQA" | (string & {})> | undefined;
  /** Time between two probes. Limits: 1000 to 5000 ms. */
  probeInterval?: pulumi.Input<number> | undefined;
  /** After how many failed probes routes are switched over. Limits: 3 to 8. */
  probeThreshold?: pulumi.Input<number> | undefined;
  /** How long an answer may take. Limits: 10 to 5000 ms. */
  probeTimeout?: pulumi.Input<number> | undefined;
}

/** What is given as `bgpConfig`. */
export interface VpnConnectionBgpConfigArgs {
  /** Range of the tunnel's own addresses. */
  tunnelCidr: pulumi.Input<string>;
  /** The gateway's address in it. */
  localBgpIp: pulumi.Input<string>;
  /** Your device's address in it. */
  remoteBgpIp: pulumi.Input<string>;
}

/** What is read as `securityPolicyDatabase`. */
export interface VpnConnectionSecurityPolicyDatabase {
  /** A range of the VPC. */
  localCidrBlock: string;
  /** Ranges of the other side that it may talk to. */
  remoteCidrBlock: string[];
}

/** What is read as `ikeOptionsSpecification`. */
export interface VpnConnectionIkeOptionsSpecification {
  /** Cipher of the negotiation. Defaults to `3DES-CBC`; choose a stronger one where your device can. */
  propoEncryAlgorithm?: "3DES-CBC" | "AES-CBC-128" | "AES-CBC-192" | "AES-CBC-256" | "DES-CBC" | "SM4" | "AES128GCM128" | "AES192GCM128" | "AES256GCM128" | (string & {}) | undefined;
  /** Hash of the negotiation. */
  propoAuthenAlgorithm?: "MD5" | "SHA1" | "SHA" | "SHA-256" | "SHA-384" | "SHA-512" | "SM3" | (string & {}) | undefined;
  /** Mode of IKEv1. Defaults to `MAIN`. */
  exchangeMode?: "MAIN" | "AGGRESSIVE" | (string & {}) | undefined;
  /** By what the gateway names itself: its address or a name. Defaults to `ADDRESS`. */
  localIdentity?: "ADDRESS" | "FQDN" | (string & {}) | undefined;
  /** By what your device names itself: its address or a name. Defaults to `ADDRESS`. */
  remoteIdentity?: "ADDRESS" | "FQDN" | (string & {}) | undefined;
  /** The gateway's address, where it is not its public one. */
  localAddress?: string | undefined;
  /** Your device's address, where it is not the customer gateway's. */
  remoteAddress?: string | undefined;
  /** The gateway's name, with `localIdentity` FQDN. */
  localFqdnName?: string | undefined;
  /** Your device's name, with `remoteIdentity` FQDN. */
  remoteFqdnName?: string | undefined;
  /** Diffie-Hellman group of the key exchange. Defaults to `GROUP1`. */
  dhGroupName?: "GROUP1" | "GROUP2" | "GROUP5" | "GROUP14" | "GROUP15" | "GROUP16" | "GROUP19" | "GROUP20" | "GROUP21" | "GROUP24" | (string & {}) | undefined;
  /** How long an IKE security association holds. Defaults to 86400. */
  ikeSaLifetimeSeconds?: number | undefined;
  /** Version of IKE. Defaults to `IKEV1`. */
  ikeVersion?: "IKEV1" | "IKEV2" | (string & {}) | undefined;
}

/** What is read as `ipsecOptionsSpecification`. */
export interface VpnConnectionIpsecOptionsSpecification {
  /** Cipher of the traffic. Defaults to `AES-CBC-128`. */
  encryptAlgorithm?: "3DES-CBC" | "AES-CBC-128" | "AES-CBC-192" | "AES-CBC-256" | "DES-CBC" | "SM4" | "AES128GCM128" | "AES192GCM128" | "AES256GCM128" | "NULL" | (string & {}) | undefined;
  /** Hash of the traffic. */
  integrityAlgorithm?: "MD5" | "SHA1" | "SHA" | "SHA-256" | "SHA-384" | "SHA-512" | "SM3" | (string & {}) | undefined;
  /** How long an IPsec security association holds. */
  ipsecSaLifetimeSeconds?: number | undefined;
  /** Diffie-Hellman group of perfect forward secrecy; `NULL` for none, which is the default. */
  pfsDhGroup?: "NULL" | "DH-GROUP1" | "DH-GROUP2" | "DH-GROUP5" | "DH-GROUP14" | "DH-GROUP15" | "DH-GROUP16" | "DH-GROUP19" | "DH-GROUP20" | "DH-GROUP21" | "DH-GROUP24" | (string & {}) | undefined;
  /** After how much traffic an IPsec security association ends. */
  ipsecSaLifetimeTraffic?: number | undefined;
}

/** What is read as `healthCheckConfig`. */
export interface VpnConnectionHealthCheckConfig {
  /** How the tunnel is probed. Defaults to `NQA`. */
  probeType?: "NQA" | (string & {}) | undefined;
  /** Time between two probes. */
  probeInterval?: number | undefined;
  /** After how many failed probes routes are switched over. */
  probeThreshold?: number | undefined;
  /** How long an answer may take. */
  probeTimeout?: number | undefined;
}

/** What is read as `bgpConfig`. */
export interface VpnConnectionBgpConfig {
  /** Range of the tunnel's own addresses. */
  tunnelCidr: string;
  /** The gateway's address in it. */
  localBgpIp: string;
  /** Your device's address in it. */
  remoteBgpIp: string;
}

/** The arguments of VpnConnection. */
export interface VpnConnectionArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC of the VPN gateway. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The VPN gateway: the cloud's end. Changing this replaces the resource. */
  vpnGatewayId: pulumi.Input<string>;
  /** The customer gateway: your end. Gateways of version 4.0 and later can change it. */
  customerGatewayId: pulumi.Input<string>;
  /** The key that both ends share. Always secret. */
  preShareKey: pulumi.Input<string>;
  /** What decides where traffic goes: `Policy` `securityPolicyDatabases`, `StaticRoute` routes, `Bgp` BGP. Defaults to `STATIC`. Changing this replaces the resource. */
  routeType?: pulumi.Input<"STATIC" | "StaticRoute" | "Policy" | "Bgp" | (string & {})> | undefined;
  /** Which ranges of the VPC may talk to which ranges of the other side, unless routes decide that. */
  securityPolicyDatabases?: pulumi.Input<pulumi.Input<VpnConnectionSecurityPolicyDatabaseArgs>[]> | undefined;
  /** How the two ends negotiate. What is left out is as the cloud chooses. */
  ikeOptionsSpecification?: pulumi.Input<VpnConnectionIkeOptionsSpecificationArgs> | undefined;
  /** How traffic is encrypted. What is left out is as the cloud chooses. */
  ipsecOptionsSpecification?: pulumi.Input<VpnConnectionIpsecOptionsSpecificationArgs> | undefined;
  /** Whether the gateway begins, waits for your device, or begins with the first traffic. Defaults to `active`. */
  negotiationType?: pulumi.Input<"active" | "passive" | "flowTrigger" | (string & {})> | undefined;
  /** Whether the tunnel is probed. Defaults to `false`. */
  enableHealthCheck?: pulumi.Input<boolean> | undefined;
  /** The gateway's address for probes; the cloud chooses one if absent. Limits: an IPv4 address. */
  healthCheckLocalIp?: pulumi.Input<string> | undefined;
  /** Your device's address for probes; the cloud chooses one if absent. Limits: an IPv4 address. */
  healthCheckRemoteIp?: pulumi.Input<string> | undefined;
  /** How the tunnel is probed. */
  healthCheckConfig?: pulumi.Input<VpnConnectionHealthCheckConfigArgs> | undefined;
  /** Addresses of BGP, with `routeType` Bgp. */
  bgpConfig?: pulumi.Input<VpnConnectionBgpConfigArgs> | undefined;
  /** Whether a dead peer is detected. Defaults to `false`. */
  dpdEnable?: pulumi.Input<boolean> | undefined;
  /** After how many seconds without an answer a peer counts as dead. Defaults to 30. Limits: at least 1. */
  dpdTimeout?: pulumi.Input<number> | undefined;
  /** What follows then: the tunnel is taken down, or negotiated anew. */
  dpdAction?: pulumi.Input<"clear" | "restart" | (string & {})> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:VpnConnection","properties":["vpnProto","netStatus","healthCheckStatus","createdTime","name","vpcId","vpnGatewayId","customerGatewayId","preShareKey","routeType","securityPolicyDatabases","ikeOptionsSpecification","ipsecOptionsSpecification","negotiationType","enableHealthCheck","healthCheckLocalIp","healthCheckRemoteIp","healthCheckConfig","bgpConfig","dpdEnable","dpdTimeout","dpdAction","tags","region","adopt"],"replaceOnChanges":["vpcId","vpnGatewayId","routeType","region"],"secrets":["preShareKey"]};

/**
 * A VPN connection: an encrypted tunnel between a VPN gateway and a customer gateway.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.VpnConnection("office", {
 *   vpcId: network.id,
 *   vpnGatewayId: gateway.id,
 *   customerGatewayId: office.id,
 *   preShareKey: config.requireSecret("officeKey"),
 *   securityPolicyDatabases: [{ localCidrBlock: "10.0.0.0/16", remoteCidrBlock: ["192.168.0.0/16"] }],
 *   ikeOptionsSpecification: { ikeVersion: "IKEV2", propoEncryAlgorithm: "AES-CBC-256", dhGroupName: "GROUP14" },
 * });
 * ```
 */
export class VpnConnection extends TencentcloudResource {
  /** The protocol, such as `IPSEC`. */
  declare readonly vpnProto: pulumi.Output<string>;
  /** `AVAILABLE` while the tunnel is up, else `UNAVAILABLE`. */
  declare readonly netStatus: pulumi.Output<string>;
  /** What the probes say, `AVAILABLE` or `UNAVAILABLE`. */
  declare readonly healthCheckStatus: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC of the VPN gateway. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The VPN gateway: the cloud's end. */
  declare readonly vpnGatewayId: pulumi.Output<string>;
  /** The customer gateway: your end. Gateways of version 4.0 and later can change it. */
  declare readonly customerGatewayId: pulumi.Output<string>;
  /** The key that both ends share. Always secret. */
  declare readonly preShareKey: pulumi.Output<string>;
  /** What decides where traffic goes: `Policy` `securityPolicyDatabases`, `StaticRoute` routes, `Bgp` BGP. Defaults to `STATIC`. */
  declare readonly routeType: pulumi.Output<"STATIC" | "StaticRoute" | "Policy" | "Bgp" | (string & {}) | undefined>;
  /** Which ranges of the VPC may talk to which ranges of the other side, unless routes decide that. */
  declare readonly securityPolicyDatabases: pulumi.Output<VpnConnectionSecurityPolicyDatabase[] | undefined>;
  /** How the two ends negotiate. What is left out is as the cloud chooses. */
  declare readonly ikeOptionsSpecification: pulumi.Output<VpnConnectionIkeOptionsSpecification | undefined>;
  /** How traffic is encrypted. What is left out is as the cloud chooses. */
  declare readonly ipsecOptionsSpecification: pulumi.Output<VpnConnectionIpsecOptionsSpecification | undefined>;
  /** Whether the gateway begins, waits for your device, or begins with the first traffic. Defaults to `active`. */
  declare readonly negotiationType: pulumi.Output<"active" | "passive" | "flowTrigger" | (string & {}) | undefined>;
  /** Whether the tunnel is probed. Defaults to `false`. */
  declare readonly enableHealthCheck: pulumi.Output<boolean | undefined>;
  /** The gateway's address for probes; the cloud chooses one if absent. */
  declare readonly healthCheckLocalIp: pulumi.Output<string | undefined>;
  /** Your device's address for probes; the cloud chooses one if absent. */
  declare readonly healthCheckRemoteIp: pulumi.Output<string | undefined>;
  /** How the tunnel is probed. */
  declare readonly healthCheckConfig: pulumi.Output<VpnConnectionHealthCheckConfig | undefined>;
  /** Addresses of BGP, with `routeType` Bgp. */
  declare readonly bgpConfig: pulumi.Output<VpnConnectionBgpConfig | undefined>;
  /** Whether a dead peer is detected. Defaults to `false`. */
  declare readonly dpdEnable: pulumi.Output<boolean | undefined>;
  /** After how many seconds without an answer a peer counts as dead. Defaults to 30. */
  declare readonly dpdTimeout: pulumi.Output<number | undefined>;
  /** What follows then: the tunnel is taken down, or negotiated anew. */
  declare readonly dpdAction: pulumi.Output<"clear" | "restart" | (string & {}) | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpnConnectionArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpnx-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): VpnConnection {
    return new VpnConnection(name, {} as VpnConnectionArgs, { ...opts, id });
  }
}
