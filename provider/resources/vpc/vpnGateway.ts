// A VPN gateway: the cloud's end of VPN connections. A prepaid one cannot be deleted, and becomes postpaid when its time is over.
import type { VpnGateway } from "../../api/actions/vpc";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { onlyWith, requiredWith } from "../../lifecycle/author/rules";
import { id, modify } from "../modify";
import { renewFlags } from "../purchase";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

/** Mbps; a gateway changes its bandwidth within the first five, or within the rest (the SDK's ResetVpnGatewayInternetMaxBandwidth). */
const bandwidths = [5, 10, 20, 50, 100, 200, 500, 1000];
const smaller = 100;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36];

/** What AutoRenewFlag says, by its number. */
const byNumber = ["NOTIFY_AND_MANUAL_RENEW", "NOTIFY_AND_AUTO_RENEW", "DISABLE_NOTIFY_AND_MANUAL_RENEW"];

/** When it expires; the cloud writes zeros for never. */
function expiry({ ExpiredTime }: VpnGateway): string | undefined {
  return ExpiredTime?.startsWith("0000") ? undefined : ExpiredTime || undefined;
}

export const vpnGateway = defineResource({
  token: "vpc:VpnGateway",
  noun: "VPN gateway",
  doc: "A VPN gateway: the end of VPN connections in a VPC. A prepaid one cannot be deleted.",
  id: "vpngw-xxxxxxxx",
  tagged: "vpc:vpngw",
  inputs: {
    name: field.string().autoName(60).wire("VpnGatewayName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC."),
    internetMaxBandwidthOut: field
      .integer()
      .oneOf(...bandwidths)
      .replaceWhen(`it goes from at most ${smaller} Mbps to more, or back`, (before, wanted) =>
        typeof before === "number" && typeof wanted === "number"
          ? before <= smaller !== wanted <= smaller
          : false,
      )
      .doc("Bandwidth to the internet in Mbps. That of a prepaid gateway can only grow."),
    type: field
      .enum("IPSEC", "SSL")
      .optional()
      .replace()
      .doc("`IPSEC` for connections of sites, `SSL` for those of single devices. Defaults to `IPSEC`."),
    instanceChargeType: field
      .enum("POSTPAID_BY_HOUR", "PREPAID")
      .optional()
      .replaceWhen(
        "it becomes `PREPAID`",
        (before, wanted) => wanted === "PREPAID" && before !== undefined && before !== "PREPAID",
      )
      .from(({ InstanceChargeType, NewPurchasePlan }: VpnGateway) =>
        NewPurchasePlan === "PREPAID_TO_POSTPAID" ? "POSTPAID_BY_HOUR" : InstanceChargeType,
      )
      .doc(
        "How it is charged. A prepaid gateway that is to become postpaid does so when its time is over. Defaults to `POSTPAID_BY_HOUR`.",
      ),
    period: field
      .integer()
      .oneOf(...months)
      .optional()
      .instruction()
      .doc("Months to pay for; they apply when it is made, and a later change has no effect."),
    renewFlag: field
      .enum(...renewFlags)
      .optional()
      .from(({ InstanceChargeType, RenewFlag }: VpnGateway) =>
        InstanceChargeType === "PREPAID" ? RenewFlag : undefined,
      )
      .doc("What happens at the end of the months that are paid for. Defaults to `NOTIFY_AND_MANUAL_RENEW`."),
    zone: field.string().optional().replace().doc("The zone it stands in. The cloud chooses one if absent."),
    maxConnection: field
      .integer()
      .oneOf(5, 10, 20, 50, 100, 200, 500, 1000)
      .optional()
      .from(({ Type, MaxConnection }: VpnGateway) => (Type === "SSL" ? MaxConnection : undefined))
      .doc("How many devices an SSL gateway takes at once. Defaults to 5."),
    bgpAsn: field
      .integer()
      .range(1, 4_294_967_295)
      .optional()
      .doc("Its BGP autonomous system number, none of 139341, 45090 and 58835. Defaults to 64551."),
    tags,
  },
  outputs: {
    publicIpAddress: field.string().volatile().doc("Its public IPv4 address."),
    restrictState: field
      .string()
      .volatile()
      .doc("`NORMAL`, or `PROTECTIVELY_ISOLATED` for one whose paid time is over."),
    expiredTime: field
      .string()
      .optional()
      .volatile()
      .from(expiry)
      .doc("When the time that is paid for is over, `YYYY-MM-DD hh:mm:ss`; prepaid only."),
    isAddressBlocked: field
      .boolean()
      .volatile()
      .doc("Whether its public address is blocked for security reasons."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    requiredWith("period", "instanceChargeType", "PREPAID"),
    onlyWith("renewFlag", "instanceChargeType", "PREPAID"),
    onlyWith("maxConnection", "type", "SSL"),
  ],
  reads: "vpc.DescribeVpnGateways",
  filters: { name: "vpn-gateway-name", vpcId: "vpc-id", publicIpAddress: "public-ip-address" },
  uses: ["vpc.CreateVpnGateway", "vpc.SetVpnGatewaysRenewFlag", "vpc.DeleteVpnGateway"],
  create: async ({ api, inputs }) => {
    const { period: Period } = inputs;
    const { VpnGateway } = await api.vpc.CreateVpnGateway({
      VpcId: inputs.vpcId,
      VpnGatewayName: inputs.name,
      InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut,
      Type: inputs.type,
      InstanceChargeType: inputs.instanceChargeType,
      InstanceChargePrepaid: Period ? { Period, RenewFlag: inputs.renewFlag } : undefined,
      Zone: inputs.zone,
      MaxConnection: inputs.maxConnection,
      BgpAsn: inputs.bgpAsn,
      Tags: tagList(inputs.tags),
    });
    return VpnGateway;
  },
  settled: {
    state: ({ State }) => State?.toUpperCase(),
    done: ["AVAILABLE"],
    pending: ["PENDING"],
    usual: 30,
  },
  sync: {
    attributes: modify("vpc.ModifyVpnGatewayAttribute", {
      VpnGatewayId: id,
      VpnGatewayName: "name",
      InstanceChargeType: "instanceChargeType",
      MaxConnection: "maxConnection",
      BgpAsn: "bgpAsn",
    }),
    bandwidth: modify("vpc.ResetVpnGatewayInternetMaxBandwidth", {
      VpnGatewayId: id,
      InternetMaxBandwidthOut: "internetMaxBandwidthOut",
    }),
    renewal: {
      of: ["renewFlag"],
      call: async ({ api, id, from, to }) => {
        await api.vpc.SetVpnGatewaysRenewFlag({
          VpnGatewayIds: [id],
          AutoRenewFlag: byNumber.indexOf(to.renewFlag!),
          Type: from.Type,
        });
      },
    },
  },
  delete: async ({ api, id, look, state }) => {
    if (state.expiredTime !== undefined && (await look())?.InstanceChargeType === "PREPAID")
      throw new RefusedError(
        `${id} is prepaid, and such a gateway cannot be deleted: set \`instanceChargeType: "POSTPAID_BY_HOUR"\` and wait for the end of the months that are paid for, or take it out of the stack with \`pulumi state delete\` or \`retainOnDelete\``,
      );
    await api.vpc.DeleteVpnGateway({ VpnGatewayId: id });
  },
  gone: { state: ({ State }) => State, leaving: ["DELETING"], usual: 10 },
  holds: { "vpc:Vpc": "vpc-id" },
  recover: byName,
  example: `const gateway = new tencentcloud.vpc.VpnGateway("gateway", { vpcId: network.id, internetMaxBandwidthOut: 5 });`,
});
