// One rule of a security group: what a request may say, and the one form in which it is kept (upper case, ranges without
// bits behind their mask). Two rules with the same form are the same rule. What says nothing, an empty text or a template
// without ids, is not given: so answers can be sent back.
import { isIPv4, isIPv6 } from "node:net";
import { formatIp, parseIp } from "../cidr";
import { ApiError } from "../errors";

/** A rule as a request has it. */
export interface PolicyInput {
  PolicyIndex?: number | undefined;
  Protocol?: string | undefined;
  Port?: string | undefined;
  ServiceTemplate?: { ServiceId?: string | undefined; ServiceGroupId?: string | undefined } | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  SecurityGroupId?: string | undefined;
  AddressTemplate?: { AddressId?: string | undefined; AddressGroupId?: string | undefined } | undefined;
  Action?: string | undefined;
  PolicyDescription?: string | undefined;
}

/** A rule as it is kept: normalised, without what depends on its place. */
export interface Policy {
  Protocol?: string;
  Port?: string;
  ServiceTemplate?: { ServiceId?: string; ServiceGroupId?: string };
  CidrBlock?: string;
  Ipv6CidrBlock?: string;
  SecurityGroupId?: string;
  AddressTemplate?: { AddressId?: string; AddressGroupId?: string };
  Action: string;
  PolicyDescription: string;
}

const PROTOCOLS = ["TCP", "UDP", "ICMP", "ICMPv6", "GRE", "ALL"];
const SOURCES = ["CidrBlock", "Ipv6CidrBlock", "SecurityGroupId", "AddressTemplate"] as const;

const invalid = (why: string) => new ApiError("InvalidParameterValue", why);
const conflict = (why: string) => new ApiError("InvalidParameter", why);
const malformed = (why: string) => new ApiError("InvalidParameterValue.Malformed", why);
const missing = (name: string) =>
  new ApiError("MissingParameter", `The request is missing a required parameter \`${name}\` of a rule.`);

/** What a request says, without what says nothing. */
function saying(given: PolicyInput): PolicyInput {
  const says = (value: unknown): boolean =>
    typeof value === "object" && value !== null ? Object.values(value).some(says) : value !== "";
  return Object.fromEntries(Object.entries(given).filter(([, value]) => says(value)));
}

/** A rule in the form in which it is kept; refuses what contradicts itself. */
export function normalPolicy(sent: PolicyInput): Policy {
  const given = saying(sent);
  return {
    ...normalService(given),
    ...normalSource(given),
    Action: normalAction(given.Action),
    PolicyDescription: given.PolicyDescription ?? "",
  };
}

