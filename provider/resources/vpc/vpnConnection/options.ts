// How the two ends of a VPN connection negotiate and encrypt, which ranges of theirs may talk, and how each finds out that the
// other is there: inputs that change in place, and how the API takes them.
import type { VpnConnection } from "../../../api/actions/vpc";
import { field, type TypeOf } from "../../../lifecycle/author/field";
import { text, wired } from "../../modify";

const ciphers = [
  ...(["3DES-CBC", "AES-CBC-128", "AES-CBC-192", "AES-CBC-256", "DES-CBC", "SM4"] as const),
  ...(["AES128GCM128", "AES192GCM128", "AES256GCM128"] as const),
] as const;
const hashes = ["MD5", "SHA1", "SHA", "SHA-256", "SHA-384", "SHA-512", "SM3"] as const;
const groups = [1, 2, 5, 14, 15, 16, 19, 20, 21, 24] as const;

const identity = (side: string) =>
  field
    .enum("ADDRESS", "FQDN")
    .optional()
    .doc(`By what ${side} names itself: its address or a name. Defaults to \`ADDRESS\`.`);

const ike = field.object({
  propoEncryAlgorithm: field
    .enum(...ciphers)
    .optional()
    .doc("Cipher of the negotiation. Defaults to `3DES-CBC`; choose a stronger one where your device can."),
  propoAuthenAlgorithm: field
    .enum(...hashes)
    .optional()
    .doc("Hash of the negotiation."),
  exchangeMode: field.enum("MAIN", "AGGRESSIVE").optional().doc("Mode of IKEv1. Defaults to `MAIN`."),
  localIdentity: identity("the gateway"),
  remoteIdentity: identity("your device"),
  localAddress: field.string().optional().doc("The gateway's address, where it is not its public one."),
  remoteAddress: field
    .string()
    .optional()
    .doc("Your device's address, where it is not the customer gateway's."),
  localFqdnName: field.string().optional().doc("The gateway's name, with `localIdentity` FQDN."),
  remoteFqdnName: field.string().optional().doc("Your device's name, with `remoteIdentity` FQDN."),
  dhGroupName: field
    .enum(...groups.map((group) => `GROUP${group}` as const))
    .optional()
    .doc("Diffie-Hellman group of the key exchange. Defaults to `GROUP1`."),
  ikeSaLifetimeSeconds: field
    .integer()
    .range(60, 604_800, "seconds")
    .optional()
    .wire("IKESaLifetimeSeconds")
    .doc("How long an IKE security association holds. Defaults to 86400."),
  ikeVersion: field
    .enum("IKEV1", "IKEV2")
    .optional()
    .wire("IKEVersion")
    .doc("Version of IKE. Defaults to `IKEV1`."),
});

const ipsec = field.object({
  encryptAlgorithm: field
    .enum(...ciphers, "NULL")
    .optional()
    .doc("Cipher of the traffic. Defaults to `AES-CBC-128`."),
  integrityAlgorithm: field
    .enum(...hashes)
    .optional()
    .doc("Hash of the traffic."),
  ipsecSaLifetimeSeconds: field
    .integer()
    .range(180, 604_800, "seconds")
    .optional()
    .wire("IPSECSaLifetimeSeconds")
    .doc("How long an IPsec security association holds."),
  pfsDhGroup: field
    .enum("NULL", ...groups.map((group) => `DH-GROUP${group}` as const))
    .optional()
    .doc("Diffie-Hellman group of perfect forward secrecy; `NULL` for none, which is the default."),
  ipsecSaLifetimeTraffic: field
    .integer()
    .range(2560, 4_294_967_295, "KB")
    .optional()
    .wire("IPSECSaLifetimeTraffic")
    .doc("After how much traffic an IPsec security association ends."),
});

const policies = field.set(
  field.object({
    localCidrBlock: field.cidr().doc("A range of the VPC."),
    remoteCidrBlock: field.set(field.cidr()).minItems(1).doc("Ranges of the other side that it may talk to."),
  }),
);

