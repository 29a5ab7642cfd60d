// The four tables of a direct connect gateway of the type NAT.
import { field } from "../../../lifecycle/author/field";
import type { GatewayTable } from "./rules";

const port = () => field.integer().range(1, 65_535);

/** One address for another, of the VPC or of your own network. */
function addresses(original: string, translation: string): Pick<GatewayTable, "fields" | "known"> {
  return {
    fields: {
      originalIp: { as: "originalIP", field: field.ip().doc(`${original} A gateway has one rule for it.`) },
      translationIp: { as: "translationIP", field: field.ip().doc(translation) },
    },
    known: ["originalIp"],
  };
}

export const localIp: GatewayTable = {
  table: "LocalIPTranslation",
  ...addresses(
    "An address of the VPC.",
    "What it is in your own network: an address outside the VPC's range.",
  ),
};

export const peerIp: GatewayTable = {
  table: "PeerIPTranslation",
  ...addresses(
    "An address of your own network.",
    "What it is in the VPC: an address outside the VPC's range.",
  ),
};

const pool = field
  .string()
  .pattern(/^[\d.]+(-[\d.]+)?$/, "an IPv4 address, or two with a hyphen between them")
  .doc("The addresses that the VPC has in your own network: `192.0.2.1-192.0.2.9`, or one.");

export const localSource: GatewayTable = {
  table: "LocalSourceIPPortTranslation",
  fields: { translationIpPool: { as: "translationIPPool", field: pool } },
  known: ["translationIpPool"],
};

export const localDestination: GatewayTable = {
  table: "LocalDestinationIPPortTranslation",
  fields: {
    protocol: { as: "proto", field: field.enum("TCP", "UDP").doc("The protocol.") },
    translationIp: {
      as: "translationIP",
      field: field.ip().doc("The address that your own network connects to, outside the VPC's range."),
    },
    translationPort: {
      as: "translationPort",
      field: port().doc("The port there; a gateway has one rule for a protocol, address and port."),
    },
    originalIp: { as: "originalIP", field: field.ip().doc("Where it leads to: an address of the VPC.") },
    originalPort: { as: "originalPort", field: port().doc("The port there.") },
  },
  known: ["protocol", "translationIp", "translationPort"],
};
