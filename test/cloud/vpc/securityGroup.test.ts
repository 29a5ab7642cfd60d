// Security groups, their rules and the templates rules name, as the official SDK sees them.

import { present } from "../../found";
import { closeClouds, cloud, codeOf, type VpcClient, vpcClient } from "../support";

afterEach(closeClouds);

async function group(client?: VpcClient) {
  const used = client ?? vpcClient(await cloud());
  const { SecurityGroup } = await used.CreateSecurityGroup({
    GroupName: "web",
    GroupDescription: "for tests",
  });
  return { client: used, SecurityGroupId: SecurityGroup.SecurityGroupId };
}

async function read(client: VpcClient, SecurityGroupId: string) {
  const { SecurityGroupPolicySet } = await client.DescribeSecurityGroupPolicies({ SecurityGroupId });
  return SecurityGroupPolicySet;
}

const tcp = (Port: string, change: object = {}) => ({
  Protocol: "tcp",
  Port,
  CidrBlock: "0.0.0.0/0",
  Action: "accept",
  ...change,
});

const ports = (rules: { Port?: string }[] | undefined) => rules?.map((rule) => rule.Port);

test("a group is made, read, renamed and deleted", async () => {
  const { client, SecurityGroupId } = await group();
  expect(await read(client, SecurityGroupId)).toMatchObject({ Version: "0", Ingress: [], Egress: [] });
  await client.ModifySecurityGroupAttribute({ SecurityGroupId, GroupName: "renamed" });
  const found = await client.DescribeSecurityGroups({ SecurityGroupIds: [SecurityGroupId] });
  expect(found).toMatchObject({
    TotalCount: 1,
    SecurityGroupSet: [
      { SecurityGroupName: "renamed", SecurityGroupDesc: "for tests", ProjectId: "0", IsDefault: false },
    ],
  });
  await client.DeleteSecurityGroup({ SecurityGroupId });
  expect(await codeOf(client.DeleteSecurityGroup({ SecurityGroupId }))).toBe(
    "InvalidSecurityGroupID.NotFound",
  );
  expect(await codeOf(client.DeleteSecurityGroup({ SecurityGroupId: "sg-1" }))).toBe(
    "InvalidSecurityGroupID.Malformed",
  );
  expect(await codeOf(client.DescribeSecurityGroupPolicies({ SecurityGroupId }))).toBe("ResourceNotFound");
});

test("a region has a default group, which can be changed and not deleted, and is no leak", async () => {
  const one = await cloud();
  const client = vpcClient(one);
  const { SecurityGroupSet } = await client.DescribeSecurityGroups({});
  expect(SecurityGroupSet).toMatchObject([{ IsDefault: true, SecurityGroupName: "default" }]);
  const { SecurityGroupId } = present(SecurityGroupSet[0]);
  expect(await codeOf(client.DeleteSecurityGroup({ SecurityGroupId }))).toBe("UnsupportedOperation");
  await client.CreateSecurityGroupPolicies({
    SecurityGroupId,
    SecurityGroupPolicySet: { Ingress: [tcp("22")] },
  });
  expect(await read(client, SecurityGroupId)).toMatchObject({ Version: "2", Ingress: [{}, { Port: "22" }] });
  expect((await client.DescribeSecurityGroups({})).TotalCount).toBe(1);
  expect((await one.control("GET", "leaks")).leaks).toEqual([]);
});

