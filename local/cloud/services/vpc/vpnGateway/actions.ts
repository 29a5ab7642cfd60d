// VPN gateways made, listed, widened, renewed and deleted. A prepaid one cannot be deleted: it is left to its end, or
// turned postpaid, which happens at its end, too.
import { type AnyCall, type Call, definePart, removal } from "../../../action";
import { formatDateTime } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { addMonths } from "../../../month";
import { keptAttributes, viewOf } from "../../../plain";
import { aheadOf, yuan } from "../../../price";
import type {
  CreateVpnGatewayRequest,
  InquiryPriceResetVpnGatewayInternetMaxBandwidthRequest,
  ModifyVpnGatewayAttributeRequest,
  RenewVpnGatewayRequest,
  VpcActions,
} from "../../../requests/vpc";
import { keepTags } from "../../../tags";
import { vpc } from "../vpc";
import { type VpnGateway, vpnGateway } from "../vpnGateway";

const gatewayCodes = { malformed: "InvalidVpnGatewayId.Malformed", notFound: "InvalidVpnGatewayId.NotFound" };
const vpcCodes = { malformed: "InvalidVpcId.Malformed", notFound: "InvalidVpcId.NotFound" };

/** Prices of the documents' examples, in yuan: a month by Mbps, an hour, a gigabyte. */
const PRICES = { month: 76, hour: 0.48, gigabyte: 0.8 };
/** What an AutoRenewFlag stands for, by its number. */
const RENEW_FLAGS = ["NOTIFY_AND_MANUAL_RENEW", "NOTIFY_AND_AUTO_RENEW", "DISABLE_NOTIFY_AND_MANUAL_RENEW"];
const MONTH = 30 * 86_400_000;

function unsupported(why: string): ApiError {
  return new ApiError("UnsupportedOperation", why);
}

const view = viewOf(vpnGateway, {
  id: "VpnGatewayId",
  created: "CreatedTime",
  state: "State",
  tags: "TagSet",
  hidden: ["ExpiresAt"],
  also: ({ data: { ExpiresAt } }) => ({
    ExpiredTime: ExpiresAt > 0 ? formatDateTime(ExpiresAt) : "0000-00-00 00:00:00",
  }),
});

function create(call: Call<CreateVpnGatewayRequest>): object {
  const { world, params } = call;
  const prepaid = params.InstanceChargeType === "PREPAID" ? params.InstanceChargePrepaid : undefined;
  const made = world.create(vpnGateway, {
    VpcId: call.one(vpc, "VpcId").id,
    VpnGatewayName: params.VpnGatewayName,
    Type: params.Type ?? "IPSEC",
    PublicIpAddress: "",
    InternetMaxBandwidthOut: params.InternetMaxBandwidthOut,
    InstanceChargeType: params.InstanceChargeType ?? "POSTPAID_BY_HOUR",
    // A postpaid one has a flag, too, as today's API answers it.
    RenewFlag: prepaid?.RenewFlag ?? (prepaid ? "NOTIFY_AND_MANUAL_RENEW" : "NOTIFY_AND_AUTO_RENEW"),
    ExpiresAt: prepaid ? addMonths(world.now, prepaid.Period) : 0,
    NewPurchasePlan: "",
    RestrictState: "NORMAL",
    IsAddressBlocked: false,
    ...keptAttributes<VpnGateway>(params, ["Zone", "MaxConnection", "BgpAsn"]),
    ...keepTags(params.Tags),
  });
  return { VpnGateway: view(world.begin(made, "create"), world) };
}

function modify(call: Call<ModifyVpnGatewayAttributeRequest>): undefined {
  const entity = call.one(vpnGateway, "VpnGatewayId");
  const { InstanceChargeType } = call.params;
  const turns = InstanceChargeType !== undefined && entity.data.InstanceChargeType === "PREPAID";
  call.world.update(entity, {
    ...keptAttributes<VpnGateway>(call.params, ["VpnGatewayName", "MaxConnection", "BgpAsn"]),
    ...(turns ? { NewPurchasePlan: "PREPAID_TO_POSTPAID" } : {}),
  });
}

/** Bandwidths up to here, in Mbps, and those beyond, are two ranges; none changes from one to the other. */
const SMALLER = 100;

/** Another bandwidth for a gateway that is in its time: of a prepaid one, a wider one. */
function checkWider({ id, data }: Entity<VpnGateway>, bandwidth: number): void {
  const present = data.InternetMaxBandwidthOut;
  const narrower = data.InstanceChargeType === "PREPAID" ? bandwidth <= present : bandwidth === present;
  if (narrower) throw unsupported(`The bandwidth of ${id} can only grow.`);
  if (bandwidth < present && bandwidth <= SMALLER !== present <= SMALLER)
    throw unsupported(`The bandwidth of ${id} stays above ${SMALLER} Mbps.`);
  if (data.RestrictState !== "NORMAL") throw unsupported(`The gateway ${id} has expired.`);
}

/** A prepaid gateway, as a renewal needs it. */
function prepaidOf(call: AnyCall): Entity<VpnGateway> {
  const entity = call.one(vpnGateway, "VpnGatewayId");
  if (entity.data.InstanceChargeType !== "PREPAID")
    throw unsupported(`The gateway ${entity.id} is not prepaid.`);
  return entity;
}

