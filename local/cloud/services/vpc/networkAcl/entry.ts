// One rule of a network ACL: what a request may say of it, and how it is kept and shown. Its place in the list is its priority.
import { isIPv4, isIPv6 } from "node:net";
import { formatDateTime } from "../../../clock";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { NetworkAclEntryInput } from "../../../requests/vpc";

export interface Entry {
  Protocol: string;
  Port: string;
  CidrBlock: string;
  Ipv6CidrBlock: string;
  Action: string;
  Description: string;
  /** Epoch milliseconds; absent for a rule that came with the ACL. */
  ModifiedAt?: number;
}

/** The one rule of a new ACL, each way. */
export const REFUSES_ALL: Entry = {
  Protocol: "ALL",
  Port: "ALL",
  CidrBlock: "0.0.0.0/0",
  Ipv6CidrBlock: "",
  Action: "DROP",
  Description: "",
};

/** Rules of one direction (the vendor's page of limits). */
const MOST = 20;

const invalid = (why: string) => new ApiError("InvalidParameterValue", why);
const malformed = (why: string) => new ApiError("InvalidParameterValue.Malformed", why);

function oneOf(name: string, given: string | undefined, values: readonly string[], usual?: string): string {
  const found = values.find((value) => value === (given || usual)?.toUpperCase());
  if (!found) throw invalid(`${name} \`${given ?? ""}\` is none of ${values.join(", ")}.`);
  return found;
}

function portOf(protocol: string, given: string): string {
  if (given === "" || /^all$/i.test(given)) return "ALL";
  if (protocol !== "TCP" && protocol !== "UDP") throw invalid(`Port \`${given}\`: ${protocol} has no ports.`);
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(given) ?? [];
  if (from === undefined || Number(to) > 65_535 || Number(to) < Number(from))
    throw invalid(`Port \`${given}\` is no port and no range of ports.`);
  return given;
}

function rangeOf(text: string, isAddress: (text: string) => boolean, longest: number): string {
  const [address = "", mask = String(longest), ...rest] = text.split("/");
  if (rest.length > 0 || !isAddress(address) || !/^\d{1,3}$/.test(mask) || Number(mask) > longest)
    throw malformed(`\`${text}\` is no range.`);
  return text;
}

function keep({ Protocol, Port = "", ...given }: NetworkAclEntryInput, world: World): Entry {
  const { CidrBlock = "", Ipv6CidrBlock = "" } = given;
  if ((CidrBlock === "") === (Ipv6CidrBlock === ""))
    throw new ApiError("InvalidParameter.Coexist", "A rule has either CidrBlock or Ipv6CidrBlock.");
  const protocol = oneOf("Protocol", Protocol, ["TCP", "UDP", "ICMP", "ALL"], "ALL");
  return {
    Protocol: protocol,
    Port: portOf(protocol, Port),
    CidrBlock: CidrBlock && rangeOf(CidrBlock, isIPv4, 32),
    Ipv6CidrBlock: Ipv6CidrBlock && rangeOf(Ipv6CidrBlock, isIPv6, 128),
    Action: oneOf("Action", given.Action, ["ACCEPT", "DROP"]),
    Description: given.Description ?? "",
    ModifiedAt: world.now,
  };
}

/** The rules of one direction, as they are kept. */
export function keepEntries(wanted: NetworkAclEntryInput[], world: World): Entry[] {
  if (wanted.length > MOST)
    throw new ApiError("LimitExceeded", `An ACL has at most ${MOST} rules in a direction.`);
  return wanted.map((entry) => keep(entry, world));
}

/** The rules of an ACL as answers show them. */
export function viewEntries(acl: Entity, entries: readonly Entry[]): object[] {
  return entries.map(({ ModifiedAt = acl.createdAt, ...entry }, at) => ({
    ...entry,
    ModifyTime: formatDateTime(ModifiedAt),
    Priority: at + 1,
  }));
}