test("rules are appended, inserted, replaced and deleted by place, each change a version", async () => {
  const { client, SecurityGroupId } = await group();
  const set = (SecurityGroupPolicySet: object) => ({ SecurityGroupId, SecurityGroupPolicySet });
  await client.CreateSecurityGroupPolicies(set({ Ingress: [tcp("22"), tcp("80")] }));
  await client.CreateSecurityGroupPolicies(set({ Ingress: [tcp("443")] }));
  await client.CreateSecurityGroupPolicies(
    set({ Version: "2", Ingress: [tcp("1", { PolicyIndex: 1 }), tcp("2", { PolicyIndex: 1 })] }),
  );
  const inserted = await read(client, SecurityGroupId);
  expect(ports(inserted.Ingress)).toEqual(["22", "1", "2", "80", "443"]);
  expect(inserted.Ingress.map((rule) => rule.PolicyIndex)).toEqual([0, 1, 2, 3, 4]);

  const replaced = tcp("8000-8010", { PolicyIndex: 4, PolicyDescription: "other" });
  await client.ReplaceSecurityGroupPolicy(set({ Version: "3", Ingress: [replaced] }));
  await client.DeleteSecurityGroupPolicies(
    set({ Version: "4", Ingress: [{ PolicyIndex: 0 }, { PolicyIndex: 2 }] }),
  );
  const rest = await read(client, SecurityGroupId);
  expect(rest.Version).toBe("5");
  expect(ports(rest.Ingress)).toEqual(["1", "80", "8000-8010"]);
  await client.DeleteSecurityGroupPolicies(set({ Ingress: [tcp("80")] }));
  expect(ports((await read(client, SecurityGroupId)).Ingress)).toEqual(["1", "8000-8010"]);
});

test("a version that is not the present one is refused, and nothing changes", async () => {
  const { client, SecurityGroupId } = await group();
  const set = (Version: string, rule: object) => ({
    SecurityGroupId,
    SecurityGroupPolicySet: { Version, Ingress: [rule] },
  });
  await client.CreateSecurityGroupPolicies(set("0", tcp("22")));
  const code = "UnsupportedOperation.VersionMismatch";
  expect(await codeOf(client.CreateSecurityGroupPolicies(set("0", tcp("80"))))).toBe(code);
  expect(await codeOf(client.DeleteSecurityGroupPolicies(set("3", { PolicyIndex: 0 })))).toBe(code);
  expect(await codeOf(client.ReplaceSecurityGroupPolicy(set("3", tcp("80", { PolicyIndex: 0 }))))).toBe(code);
  expect(await read(client, SecurityGroupId)).toMatchObject({ Version: "1", Ingress: [{ Port: "22" }] });
});

