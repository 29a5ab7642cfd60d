// A peering connection of two VPCs. One to another account waits there to be accepted, which is no failure here: it is at rest, and
// its state says so.
import type { PeerConnection } from "../../api/actions/vpc";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const why: Record<string, string> = {
  EXPIRED: "nobody accepted it within 7 days",
  REJECTED: "the other account has rejected it",
  DELETED: "the other account has deleted it",
  ISOLATED: "the account is in arrears",
};

export const peeringConnection = defineResource({
  token: "vpc:PeeringConnection",
  doc: "A peering connection of two VPCs whose ranges do not overlap, of one region or of two. A connection to a VPC of another account works once that account has accepted it: `PeeringConnectionAccepter` does that, there. Routes of either VPC whose next hop is `PEERCONNECTION` lead to it, and go with it.",
  id: "pcx-xxxxxxxx",
  tagged: "vpc:pcx",
  inputs: {
    name: field.string().autoName(60).wire("PeeringConnectionName").doc("Name, at most 60 bytes."),
    sourceVpcId: field.idOf("vpc:Vpc").replace().doc("The VPC on this side."),
    destinationVpcId: field.string().replace().doc("Id of the VPC on the other side."),
    destinationUin: field
      .string()
      .optional()
      .replace()
      .from(({ DestinationUin }: PeerConnection) => String(DestinationUin))
      .doc("Id of the account that has the VPC on the other side. Defaults to the account that creates it."),
    destinationRegion: field
      .string()
      .optional()
      .replace()
      .doc("Region of the VPC on the other side. Defaults to that of the connection."),
    bandwidth: field
      .integer()
      .range(1, 100_000, "Mbps")
      .optional()
      .from(({ SourceRegion, DestinationRegion, Bandwidth }: PeerConnection) =>
        SourceRegion === DestinationRegion ? undefined : Bandwidth,
      )
      .doc("Limit of bandwidth between two regions; there is none inside a region."),
    chargeType: field
      .enum("POSTPAID_BY_DAY_MAX", "POSTPAID_BY_MONTH_95")
      .optional()
      .doc(
        "How traffic between two regions is paid for: by the peak of a day, or by that of a month without its highest 5 %.",
      ),
    qosLevel: field
      .enum("PT", "AU", "AG")
      .optional()
      .replace()
      .doc("Quality: `PT` platinum, `AU` gold, `AG` silver."),
    tags,
  },
  outputs: {
    state: field.string().volatile().doc("`ACTIVE`, or `PENDING` while the other account has not answered."),
    sourceUin: field
      .string()
      .from(({ SourceUin }: PeerConnection) => String(SourceUin))
      .doc("Id of the account that asked for it."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["bandwidth", "destinationRegion", "region"],
      doc: "`bandwidth` is required between two regions, and only there.",
      check: ({ bandwidth, destinationRegion, region }) => {
        const isFar = destinationRegion !== undefined && destinationRegion !== region;
        if (isFar === (bandwidth !== undefined)) return undefined;
        return isFar ? "is required between two regions" : "is only for a connection between two regions";
      },
    },
  ],
  reads: "vpc.DescribeVpcPeeringConnections",
  filters: { name: "peering-connection-name", sourceVpcId: "vpc-id" },
  uses: ["vpc.CreateVpcPeeringConnection", "vpc.DeleteVpcPeeringConnection", "sts.GetCallerIdentity"],
  create: async ({ api, region, inputs }) => {
    const own = async () => (await api.sts.GetCallerIdentity()).AccountId;
    const { PeeringConnectionId } = await api.vpc.CreateVpcPeeringConnection({
      PeeringConnectionName: inputs.name,
      SourceVpcId: inputs.sourceVpcId,
      DestinationVpcId: inputs.destinationVpcId,
      DestinationUin: inputs.destinationUin ?? (await own()),
      DestinationRegion: inputs.destinationRegion ?? region,
      Bandwidth: inputs.bandwidth,
      ChargeType: inputs.chargeType,
      QosLevel: inputs.qosLevel,
      Tags: tagList(inputs.tags),
    });
    return PeeringConnectionId;
  },
  sync: {
    attributes: modify("vpc.ModifyVpcPeeringConnection", {
      PeeringConnectionId: id,
      PeeringConnectionName: "name",
      Bandwidth: "bandwidth",
      ChargeType: "chargeType",
    }),
  },
  delete: ({ api, id }) => api.vpc.DeleteVpcPeeringConnection({ PeeringConnectionId: id }),
  settled: {
    state: ({ State }) => State,
    done: ["ACTIVE", "PENDING"],
    pending: [],
    explain: (state) => why[state],
  },
  deleteBeforeReplace: (before, wanted) =>
    before.sourceVpcId === wanted.sourceVpcId || before.destinationVpcId === wanted.destinationVpcId,
  holds: { "vpc:Vpc": "vpc-id" },
  recover: byName,
  example: `const peering = new tencentcloud.vpc.PeeringConnection("office", {
  sourceVpcId: app.id,
  destinationVpcId: office.id,
});`,
});
