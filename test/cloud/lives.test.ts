// Kinds of the local cloud through their whole lives, each as the official SDK calls it: made, found by its id and by
// each filter, every field as today's model has it, changed in place, deleted, gone. What a call sends counts: no
// parameter may be passed over unread.

import { present } from "../found";
import { EcmRegion, edges } from "./lives/edges";
import { haVips } from "./lives/haVips";
import { images } from "./lives/images";
import { interfaces } from "./lives/interfaces";
import { launchTemplates } from "./lives/launchTemplates";
import { given, type Ids, type Life, type Params } from "./lives/life";
import { nat } from "./lives/nat";
import { networks } from "./lives/networks";
import { packages } from "./lives/packages";
import { peering } from "./lives/peering";
import { placement } from "./lives/placement";
import { storage } from "./lives/storage";
import { templates } from "./lives/templates";
import { vpn } from "./lives/vpn";
import { differences, readSdkModels } from "./sdkModels";
import { type Stage, stage, ZONE } from "./stage";
import { type Answer, cbsClient, closeClouds, cvmClient } from "./support";

const models = {
  vpc: readSdkModels("vpc", "2017-03-12"),
  cvm: readSdkModels("cvm", "2017-03-12"),
  cbs: readSdkModels("cbs", "2017-03-12"),
  ecm: readSdkModels("ecm", "2019-07-19"),
};
type Service = keyof typeof models;
type Made = [action: string, params: Params, id: (answer: Answer) => string];

let on: Stage;
let ids: Ids;

const lives: Record<string, Life> = {
  ...interfaces,
  ...vpn,
  ...nat,
  ...networks,
  ...templates,
  ...images,
  ...storage,
  ...placement,
  ...packages,
  ...launchTemplates,
  ...haVips,
  ...peering,
  ...edges,
};

/** A call of "vpc.CreateVpc", whose answer is as its model. */
async function call(name: string, params: Params = {}, region?: string): Promise<Answer> {
  const [service, action] = name.split(".") as [Service, string];
  const other = region ? { cvm: cvmClient(on.cloud, { region }), cbs: cbsClient(on.cloud, { region }) } : {};
  const client = { ...on, ...other }[service] as unknown as Record<string, (sent: Params) => Promise<Answer>>;
  const answer = await present(client[action]).call(client, params);
  expect(differences(models[service], action, answer)).toEqual([]);
  return answer;
}

/** Public addresses that gateways are made with. */
async function addresses(...names: string[]): Promise<void> {
  const { AddressSet } = await call("vpc.AllocateAddresses", { AddressCount: names.length });
  const { AddressSet: shown } = await call("vpc.DescribeAddresses", { AddressIds: AddressSet });
  names.forEach((name, i) => {
    ids[name] = shown[i].AddressIp;
  });
  await on.pass("5s");
}

/** Makes something for lives to stand on. */
async function make(things: Record<string, Made>): Promise<void> {
  for (const [name, [action, params, id]] of Object.entries(things))
    ids[name] = id(await call(action, params));
}

const group = (GroupName: string): Made => [
  "vpc.CreateSecurityGroup",
  { GroupName, GroupDescription: GroupName },
  (answer) => answer.SecurityGroup.SecurityGroupId,
];
const place = (IpAddress: string): Made => [
  "vpc.CreateCustomerGateway",
  { CustomerGatewayName: IpAddress, IpAddress },
  (answer) => answer.CustomerGateway.CustomerGatewayId,
];
const template = (address: string): Made => [
  "vpc.CreateAddressTemplate",
  { AddressTemplateName: address, Addresses: [address] },
  (answer) => answer.AddressTemplate.AddressTemplateId,
];
const services = (service: string): Made => [
  "vpc.CreateServiceTemplate",
  { ServiceTemplateName: service, Services: [service] },
  (answer) => answer.ServiceTemplate.ServiceTemplateId,
];

