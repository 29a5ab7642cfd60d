// A public address of one's own: what it is and its states. Bound to an interface it shows the instance that has the
// interface, and BIND_ENI when none has; that is not kept here but looked up.

import { formatIso } from "../../clock";
import { defineKind, type Entity, type World } from "../../kind";
import { addressMachine, boundTo, type PublicAddress, UNBOUND } from "../../network/publicAddress";
import { nextPublicIp } from "../../network/publicIp";
import { instance } from "../cvm/instance";
import { networkInterface } from "./networkInterface";
import { vpcService } from "./service";

export interface Eip extends PublicAddress {
  /** The NAT gateway it is bound to; absent or "" for none. */
  NatGatewayId?: string;
  /** The HA virtual address it is bound to; absent or "" for none. */
  HaVipId?: string;
  /** The bandwidth package it is in; absent or "" for none. */
  BandwidthPackageId?: string;
  InternetChargeType: string;
}

/** Codes of actions on public addresses; a malformed id has none of its own. */
const codes = {
  malformed: "InvalidParameterValue",
  notFound: "InvalidAddressId.NotFound",
  inUse: "InvalidAddressState",
  state: "InvalidAddressIdStatus.NotPermit",
};

/** What an address is bound to that is bound to nothing. */
export const free = { ...UNBOUND, NatGatewayId: "", HaVipId: "" };

function widened(world: World, entity: Entity<Eip>, { bandwidth, charge }: Record<string, unknown>): void {
  world.update(entity, {
    Bandwidth: Number(bandwidth),
    InternetChargeType: String(charge ?? entity.data.InternetChargeType),
  });
}

function publicAddress(world: World, instanceId: string, PublicIpAddress: string): void {
  const host = world.get(instance, instanceId);
  if (host) world.update(host, { PublicIpAddress });
}

const { initial, transitions } = addressMachine(
  {
    take: (world, id) => publicAddress(world, id, ""),
    give: (world, id) => publicAddress(world, id, nextPublicIp(world)),
  },
  free,
);

export const eip = defineKind<Eip>({
  service: vpcService,
  type: "vpc:address",
  prefix: "eip",
  tagged: "vpc/eip",
  codes,
  nameAttribute: "AddressName",
  // api-docs/vpc.txt:2637
  quota: {
    limit: 20,
    code: "AddressQuotaLimitExceeded",
    daily: { times: 2, code: "AddressQuotaLimitExceeded.DailyAllocate" },
  },
  relations: [
    ...boundTo("cvm:instance", "vpc:networkInterface"),
    { to: "vpc:natGateway", via: "NatGatewayId", onDelete: "detach", freed: "UNBIND" },
    { to: "vpc:haVip", via: "HaVipId", onDelete: "refuse" },
    { to: "vpc:bandwidthPackage", via: "BandwidthPackageId", onDelete: "refuse" },
  ],
  machine: {
    initial,
    transitions: {
      ...transitions,
      bindNat: { ...transitions.bind, to: "BIND" },
      bandwidth: { ...transitions.bandwidth, done: widened },
    },
  },
});

/** The state that the API shows. */
export function statusOf(world: World, { state, data }: Entity<Eip>): string {
  return state === "BIND_ENI" && hostOf(world, data) ? "BIND" : state;
}

/** The instance, NAT gateway or HA virtual address a bound address leads to, also by way of an interface; "" for none. */
export function hostOf(world: World, { InstanceId, NetworkInterfaceId, NatGatewayId, HaVipId }: Eip): string {
  if (NatGatewayId || HaVipId) return NatGatewayId || HaVipId || "";
  if (InstanceId !== "") return InstanceId;
  return world.get(networkInterface, NetworkInterfaceId)?.data.InstanceId ?? "";
}

/** An address as the API shows it. */
export function viewEip(world: World, entity: Entity<Eip>): object {
  const { Tags, NatGatewayId, HaVipId, ...data } = entity.data;
  return {
    ...data,
    AddressId: entity.id,
    AddressStatus: statusOf(world, entity),
    CreatedTime: formatIso(entity.createdAt),
    InstanceId: hostOf(world, entity.data),
    NetworkInterfaceId: data.NetworkInterfaceId || null,
    PrivateAddressIp: data.PrivateAddressIp || null,
    BandwidthPackageId: data.BandwidthPackageId || null,
    TagSet: Tags ?? [],
  };
}
