// The filters of today's lists, as the texts of the official SDK name them: each is known here, whether something can have
// it or not.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../found";
import { stage } from "./stage";
import { byName, closeClouds } from "./support";

afterAll(closeClouds);

const TAGS = ["tag-key", "tag:team"];
const today: Record<string, string[]> = {
  "vpc.DescribeVpcs": "vpc-id vpc-name is-default cidr-block ipv6-cidr-block isp-type address-type"
    .split(" ")
    .concat(TAGS),
  "vpc.DescribeSubnets":
    "subnet-id subnet-name vpc-id cidr-block ipv6-cidr-block isp-type address-type is-default is-remote-vpc-snat zone cdc-id is-cdc-subnet"
      .split(" ")
      .concat(TAGS),
  "vpc.DescribeRouteTables": "route-table-id route-table-name vpc-id association.main next-hop-type visible"
    .split(" ")
    .concat(TAGS),
  "vpc.DescribeNetworkInterfaces":
    "vpc-id subnet-id network-interface-id attachment.instance-id groups.security-group-id network-interface-name network-interface-description address-ip is-primary eni-type eni-qos address-ipv6 public-address-ip address-type ip-exact-match termination-protection traffic-protection"
      .split(" ")
      .concat(TAGS),
  "vpc.DescribeAddresses":
    "address-id address-name address-ip address-status instance-id private-ip-address network-interface-id is-arrears address-type address-isp dedicated-cluster-id instance-type tag-value"
      .split(" ")
      .concat(TAGS),
  "vpc.DescribeSecurityGroups": ["security-group-id", "project-id", "security-group-name", ...TAGS],
  "vpc.DescribeVpnGateways": ["vpc-id", "vpn-gateway-id", "vpn-gateway-name", "type", "renew-flag", "zone"],
  "vpc.DescribeVpnConnections": [
    ...["vpc-id", "vpn-gateway-id", "customer-gateway-id", "vpn-connection-name", "vpn-connection-id"],
  ],
  "vpc.DescribeCustomerGateways": ["customer-gateway-id", "customer-gateway-name", "ip-address"],
  "cvm.DescribeInstances":
    "zone project-id host-id vpc-id subnet-id instance-id uuid security-group-id instance-name instance-charge-type private-ip-address public-ip-address ipv6-address instance-state dedicated-cluster-id creation-start-time creation-end-time tag-value"
      .split(" ")
      .concat(TAGS),
  "cvm.DescribeImages":
    "image-id image-type image-name platform dedicated-cluster-id cdc-cache-status tag-value"
      .split(" ")
      .concat(TAGS),
  "cvm.DescribeKeyPairs": ["project-id", "key-name", "tag-value", ...TAGS],
  "cbs.DescribeDisks":
    "disk-usage disk-charge-type portable project-id disk-id disk-name disk-type disk-state instance-id instance-name instance-ip-address zone cluster-group-id dedicated-cluster-id tag-value"
      .split(" ")
      .concat(TAGS),
  "cbs.DescribeSnapshots":
    "snapshot-id snapshot-name snapshot-state disk-usage project-id disk-id encrypt snapshot-type".split(" "),
};

/** Values that a filter takes, where not every text is one. */
const values: Record<string, string> = { "host-id": "host-00000000", zone: "ap-guangzhou-3" };

test.each(Object.entries(today))("%s knows today's filters", async (name, filters) => {
  const on = await stage({ rateLimit: false });
  const [service, action] = name.split(".") as ["vpc" | "cvm" | "cbs", string];
  const client = byName(on[service]);
  const refused: string[] = [];
  for (const Name of filters) {
    const id = /(^|-)id$/.test(Name)
      ? { vpc: on.vpcId, subnet: on.subnetId }[present(Name.split("-")[0])]
      : undefined;
    const Filters = [{ Name, Values: [values[Name] ?? id ?? "x"] }];
    await client.request(action, { Filters }).catch((error: { code: string; message: string }) => {
      if (/not supported/.test(error.message)) refused.push(`${Name}: ${error.code}`);
    });
  }
  expect(refused).toEqual([]);
});

test("a list is narrowed by the value of a tag where the catalogue says so, and refuses that elsewhere", async () => {
  const on = await stage({ rateLimit: false });
  const wrong: string[] = [];
  for (const service of ["vpc", "cvm", "cbs"] as const) {
    const client = byName(on[service]);
    for (const { action, filters, takesOne } of listsOf(service)) {
      const takes = filters.includes("tag:<key>");
      const filter = { Name: "tag:team", Values: ["web"] };
      const Filters = takesOne ? filter : [filter];
      const refusal = await client.request(action, { Filters }).then(
        () => "",
        (error: { message: string }) => error.message,
      );
      // What wants something else first says nothing of its filters.
      if (/missing a required parameter/.test(refusal)) continue;
      if (takes === /not supported/.test(refusal)) wrong.push(`${service} ${action}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The actions of today's API that take filters. */
function listsOf(service: string): { action: string; filters: string[]; takesOne: boolean }[] {
  const file = path.join(__dirname, "..", "..", "catalogue", `${service}.json`);
  const { actions } = JSON.parse(fs.readFileSync(file, "utf8")) as {
    actions: {
      action: string;
      family: string;
      filters?: string[];
      params: { name: string; type: string }[];
    }[];
  };
  return actions.flatMap(({ action, family, filters, params }) => {
    const takesOne = params.some(({ name, type }) => name === "Filters" && !type.endsWith("[]"));
    return family === "v3" && filters ? [{ action, filters, takesOne }] : [];
  });
}

test("instances are found by when they were made", async () => {
  const on = await stage();
  const first = (await on.instance(await on.run())).CreatedTime;
  await on.pass("1m");
  await on.run();
  const count = async (Name: string) =>
    (await on.cvm.DescribeInstances({ Filters: [{ Name, Values: [first] }] })).TotalCount;
  expect([await count("creation-start-time"), await count("creation-end-time")]).toEqual([2, 1]);
});
