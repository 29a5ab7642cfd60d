// What things would cost: plausible figures in yuan, larger for more. Nothing is ever charged.
import { type Call, definePart } from "../../../action";
import { aheadOf, type Cost, yuan } from "../../../price";
import type { CvmActions, InquiryPriceRunInstancesRequest } from "../../../requests/cvm";
import { findOffer } from "../../cbs/disk/offer";
import { image } from "../image";
import { type Instance, type InstanceDisk, instance } from "../instance";
import { findType, type InstanceType, openZone, soldType } from "../instanceType";
import { checkReset, growing } from "./changes";
import { guard } from "./operation";
import { checkPrepaid } from "./renewal";
import { bought, checkOrder, orderRefs } from "./run";

const KNOWN = ["RUNNING", "STOPPED"];

/** A price by the hour or gigabyte, or for months bought ahead. */
export function item({ unit = "HOUR", ...cost }: Cost & { unit?: "HOUR" | "GB" }): object {
  const ahead = aheadOf(cost);
  if (ahead === undefined) return { UnitPrice: yuan(cost.hour), ChargeUnit: unit };
  return { OriginalPrice: yuan(ahead), DiscountPrice: yuan(ahead), Discount: 100 };
}

/** What a type costs an hour, without disks. */
export const typeHour = ({ cpu, memory, gpu }: InstanceType) => cpu * 0.07 + memory * 0.03 + gpu * 6;

function diskHour({ DiskType, DiskSize }: Pick<InstanceDisk, "DiskType" | "DiskSize">): number {
  return (findOffer(DiskType)?.price ?? 0.0003) * DiskSize;
}

/** Traffic is paid by the GB, bandwidth by the hour. */
function internetItem(charge: string, bandwidth: number, months?: number): object {
  if (charge === "TRAFFIC_POSTPAID_BY_HOUR") return item({ hour: 0.8, unit: "GB" });
  return item({ hour: bandwidth * 0.06, months: charge === "BANDWIDTH_PREPAID" ? months : undefined });
}

function ofOrder(call: Call<InquiryPriceRunInstancesRequest>): object {
  const order = checkOrder(call);
  const { InstanceChargeType, InstanceChargePrepaid, InstanceCount = 1 } = call.params;
  const months = InstanceChargeType === "PREPAID" ? InstanceChargePrepaid?.Period : undefined;
  const disks = [order.systemDisk, ...order.dataDisks].reduce((sum, one) => sum + diskHour(one), 0);
  const { InternetChargeType, InternetMaxBandwidthOut } = order.internet;
  return {
    Price: {
      InstancePrice: item({ hour: (typeHour(order.type) + disks) * InstanceCount, months }),
      BandwidthPrice: internetItem(InternetChargeType, InternetMaxBandwidthOut * InstanceCount, months),
    },
  };
}

function hoursOf(data: Instance): number {
  const type = findType(data.InstanceType);
  const disks = [data.SystemDisk, ...data.DataDisks].reduce((sum, one) => sum + diskHour(one), 0);
  return (type ? typeHour(type) : 0) + disks;
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    InquiryPriceRunInstances: { refs: orderRefs, creates: bought, run: ofOrder },

    InquiryPriceResetInstance: {
      refs: { InstanceId: instance, ImageId: image },
      run: (call) => {
        const entity = call.one(instance, "InstanceId");
        guard(call, entity, KNOWN);
        const DiskSize = checkReset(call, entity);
        const { DiskType } = entity.data.SystemDisk;
        const months = entity.data.InstanceChargeType === "PREPAID" ? 1 : undefined;
        return { Price: { InstancePrice: item({ hour: diskHour({ DiskType, DiskSize }), months }) } };
      },
    },

    InquiryPriceResizeInstanceDisks: {
      refs: { InstanceId: instance },
      run: (call) => {
        const entity = call.one(instance, "InstanceId");
        guard(call, entity, KNOWN);
        const { id, size } = growing(entity, call.params);
        const { DiskType } = [entity.data.SystemDisk, ...entity.data.DataDisks].find(
          (one) => one.DiskId === id,
        )!;
        const months = entity.data.InstanceChargeType === "PREPAID" ? 1 : undefined;
        return { Price: { InstancePrice: item({ hour: diskHour({ DiskType, DiskSize: size }), months }) } };
      },
    },

    InquiryPriceRenewInstances: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const entities = call.all(instance, "InstanceIds");
        for (const entity of entities) checkPrepaid(entity);
        const hour = entities.reduce((sum, { data }) => sum + hoursOf(data), 0);
        return { Price: { InstancePrice: item({ hour, months: call.params.InstanceChargePrepaid.Period }) } };
      },
    },

    InquiryPriceResetInstancesType: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const entity = call.one(instance, "InstanceIds");
        guard(call, entity, KNOWN);
        const { data } = entity;
        const type = soldType(openZone(call.region, data.Placement.Zone), call.params.InstanceType);
        const months = data.InstanceChargeType === "PREPAID" ? 1 : undefined;
        return { Price: { InstancePrice: item({ hour: typeHour(type), months }) } };
      },
    },

    InquiryPriceResetInstancesInternetMaxBandwidth: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const entities = call.all(instance, "InstanceIds");
        for (const entity of entities) guard(call, entity, KNOWN);
        const { data } = entities[0]!;
        const { InternetMaxBandwidthOut = 0 } = call.params.InternetAccessible;
        const price = internetItem(data.InternetAccessible.InternetChargeType, InternetMaxBandwidthOut, 1);
        return { Price: { BandwidthPrice: price } };
      },
    },
  },
});
