// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `securityPolicyDatabase`. */
export interface ListVpnConnectionsSecurityPolicyDatabase {
  /** A range of the VPC. */
  localCidrBlock: string;
  /** Ranges of the other side that it may talk to. */
  remoteCidrBlock: string[];
}

/** What is read as `ikeOptionsSpecification`. */
export interface ListVpnConnectionsIkeOptionsSpecification {
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
export interface ListVpnConnectionsIpsecOptionsSpecification {
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
export interface ListVpnConnectionsHealthCheckConfig {
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
export interface ListVpnConnectionsBgpConfig {
  /** Range of the tunnel's own addresses. */
  tunnelCidr: string;
  /** The gateway's address in it. */
  localBgpIp: string;
  /** Your device's address in it. */
  remoteBgpIp: string;
}

/** What is read as `vpnConnection`. */
export interface ListVpnConnectionsVpnConnection {
  /** Its id, such as `vpnx-xxxxxxxx`. */
  id: string;
  /** The protocol, such as `IPSEC`. */
  vpnProto: string;
  /** `AVAILABLE` while the tunnel is up, else `UNAVAILABLE`. */
  netStatus: string;
  /** What the probes say, `AVAILABLE` or `UNAVAILABLE`. */
  healthCheckStatus?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC of the VPN gateway. */
  vpcId: string;
  /** The VPN gateway: the cloud's end. */
  vpnGatewayId: string;
  /** The customer gateway: your end. Gateways of version 4.0 and later can change it. */
  customerGatewayId: string;
  /** What decides where traffic goes: `Policy` `securityPolicyDatabases`, `StaticRoute` routes, `Bgp` BGP. Defaults to `STATIC`. */
  routeType?: "STATIC" | "StaticRoute" | "Policy" | "Bgp" | (string & {}) | undefined;
  /** Which ranges of the VPC may talk to which ranges of the other side, unless routes decide that. */
  securityPolicyDatabases?: ListVpnConnectionsSecurityPolicyDatabase[] | undefined;
  /** How the two ends negotiate. What is left out is as the cloud chooses. */
  ikeOptionsSpecification?: ListVpnConnectionsIkeOptionsSpecification | undefined;
  /** How traffic is encrypted. What is left out is as the cloud chooses. */
  ipsecOptionsSpecification?: ListVpnConnectionsIpsecOptionsSpecification | undefined;
  /** Whether the gateway begins, waits for your device, or begins with the first traffic. Defaults to `active`. */
  negotiationType?: "active" | "passive" | "flowTrigger" | (string & {}) | undefined;
  /** Whether the tunnel is probed. Defaults to `false`. */
  enableHealthCheck?: boolean | undefined;
  /** The gateway's address for probes; the cloud chooses one if absent. */
  healthCheckLocalIp?: string | undefined;
  /** Your device's address for probes; the cloud chooses one if absent. */
  healthCheckRemoteIp?: string | undefined;
  /** How the tunnel is probed. */
  healthCheckConfig?: ListVpnConnectionsHealthCheckConfig | undefined;
  /** Addresses of BGP, with `routeType` Bgp. */
  bgpConfig?: ListVpnConnectionsBgpConfig | undefined;
  /** Whether a dead peer is detected. Defaults to `false`. */
  dpdEnable?: boolean | undefined;
  /** After how many seconds without an answer a peer counts as dead. Defaults to 30. */
  dpdTimeout?: number | undefined;
  /** What follows then: the tunnel is taken down, or negotiated anew. */
  dpdAction?: "clear" | "restart" | (string & {}) | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpnConnections. */
export interface ListVpnConnectionsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC of the VPN gateway. */
  vpcId?: string | undefined;
  /** Only with this `vpnGatewayId`: The VPN gateway: the cloud's end. */
  vpnGatewayId?: string | undefined;
  /** Only with this `customerGatewayId`: The customer gateway: your end. Gateways of version 4.0 and later can change it. */
  customerGatewayId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpnConnectionsOutput. */
export interface ListVpnConnectionsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC of the VPN gateway. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `vpnGatewayId`: The VPN gateway: the cloud's end. */
  vpnGatewayId?: pulumi.Input<string> | undefined;
  /** Only with this `customerGatewayId`: The customer gateway: your end. Gateways of version 4.0 and later can change it. */
  customerGatewayId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listVpnConnections answers. */
export interface ListVpnConnectionsResult {
  /** All of them, in the cloud's order. */
  vpnConnections: ListVpnConnectionsVpnConnection[];
}

/**
 * Every vpc:VpnConnection of the region that matches the arguments; an empty list if none does.
 */
export function listVpnConnections(args: ListVpnConnectionsArgs = {}, opts?: FunctionOptions): Promise<ListVpnConnectionsResult> {
  return invoke("vpc:listVpnConnections", args, opts);
}

/**
 * Every vpc:VpnConnection of the region that matches the arguments; an empty list if none does.
 */
export function listVpnConnectionsOutput(args: ListVpnConnectionsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListVpnConnectionsResult> {
  return invokeOutput("vpc:listVpnConnections", args, opts);
}
