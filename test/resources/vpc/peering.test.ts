// Peering connections with what leads to them, and an accepter whose connection is asked for, rejected or ended by the other account.
import { age } from "../drive";
import { accounts, type Lab, openLab, region } from "../lab";

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const aVpc = async (cidrBlock: string) => (await lab.need("vpc:Vpc", { cidrBlock })).id;

/** What the other account asks for, of a VPC of its own with this range and of one of ours. */
async function asked(CidrBlock: string): Promise<string> {
  const { vpc } = lab.otherApi;
  const { Vpc } = await vpc.CreateVpc({ VpcName: "theirs", CidrBlock });
  const { PeeringConnectionId } = await vpc.CreateVpcPeeringConnection({
    ...{ PeeringConnectionName: "partner", SourceVpcId: Vpc.VpcId, DestinationUin: accounts.own },
    ...{ DestinationVpcId: await aVpc("10.1.0.0/16"), DestinationRegion: region },
  });
  return PeeringConnectionId;
}

test("a route leads to a peering connection, and goes with it", async () => {
  const [sourceVpcId, destinationVpcId] = [await aVpc("10.2.0.0/16"), await aVpc("10.3.0.0/16")];
  const peering = lab.resource("vpc:PeeringConnection");
  const { id: gatewayId } = await peering.up({ sourceVpcId, destinationVpcId });
  const { id: routeTableId } = await lab.need("vpc:RouteTable", { vpcId: sourceVpcId });
  const route = lab.resource("vpc:Route");
  const program = {
    routeTableId,
    destinationCidrBlock: "10.3.0.0/16",
    gatewayType: "PEERCONNECTION",
    gatewayId,
  };
  await route.up(program);
  expect(await route.refresh()).toBeDefined();
  expect(await route.changes(program)).toEqual([]);
  await peering.destroy();
  age(route.now);
  expect(await route.refresh()).toBeUndefined();
});

test("a connection that is asked for is not accepted until the accepter is made, which ends with it", async () => {
  const peeringConnectionId = await asked("10.5.0.0/16");
  expect(await lab.resource("vpc:PeeringConnectionAccepter").import(peeringConnectionId)).toBeUndefined();
  const accepter = lab.resource("vpc:PeeringConnectionAccepter");
  const { outputs } = await accepter.up({ peeringConnectionId });
  expect(outputs).toMatchObject({ state: "ACTIVE", sourceUin: accounts.other });
  await lab.otherApi.vpc.DeleteVpcPeeringConnection({ PeeringConnectionId: peeringConnectionId });
  age(accepter.now);
  expect(await accepter.refresh()).toBeUndefined();
});

test("a connection that was rejected cannot be accepted any more", async () => {
  const peeringConnectionId = await asked("10.6.0.0/16");
  await lab.api.vpc.RejectVpcPeeringConnection({ PeeringConnectionId: peeringConnectionId });
  const accepter = lab.resource("vpc:PeeringConnectionAccepter");
  await expect(accepter.up({ peeringConnectionId })).rejects.toThrow("REJECTED");
});
