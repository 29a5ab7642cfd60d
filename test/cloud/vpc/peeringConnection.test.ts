// Peering connections as the official SDK sees them: inside an account, to another one, and what goes with one.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf, vpcClient } from "../support";

afterEach(closeClouds);

const [own, other] = ["100000000001", "100000000002"];

/** Two accounts with a VPC each, and what one asks of the other. */
async function partners() {
  const on = await stage({ secrets: { local: "local", partner: "key" } });
  const theirs = vpcClient(on.cloud, { secretId: "partner", secretKey: "key" });
  const VpcId = (await theirs.CreateVpc({ VpcName: "theirs", CidrBlock: "10.9.0.0/16" })).Vpc.VpcId;
  const { PeeringConnectionId } = await on.vpc.CreateVpcPeeringConnection({
    ...{ SourceVpcId: on.vpcId, PeeringConnectionName: "partners", DestinationVpcId: VpcId },
    ...{ DestinationUin: other, DestinationRegion: "ap-guangzhou" },
  });
  const id = PeeringConnectionId;
  const stateFor = async (client: typeof theirs) =>
    (await client.DescribeVpcPeeringConnections({})).PeerConnectionSet.map(({ State }) => State);
  return { ...on, theirs, theirVpc: VpcId, id, stateFor };
}

test("the account that is asked accepts, both see it, and either ends it with the routes of both", async () => {
  const { vpc, vpcId, theirs, theirVpc, id, stateFor } = await partners();
  const accept = (client: typeof vpc) =>
    codeOf(client.AcceptVpcPeeringConnection({ PeeringConnectionId: id }));
  expect([await stateFor(vpc), await stateFor(theirs)]).toEqual([["PENDING"], ["PENDING"]]);
  expect(await accept(vpc)).toBe("UnsupportedOperation.VpcPeerPurviewError");
  expect(await accept(theirs)).toBe("");
  expect(await accept(theirs)).toBe("UnsupportedOperation.VpcPeerInvalidStateChange");
  expect([await stateFor(vpc), await stateFor(theirs)]).toEqual([["ACTIVE"], ["ACTIVE"]]);
  const ends = [
    [vpc, vpcId, "10.9.0.0/16"],
    [theirs, theirVpc, "10.0.0.0/16"],
  ] as const;
  const tables: string[] = [];
  for (const [client, VpcId, DestinationCidrBlock] of ends) {
    const { RouteTable } = await client.CreateRouteTable({ VpcId, RouteTableName: "out" });
    tables.push(RouteTable.RouteTableId);
    const Routes = [{ DestinationCidrBlock, GatewayType: "PEERCONNECTION", GatewayId: id }];
    await client.CreateRoutes({ RouteTableId: RouteTable.RouteTableId, Routes });
    expect(await codeOf(client.DeleteVpc({ VpcId }))).toBe("ResourceInUse");
  }
  await theirs.DeleteVpcPeeringConnection({ PeeringConnectionId: id });
  for (const [at, [client]] of ends.entries()) {
    const { RouteTableSet } = await client.DescribeRouteTables({ RouteTableIds: [present(tables[at])] });
    expect([present(RouteTableSet[0]).RouteSet, await stateFor(client)]).toEqual([[], []]);
  }
});

test("a request is rejected, or expires after seven days", async () => {
  const { vpc, theirs, id, stateFor } = await partners();
  await theirs.RejectVpcPeeringConnection({ PeeringConnectionId: id });
  expect([await stateFor(vpc), await stateFor(theirs)]).toEqual([["REJECTED"], ["REJECTED"]]);
  const late = await partners();
  await late.pass("6d");
  expect(await late.stateFor(late.vpc)).toEqual(["PENDING"]);
  await late.pass("2d");
  expect([await late.stateFor(late.vpc), await late.stateFor(late.theirs)]).toEqual([
    ["EXPIRED"],
    ["EXPIRED"],
  ]);
});

test("two VPCs of one account are connected at once, and once", async () => {
  const { vpc, vpcId } = await stage();
  const peer = (await vpc.CreateVpc({ VpcName: "peer", CidrBlock: "10.1.0.0/16" })).Vpc.VpcId;
  const connect = (SourceVpcId: string, DestinationVpcId: string) =>
    vpc.CreateVpcPeeringConnection({
      ...{ SourceVpcId, DestinationVpcId, PeeringConnectionName: "peers" },
      ...{ DestinationUin: own, DestinationRegion: "ap-guangzhou" },
    });
  await connect(vpcId, peer);
  expect(await codeOf(connect(peer, vpcId))).toBe("UnsupportedOperation.VpcPeerAlreadyExist");
  const { PeerConnectionSet } = await vpc.DescribeVpcPeeringConnections({});
  expect(PeerConnectionSet).toMatchObject([{ State: "ACTIVE", SourceVpcId: vpcId, PeerVpcId: peer }]);
});
