// What a parameter template can list: addresses, or protocols with ports. The cloud keeps both in lower case.
import ipaddr from "ipaddr.js";
import { parseCidr } from "../../../lifecycle/author/cidr";
import { type Field, field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";

export const address = field
  .string()
  .test("an IP address, a CIDR range, or a range such as `10.0.0.1-10.0.0.9`", wrongAddress)
  .normal(lower)
  .doc("One address, or several that lie together.");

export const service = field
  .string()
  .test("`TCP:80`, `UDP:53,60-70`, `TCP:ALL`, `ICMP` or `GRE`", wrongService)
  .normal(lower)
  .doc("A protocol, for TCP and UDP with its ports.");

/** A list of them, each with a description. */
export function membersOf(key: string, member: Field<string>): Field<{ [key: string]: string }[]> {
  const fields = {
    [key]: member,
    description: field.string().default("").doc("What it is, in your own words."),
  };
  return field
    .set(field.object(fields))
    .minItems(1)
    .test("none twice", (value) => twice(key, value)) as unknown as Field<{ [key: string]: string }[]>;
}

function lower(value: Value): Value {
  return typeof value === "string" ? value.toLowerCase().replace(/\s/g, "") : value;
}

function wrongAddress(value: Value): string | undefined {
  const text = String(value);
  const ends = text.split("-");
  const fine =
    ends.length === 2
      ? ends.every((end) => isAddress(end)) && ends[0]!.includes(":") === ends[1]!.includes(":")
      : isAddress(text) || (text.includes("/") && parseCidr(text) !== undefined);
  return fine ? undefined : "must be an IP address, a CIDR range, or a range such as 10.0.0.1-10.0.0.9";
}

function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (text.includes(":") && ipaddr.IPv6.isValid(text));
}

function wrongService(value: Value): string | undefined {
  const [, protocol, ports] = /^(tcp|udp|icmp|gre)(?::(.+))?$/.exec(String(lower(value))) ?? [];
  const hasPorts = protocol === "tcp" || protocol === "udp";
  const fine = protocol && (hasPorts ? ports !== undefined && arePorts(ports) : ports === undefined);
  return fine ? undefined : "must be a protocol with ports, such as TCP:80 or UDP:53,60-70, or ICMP or GRE";
}

function arePorts(text: string): boolean {
  if (text === "all") return true;
  return text.split(",").every((part) => {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    return from !== undefined && Number(from) <= Number(to) && Number(to) <= 65_535;
  });
}

function twice(key: string, value: Value): string | undefined {
  const members = (value as { [key: string]: Value }[]).map((one) => lower(one[key] as Value));
  const again = members.find((one, i) => typeof one === "string" && members.indexOf(one) < i);
  return again === undefined ? undefined : `must not list ${String(again)} twice`;
}