const healthCheck = field.object({
  probeType: field.enum("NQA").optional().doc("How the tunnel is probed. Defaults to `NQA`."),
  probeInterval: field.integer().range(1000, 5000, "ms").optional().doc("Time between two probes."),
  probeThreshold: field
    .integer()
    .range(3, 8)
    .optional()
    .doc("After how many failed probes routes are switched over."),
  probeTimeout: field.integer().range(10, 5000, "ms").optional().doc("How long an answer may take."),
});

const bgp = field.object({
  tunnelCidr: field.string().doc("Range of the tunnel's own addresses."),
  localBgpIp: field.string().doc("The gateway's address in it."),
  remoteBgpIp: field.string().doc("Your device's address in it."),
});

export const settingFields = {
  securityPolicyDatabases: policies
    .optional()
    .wire("SecurityPolicyDatabaseSet")
    .doc("Which ranges of the VPC may talk to which ranges of the other side, unless routes decide that."),
  ikeOptionsSpecification: ike
    .optional()
    .wire("IKEOptionsSpecification")
    .doc("How the two ends negotiate. What is left out is as the cloud chooses."),
  ipsecOptionsSpecification: ipsec
    .optional()
    .wire("IPSECOptionsSpecification")
    .doc("How traffic is encrypted. What is left out is as the cloud chooses."),
  negotiationType: field
    .enum("active", "passive", "flowTrigger")
    .optional()
    .doc(
      "Whether the gateway begins, waits for your device, or begins with the first traffic. Defaults to `active`.",
    ),
  enableHealthCheck: field.boolean().optional().doc("Whether the tunnel is probed. Defaults to `false`."),
  healthCheckLocalIp: field
    .ip()
    .optional()
    .doc("The gateway's address for probes; the cloud chooses one if absent."),
  healthCheckRemoteIp: field
    .ip()
    .optional()
    .doc("Your device's address for probes; the cloud chooses one if absent."),
  healthCheckConfig: healthCheck.optional().doc("How the tunnel is probed."),
  bgpConfig: bgp.optional().doc("Addresses of BGP, with `routeType` Bgp."),
  dpdEnable: field
    .boolean()
    .optional()
    .from(({ DpdEnable }: VpnConnection) => (typeof DpdEnable === "number" ? DpdEnable === 1 : undefined))
    .doc("Whether a dead peer is detected. Defaults to `false`."),
  dpdTimeout: field
    .integer()
    .min(1)
    .optional()
    .doc("After how many seconds without an answer a peer counts as dead. Defaults to 30."),
  dpdAction: field
    .enum("clear", "restart")
    .optional()
    .doc("What follows then: the tunnel is taken down, or negotiated anew."),
};

/** What the API takes for each. */
export const settings = {
  SecurityPolicyDatabases: wired("securityPolicyDatabases", policies),
  IKEOptionsSpecification: wired("ikeOptionsSpecification", ike),
  IPSECOptionsSpecification: wired("ipsecOptionsSpecification", ipsec),
  NegotiationType: "negotiationType",
  EnableHealthCheck: "enableHealthCheck",
  HealthCheckLocalIp: "healthCheckLocalIp",
  HealthCheckRemoteIp: "healthCheckRemoteIp",
  HealthCheckConfig: wired("healthCheckConfig", healthCheck),
  BgpConfig: wired("bgpConfig", bgp),
  DpdEnable: { input: "dpdEnable", convert: Number },
  DpdTimeout: text("dpdTimeout"),
  DpdAction: "dpdAction",
} as const;

/** The rule over the identities of both ends, as a text where it is broken. */
export function wrongIdentity(options: TypeOf<{ ike: typeof ike }>["ike"]): string | undefined {
  for (const side of ["local", "remote"] as const) {
    const byName = options[`${side}Identity`] === "FQDN";
    const name = options[`${side}FqdnName`];
    if (byName && name === undefined) return `needs ${side}FqdnName with ${side}Identity FQDN`;
    if (!byName && name !== undefined) return `has ${side}FqdnName, which is only for ${side}Identity FQDN`;
    if (byName && options[`${side}Address`] !== undefined)
      return `has ${side}Address, which is only for ${side}Identity ADDRESS`;
  }
  return undefined;
}
