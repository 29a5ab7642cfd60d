// A public address of one's own. It costs while it is bound to nothing, and can only be released then.
import type { Address } from "../../api/actions/vpc";
import { field } from "../../lifecycle/author/field";
import { maxBy, requiredWith } from "../../lifecycle/author/rules";
import { carriers } from "../known";
import { id, modify } from "../modify";
import { addressAfter, bound, following, released, widened } from "../network/address/after";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

/** The widest bandwidth in Mbps, by how it is charged (the SDK's AllocateAddresses). */
const widest = {
  TRAFFIC_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_POSTPAID_BY_HOUR: 100,
  BANDWIDTH_PREPAID_BY_MONTH: 200,
  BANDWIDTH_PACKAGE: 2000,
} as const;
type ChargeType = keyof typeof widest;

function prepaid({
  addressChargePrepaid: terms,
}: {
  addressChargePrepaid?: { period: number; autoRenewFlag?: number | undefined } | undefined;
}) {
  return terms && { Period: terms.period, AutoRenewFlag: terms.autoRenewFlag };
}

export const eip = defineResource({
  token: "vpc:Eip",
  takesToken: true,
  doc: "A public IPv4 address that can be bound to an instance or a network interface, and moved to another. An unbound address is charged for.",
  id: "eip-xxxxxxxx",
  tagged: "vpc:eip",
  inputs: {
    name: field
      .string()
      .autoName(20, { limit: 128 })
      .wire("AddressName")
      .doc("Name of the address, at most 128 bytes."),
    internetMaxBandwidthOut: field
      .integer()
      .range(1, 2000, "Mbps")
      .optional()
      .wire("Bandwidth")
      .doc(
        "Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. Defaults to 1 Mbps.",
      ),
    internetChargeType: field
      .enum(...(Object.keys(widest) as ChargeType[]))
      .optional()
      .doc("How bandwidth is charged. Defaults to `TRAFFIC_POSTPAID_BY_HOUR`."),
    addressChargePrepaid: field
      .object({
        period: field
          .integer()
          .oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36)
          .doc("Months to pay for."),
        autoRenewFlag: field
          .integer()
          .oneOf(0, 1, 2)
          .optional()
          .doc("0 for manual renewal, 1 for automatic renewal, 2 for none. Defaults to 1."),
      })
      .optional()
      .instruction()
      .doc(
        "Terms of `BANDWIDTH_PREPAID_BY_MONTH`; they apply when it begins, and a later change has no effect.",
      ),
    bandwidthPackageId: field
      .idOf("vpc:BandwidthPackage")
      .optional()
      .whenRemoved("")
      .from(({ BandwidthPackageId }: Address) => BandwidthPackageId ?? "")
      .doc("The bandwidth package it is in, with `BANDWIDTH_PACKAGE`; it goes in and out in place."),
    internetServiceProvider: field
      .enum("BGP", ...carriers)
      .optional()
      .replace()
      .doc("Line type: `BGP`, or a single carrier where the account may have that. Defaults to `BGP`."),
    tags,
  },
  outputs: {
    addressIp: field.string().doc("The public address."),
    addressStatus: field
      .string()
      .volatile()
      .doc("`UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface."),
    instanceId: field
      .string()
      .optional()
      .volatile()
      .doc("The instance, NAT gateway or HA virtual address that it is bound to."),
    networkInterfaceId: field.string().optional().volatile().doc("The network interface it is bound to."),
    privateIpAddress: field
      .string()
      .optional()
      .volatile()
      .wire("PrivateAddressIp")
      .doc("The private address it is bound to."),
    isArrears: field
      .boolean()
      .volatile()
      .doc("Whether it is suspended for lack of payment; it is reclaimed after seven days."),
    isBlocked: field
      .boolean()
      .volatile()
      .doc("Whether it is blocked for security reasons; it can then be neither bound nor unbound."),
    createdTime: field.string().doc("When it was allocated, ISO 8601."),
  },
  rules: [
    maxBy("internetMaxBandwidthOut", "internetChargeType", widest, {
      ...{ unit: "Mbps", absent: "TRAFFIC_POSTPAID_BY_HOUR" },
    }),
    requiredWith("addressChargePrepaid", "internetChargeType", "BANDWIDTH_PREPAID_BY_MONTH"),
    requiredWith("bandwidthPackageId", "internetChargeType", "BANDWIDTH_PACKAGE"),
  ],
  reads: "vpc.DescribeAddresses",
  filters: { name: "address-name", addressIp: "address-ip" },
  uses: [
    "vpc.AllocateAddresses",
    "vpc.AddBandwidthPackageResources",
    "vpc.RemoveBandwidthPackageResources",
    "vpc.ModifyAddressInternetChargeType",
    "vpc.ModifyAddressesBandwidth",
    "vpc.ReleaseAddresses",
    "vpc.DescribeTaskResult",
  ],
  create: async ({ api, inputs, token }) => {
    const { AddressSet } = await api.vpc.AllocateAddresses({
      AddressCount: 1,
      AddressName: inputs.name,
      InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut,
      InternetChargeType: inputs.internetChargeType,
      InternetServiceProvider: inputs.internetServiceProvider,
      AddressChargePrepaid: prepaid(inputs),
      BandwidthPackageId: inputs.bandwidthPackageId,
      Tags: tagList(inputs.tags),
      ClientToken: token,
    });
    return AddressSet[0]!;
  },
  settled: {
    state: ({ AddressStatus }) => AddressStatus,
    usual: 2,
    done: ["UNBIND", ...bound],
    pending: ["CREATING", "BINDING", "UNBINDING"],
  },
  sync: {
    name: modify("vpc.ModifyAddressAttribute", { AddressId: id, AddressName: "name" }),
    // An address that goes in or out is charged otherwise from then on.
    bandwidthPackage: {
      of: ["bandwidthPackageId"],
      call: async ({ api, id, from, to }) => {
        const [before, wanted] = [from.BandwidthPackageId, to.bandwidthPackageId];
        const named = { ResourceIds: [id], ResourceType: "Address" };
        if (before) await api.vpc.RemoveBandwidthPackageResources({ BandwidthPackageId: before, ...named });
        if (wanted) await api.vpc.AddBandwidthPackageResources({ BandwidthPackageId: wanted, ...named });
      },
    },
    chargeType: {
      of: ["internetChargeType"],
      call: async ({ api, wait, id, from, to }) => {
        await api.vpc.ModifyAddressInternetChargeType({
          AddressId: id,
          InternetChargeType: to.internetChargeType!,
          InternetMaxBandwidthOut: to.internetMaxBandwidthOut ?? from.Bandwidth ?? 1,
          AddressChargePrepaid: prepaid(to),
        });
        // Neither a task nor a state shows how far that is: only the charge type itself does.
        await wait<void>({
          what: `${id} to be charged by ${to.internetChargeType}`,
          kind: "vpc:Eip charge type",
          done: [to.internetChargeType!],
          pending: [from.InternetChargeType],
          look: async () => {
            const address = await api.describe("vpc.DescribeAddresses", id, { fresh: true });
            return { state: address?.InternetChargeType ?? "gone", value: undefined };
          },
        });
      },
    },
    bandwidth: {
      of: ["internetMaxBandwidthOut"],
      call: async ({ api, wait, id, to }) => {
        const { TaskId } = await api.vpc.ModifyAddressesBandwidth({
          AddressIds: [id],
          InternetMaxBandwidthOut: to.internetMaxBandwidthOut!,
        });
        const after = widened(id, TaskId, to.internetMaxBandwidthOut!);
        return addressAfter(following.vpc(api), wait, after);
      },
    },
  },
  delete: async ({ api, wait, id }) => {
    const { TaskId } = await api.vpc.ReleaseAddresses({ AddressIds: [id] });
    await addressAfter(following.vpc(api), wait, released(id, TaskId));
    return "gone";
  },
  gone: { state: ({ AddressStatus }) => AddressStatus, leaving: ["OFFLINING"] },
  blockedBy: async ({ look, blocker }) => {
    const address = await look();
    if (!address) return [];
    const { InstanceId, NetworkInterfaceId, AddressStatus, AddressIp } = address;
    if (AddressStatus === "UNBINDING") return [{ id: InstanceId, what: "a binding to", leaving: true }];
    // Neither goes while they are bound, so that the end of the one does not free the other.
    if (InstanceId.startsWith("havip-"))
      return [await blocker("vpc:HaVipEipAssociation", `${InstanceId}/${AddressIp}`)];
    if (InstanceId.startsWith("nat-")) return [await blocker("vpc:NatGateway", InstanceId)];
    if (InstanceId) return [await blocker("cvm:Instance", InstanceId)];
    return NetworkInterfaceId ? [{ id: NetworkInterfaceId, what: "network interface", leaving: false }] : [];
  },
  recover: byName,
  example: `const address = new tencentcloud.vpc.Eip("address", { internetMaxBandwidthOut: 5 });`,
});