beforeAll(async () => {
  on = await stage({ rateLimit: false });
  ids = { vpc: on.vpcId, subnet: on.subnetId, server: await on.run() };
  const disk = {
    Placement: { Zone: ZONE },
    DiskType: "CLOUD_PREMIUM",
    DiskSize: 100,
    DiskChargeType: "POSTPAID_BY_HOUR",
    DiskBackupQuota: 1,
  };
  await make({
    peer: ["vpc.CreateVpc", { VpcName: "peer", CidrBlock: "172.16.0.0/16" }, ({ Vpc }) => Vpc.VpcId],
    group: group("a"),
    other: group("b"),
    office: place("198.51.100.1"),
    lab: place("198.51.100.2"),
    addresses: template("10.9.0.1"),
    moreAddresses: template("10.9.0.2"),
    services: services("tcp:1"),
    moreServices: services("tcp:2"),
    gateway: [
      "vpc.CreateVpnGateway",
      { VpcId: ids.vpc, VpnGatewayName: "stays", InternetMaxBandwidthOut: 5 },
      (answer) => answer.VpnGateway.VpnGatewayId,
    ],
    image: ["cvm.CreateImage", { InstanceId: ids.server, ImageName: "stays" }, ({ ImageId }) => ImageId],
    edge: [
      "ecm.CreateVpc",
      { VpcName: "stays", CidrBlock: "10.0.0.0/16", EcmRegion },
      ({ Vpc }) => Vpc.VpcId,
    ],
    edgeGroup: [
      "ecm.CreateSecurityGroup",
      { GroupName: "stays", GroupDescription: "stays" },
      ({ SecurityGroup }) => SecurityGroup.SecurityGroupId,
    ],
    disk: ["cbs.CreateDisks", disk, ({ DiskIdSet }) => DiskIdSet[0]],
    source: ["cbs.CreateDisks", disk, ({ DiskIdSet }) => DiskIdSet[0]],
    free: ["vpc.AllocateAddresses", {}, ({ AddressSet }) => AddressSet[0]],
    policy: [
      "cbs.CreateAutoSnapshotPolicy",
      { Policy: [{ Hour: [1], DayOfWeek: [1] }] },
      ({ AutoSnapshotPolicyId }) => AutoSnapshotPolicyId,
    ],
  });
  await on.pass("2m");
  await addresses("ip", "otherIp", "natIp");
  ids.serverIp = present((await on.instance(present(ids.server))).PrivateIpAddresses[0]);
  const gate = { VpcId: ids.vpc, NatGatewayName: "stays", PublicIpAddresses: [ids.natIp] };
  await make({ nat: ["vpc.CreateNatGateway", gate, ({ NatGatewaySet }) => NatGatewaySet[0].NatGatewayId] });
  await make({ snapshot: ["cbs.CreateSnapshot", { DiskId: ids.source }, ({ SnapshotId }) => SnapshotId] });
  await on.pass("2m");
});
afterAll(closeClouds);

/** The things that a life's list answers. */
async function list({ read, region }: Life, params: Params): Promise<Answer[]> {
  const answer = await call(read.action, { ...given(read.with ?? {}, ids), ...params }, region);
  if ("TotalCount" in answer) expect(answer.TotalCount).toBe(answer[read.items].length);
  return answer[read.items];
}

const byId = ({ read }: Life, id: string): Params =>
  read.by
    ? given(read.by, ids)
    : read.ids
      ? { [read.ids]: [id] }
      : { Filters: [{ Name: filterOf(read.id), Values: [id] }] };

/** "AddressTemplateId" as "address-template-id". */
const filterOf = (id: string) => id.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();

async function idOf(life: Life, answer: Answer): Promise<string> {
  if (life.id) return life.id(answer);
  const [newest] = await list(life, {});
  return newest[life.read.id];
}

/** What this cloud does not act on: an image is the same here whether its machine was on or off. */
const PASSED_OVER = ["CreateImage.ForcePoweroff"];

/** Other parameters sent and passed over since a call. */
async function unread(since: number): Promise<string[]> {
  const { calls } = await on.cloud.control("GET", `journal?since=${since}`);
  const all: string[] = calls.flatMap(({ action, unread }: { action: string; unread: string[] }) =>
    unread.map((name) => `${action}.${name}`),
  );
  return all.filter((name) => !PASSED_OVER.includes(name));
}

test.each(Object.keys(lives))("%s: made, found, changed, deleted", async (name) => {
  const life = present(lives[name]);
  const { last } = await on.cloud.control("GET", "journal");
  ids.it = await idOf(life, await call(life.create[0], given(life.create[1], ids)));
  await on.pass("2m");
  const read = async () => (await list(life, byId(life, present(ids.it))))[0];
  expect(await read()).toMatchObject(given(life.made, ids));
  for (const [Name, value] of Object.entries(given(life.filters ?? {}, ids))) {
    const found = await list(life, { Filters: [{ Name, Values: [String(value)] }] });
    expect([Name, found.map((one) => String(one[life.read.id]))]).toEqual([
      Name,
      expect.arrayContaining([ids.it]),
    ]);
    const none = await list(life, { Filters: [{ Name, Values: ["nothing"] }] }).catch(() => []);
    expect([Name, none]).toEqual([Name, []]);
  }
  for (const [action, params, after] of life.changes) {
    await call(action, given(params, ids), life.region);
    await on.pass("2m");
    expect(await read()).toMatchObject(given(after, ids));
  }
  await call(life.remove[0], given(life.remove[1], ids), life.region);
  await on.pass("2m");
  const left = await list(life, byId(life, ids.it)).catch((error) => [error.code]);
  expect(left).toEqual(left.length === 0 ? [] : [expect.stringMatching(/Not(Found|Existed)$/)]);
  expect(await unread(last)).toEqual([]);
});
