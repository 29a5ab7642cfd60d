// Security groups beside others who change them: rules that are not ours, changes at the same moment, many single rules.
import type { Properties } from "../../../provider/lifecycle/author/values";
import { present } from "../../found";
import { type Lab, openLab, type Subject } from "../lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const tcp = (port: string, description?: string): Properties => ({
  action: "ACCEPT",
  protocol: "TCP",
  port,
  cidrBlock: "0.0.0.0/0",
  ...(description ? { description } : {}),
});

async function ports(id: string): Promise<string[]> {
  const { SecurityGroupPolicySet } = await lab.api.vpc.DescribeSecurityGroupPolicies({ SecurityGroupId: id });
  return SecurityGroupPolicySet.Ingress.map(({ Port }) => Port);
}

/** Someone else adds a rule at the top. */
async function interfere(id: string, port: string): Promise<void> {
  await lab.api.vpc.CreateSecurityGroupPolicies({
    SecurityGroupId: id,
    SecurityGroupPolicySet: {
      Ingress: [{ Action: "ACCEPT", Protocol: "TCP", Port: port, CidrBlock: "10.0.0.0/8", PolicyIndex: 0 }],
    },
  });
}

describe("a group that is not exclusive", () => {
  let group: Subject;
  const program = (...ingress: Properties[]): Properties => ({ exclusive: false, ingress });

  beforeEach(async () => {
    group = lab.resource("vpc:SecurityGroup");
    await group.up(program(tcp("80"), tcp("443")));
    await interfere(group.now.id, "22");
  });

  test("does not see the rules of others", async () => {
    await group.refresh();
    expect(await group.changes(program(tcp("80"), tcp("443")))).toEqual([]);
  });

  test("removes the rules it declared and no others", async () => {
    await group.up(program(tcp("443")));
    expect(await ports(group.now.id)).toEqual(["22", "443"]);
    await group.up({ exclusive: false });
    expect(await ports(group.now.id)).toEqual(["22"]);
  });

  test("puts back a rule that someone took away, at its place among its own", async () => {
    await lab.api.vpc.DeleteSecurityGroupPolicies({
      SecurityGroupId: group.now.id,
      SecurityGroupPolicySet: { Ingress: [{ PolicyIndex: 1 }] },
    });
    await group.refresh();
    await group.up(program(tcp("80"), tcp("443")));
    expect(await ports(group.now.id)).toEqual(["22", "80", "443"]);
  });

  test("removes the rules of others once it becomes exclusive", async () => {
    await group.up({ exclusive: true, ingress: [tcp("80"), tcp("443")] });
    expect(await ports(group.now.id)).toEqual(["80", "443"]);
  });
});

test("a change plans again when someone changed the rules since it looked", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  const { id } = await group.up({ exclusive: false, ingress: [tcp("80"), tcp("443")] });
  await lab.control("POST", "faults", {
    kind: "error",
    action: "ReplaceSecurityGroupPolicy",
    code: "UnsupportedOperation.VersionMismatch",
  });
  await interfere(id, "22");
  const { writes } = await lab.during(() =>
    group.up({ exclusive: false, ingress: [tcp("80"), tcp("8443")] }),
  );
  expect(writes).toEqual(["ReplaceSecurityGroupPolicy", "ReplaceSecurityGroupPolicy"]);
  expect(await ports(id)).toEqual(["22", "80", "8443"]);
});

test("rules change places without a moment in which there are none of them", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  const { id } = await group.up({ ingress: [tcp("1"), tcp("2"), tcp("3")] });
  const { writes } = await lab.during(() => group.up({ ingress: [tcp("3"), tcp("1"), tcp("2")] }));
  expect(writes).toEqual(["DeleteSecurityGroupPolicies", "CreateSecurityGroupPolicies"]);
  expect(await ports(id)).toEqual(["3", "1", "2"]);
});

test("single rules that come and go together take one call each way, and one read", async () => {
  const group = await lab.need("vpc:SecurityGroup", {});
  const rules = Array.from({ length: 20 }, () => lab.resource("vpc:SecurityGroupRule"));
  const program = (i: number): Properties => ({
    ...tcp(String(8000 + i)),
    securityGroupId: group.id,
    direction: "ingress",
  });
  const made = await lab.during(() => Promise.all(rules.map((rule, i) => rule.up(program(i)))));
  expect(made.calls.map(({ action }) => action)).toEqual([
    "CreateSecurityGroupPolicies",
    "DescribeSecurityGroupPolicies",
  ]);
  const seen = await lab.during(() => Promise.all(rules.map((rule) => rule.refresh())));
  expect(seen.reads).toEqual(["DescribeSecurityGroupPolicies"]);
  const gone = await lab.during(() => Promise.all(rules.map((rule) => rule.destroy())));
  expect(gone.calls.map(({ action }) => action)).toEqual([
    "DescribeSecurityGroupPolicies",
    "DeleteSecurityGroupPolicies",
  ]);
  expect(await ports(group.id)).toEqual([]);
});

