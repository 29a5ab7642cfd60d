// A network ACL with its rules. The order of rules is their priority; a list that is given is complete, and the two directions
// are written together.
import type { NetworkAclEntry, NetworkAclEntryInput } from "../../api/actions/vpc";
import { field, type TypeOf } from "../../lifecycle/author/field";
import { isRecord, type Value } from "../../lifecycle/author/values";
import { id, modify } from "../modify";
import { ruleFields } from "../network/securityGroup/rule";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const { action, cidrBlock, ipv6CidrBlock, description } = ruleFields;

const entryFields = {
  action,
  protocol: field.enum("TCP", "UDP", "ICMP", "ALL").anyCase().optional().doc("Protocol. Defaults to `ALL`."),
  port: field
    .string()
    .pattern(/^(all|\d{1,5}(-\d{1,5})?)$/i, "`ALL`, a port, or a range such as `8000-8010`")
    .anyCase()
    .optional()
    .doc("Ports, only with TCP and UDP: `80`, `8000-8010` or `ALL`. Defaults to `ALL`."),
  ...{ cidrBlock, ipv6CidrBlock, description },
};
type Entry = TypeOf<typeof entryFields>;

/** What is wrong between the properties of one rule. */
function wrongEntry(value: Value): string | undefined {
  if (!isRecord(value)) return undefined;
  if ((value.cidrBlock === undefined) === (value.ipv6CidrBlock === undefined))
    return "needs exactly one of cidrBlock, ipv6CidrBlock";
  const ports = value.port !== undefined && !/^all$/i.test(String(value.port));
  if (ports && !/^(tcp|udp)$/i.test(String(value.protocol ?? "ALL")))
    return "has a port, which only protocol TCP and UDP have";
  return undefined;
}

/** A rule with what it says by leaving it out. */
function complete(value: Value): Value {
  return isRecord(value) ? { protocol: "ALL", port: "ALL", description: "", ...value } : value;
}

const refusesAll: Entry = { action: "DROP", cidrBlock: "0.0.0.0/0" };

function entries(direction: string, from: (acl: Lists) => NetworkAclEntry[] | null) {
  return field
    .list(
      field
        .object(entryFields)
        .test("one range, and ports only with TCP or UDP", wrongEntry)
        .normal(complete),
    )
    .minItems(1)
    .maxItems(20)
    .optional()
    .whenRemoved([refusesAll])
    .from((acl: Lists) => from(acl)?.map(read))
    .doc(
      `Rules for ${direction}, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything.`,
    );
}

interface Lists {
  IngressEntries: NetworkAclEntry[] | null;
  EgressEntries: NetworkAclEntry[] | null;
}

function read(entry: NetworkAclEntry): Value {
  return {
    action: entry.Action,
    protocol: entry.Protocol || "ALL",
    port: entry.Port || "ALL",
    ...(entry.CidrBlock ? { cidrBlock: entry.CidrBlock } : {}),
    ...(entry.Ipv6CidrBlock ? { ipv6CidrBlock: entry.Ipv6CidrBlock } : {}),
    ...(entry.Description ? { description: entry.Description } : {}),
  };
}

/** A rule as a call takes it: a port is only said where there are ports. */
function write({ action, protocol = "ALL", port, ...entry }: Entry): NetworkAclEntryInput {
  const Protocol = protocol.toUpperCase();
  return {
    Protocol,
    Port: Protocol === "TCP" || Protocol === "UDP" ? (port ?? "ALL") : undefined,
    CidrBlock: entry.cidrBlock,
    Ipv6CidrBlock: entry.ipv6CidrBlock,
    Action: action.toUpperCase(),
    Description: entry.description,
  };
}

export const networkAcl = defineResource({
  token: "vpc:NetworkAcl",
  noun: "network ACL",
  doc: "A network ACL: ordered rules for what goes into and out of the subnets that it is associated with. It keeps no connections: answers need a rule of their own.",
  id: "acl-xxxxxxxx",
  tagged: "vpc:acl",
  inputs: {
    name: field.string().autoName(60).wire("NetworkAclName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC whose subnets can have it."),
    ingress: entries("what goes in", ({ IngressEntries }) => IngressEntries),
    egress: entries("what goes out", ({ EgressEntries }) => EgressEntries),
    tags,
  },
  outputs: {
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "vpc.DescribeNetworkAcls",
  filters: { name: "network-acl-name", vpcId: "vpc-id" },
  uses: ["vpc.CreateNetworkAcl", "vpc.ModifyNetworkAclEntries", "vpc.DeleteNetworkAcl"],
  create: async ({ api, inputs }) => {
    const { NetworkAcl } = await api.vpc.CreateNetworkAcl({
      NetworkAclName: inputs.name,
      VpcId: inputs.vpcId,
      Tags: tagList(inputs.tags),
    });
    return NetworkAcl;
  },
  sync: {
    name: modify("vpc.ModifyNetworkAclAttribute", { NetworkAclId: id, NetworkAclName: "name" }),
    entries: {
      of: ["ingress", "egress"],
      call: async ({ api, id, to, changed }) => {
        await api.vpc.ModifyNetworkAclEntries({
          NetworkAclId: id,
          NetworkAclEntrySet: {
            Ingress: changed.includes("ingress") ? to.ingress?.map(write) : undefined,
            Egress: changed.includes("egress") ? to.egress?.map(write) : undefined,
          },
        });
      },
    },
  },
  delete: ({ api, id }) => api.vpc.DeleteNetworkAcl({ NetworkAclId: id }),
  // Its associations say that themselves; a subnet that has it by other means is told of here.
  blockedBy: async ({ look }) => {
    const acl = await look();
    return (acl?.SubnetSet ?? []).map(({ SubnetId }) => ({ id: SubnetId, what: "subnet", leaving: false }));
  },
  holds: { "vpc:Vpc": "vpc-id" },
  recover: byName,
  example: `const acl = new tencentcloud.vpc.NetworkAcl("web", {
  vpcId: network.id,
  ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
  egress: [{ action: "ACCEPT", protocol: "TCP", port: "1024-65535", cidrBlock: "0.0.0.0/0" }],
});`,
});
