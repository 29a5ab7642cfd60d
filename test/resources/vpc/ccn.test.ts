// Routes of a cloud connect network that show after what they lead to was attached, and those that never do; several limits of one.
import { type Lab, openLab, region } from "../lab";
import { zone } from "../words";

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
afterEach(() => void jest.restoreAllMocks());

const range = "10.0.1.0/24";

async function joined() {
  const { id: ccnId } = await lab.need("vpc:Ccn", {});
  const { id: instanceId } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  await lab.need("vpc:Subnet", { vpcId: instanceId, zone, cidrBlock: range });
  return { ccnId, instanceId };
}

test("a route is waited for that shows a while after its network was attached", async () => {
  const ends = await joined();
  const since = await lab.cloud.last();
  const route = lab.resource("vpc:CcnRoute");
  const coming = route.up({ ...ends, destinationCidrBlock: range, enabled: true });
  await lab.cloud.whenCalled("DescribeCcnRoutes", since);
  await lab.need("vpc:CcnAttachment", ends);
  expect((await coming).outputs).toMatchObject({ instanceType: "VPC", enabled: true });
});

test("a route that does not come within ten seconds is refused by where it leads", async () => {
  const ends = await joined();
  const since = await lab.cloud.last();
  const program = { ...ends, destinationCidrBlock: range, enabled: true };
  const coming = expect(lab.resource("vpc:CcnRoute").up(program)).rejects.toThrow(
    `${ends.ccnId} has no route to ${range} of ${ends.instanceId}`,
  );
  await lab.cloud.whenCalled("DescribeCcnRoutes", since);
  const { now } = Date;
  jest.spyOn(Date, "now").mockImplementation(() => now() + 10_000);
  await coming;
});

test("limits of one network between several regions are told apart", async () => {
  const { id: ccnId } = await lab.need("vpc:Ccn", { bandwidthLimitType: "INTER_REGION_LIMIT" });
  const limits = ["ap-shanghai", "ap-beijing"].map((destinationRegion, i) => {
    const program = { ccnId, sourceRegion: region, destinationRegion, bandwidthLimit: 100 + i };
    return { program, limit: lab.resource("vpc:CcnBandwidthLimit") };
  });
  for (const { limit, program } of limits) await limit.up(program);
  for (const { limit, program } of limits) {
    expect((await limit.refresh())?.outputs).toMatchObject(program);
    expect(await limit.changes(program)).toEqual([]);
  }
});
