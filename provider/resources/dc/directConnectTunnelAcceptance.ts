// The acceptance of a tunnel that another account asks for over one's line. It is there while the tunnel is accepted; when it is
// removed, the tunnel stays: the account that has it deletes it.
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

/** What a tunnel that has been accepted is, or is becoming. */
const ACCEPTED = ["AVAILABLE", "ALLOCATING", "ALLOCATED", "ALTERING"];

export const directConnectTunnelAcceptance = defineAttachment({
  token: "dc:DirectConnectTunnelAcceptance",
  noun: "acceptance of a direct connect tunnel",
  doc: "Accepts a direct connect tunnel that another account asks for over a line of this account. One that has been accepted already is taken as it is. Removing this resource does not end the tunnel: the account that has it deletes it. A tunnel that was rejected cannot be accepted any more.",
  id: "dcx-xxxxxxxx",
  inputs: {
    directConnectTunnelId: field
      .idOf("dc:DirectConnectTunnel")
      .replace()
      .doc("The tunnel, by the id that both accounts have it under."),
  },
  outputs: {
    state: field.string().volatile().doc("`AVAILABLE` once it is set up."),
    directConnectId: field.string().doc("The line of this account."),
    ownerAccount: field.string().doc("The account that asks for it."),
    vlan: field.integer().doc("Its VLAN of the line."),
  },
  of: ["directConnectTunnelId"],
  reads: "dc.DescribeDirectConnectTunnels",
  uses: ["dc.AcceptDirectConnectTunnel"],
  find: (tunnel) => (ACCEPTED.includes(tunnel.State) ? tunnel : undefined),
  attach: async ({ api, inputs }) => {
    const { directConnectTunnelId: DirectConnectTunnelId } = inputs;
    await api.dc.AcceptDirectConnectTunnel({ DirectConnectTunnelId });
    return undefined;
  },
  settled: {
    state: ({ State }) => State,
    done: ["AVAILABLE"],
    pending: ["ALLOCATING", "ALLOCATED", "ALTERING"],
    usual: 10,
  },
  detach: async () => "gone",
  example: `new tencentcloud.dc.DirectConnectTunnelAcceptance("partner", { directConnectTunnelId: "dcx-0123abcd" });`,
});
