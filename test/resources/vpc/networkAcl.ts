// The case of a network ACL.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { aRule, aVpc, manyInVpc, named, never, otherTags, someTags } from "../words";

const web = { ...aRule, port: "443", description: "web" };
const ssh = { ...aRule, action: "DROP", port: "22", cidrBlock: "10.0.0.0/8" };
const answers = { action: "ACCEPT", cidrBlock: "0.0.0.0/0" };
const six = { action: "ACCEPT", protocol: "ICMP", ipv6CidrBlock: "2001:db8::/32" };
const changed = ["ModifyNetworkAclEntries"];
/** A rule as the local cloud keeps it. */
const kept = {
  Protocol: "UDP",
  Port: "53",
  CidrBlock: "10.0.0.0/8",
  Ipv6CidrBlock: "",
  Action: "ACCEPT",
  Description: "",
};

export const networkAcl = resourceCase<sdk.NetworkAclArgs>({
  token: "vpc:NetworkAcl",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc },
      least: (given) => ({ vpcId: given("vpc") }),
      most: (given) => ({
        vpcId: given("vpc"),
        name: "web",
        ingress: [web, ssh],
        egress: [answers],
        tags: someTags,
      }),
      created: ["CreateNetworkAcl", ...changed],
      deleted: ["DeleteNetworkAcl"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyNetworkAclAttribute"], drift: { NetworkAclName: "drifted" } },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        ingress: {
          to: [ssh, web, six],
          by: changed,
          drift: { IngressEntries: [kept] },
          at: [
            ...["cidrBlock", "description", "port", "protocol"].map((key) => `ingress[0].${key}`),
            "ingress[1]",
          ],
        },
        egress: {
          to: [web],
          by: changed,
          drift: { EgressEntries: [kept, kept] },
          at: [...["cidrBlock", "port", "protocol"].map((key) => `egress[0].${key}`), "egress[1]"],
        },
      },
    },
  ],
  costs: { make: ["CreateNetworkAcl"], see: ["DescribeNetworkAcls"], remove: ["DeleteNetworkAcl"] },
  many: {
    most: 50,
    usual: 10,
    needs: (need) => need(...manyInVpc),
    program: (i, changed, [vpcId = ""]) => ({ ...named(i, changed), vpcId }),
    least: { create: { chain: 1 }, update: { chain: 1 }, delete: { chain: 1 } },
  },
});
