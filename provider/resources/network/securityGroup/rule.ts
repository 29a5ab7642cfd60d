// One rule of a security group: its properties, its one normal form, and both ways between it and the wire.
// Two rules are the same when their normal forms are, however they are spelled.
import ipaddr from "ipaddr.js";
import type { ecm, vpc } from "../../../api/actions/index";
import { normalRange, parseCidr } from "../../../lifecycle/author/cidr";
import { field, type TypeOf } from "../../../lifecycle/author/field";
import { isRecord, type Value } from "../../../lifecycle/author/values";

export const directions = ["ingress", "egress"] as const;
export type Direction = (typeof directions)[number];

/** The spelling of a direction in a set of policies. */
export const wireDirection = { ingress: "Ingress", egress: "Egress" } as const;

const protocols = ["TCP", "UDP", "ICMP", "ICMPV6", "GRE", "ALL"] as const;
const edgeSources = ["cidrBlock", "ipv6CidrBlock", "securityGroupId"] as const;
const sources = [...edgeSources, "addressTemplateId"] as const;

/** The properties of a rule. */
export const ruleFields = {
  action: field
    .enum("ACCEPT", "DROP")
    .closed()
    .anyCase()
    .doc("What happens to traffic that matches; the first rule that matches decides."),
  protocol: field
    .enum(...protocols)
    .anyCase()
    .optional()
    .doc("Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`."),
  port: field
    .string()
    .test("`ALL`, a port, a range such as `8000-8010`, or several of these with commas", wrongPort)
    .normal((value) => (typeof value === "string" ? normalPorts(value) : value))
    .optional()
    .doc("Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`."),
  cidrBlock: field
    .string()
    .test("an IPv4 address or range", (value) => wrongRange(value, "ipv4"))
    .normal(normalRange)
    .optional()
    .doc("IPv4 address or range of the other side. Bits beyond the mask are ignored."),
  ipv6CidrBlock: field
    .string()
    .test("an IPv6 address or range", (value) => wrongRange(value, "ipv6"))
    .normal(normalRange)
    .optional()
    .doc("IPv6 address or range of the other side."),
  securityGroupId: field
    .idOf("vpc:SecurityGroup")
    .optional()
    .doc("Security group of the other side, of the same project; a group may name itself."),
  addressTemplateId: field
    .string()
    .pattern(/^ipmg?-/, "the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`)")
    .optional()
    .doc("Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side."),
  serviceTemplateId: field
    .string()
    .pattern(/^ppmg?-/, "the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`)")
    .optional()
    .doc("Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`."),
  description: field
    .string()
    .maxLength(100)
    .optional()
    .doc("Description of the rule, at most 100 characters."),
};

export type Rule = TypeOf<typeof ruleFields>;

const { addressTemplateId: _address, serviceTemplateId: _service, ...withoutTemplates } = ruleFields;

/** The properties of a rule of edge machines, which have no templates. */
export const edgeRuleFields = {
  ...withoutTemplates,
  protocol: field
    .enum("TCP", "UDP", "ICMP", "GRE", "ALL")
    .anyCase()
    .optional()
    .doc("Protocol. Defaults to `ALL`."),
  securityGroupId: field
    .idOf("ecm:SecurityGroup")
    .optional()
    .doc("Security group of the other side; a group may name itself."),
};

const wordsOfRule = "one source, and ports only with TCP or UDP";

/** A rule as an element of a list. */
export const ruleField = field.object(ruleFields).test(wordsOfRule, wrongRule(sources)).normal(normalValue);

/** The same, of edge machines. */
export const edgeRuleField = field
  .object(edgeRuleFields)
  .test(wordsOfRule, wrongRule(edgeSources))
  .normal(normalValue);

function wrongPort(value: Value): string | undefined {
  const text = String(value).trim();
  if (/^all$/i.test(text)) return undefined;
  const words =
    "must be ALL, a port from 1 to 65535, a range of them such as 8000-8010, or several of these with commas";
  const fine = text.split(",").every((part) => {
    const [, from, to] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    if (from === undefined) return false;
    const [low, high] = [Number(from), Number(to ?? from)];
    return low >= 1 && high <= 65535 && low <= high;
  });
  return fine ? undefined : words;
}

function wrongRange(value: Value, kind: "ipv4" | "ipv6"): string | undefined {
  const text = String(value);
  const [address = "", mask] = text.split("/");
  const valid = kind === "ipv4" ? ipaddr.IPv4.isValidFourPartDecimal(address) : ipaddr.IPv6.isValid(address);
  const words =
    kind === "ipv4"
      ? "an IPv4 address or range such as 10.0.0.0/16"
      : "an IPv6 address or range such as 2001:db8::/32";
  return valid && (mask === undefined || parseCidr(text)) ? undefined : `must be ${words}`;
}

