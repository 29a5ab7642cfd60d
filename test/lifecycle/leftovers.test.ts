// What a stack has in the cloud and not in its state, as the lifecycle finds and ends it.
import { declarationOf, endLeftovers, leftContent, leftovers } from "../../provider/lifecycle/run/leftovers";
import { present } from "../found";
import { edgeRegion, type Lab, openLab } from "../resources/lab";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab.close());

function asked() {
  const { signal } = new AbortController();
  return { urn: "", identity: lab.identity, signal, progress: () => {}, warn: async () => {} };
}

/** Those that a state without anything does not have. */
const find = () => leftovers(lab.connected.environment, asked(), () => false);

test("they are what the stack has made, ended in the order in which they let go of each other", async () => {
  const { id: vpcId } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const subnet = await lab.need("vpc:Subnet", { vpcId, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
  await lab.api.vpc.CreateVpc({ VpcName: "of somebody else", CidrBlock: "10.1.0.0/16" });
  await lab.restart();
  const found = await find();
  expect(found.map(({ token, id, region }) => [token, id, region]).sort()).toEqual([
    ["vpc:Subnet", subnet.id, "ap-guangzhou"],
    ["vpc:Vpc", vpcId, "ap-guangzhou"],
  ]);
  const { environment } = lab.connected;
  const declared = await declarationOf(
    environment,
    asked(),
    present(found.find(({ id }) => id === subnet.id)),
  );
  expect(declared).toMatchObject({ vpcId, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
  expect(declared?.tags).toBeUndefined();
  expect(await endLeftovers(environment, asked(), found)).toEqual([]);
  expect(await find()).toEqual([]);
  expect((await lab.cloud.things("vpc:vpc")).map(({ name }) => name)).toEqual(["of somebody else"]);
});

test("edge machines are looked for in regions of theirs, and nothing else there", async () => {
  const { id } = await lab.need("ecm:Vpc", { region: edgeRegion, cidrBlock: "10.0.0.0/16" });
  const group = await lab.need("ecm:SecurityGroup", {});
  await lab.restart();
  const { environment } = lab.connected;
  const { calls } = await lab.cloud.during(async () => {
    const found = await leftovers(environment, asked(), () => false, edgeRegion);
    expect(found.map((one) => [one.token, one.id, one.region]).sort()).toEqual([
      ["ecm:SecurityGroup", group.id, edgeRegion],
      ["ecm:Vpc", id, edgeRegion],
    ]);
    expect(await endLeftovers(environment, asked(), found)).toEqual([]);
  });
  expect(calls.filter(({ code }) => code)).toEqual([]);
  expect(await find()).toEqual([]);
});

test("one that is paid ahead is only ended with the word that a program would have to give", async () => {
  const prepaid = { diskType: "CLOUD_PREMIUM", diskSize: 10, diskChargeType: "PREPAID", period: 1 };
  const { id } = await lab.need("cbs:Disk", { zone: "ap-guangzhou-3", ...prepaid });
  await lab.restart();
  const { environment } = lab.connected;
  const [kept] = await endLeftovers(environment, asked(), await find());
  expect(kept).toMatchObject({ leftover: { id }, reason: expect.stringContaining("forceDelete") });
  expect(await endLeftovers(environment, asked(), await find(), { forceDelete: true })).toEqual([]);
  expect(await find()).toEqual([]);
});

test("a delete that one of them blocks says how it is found", async () => {
  const vpc = lab.resource("vpc:Vpc");
  const { id: vpcId } = await vpc.up({ cidrBlock: "10.0.0.0/16" });
  const table = await lab.need("vpc:RouteTable", { vpcId });
  await lab.restart();
  const refused = await vpc.destroy().catch((error: Error) => error.message);
  expect(refused).toContain(`it is used by route table ${table.id}`);
  expect(refused).toContain("`tencentcloud-native leftovers` lists and deletes");
});

test("a copy with the tags of what it is made from is not left where the state has it as a copy", async () => {
  const there = { region: "ap-beijing" };
  const machine = { imageId: "img-487zeit5", zone: "ap-beijing-3", ...there };
  const { id: instanceId } = await lab.need("cvm:Instance", machine);
  const { id: imageId } = await lab.need("cvm:Image", { instanceId, ...there });
  const { id } = await lab.need("cvm:ImageCopy", { imageId, sourceRegion: there.region });
  const source = (await lab.cloud.things("cvm:image")).find((one) => one.id === imageId);
  await lab.cloud.drift(id, { Tags: source?.attributes.Tags });
  await lab.restart();
  const had = { "cvm:ImageCopy": id } as Record<string, string>;
  const { environment } = lab.connected;
  expect(await leftovers(environment, asked(), (token, one) => had[token] === one)).toEqual([]);
  expect(await find()).toMatchObject([{ id }]);
});

test("rules that an interrupted create has put into a group are ended, and the others of the group stay", async () => {
  const { id: securityGroupId } = await lab.need("vpc:SecurityGroup", { exclusive: false });
  const rule = (port: string) => ({ action: "ACCEPT", protocol: "TCP", port, cidrBlock: "0.0.0.0/0" });
  const inputs = { securityGroupId, ingress: [rule("80"), rule("443")], exclusive: false };
  const { environment } = lab.connected;
  const note = { token: "vpc:SecurityGroupRules", inputs };
  const left = () => leftContent(environment, asked(), [note], () => false);
  await lab.need("vpc:SecurityGroupRule", { securityGroupId, direction: "ingress", ...rule("22") });
  expect(await left()).toEqual([]);
  await lab.need("vpc:SecurityGroupRules", inputs);
  const found = await left();
  expect(found).toMatchObject([{ token: note.token, id: securityGroupId, byContent: true }]);
  expect(await endLeftovers(environment, asked(), found)).toEqual([]);
  expect(await left()).toEqual([]);
  const { SecurityGroupPolicySet } = await lab.api.vpc.DescribeSecurityGroupPolicies({
    SecurityGroupId: securityGroupId,
  });
  expect(SecurityGroupPolicySet.Ingress.map(({ Port }) => Port)).toEqual(["22"]);
});
