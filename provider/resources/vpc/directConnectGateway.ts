// A direct connect gateway of a VPC: a VPC has one of each type. Reading it does not answer the tags that its create takes.
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const directConnectGateway = defineResource({
  token: "vpc:DirectConnectGateway",
  doc: "A direct connect gateway: where the private line between your own network and a VPC ends. A route whose next hop is `DIRECTCONNECT` leads to it, and goes with it.",
  id: "dcg-xxxxxxxx",
  tagged: "vpc:dcg",
  tagsApart: true,
  inputs: {
    name: field.string().autoName(60).wire("DirectConnectGatewayName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC it is in; a VPC has one of each type."),
    gatewayType: field
      .enum("NORMAL", "NAT")
      .optional()
      .replace()
      .doc("`NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`."),
    gatewayAsn: field
      .integer()
      .optional()
      .replace()
      .doc("BGP autonomous system number: 45090, 64512 to 65534, or 4200000000 to 4294967294."),
    zone: field.string().optional().replace().doc("The zone it is in."),
    tags,
  },
  outputs: {
    directConnectGatewayIp: field.string().optional().doc("Its address."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "vpc.DescribeDirectConnectGateways",
  filters: {
    name: "direct-connect-gateway-name",
    vpcId: "vpc-id",
    gatewayType: "gateway-type",
  },
  uses: ["vpc.CreateDirectConnectGateway", "vpc.DeleteDirectConnectGateway"],
  create: async ({ api, inputs }) => {
    const { DirectConnectGateway } = await api.vpc.CreateDirectConnectGateway({
      DirectConnectGatewayName: inputs.name,
      NetworkType: "VPC",
      NetworkInstanceId: inputs.vpcId,
      GatewayType: inputs.gatewayType,
      GatewayAsn: inputs.gatewayAsn,
      Zone: inputs.zone,
      Tags: tagList(inputs.tags),
    });
    return DirectConnectGateway;
  },
  sync: {
    name: modify("vpc.ModifyDirectConnectGatewayAttribute", {
      DirectConnectGatewayId: id,
      DirectConnectGatewayName: "name",
    }),
  },
  delete: ({ api, id }) => api.vpc.DeleteDirectConnectGateway({ DirectConnectGatewayId: id }),
  deleteBeforeReplace: (before, wanted) =>
    before.vpcId === wanted.vpcId && (before.gatewayType ?? "NORMAL") === (wanted.gatewayType ?? "NORMAL"),
  holds: { "vpc:Vpc": "vpc-id" },
  recover: byName,
  example: `const gateway = new tencentcloud.vpc.DirectConnectGateway("office", { vpcId: network.id });`,
});