/** What makes a rule this rule and no other; the description does not. */
export function identityOf({ PolicyDescription: _, ...rule }: Policy): string {
  return formOf(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value, or several, as text: every port is `all` as well as `ALL`. */
export function formOf(value: unknown): string {
  return JSON.stringify(value, (_name, one) => (/^all$/i.test(String(one)) ? "all" : one));
}

/** What a request says of a rule that is there, to find it: only the fields it gives, normalised. */
export function partialPolicy(sent: PolicyInput): Partial<Policy> {
  const given = saying(sent);
  const { PolicyDescription, Action } = given;
  const service = given.Protocol !== undefined || given.ServiceTemplate ? normalService(given) : {};
  return {
    ...service,
    ...(SOURCES.some((name) => given[name] !== undefined) ? normalSource(given) : {}),
    ...(Action === undefined ? {} : { Action: normalAction(Action) }),
    ...(PolicyDescription === undefined ? {} : { PolicyDescription }),
  };
}

function normalAction(given: string | undefined): string {
  if (given === undefined) throw missing("Action");
  const action = given.toUpperCase();
  if (action !== "ACCEPT" && action !== "DROP")
    throw invalid(`Action \`${given}\` is neither ACCEPT nor DROP.`);
  return action;
}

/** A rule that names neither a protocol nor a service template is about every protocol. */
function normalService({ Protocol, Port, ServiceTemplate }: PolicyInput): Partial<Policy> {
  if (ServiceTemplate) {
    if (Protocol !== undefined || Port !== undefined)
      throw conflict("Protocol and Port exclude ServiceTemplate.");
    const { ServiceId, ServiceGroupId } = ServiceTemplate;
    return { ServiceTemplate: template("Service", "ppm", ServiceId, ServiceGroupId) };
  }
  const protocol = PROTOCOLS.find((one) => one.toUpperCase() === (Protocol ?? "ALL").toUpperCase());
  if (protocol === undefined) throw invalid(`Protocol \`${Protocol}\` is none of ${PROTOCOLS.join(", ")}.`);
  return { Protocol: protocol, Port: normalPort(protocol, Port) };
}

/** Every port is read back as it was spelled. */
function normalPort(protocol: string, given = "ALL"): string {
  const text = given.replace(/\s/g, "");
  if (/^all$/i.test(text)) return text;
  if (protocol !== "TCP" && protocol !== "UDP")
    throw invalid(`Port \`${given}\`: only TCP and UDP have ports.`);
  for (const part of text.split(",")) {
    const [from, to] =
      /^(\d{1,5})(?:-(\d{1,5}))?$/
        .exec(part)
        ?.slice(1)
        .map((one) => Number(one ?? -1)) ?? [];
    if (from === undefined || to === undefined || from > 65535 || to > 65535 || (to >= 0 && to < from)) {
      throw invalid(`Port \`${given}\` is no port (0-65535), range or list of them.`);
    }
  }
  return text;
}

function normalSource(given: PolicyInput): Partial<Policy> {
  const sources = SOURCES.filter((name) => given[name] !== undefined);
  if (sources.length === 0) throw missing(SOURCES.join(" or "));
  if (sources.length > 1) throw conflict(`${sources.join(" and ")} exclude each other.`);
  const { CidrBlock, Ipv6CidrBlock, SecurityGroupId, AddressTemplate } = given;
  if (CidrBlock) return { CidrBlock: normalRange(CidrBlock) };
  if (Ipv6CidrBlock) return { Ipv6CidrBlock: normalIpv6(Ipv6CidrBlock) };
  if (SecurityGroupId) return { SecurityGroupId };
  const { AddressId, AddressGroupId } = AddressTemplate ?? {};
  return { AddressTemplate: template("Address", "ipm", AddressId, AddressGroupId) };
}

function normalRange(text: string): string {
  const [address = "", mask] = text.split("/");
  if (!isIPv4(address) || text.split("/").length > 2)
    throw malformed(`CidrBlock \`${text}\` is not a range.`);
  if (mask === undefined) return address;
  if (!/^\d{1,2}$/.test(mask) || Number(mask) > 32) throw malformed(`CidrBlock \`${text}\` is not a range.`);
  const size = 2 ** (32 - Number(mask));
  return `${formatIp(Math.floor(parseIp(address)! / size) * size)}/${Number(mask)}`;
}

function normalIpv6(text: string): string {
  const [address = "", mask, ...rest] = text.toLowerCase().split("/");
  const good = mask === undefined || (/^\d{1,3}$/.test(mask) && Number(mask) <= 128);
  if (!isIPv6(address) || !good || rest.length > 0)
    throw malformed(`Ipv6CidrBlock \`${text}\` is not a range.`);
  return text.toLowerCase();
}

/** A group's id may stand in the place of a template's; it is kept, and read, as what it is. */
function template(
  what: "Address" | "Service",
  prefix: string,
  one: string | undefined,
  group: string | undefined,
): Record<string, string> {
  if (one && group) throw conflict(`${what}Template takes one of ${what}Id and ${what}GroupId.`);
  const id = one || group || "";
  if (id.startsWith(`${prefix}g-`)) return { [`${what}GroupId`]: id };
  if (!one) throw malformed(`${what}GroupId \`${id}\` is malformed.`);
  return { [`${what}Id`]: id };
}
