// What every resource costs in calls, exactly: to make, to see that nothing changed, to remove. Looks while something settles are
// counted as one, and bounded. Many of a kind share their reads.
import type { Properties } from "../../provider/lifecycle/author/values";
import { type Call, type Lab, openLab, type Subject } from "./lab";

/** Looks at one thing while it settles: how many there may be, on a busy machine. */
const most = 6;

const zone = "ap-guangzhou-3";
const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 10, diskChargeType: "POSTPAID_BY_HOUR" };

let lab: Lab;
let ids: Record<"vpc" | "subnet" | "table" | "group" | "instance", string>;

beforeAll(async () => {
  lab = await openLab();
  const { id: vpc } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const { id: table } = await lab.need("vpc:RouteTable", { vpcId: vpc });
  const { id: group } = await lab.need("vpc:SecurityGroup", {});
  const { id: subnet } = await lab.need("vpc:Subnet", { vpcId: vpc, zone, cidrBlock: "10.0.0.0/24" });
  ids = { vpc, subnet, table, group, instance: "" };
  ids.instance = (await lab.need("cvm:Instance", machine())).id;
});
afterAll(() => lab.close());

function machine(): Properties {
  const { vpc, subnet, group } = ids;
  return {
    ...{ zone, imageId: "img-487zeit5", instanceType: "S5.MEDIUM4", vpcId: vpc, subnetId: subnet },
    securityGroupIds: [group],
  };
}

/** The calls, with looks of one kind after another as one; what check asks is counted once a process and left out. */
function counted(calls: Call[]): string[] {
  const asked = ["DescribeZones", "DescribeInstanceTypeConfigs", "DescribeImages"];
  const actions = calls.map(({ action }) => action).filter((action) => !asked.includes(action));
  const looks: Record<string, number> = {};
  for (const action of actions) looks[action] = (looks[action] ?? 0) + 1;
  for (const [action, times] of Object.entries(looks))
    if (action.startsWith("Describe")) expect([action, Math.min(times, most)]).toEqual([action, times]);
  return actions.filter((action, i) => !action.startsWith("Describe") || action !== actions[i - 1]);
}

interface Costs {
  token: string;
  program: () => Properties | Promise<Properties>;
  make: string[];
  see: string[];
  remove: string[];
}

const rule = { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" };

const table: Costs[] = [
  {
    token: "vpc:Vpc",
    program: () => ({ cidrBlock: "10.9.0.0/16" }),
    make: ["CreateVpc", "DescribeVpcs"],
    see: ["DescribeVpcs"],
    remove: ["DeleteVpc"],
  },
  {
    token: "vpc:Subnet",
    program: () => ({ vpcId: ids.vpc, zone, cidrBlock: "10.0.9.0/24" }),
    make: ["CreateSubnet"],
    see: ["DescribeSubnets"],
    remove: ["DeleteSubnet"],
  },
  {
    token: "vpc:RouteTable",
    program: () => ({ vpcId: ids.vpc }),
    make: ["CreateRouteTable"],
    see: ["DescribeRouteTables"],
    remove: ["DeleteRouteTable"],
  },
  {
    token: "vpc:RouteTableAssociation",
    program: () => ({ subnetId: ids.subnet, routeTableId: ids.table }),
    make: ["ReplaceRouteTableAssociation"],
    see: ["DescribeSubnets"],
    remove: ["DescribeSubnets", "DescribeRouteTables", "ReplaceRouteTableAssociation"],
  },
  {
    token: "vpc:SecurityGroup",
    program: () => ({ ingress: [rule], egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }] }),
    make: ["CreateSecurityGroupWithPolicies"],
    see: ["DescribeSecurityGroupPolicies", "DescribeSecurityGroups"],
    remove: ["DeleteSecurityGroup"],
  },
  {
    token: "vpc:SecurityGroupRule",
    program: () => ({ ...rule, securityGroupId: ids.group, direction: "ingress" }),
    make: ["CreateSecurityGroupPolicies", "DescribeSecurityGroupPolicies"],
    see: ["DescribeSecurityGroupPolicies"],
    remove: ["DescribeSecurityGroupPolicies", "DeleteSecurityGroupPolicies"],
  },
  {
    token: "vpc:Eip",
    program: () => ({}),
    make: ["AllocateAddresses", "DescribeAddresses"],
    see: ["DescribeAddresses"],
    remove: ["ReleaseAddresses", "DescribeAddresses"],
  },
  {
    token: "vpc:EipAssociation",
    program: async () => ({ addressId: (await lab.need("vpc:Eip", {})).id, instanceId: ids.instance }),
    make: ["AssociateAddress", "DescribeAddresses"],
    see: ["DescribeAddresses"],
    remove: ["DescribeAddresses", "DisassociateAddress", "DescribeAddresses"],
  },
  {
    token: "cvm:KeyPair",
    program: () => ({}),
    make: ["CreateKeyPair"],
    see: ["DescribeKeyPairs"],
    remove: ["DeleteKeyPairs", "DescribeKeyPairs"],
  },
  {
    token: "cvm:Instance",
    program: machine,
    make: ["RunInstances", "DescribeInstances"],
    see: ["DescribeInstances"],
    remove: ["DescribeInstances", "TerminateInstances", "DescribeInstances"],
  },
  {
    token: "cbs:Disk",
    program: () => hourly,
    make: ["CreateDisks", "DescribeDisks"],
    see: ["DescribeDisks"],
    remove: ["DescribeDisks", "TerminateDisks", "DescribeDisks"],
  },
  {
    token: "cbs:DiskAttachment",
    program: async () => ({ diskId: (await lab.need("cbs:Disk", hourly)).id, instanceId: ids.instance }),
    make: ["AttachDisks", "DescribeDisks"],
    see: ["DescribeDisks"],
    remove: ["DescribeDisks", "DetachDisks", "DescribeDisks"],
  },
];

test.each(table)("$token", async ({ token, program, make, see, remove }) => {
  const inputs = await program();
  const subject = lab.resource(token);
  expect(counted((await lab.during(() => subject.up(inputs))).calls)).toEqual(make);
  expect((await lab.during(() => subject.refresh())).calls.map(({ action }) => action).sort()).toEqual(see);
  expect((await lab.during(() => subject.up(inputs))).calls).toEqual([]);
  expect(counted((await lab.during(() => subject.destroy())).calls)).toEqual(remove);
});

describe("many of a kind at once", () => {
  const many = async (token: string, program: (i: number) => Properties, size: number) => {
    const subjects = Array.from({ length: size }, () => lab.resource(token));
    const all = <T>(work: (subject: Subject, i: number) => Promise<T>) =>
      lab.during(() => Promise.all(subjects.map(work)));
    const made = await all((subject, i) => subject.up(program(i)));
    const seen = await all((subject) => subject.refresh());
    const removed = await all((subject) => subject.destroy());
    return [made, seen, removed].map(({ reads }) => reads.length);
  };

  test("a hundred public addresses are read by one call, and settle under fewer than forty looks", async () => {
    await lab.control("POST", "limits", { quotas: { "vpc:address": 500 } });
    const [made, seen, removed] = await many("vpc:Eip", () => ({}), 100);
    expect(seen).toBe(1);
    expect(made).toBeLessThan(40);
    expect(removed).toBeLessThan(40);
  });

  test("a hundred instances start under fewer than forty looks", async () => {
    await lab.control("POST", "limits", { quotas: { "cvm:instance": 500 } });
    const [made, seen, removed] = await many("cvm:Instance", machine, 100);
    expect(seen).toBe(1);
    expect(made).toBeLessThan(40);
    expect(removed).toBeLessThan(40);
  });
});