test("one wrong rule among many fails alone", async () => {
  const group = await lab.need("vpc:SecurityGroup", {});
  const rule = (securityGroupId: string, more: Properties) =>
    lab
      .resource("vpc:SecurityGroupRule")
      .up({ securityGroupId, direction: "ingress", action: "ACCEPT", ...more });
  const outcomes = await Promise.allSettled([
    rule(group.id, { cidrBlock: "10.0.0.0/8" }),
    rule(group.id, { remoteSecurityGroupId: "sg-00000000" }),
    rule(group.id, { cidrBlock: "172.16.0.0/12" }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("what uses a group is named when it cannot go", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  const { id } = await group.up({});
  const user = await lab.need("vpc:SecurityGroup", { ingress: [{ action: "ACCEPT", securityGroupId: id }] });
  await expect(group.destroy()).rejects.toThrow(`a rule of security group ${user.id}`);
});

test("the default group is refused a delete in words", async () => {
  const { SecurityGroupSet } = await lab.api.vpc.DescribeSecurityGroups({ Limit: "100" });
  const group = lab.resource("vpc:SecurityGroup");
  await group.import(present(SecurityGroupSet.find(({ IsDefault }) => IsDefault)).SecurityGroupId);
  await expect(group.destroy()).rejects.toThrow("is the default security group");
});

test("a preview shows which part of which rule changes, and nothing for another spelling", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  await group.up({
    ingress: [tcp("80"), tcp("443")],
    egress: [{ action: "ACCEPT", cidrBlock: "10.0.0.0/8" }],
  });
  const ingress = [tcp("80"), tcp("8443", "web")];
  expect(await group.changes({ ingress, egress: [{ action: "ACCEPT", cidrBlock: "10.0.0.0/8" }] })).toEqual([
    "ingress[1].description",
    "ingress[1].port",
  ]);
  const spelled = [
    { action: "accept", protocol: "all", port: "ALL", cidrBlock: "10.9.8.7/8", description: "" },
  ];
  expect(await group.changes({ ingress: [tcp("80-80"), tcp(" 443")], egress: spelled })).toEqual([]);
});

test("a rule that stands twice is found before anything is called", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  await expect(
    group.up({ ingress: [tcp("80"), tcp("443"), { ...tcp("80"), protocol: "tcp" }] }),
  ).rejects.toThrow("ingress[2] is the same rule as ingress[0]");
});

test("everything that is wrong with rules is said at once, with its path", async () => {
  const group = lab.resource("vpc:SecurityGroup");
  const wrong = group.up({
    ingress: [
      tcp("99999"),
      { action: "ACCEPT", cidrBlock: "10.0.0.0/8", ipv6CidrBlock: "::/0" },
      { action: "ALLOW", protocol: "TCP" },
      { action: "ACCEPT", protocol: "ICMP", port: "80", cidrBlock: "10.0.0.0/33" },
    ],
  });
  const message = await wrong.then(
    () => "",
    (error: Error) => error.message,
  );
  for (const part of [
    "ingress[0].port must be",
    "ingress[1] needs exactly one of",
    "ingress[2].action must be one of ACCEPT, DROP",
    "ingress[2] needs exactly one of",
    "ingress[3].cidrBlock must be",
    "ingress[3] can only limit ports",
  ])
    expect(message).toContain(part);
});

describe("an ordered set of rules in a group of somebody else", () => {
  const two = (id: string, more: Properties = {}): Properties => ({
    securityGroupId: id,
    ingress: [tcp("80"), tcp("443")],
    ...more,
  });

  async function inForeignGroup() {
    const { id } = await lab.need("vpc:SecurityGroup", { exclusive: false, ingress: [tcp("22")] });
    const rules = lab.resource("vpc:SecurityGroupRules");
    await rules.up(two(id));
    return { id, rules };
  }

  test("keeps its order, and leaves what others have", async () => {
    const { id, rules } = await inForeignGroup();
    expect(await ports(id)).toEqual(["22", "80", "443"]);
    await interfere(id, "23");
    await rules.refresh();
    expect(await rules.changes(two(id))).toEqual([]);
    await rules.up(two(id, { ingress: [tcp("443"), tcp("8443"), tcp("80")] }));
    expect(await ports(id)).toEqual(["23", "22", "443", "8443", "80"]);
    await rules.destroy();
    expect(await ports(id)).toEqual(["23", "22"]);
  });

  test("is all there is in its direction once it is exclusive", async () => {
    const { id, rules } = await inForeignGroup();
    await rules.up(two(id, { exclusive: true }));
    expect(await ports(id)).toEqual(["80", "443"]);
    await interfere(id, "23");
    await rules.refresh();
    expect(await rules.changes(two(id, { exclusive: true }))).toContain("ingress[0].port");
    await rules.up(two(id, { exclusive: true }));
    expect(await ports(id)).toEqual(["80", "443"]);
  });

  test("that the cloud refuses half-way is carried on with", async () => {
    const { id } = await lab.need("vpc:SecurityGroup", {});
    const rules = lab.resource("vpc:SecurityGroupRules");
    const program = two(id, { egress: [tcp("53")] });
    const refused = { kind: "error", action: "CreateSecurityGroupPolicies", code: "LimitExceeded", nth: 2 };
    await lab.control("POST", "faults", refused);
    await rules.upHalfway(program);
    await rules.up(program);
    expect(await rules.changes(program)).toEqual([]);
    await rules.destroy();
    expect(await ports(id)).toEqual([]);
  });
});
