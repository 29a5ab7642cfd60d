// Lines and tunnels: a tunnel over a line of one's own comes to life by itself, one over another account's when that accepts it;
// with the official SDK as a witness.

import { present } from "../../found";
import { closeClouds, cloud, codeOf, dcClient, vpcClient } from "../support";

afterEach(closeClouds);

const OWNER = "100000000001";
const line = { AccessPointId: "ap-1", LineOperator: "ChinaTelecom", PortType: "10GBase-LR" };

/** A line of the first account, and a VPC with a gateway of either. */
async function scene() {
  const one = await cloud({ secrets: { local: "local", other: "other" } });
  const pass = async (advance: string) => void (await one.control("POST", "clock", { advance }));
  const of = async (secretId: string) => {
    const keys = { secretId, secretKey: secretId };
    const [dc, vpc] = [dcClient(one, keys), vpcClient(one, keys)];
    const { Vpc } = await vpc.CreateVpc({ VpcName: secretId, CidrBlock: "10.0.0.0/16" });
    const VpcId = Vpc.VpcId;
    const { DirectConnectGateway } = await vpc.CreateDirectConnectGateway({
      ...{ NetworkType: "VPC", NetworkInstanceId: VpcId, DirectConnectGatewayName: secretId },
    });
    const network = { VpcId, DirectConnectGatewayId: DirectConnectGateway.DirectConnectGatewayId };
    return { dc, vpc, network };
  };
  const [own, other] = [await of("local"), await of("other")];
  const { DirectConnectIdSet } = await own.dc.CreateDirectConnect({ ...line, DirectConnectName: "office" });
  const DirectConnectId = present(DirectConnectIdSet[0]);
  const order = { DirectConnectId, DirectConnectTunnelName: "tunnel" };
  return { pass, own, other, DirectConnectId, order };
}

test("a line is built, and keeps what goes over it from leaving nothing behind", async () => {
  const { pass, own, DirectConnectId, order } = await scene();
  const state = async () =>
    (await own.dc.DescribeDirectConnects({})).DirectConnectSet.map(({ State }) => State);
  expect(await state()).toEqual(["PENDING"]);
  expect(await codeOf(own.dc.CreateDirectConnectTunnel({ ...order, ...own.network }))).toBe(
    "InvalidParameter",
  );
  await pass("1m");
  expect(await state()).toEqual(["AVAILABLE"]);
  await own.dc.CreateDirectConnectTunnel({ ...order, ...own.network });
  await pass("1m");
  const { DirectConnectGatewayId } = own.network;
  expect(await codeOf(own.dc.DeleteDirectConnect({ DirectConnectId }))).toBe("ResourceInUse");
  expect(await codeOf(own.vpc.DeleteDirectConnectGateway({ DirectConnectGatewayId }))).toBe("ResourceInUse");
  const [tunnel] = (await own.dc.DescribeDirectConnectTunnels({})).DirectConnectTunnelSet;
  await own.dc.DeleteDirectConnectTunnel({ DirectConnectTunnelId: present(tunnel).DirectConnectTunnelId });
  await pass("1m");
  await own.dc.DeleteDirectConnect({ DirectConnectId });
  await pass("1m");
  expect(await state()).toEqual([]);
});

test("a tunnel over a line of one's own has addresses of its own, a VLAN of its own, and changes in place", async () => {
  const { pass, own, order } = await scene();
  await pass("1m");
  const BgpPeer = { Asn: 64_600, AuthKey: "secret" };
  await own.dc.CreateDirectConnectTunnel({ ...order, ...own.network, Vlan: 7, BgpPeer });
  const look = async () => present((await own.dc.DescribeDirectConnectTunnels({})).DirectConnectTunnelSet[0]);
  expect(await look()).toMatchObject({
    State: "PENDING",
    Vlan: 7,
    TencentAddress: "169.254.64.1/30",
    BgpPeer,
  });
  await pass("1m");
  const again = { ...order, ...own.network };
  expect(await codeOf(own.dc.CreateDirectConnectTunnel({ ...again, Vlan: 7 }))).toBe(
    "InvalidParameter.VlanConflict",
  );
  const addresses = { TencentAddress: "10.1.0.1/30", CustomerAddress: "10.1.0.6/30" };
  expect(await codeOf(own.dc.CreateDirectConnectTunnel({ ...again, ...addresses }))).toBe(
    "InvalidParameter.AddressError",
  );
  const { DirectConnectTunnelId = "", State } = await look();
  expect(State).toBe("AVAILABLE");
  await own.dc.ModifyDirectConnectTunnelAttribute({
    DirectConnectTunnelId,
    Bandwidth: 20,
    BgpPeer: { Asn: 64_601 },
  });
  expect(await look()).toMatchObject({ State: "ALTERING" });
  await pass("1m");
  expect(await look()).toMatchObject({
    Bandwidth: 20,
    BgpPeer: { Asn: 64_601, AuthKey: "secret", CloudAsn: 45_090 },
  });
});

test("the owner of a line accepts or rejects the tunnels of others, and both accounts see it", async () => {
  const { pass, own, other, order } = await scene();
  await pass("1m");
  const asked = { ...order, ...other.network };
  expect(await codeOf(other.dc.CreateDirectConnectTunnel(asked))).toBe("ResourceNotFound");
  const ask = async () => {
    const shared = { ...asked, DirectConnectOwnerAccount: OWNER };
    return present((await other.dc.CreateDirectConnectTunnel(shared)).DirectConnectTunnelIdSet[0]);
  };
  const [accepted, rejected] = [await ask(), await ask()];
  const states = async ({ dc }: typeof own) =>
    Object.fromEntries(
      (await dc.DescribeDirectConnectTunnels({})).DirectConnectTunnelSet.map((one) => [
        one.DirectConnectTunnelId,
        one.State,
      ]),
    );
  expect(await states(own)).toEqual({ [accepted]: "COMFIRMING", [rejected]: "COMFIRMING" });
  expect(await codeOf(other.dc.AcceptDirectConnectTunnel({ DirectConnectTunnelId: accepted }))).toBe(
    "InvalidParameter",
  );
  await own.dc.AcceptDirectConnectTunnel({ DirectConnectTunnelId: accepted });
  await own.dc.RejectDirectConnectTunnel({ DirectConnectTunnelId: rejected });
  await pass("1m");
  for (const account of [own, other])
    expect(await states(account)).toEqual({ [accepted]: "AVAILABLE", [rejected]: "REJECTED" });
  expect(await codeOf(own.dc.AcceptDirectConnectTunnel({ DirectConnectTunnelId: rejected }))).toBe(
    "UnsupportedOperation.StateConfLict",
  );
  await other.dc.DeleteDirectConnectTunnel({ DirectConnectTunnelId: rejected });
  await pass("1m");
  expect(await states(own)).toEqual({ [accepted]: "AVAILABLE" });
});

test("an account that there is not, and a line that it does not have, are told apart", async () => {
  const { pass, own, other, order } = await scene();
  await pass("1m");
  const shared = { ...order, ...other.network };
  const nobody = { ...shared, DirectConnectOwnerAccount: "100000000009" };
  expect(await codeOf(other.dc.CreateDirectConnectTunnel(nobody))).toBe("InvalidParameter.UinIsNotExist");
  const notTheirs = { ...order, ...own.network, DirectConnectOwnerAccount: "100000000002" };
  expect(await codeOf(own.dc.CreateDirectConnectTunnel(notTheirs))).toBe(
    "InvalidParameter.DirectConnectIdIsNotUin",
  );
});