/** What is wrong between the properties of one rule, whose other side is one of these. */
function wrongRule(others: readonly string[]): (value: Value) => string | undefined {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const given = others.filter((source) => value[source] !== undefined);
    if (given.length !== 1)
      return `needs exactly one of ${others.join(", ")}${given.length > 1 ? `, and has ${given.join(", ")}` : ""}`;
    const { protocol, port, serviceTemplateId } = value;
    if (serviceTemplateId !== undefined && (protocol !== undefined || port !== undefined))
      return "cannot have both serviceTemplateId and protocol or port";
    return wrongPortFor(protocol, port);
  };
}

/** Only these two protocols have ports. */
export function wrongPortFor(protocol: Value | undefined, port: Value | undefined): string | undefined {
  const limited = port !== undefined && !/^all$/i.test(String(port));
  return limited && !/^(tcp|udp)$/i.test(String(protocol ?? "ALL"))
    ? "can only limit ports (`port`) when its protocol is TCP or UDP"
    : undefined;
}

function normalValue(value: Value): Value {
  return isRecord(value) ? (normalRule(value as Rule) as Value) : value;
}

/** The one spelling of a rule: upper case, ALL filled in, network addresses; what is not known yet is left as it is. */
export function normalRule(rule: Rule): Rule {
  const normal: Record<string, unknown> = { description: rule.description ?? "" };
  normal.action = upper(rule.action);
  if (rule.serviceTemplateId) normal.serviceTemplateId = rule.serviceTemplateId;
  else {
    normal.protocol = upper(rule.protocol || "ALL");
    normal.port =
      normal.protocol === "TCP" || normal.protocol === "UDP" ? normalPorts(rule.port || "ALL") : "ALL";
  }
  for (const source of sources) {
    const given = rule[source];
    if (!given) continue;
    normal[source] = source === "cidrBlock" || source === "ipv6CidrBlock" ? normalRange(given) : given;
  }
  return normal as Rule;
}

function upper<T>(value: T): T {
  return typeof value === "string" ? (value.toUpperCase() as T) : value;
}

function normalPorts(ports: string): string {
  if (typeof ports !== "string") return ports;
  const parts = ports
    .toUpperCase()
    .split(",")
    .map((part) => {
      const [from, to] = part.split("-").map((port) => port.trim());
      return to === undefined || to === from ? from! : `${from}-${to}`;
    });
  return [...new Set(parts)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(",");
}

/** What tells a rule from every other rule of its direction: all but its description. */
export function identityOf(rule: Rule): string {
  const { description: _, ...rest } = normalRule(rule);
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Its identity and its description. */
export function contentOf(rule: Rule): string {
  return `${identityOf(rule)} ${rule.description ?? ""}`;
}

/** A rule as the cloud answers it. */
export function ruleOf(policy: vpc.SecurityGroupPolicy | ecm.SecurityGroupPolicy): Rule {
  const template = policy.AddressTemplate?.AddressGroupId || policy.AddressTemplate?.AddressId;
  const service = policy.ServiceTemplate?.ServiceGroupId || policy.ServiceTemplate?.ServiceId;
  const rule: Record<string, string | undefined> = {
    action: policy.Action,
    protocol: service ? undefined : policy.Protocol,
    port: service ? undefined : policy.Port,
    cidrBlock: policy.CidrBlock,
    ipv6CidrBlock: policy.Ipv6CidrBlock,
    securityGroupId: policy.SecurityGroupId,
    addressTemplateId: template,
    serviceTemplateId: service,
    description: policy.PolicyDescription,
  };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value)) as Rule;
}

/** A rule as the cloud takes it. */
export function policyOf(rule: Rule): vpc.SecurityGroupPolicyInput {
  const normal = normalRule(rule);
  const { serviceTemplateId: service, addressTemplateId: address } = normal;
  return {
    Action: normal.action,
    Protocol: normal.protocol,
    Port: normal.protocol === "TCP" || normal.protocol === "UDP" ? normal.port : undefined,
    ServiceTemplate:
      service && (service.startsWith("ppmg-") ? { ServiceGroupId: service } : { ServiceId: service }),
    AddressTemplate:
      address && (address.startsWith("ipmg-") ? { AddressGroupId: address } : { AddressId: address }),
    CidrBlock: normal.cidrBlock,
    Ipv6CidrBlock: normal.ipv6CidrBlock,
    SecurityGroupId: normal.securityGroupId,
    PolicyDescription: normal.description || undefined,
  } as vpc.SecurityGroupPolicyInput;
}
