// The acceptance of a peering connection that another account asks for. It is there while the connection is accepted; when it is
// removed, the connection stays: either account can delete that.
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

export const peeringConnectionAccepter = defineAttachment({
  token: "vpc:PeeringConnectionAccepter",
  noun: "acceptance of a peering connection",
  doc: "Accepts a peering connection that another account asks for, in the region of this account's VPC. One that has been accepted already is taken as it is. Removing this resource does not end the connection: either account can delete that. A request that was rejected, or that nobody accepted within 7 days, cannot be accepted any more.",
  id: "pcx-xxxxxxxx",
  inputs: {
    peeringConnectionId: field
      .idOf("vpc:PeeringConnection")
      .replace()
      .doc("The connection, by the id that both accounts have it under."),
  },
  outputs: {
    state: field.string().volatile().doc("`ACTIVE`, or `ISOLATED` where an account is in arrears."),
    sourceVpcId: field.string().doc("The VPC of the other account."),
    sourceUin: field
      .string()
      .from(({ SourceUin }: { SourceUin: number }) => String(SourceUin))
      .doc("Id of the account that asks for it."),
    sourceRegion: field.string().doc("Region of the VPC of the other account."),
    destinationVpcId: field.string().doc("The VPC of this account."),
  },
  of: ["peeringConnectionId"],
  reads: "vpc.DescribeVpcPeeringConnections",
  uses: ["vpc.AcceptVpcPeeringConnection"],
  find: (connection) => (["ACTIVE", "ISOLATED"].includes(connection.State) ? connection : undefined),
  attach: async ({ api, inputs }) => {
    const { peeringConnectionId: PeeringConnectionId } = inputs;
    await api.vpc.AcceptVpcPeeringConnection({ PeeringConnectionId });
    return undefined;
  },
  detach: async () => "gone",
  example: `new tencentcloud.vpc.PeeringConnectionAccepter("partner", { peeringConnectionId: "pcx-0123abcd" });`,
});