test("all rules are set anew, and version 0 clears them whatever else is said", async () => {
  const { client, SecurityGroupId } = await group();
  const modify = (SecurityGroupPolicySet: object) =>
    client.ModifySecurityGroupPolicies({ SecurityGroupId, SecurityGroupPolicySet });
  await modify({
    Ingress: [tcp("22")],
    Egress: [{ Protocol: "ALL", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" }],
  });
  await modify({ Ingress: [tcp("443")], Egress: [] });
  expect(await read(client, SecurityGroupId)).toMatchObject({
    Version: "2",
    Ingress: [{ Port: "443" }],
    Egress: [],
  });
  expect(await codeOf(modify({}))).toBe("MissingParameter");
  expect(await codeOf(modify({ Ingress: [tcp("80", { PolicyIndex: 0 })], Egress: [] }))).toBe(
    "InvalidParameter",
  );
  await modify({ Version: "0", Ingress: [tcp("99999")] });
  expect(await read(client, SecurityGroupId)).toMatchObject({ Version: "3", Ingress: [], Egress: [] });
});

test("a rule is kept in one form, however it is spelled", async () => {
  const { client, SecurityGroupId } = await group();
  await client.CreateSecurityGroupPolicies({
    SecurityGroupId,
    SecurityGroupPolicySet: {
      Egress: [
        { Protocol: "udp", Port: "80, 8000-8010", CidrBlock: "10.0.2.1/24", Action: "drop" },
        { Protocol: "all", Ipv6CidrBlock: "::/0", Action: "Accept", PolicyDescription: "all" },
        { Protocol: "icmp", SecurityGroupId, Action: "accept" },
      ],
    },
  });
  expect((await read(client, SecurityGroupId)).Egress).toMatchObject([
    {
      Protocol: "UDP",
      Port: "80,8000-8010",
      CidrBlock: "10.0.2.0/24",
      Action: "DROP",
      PolicyDescription: "",
      PolicyIndex: 0,
    },
    { Protocol: "ALL", Port: "ALL", Ipv6CidrBlock: "::/0", PolicyDescription: "all" },
    { Protocol: "ICMP", SecurityGroupId },
  ]);
});

test("a change may name the version that it makes, as clients do", async () => {
  const { client, SecurityGroupId } = await group();
  const set = (Version: string, rules: object) => ({
    SecurityGroupId,
    SecurityGroupPolicySet: { Version, ...rules },
  });
  await client.ModifySecurityGroupPolicies(set("1", { Ingress: [tcp("22")], Egress: [tcp("80")] }));
  expect(await read(client, SecurityGroupId)).toMatchObject({
    Version: "1",
    PolicyStatistics: { IngressIPv4TotalCount: 1 },
  });
  await client.ModifySecurityGroupPolicies(set("2", { Ingress: [tcp("443")] }));
  const { Ingress, Egress } = await read(client, SecurityGroupId);
  expect([ports(Ingress), ports(Egress)]).toEqual([["443"], ["80"]]);
  await client.ModifySecurityGroupPolicies(set("3", { Egress: [] }));
  expect(await read(client, SecurityGroupId)).toMatchObject({ Ingress: [{ Port: "443" }], Egress: [] });
});

test("what says nothing counts as not given, so that an answer can be sent back", async () => {
  const { client, SecurityGroupId } = await group();
  const send = (SecurityGroupPolicySet: object) =>
    client.CreateSecurityGroupPolicies({ SecurityGroupId, SecurityGroupPolicySet });
  await send({ Ingress: [{ ...tcp("22"), ServiceTemplate: {}, AddressTemplate: {}, Ipv6CidrBlock: "" }] });
  await send({ Ingress: [{ Protocol: "ALL", Port: "ALL", CidrBlock: "10.9.0.0/16", Action: "DROP" }] });
  const { AddressTemplate } = await client.CreateAddressTemplate({
    AddressTemplateName: "office",
    Addresses: ["10.0.0.1"],
  });
  const AddressId = AddressTemplate.AddressTemplateId;
  await send({ Ingress: [{ AddressTemplate: { AddressId, AddressGroupId: "" }, Action: "ACCEPT" }] });
  const before = (await read(client, SecurityGroupId)).Ingress;
  expect(before).toMatchObject([
    { Port: "22", ServiceTemplate: { ServiceId: "", ServiceGroupId: "" } },
    { Port: "ALL" },
    { Protocol: "ALL", AddressTemplate: { AddressId } },
  ]);
  await client.DeleteSecurityGroupPolicies({
    SecurityGroupId,
    SecurityGroupPolicySet: { Ingress: [{ Protocol: "all", Port: "all", CidrBlock: "10.9.0.0/16" }] },
  });
  const again = before.map(({ PolicyIndex: _, ...rule }) => rule);
  await client.ModifySecurityGroupPolicies({ SecurityGroupId, SecurityGroupPolicySet: { Ingress: again } });
  expect((await read(client, SecurityGroupId)).Ingress).toEqual(before);
});

test.each([
  ["a port over 65535", [tcp("99999")], "InvalidParameterValue"],
  ["a range the wrong way round", [tcp("90-80")], "InvalidParameterValue"],
  ["a port for ICMP", [tcp("80", { Protocol: "ICMP" })], "InvalidParameterValue"],
  ["an unknown protocol", [tcp("80", { Protocol: "SCTP" })], "InvalidParameterValue"],
  ["an unknown action", [tcp("80", { Action: "reject" })], "InvalidParameterValue"],
  ["no action", [tcp("80", { Action: undefined })], "MissingParameter"],
  ["a range that is none", [tcp("80", { CidrBlock: "10.0.0.0/33" })], "InvalidParameterValue.Malformed"],
  ["two sources", [tcp("80", { SecurityGroupId: "sg-00000000" })], "InvalidParameter"],
  ["no source", [tcp("80", { CidrBlock: undefined })], "MissingParameter"],
  [
    "a protocol and a template",
    [tcp("80", { ServiceTemplate: { ServiceId: "ppm-00000000" } })],
    "InvalidParameter",
  ],
  [
    "a group nobody has",
    [tcp("80", { CidrBlock: undefined, SecurityGroupId: "sg-00000000" })],
    "ResourceNotFound",
  ],
  [
    "a malformed group",
    [tcp("80", { CidrBlock: undefined, SecurityGroupId: "sg" })],
    "InvalidParameterValue.Malformed",
  ],
  ["two different places", [tcp("1", { PolicyIndex: 0 }), tcp("2", { PolicyIndex: 1 })], "InvalidParameter"],
  ["a place that is not there", [tcp("1", { PolicyIndex: 7 })], "InvalidParameterValue"],
  ["itself twice", [tcp("1"), tcp("1")], "UnsupportedOperation.DuplicatePolicy"],
  ["101 of its kind", Array.from({ length: 101 }, (_, i) => tcp(String(i))), "LimitExceeded"],
])("a rule with %s is refused", async (_what, Ingress, code) => {
  const { client, SecurityGroupId } = await group();
  const SecurityGroupPolicySet = { Ingress };
  expect(await codeOf(client.CreateSecurityGroupPolicies({ SecurityGroupId, SecurityGroupPolicySet }))).toBe(
    code,
  );
  expect((await read(client, SecurityGroupId)).Version).toBe("0");
});

test("one direction a request, by place or by content, and what is not there is not deleted", async () => {
  const { client, SecurityGroupId } = await group();
  const set = (SecurityGroupPolicySet: object) => ({ SecurityGroupId, SecurityGroupPolicySet });
  await client.CreateSecurityGroupPolicies(set({ Ingress: [tcp("22")] }));
  const refused = (call: Promise<unknown>) => codeOf(call);
  const both = set({ Ingress: [tcp("1")], Egress: [tcp("1")] });
  expect(await refused(client.CreateSecurityGroupPolicies(both))).toBe("InvalidParameter");
  expect(await refused(client.CreateSecurityGroupPolicies(set({})))).toBe("InvalidParameter");
  const mixed = set({ Ingress: [{ PolicyIndex: 0 }, tcp("22")] });
  expect(await refused(client.DeleteSecurityGroupPolicies(mixed))).toBe("InvalidParameter");
  expect(await refused(client.DeleteSecurityGroupPolicies(set({ Ingress: [{ PolicyIndex: 1 }] })))).toBe(
    "ResourceNotFound",
  );
  expect(await refused(client.DeleteSecurityGroupPolicies(set({ Ingress: [tcp("23")] })))).toBe(
    "ResourceNotFound",
  );
  expect(await refused(client.ReplaceSecurityGroupPolicy(set({ Ingress: [tcp("23")] })))).toBe(
    "InvalidParameter",
  );
  const two = set({ Ingress: [tcp("1", { PolicyIndex: 0 }), tcp("2", { PolicyIndex: 0 })] });
  expect(await refused(client.ReplaceSecurityGroupPolicy(two))).toBe("InvalidParameter");
});

test("a group that rules of another name stays; one that names itself goes", async () => {
  const { client, SecurityGroupId: named } = await group();
  const { SecurityGroupId: naming } = await group(client);
  const rule = (SecurityGroupId: string) => ({ Protocol: "ALL", SecurityGroupId, Action: "ACCEPT" });
  const SecurityGroupPolicySet = { Ingress: [rule(named), rule(naming)] };
  await client.CreateSecurityGroupPolicies({ SecurityGroupId: naming, SecurityGroupPolicySet });
  expect(await codeOf(client.DeleteSecurityGroup({ SecurityGroupId: named }))).toBe("ResourceInUse");
  const counts = await client.DescribeSecurityGroupAssociationStatistics({
    SecurityGroupIds: [named, naming],
  });
  expect(counts.SecurityGroupAssociationStatisticsSet).toMatchObject([
    { SecurityGroupId: named, SG: 1, CVM: 0, ENI: 0 },
    { SecurityGroupId: naming, SG: 0 },
  ]);
  await client.DeleteSecurityGroup({ SecurityGroupId: naming });
  await client.DeleteSecurityGroup({ SecurityGroupId: named });
});

test("templates and their groups stand in rules, and stay while they do", async () => {
  const { client, SecurityGroupId } = await group();
  const { AddressTemplate: addresses } = await client.CreateAddressTemplate({
    AddressTemplateName: "offices",
    Addresses: ["10.0.0.0/24", "10.0.1.1-10.0.1.9"],
  });
  const { AddressTemplateGroup: set } = await client.CreateAddressTemplateGroup({
    AddressTemplateGroupName: "all",
    AddressTemplateIds: [addresses.AddressTemplateId],
  });
  const { ServiceTemplate: services } = await client.CreateServiceTemplate({
    ServiceTemplateName: "web",
    Services: ["TCP:80,443", "icmp"],
  });
  expect(services.ServiceSet).toEqual(["tcp:80,443", "icmp"]);
  const rule = {
    ServiceTemplate: { ServiceId: services.ServiceTemplateId },
    AddressTemplate: { AddressId: set.AddressTemplateGroupId },
    Action: "accept",
  };
  await client.CreateSecurityGroupPolicies({ SecurityGroupId, SecurityGroupPolicySet: { Ingress: [rule] } });
  expect((await read(client, SecurityGroupId)).Ingress).toMatchObject([
    {
      AddressTemplate: { AddressGroupId: set.AddressTemplateGroupId },
      ServiceTemplate: rule.ServiceTemplate,
    },
  ]);

  const inUse = "ResourceInUse";
  const template = { AddressTemplateId: addresses.AddressTemplateId };
  const templates = { AddressTemplateGroupId: set.AddressTemplateGroupId };
  const service = { ServiceTemplateId: services.ServiceTemplateId };
  expect(await codeOf(client.DeleteAddressTemplate(template))).toBe(inUse);
  expect(await codeOf(client.DeleteAddressTemplateGroup(templates))).toBe(inUse);
  expect(await codeOf(client.DeleteServiceTemplate(service))).toBe(inUse);
  await client.DeleteSecurityGroup({ SecurityGroupId });
  const { RequestId } = await client.DeleteAddressTemplateGroup(templates);
  expect((await client.DescribeVpcTaskResult({ TaskId: RequestId })).Status).toBe("SUCCESS");
  await client.DeleteAddressTemplate(template);
  await client.DeleteServiceTemplate(service);
});

test("templates are found by name, changed as a whole, and refuse what they cannot hold", async () => {
  const client = vpcClient(await cloud());
  const make = (Services: string[]) => client.CreateServiceTemplate({ ServiceTemplateName: "web", Services });
  const { ServiceTemplate } = await make(["tcp:80"]);
  const ServiceTemplateId = ServiceTemplate.ServiceTemplateId;
  await client.ModifyServiceTemplateAttribute({ ServiceTemplateId, Services: ["UDP:53", "tcp:all"] });
  const Filters = [{ Name: "service-template-name", Values: ["web"] }];
  expect(await client.DescribeServiceTemplates({ Filters })).toMatchObject({
    TotalCount: 1,
    ServiceTemplateSet: [{ ServiceSet: ["udp:53", "tcp:all"] }],
  });
  expect(await codeOf(make(["tcp"]))).toBe("InvalidParameterValue");
  expect(await codeOf(make(["tcp:70000"]))).toBe("InvalidParameterValue");
  expect(await codeOf(make([]))).toBe("InvalidParameterValue");
  const { ServiceTemplateGroup } = await client.CreateServiceTemplateGroup({
    ServiceTemplateGroupName: "all",
    ServiceTemplateIds: [ServiceTemplateId],
  });
  expect(ServiceTemplateGroup).toMatchObject({
    ServiceTemplateGroupName: "all",
    ServiceTemplateIdSet: [ServiceTemplateId],
  });
  const addresses = (Addresses: string[]) =>
    codeOf(client.CreateAddressTemplate({ AddressTemplateName: "a", Addresses }));
  expect(await addresses(["10.0.0.0/40"])).toBe("InvalidParameterValue.Malformed");
  expect(await addresses(["10.0.0.1", "10.0.0.1"])).toBe("InvalidParameterValue.Duplicate");
});
