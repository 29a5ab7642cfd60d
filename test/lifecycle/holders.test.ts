// Bindings, rules and routes are their content: one resource has each, under whatever name, and no older entry of a state takes
// it away.
import type { Properties } from "../../provider/lifecycle/author/values";
import { present } from "../found";
import { type Lab, openLab, type Subject } from "../resources/lab";
import { type Row, rows } from "./lives";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab.close());

async function needed({ needs = {} }: Row): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [key, { token, inputs }] of Object.entries(needs))
    ids[key] = (await lab.need(token, inputs(ids) as Properties)).id;
  return ids;
}

const byContent = [
  "vpc:EipAssociation",
  "cbs:DiskAttachment",
  "vpc:RouteTableAssociation",
  "vpc:Route",
  "vpc:SecurityGroupRule",
  "vpc:SecurityGroupRules",
];

describe.each(rows.filter(({ token }) => byContent.includes(token)))("a $token", (row) => {
  test("survives a new name in the program", async () => {
    const program = row.program(await needed(row)) as Properties;
    const [old, renamed] = [lab.resource(row.token, "old"), lab.resource(row.token, "new")];
    await old.up(program);
    await lab.restart();
    await renamed.up(program);
    await old.destroy();
    await lab.restart();
    expect(await renamed.changes(program)).toEqual([]);
    expect(await renamed.refresh()).toBeDefined();
    expect(await renamed.changes(program)).toEqual([]);
  });

  test("is refused to a second resource of the stack, and the refusal says what to do", async () => {
    const program = row.program(await needed(row)) as Properties;
    const [one, other] = [lab.resource(row.token, "one"), lab.resource(row.token, "other")];
    await one.up(program);
    await lab.restart();
    await one.changes(program);
    await expect(other.up(program)).rejects.toThrow(/"one" of this stack has .* already.*`aliases`/);
    expect(await one.refresh()).toBeDefined();
  });
});

/** What an engine does with two resources that change in one run: diffs, creates, and then deletes. */
async function swapped(a: Subject, b: Subject, programs: [Properties, Properties]): Promise<void> {
  await lab.restart();
  const olds = [present(a.state), present(b.state)];
  for (const [i, subject] of [a, b].entries()) {
    expect((await subject.plan(present(programs[i]))).replaces).not.toEqual([]);
    subject.state = undefined;
    await subject.up(present(programs[i]));
  }
  for (const [i, subject] of [a, b].entries()) {
    const { state } = subject;
    subject.state = olds[i];
    await subject.destroy();
    subject.state = state;
  }
}

test("two rules swap their ports", async () => {
  const group = await lab.need("vpc:SecurityGroup", { exclusive: false });
  const rule = (port: string): Properties => ({
    ...{ securityGroupId: group.id, direction: "ingress", action: "ACCEPT", protocol: "TCP", port },
    cidrBlock: "0.0.0.0/0",
  });
  const [a, b] = [lab.resource("vpc:SecurityGroupRule", "a"), lab.resource("vpc:SecurityGroupRule", "b")];
  await a.up(rule("80"));
  await b.up(rule("443"));
  await swapped(a, b, [rule("443"), rule("80")]);
  expect([await a.refresh(), await b.refresh()]).not.toContain(undefined);
  expect([await a.changes(rule("443")), await b.changes(rule("80"))]).toEqual([[], []]);
});

test("two routes swap their destinations", async () => {
  const vpc = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const table = await lab.need("vpc:RouteTable", { vpcId: vpc.id });
  const route = (destinationCidrBlock: string, gatewayId: string): Properties => ({
    ...{ routeTableId: table.id, destinationCidrBlock, gatewayType: "NORMAL_CVM", gatewayId },
  });
  const [a, b] = [lab.resource("vpc:Route", "a"), lab.resource("vpc:Route", "b")];
  await a.up(route("172.16.0.0/16", "10.0.0.4"));
  await b.up(route("172.17.0.0/16", "10.0.0.5"));
  const programs: [Properties, Properties] = [
    route("172.17.0.0/16", "10.0.0.4"),
    route("172.16.0.0/16", "10.0.0.5"),
  ];
  await swapped(a, b, programs);
  expect([await a.refresh(), await b.refresh()]).not.toContain(undefined);
  expect([await a.changes(programs[0]), await b.changes(programs[1])]).toEqual([[], []]);
});

