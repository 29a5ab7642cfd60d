// A tunnel over a direct connect line. Over a line of one's own it comes to life by itself; over that of another account it waits for
// that account, perhaps for ever, so that waiting is where a create ends.
import { AnswerError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { requiredTogether } from "../../lifecycle/author/rules";
import { id, modify, wired } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const bgpFields = {
  asn: field.integer().optional().doc("Your autonomous system number."),
  authKey: field.string().secret().optional().doc("The key that both ends of the BGP session share."),
};

const bgpPeer = field.object(bgpFields).optional().doc("Your end of the BGP session.");
const prefix = field.object({ cidr: field.cidr().doc("A range of your network.") });
const routeFilterPrefixes = field
  .list(prefix)
  .optional()
  .doc("Ranges of your network that a tunnel with static routes leads to.");

const address = (whose: string) =>
  field
    .string()
    .optional()
    .doc(`${whose} address in the network of the two ends, with its mask: \`169.254.64.1/30\`.`);

/** The id of the one that was made. */
function answered([id]: string[], name: string): string {
  if (id === undefined) throw new AnswerError(`the answer to the create of "${name}" has no id`);
  return id;
}

export const directConnectTunnel = defineResource({
  token: "dc:DirectConnectTunnel",
  doc: "A tunnel over a direct connect line, from a direct connect gateway to your own network. Over the line of another account it is asked for, and is `COMFIRMING` until that account accepts it with `dc.DirectConnectTunnelAcceptance`.",
  id: "dcx-xxxxxxxx",
  tagged: "dc:dcx",
  inputs: {
    name: field.string().autoName(60).wire("DirectConnectTunnelName").doc("Name, at most 60 bytes."),
    directConnectId: field.string().replace().doc("The direct connect line, `dc-xxxxxxxx`."),
    directConnectOwnerAccount: field
      .string()
      .optional()
      .replace()
      .doc("The account that has the line, where it is another one."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC that it leads to."),
    directConnectGatewayId: field.idOf("vpc:DirectConnectGateway").replace().doc("The gateway of that VPC."),
    bandwidth: field
      .integer()
      .min(0)
      .optional()
      .doc("Mbps, 0 for as much as the line has. Defaults to the bandwidth of the line."),
    routeType: field
      .enum("BGP", "STATIC")
      .optional()
      .replace()
      .doc("How routes are known. Defaults to `BGP`."),
    vlan: field
      .integer()
      .range(0, 3000)
      .optional()
      .replace()
      .doc("VLAN of the line, 0 for none. By default, one that is free."),
    bgpPeer,
    routeFilterPrefixes,
    tencentAddress: address("The cloud's"),
    customerAddress: address("Your"),
    tags,
  },
  outputs: {
    state: field
      .string()
      .volatile()
      .doc(
        "`AVAILABLE`, `COMFIRMING` (so spelt) while the owner of the line has not answered, or `REJECTED`.",
      ),
    networkRegion: field.string().doc("Region of the VPC."),
    ownerAccount: field.string().doc("The account that has the tunnel."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [requiredTogether("tencentAddress", "customerAddress")],
  reads: "dc.DescribeDirectConnectTunnels",
  filters: { name: "direct-connect-tunnel-name", directConnectId: "direct-connect-id" },
  uses: ["dc.CreateDirectConnectTunnel", "dc.DeleteDirectConnectTunnel"],
  create: async ({ api, inputs }) => {
    const { DirectConnectTunnelIdSet } = await api.dc.CreateDirectConnectTunnel({
      DirectConnectId: inputs.directConnectId,
      DirectConnectTunnelName: inputs.name,
      DirectConnectOwnerAccount: inputs.directConnectOwnerAccount,
      NetworkType: "VPC",
      VpcId: inputs.vpcId,
      DirectConnectGatewayId: inputs.directConnectGatewayId,
      Bandwidth: inputs.bandwidth,
      RouteType: inputs.routeType,
      BgpPeer: inputs.bgpPeer && { Asn: inputs.bgpPeer.asn, AuthKey: inputs.bgpPeer.authKey },
      RouteFilterPrefixes: inputs.routeFilterPrefixes?.map(({ cidr }) => ({ Cidr: cidr })),
      Vlan: inputs.vlan,
      TencentAddress: inputs.tencentAddress,
      CustomerAddress: inputs.customerAddress,
      Tags: tagList(inputs.tags),
    });
    return answered(DirectConnectTunnelIdSet, inputs.name);
  },
  settled: {
    state: ({ State }) => State,
    done: ["AVAILABLE", "COMFIRMING"],
    pending: ["PENDING", "ALLOCATING", "ALLOCATED", "ALTERING"],
    usual: 20,
  },
  sync: {
    attributes: modify("dc.ModifyDirectConnectTunnelAttribute", {
      DirectConnectTunnelId: id,
      DirectConnectTunnelName: "name",
      Bandwidth: "bandwidth",
      BgpPeer: wired("bgpPeer", bgpPeer),
      RouteFilterPrefixes: wired("routeFilterPrefixes", routeFilterPrefixes),
      TencentAddress: "tencentAddress",
      CustomerAddress: "customerAddress",
    }),
  },
  delete: ({ api, id }) => api.dc.DeleteDirectConnectTunnel({ DirectConnectTunnelId: id }),
  gone: { state: ({ State }) => State, leaving: ["DELETING"], usual: 5 },
  recover: byName,
  // A line has a VLAN once.
  deleteBeforeReplace: (before, wanted) =>
    wanted.vlan !== undefined &&
    before.vlan === wanted.vlan &&
    before.directConnectId === wanted.directConnectId,
  example: `new tencentcloud.dc.DirectConnectTunnel("office", {
  directConnectId: "dc-0123abcd",
  vpcId: network.id,
  directConnectGatewayId: gateway.id,
  vlan: 100,
  bgpPeer: { asn: 64600, authKey: config.requireSecret("bgpKey") },
});`,
});