function renew(call: Call<RenewVpnGatewayRequest>): undefined {
  const { world, params } = call;
  const entity = prepaidOf(call);
  const { Period, RenewFlag = entity.data.RenewFlag } = params.InstanceChargePrepaid;
  const from = Math.max(entity.data.ExpiresAt, world.now);
  const renewed = world.update(entity, {
    ExpiresAt: addMonths(from, Period),
    RenewFlag,
    RestrictState: "NORMAL",
  });
  if (!world.isChanging(renewed)) {
    world.begin(renewed, "expire", { seconds: (renewed.data.ExpiresAt - world.now) / 1000 });
  }
}

function prepaidPrice(bandwidth: number, months: number): object {
  const price = yuan(aheadOf({ hour: PRICES.hour, month: PRICES.month * bandwidth, months })!);
  return { Price: { InstancePrice: { OriginalPrice: price, DiscountPrice: price } } };
}

function hourlyPrice(): object {
  return {
    Price: {
      InstancePrice: { UnitPrice: PRICES.hour, ChargeUnit: "HOUR" },
      BandwidthPrice: { UnitPrice: PRICES.gigabyte, ChargeUnit: "GB" },
    },
  };
}

function widerPrice(call: Call<InquiryPriceResetVpnGatewayInternetMaxBandwidthRequest>): object {
  const entity = call.one(vpnGateway, "VpnGatewayId");
  const wanted = call.params.InternetMaxBandwidthOut;
  checkWider(entity, wanted);
  if (entity.data.InstanceChargeType !== "PREPAID") return hourlyPrice();
  const months = (entity.data.ExpiresAt - call.world.now) / MONTH;
  return prepaidPrice(wanted - entity.data.InternetMaxBandwidthOut, months);
}

const gatewayRef = { VpnGatewayId: withCodes(vpnGateway, gatewayCodes) };
const remove = removal(vpnGateway, "VpnGatewayId");

export const part = definePart<VpcActions>({
  kinds: [vpnGateway],
  actions: {
    CreateVpnGateway: {
      refs: { VpcId: withCodes(vpc, vpcCodes) },
      creates: { kind: vpnGateway },
      run: create,
    },

    // Unlike its other actions, today.
    DescribeVpnGateways: describes(withCodes(vpnGateway, { malformed: gatewayCodes.malformed }), {
      ids: "VpnGatewayIds",
      items: "VpnGatewaySet",
      filters: {
        "vpc-id": "VpcId",
        "vpn-gateway-id": "id",
        "vpn-gateway-name": "VpnGatewayName",
        type: "Type",
        "public-ip-address": "PublicIpAddress",
        "renew-flag": "RenewFlag",
        zone: "Zone",
      },
      view: (entity, { world }) => view(entity, world),
    }),

    ModifyVpnGatewayAttribute: {
      refs: { VpnGatewayId: vpnGateway },
      run: modify,
    },

    ResetVpnGatewayInternetMaxBandwidth: {
      refs: { VpnGatewayId: vpnGateway },
      needs: { ref: "VpnGatewayId", states: ["AVAILABLE"] },
      run: (call) => {
        const entity = call.one(vpnGateway, "VpnGatewayId");
        const { InternetMaxBandwidthOut } = call.params;
        checkWider(entity, InternetMaxBandwidthOut);
        call.world.update(entity, { InternetMaxBandwidthOut });
      },
    },

    SetVpnGatewaysRenewFlag: {
      refs: { VpnGatewayIds: vpnGateway },
      check: ({ AutoRenewFlag }) => {
        if (RENEW_FLAGS[AutoRenewFlag] === undefined)
          throw new ApiError(
            "InvalidParameterValue",
            `AutoRenewFlag ${AutoRenewFlag} is none of 0, 1 and 2.`,
          );
      },
      run: (call) => {
        const RenewFlag = RENEW_FLAGS[call.params.AutoRenewFlag]!;
        for (const entity of call.all(vpnGateway, "VpnGatewayIds")) call.world.update(entity, { RenewFlag });
      },
    },

    RenewVpnGateway: {
      refs: { VpnGatewayId: vpnGateway },
      needs: { ref: "VpnGatewayId", states: ["AVAILABLE"] },
      run: renew,
    },

    InquiryPriceCreateVpnGateway: {
      run: ({ params }) =>
        params.InstanceChargeType === "PREPAID"
          ? prepaidPrice(params.InternetMaxBandwidthOut, params.InstanceChargePrepaid!.Period)
          : hourlyPrice(),
    },

    InquiryPriceRenewVpnGateway: {
      refs: { VpnGatewayId: vpnGateway },
      run: (call) => {
        const { data } = prepaidOf(call);
        const { Period } = call.params.InstanceChargePrepaid;
        return prepaidPrice(data.InternetMaxBandwidthOut, Period);
      },
    },

    InquiryPriceResetVpnGatewayInternetMaxBandwidth: {
      refs: { VpnGatewayId: vpnGateway },
      run: widerPrice,
    },

    DeleteVpnGateway: {
      ...remove,
      refs: gatewayRef,
      starts: { ref: "VpnGatewayId", transition: "delete" },
      run: (call: AnyCall): undefined => {
        const entity = call.one(vpnGateway, "VpnGatewayId");
        if (entity.data.InstanceChargeType === "PREPAID")
          throw unsupported(`The gateway ${entity.id} is prepaid and cannot be deleted.`);
        call.world.begin(entity, "delete");
      },
    },
  },
});