test("a rule that is there with another description is described anew, and not doubled", async () => {
  const group = await lab.need("vpc:SecurityGroup", { exclusive: false });
  const rule = {
    ...{ securityGroupId: group.id, direction: "ingress", action: "ACCEPT", protocol: "TCP", port: "443" },
    cidrBlock: "0.0.0.0/0",
  };
  await lab.resource("vpc:SecurityGroupRule", "gone").up(rule);
  await lab.restart();
  const wanted = lab.resource("vpc:SecurityGroupRule", "wanted");
  await wanted.up({ ...rule, description: "https" });
  expect(await wanted.changes({ ...rule, description: "https" })).toEqual([]);
  const { SecurityGroupPolicySet } = await lab.api.vpc.DescribeSecurityGroupPolicies({
    SecurityGroupId: group.id,
  });
  expect(SecurityGroupPolicySet.Ingress.map(({ PolicyDescription }) => PolicyDescription)).toEqual(["https"]);
});

describe("a replacement that is forced in a run that has not seen the thing", () => {
  test.each([
    ["vpc:Vpc", { cidrBlock: "10.0.0.0/16" }],
    ["vpc:SecurityGroup", {}],
  ] as [string, Properties][])(
    "keeps a %s with a warning that says how to replace it, and that replaces it",
    async (token, program) => {
      const subject = lab.resource(token, "main");
      const { id } = await subject.up(program);
      await lab.restart();
      expect((await subject.replace(program)).id).toBe(id);
      const [taken, kept, ...more] = subject.warnings;
      expect(taken).toBe(
        `${id} was there already, from an earlier run of this stack: it was taken over, and no new one was made`,
      );
      expect(kept).toMatch(
        new RegExp(`^${id} was kept, and not replaced: .*up --refresh --replace '.*::main'`),
      );
      expect(more).toEqual([]);

      await lab.restart();
      await subject.refresh();
      expect((await subject.replace(program)).id).not.toBe(id);
      expect(subject.warnings).toHaveLength(2);
      await lab.restart();
      expect(await subject.changes(program)).toEqual([]);
      await subject.destroy();
    },
  );

  test("leaves the thing alone when a later run deletes the entry of its earlier life", async () => {
    const program = { cidrBlock: "10.0.0.0/16" };
    const subject = lab.resource("vpc:Vpc", "main");
    const earlier = await subject.up(program);
    await lab.restart();
    const now = await subject.replace(program);
    await lab.restart();
    await subject.changes(program);
    subject.state = earlier;
    await subject.destroy();
    subject.state = now;
    expect(await subject.refresh()).toBeDefined();
  });
});

test("a binding that no state has is named by both that it joins, and neither waits for the other", async () => {
  const vpc = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const place = { zone: "ap-guangzhou-3", cidrBlock: "10.0.0.0/24" };
  const subnet = await lab.need("vpc:Subnet", { vpcId: vpc.id, ...place });
  const [virtual, address] = [lab.resource("vpc:HaVip", "virtual"), lab.resource("vpc:Eip", "address")];
  const haVipId = String((await virtual.up({ vpcId: vpc.id, subnetId: subnet.id })).id);
  const addressIp = String((await address.up({ internetMaxBandwidthOut: 1 })).outputs.addressIp);
  await lab.need("vpc:HaVipEipAssociation", { haVipId, addressIp });
  const ends = await Promise.allSettled([virtual.destroy(), address.destroy()]);
  const said = `it is used by binding of an HA virtual address ${haVipId}/${addressIp}; remove that first`;
  for (const end of ends) expect(end).toMatchObject({ reason: { message: expect.stringContaining(said) } });
});
