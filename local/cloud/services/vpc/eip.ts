// A public address of one's own: what it is and its states. Bound to an interface it shows the instance that has the
// interface, and BIND_ENI when none has; that is not kept here but looked up.

import { formatIso } from "../../clock";
import { defineKind, type Entity, GONE, SAME, type World } from "../../kind";
import { nextPublicIp } from "../../network/publicIp";
import type { Tag } from "../../tags";
import { instance } from "../cvm/instance";
import { networkInterface } from "./networkInterface";
import { vpcService } from "./service";

export interface Eip {
  AddressName: string;
  AddressIp: string;
  /** The instance it is bound to as such, "" for none. */
  InstanceId: string;
  /** The interface it is bound to, "" for none. */
  NetworkInterfaceId: string;
  PrivateAddressIp: string;
  /** The NAT gateway it is bound to; absent or "" for none. */
  NatGatewayId?: string;
  /** The HA virtual address it is bound to; absent or "" for none. */
  HaVipId?: string;
  /** The bandwidth package it is in; absent or "" for none. */
  BandwidthPackageId?: string;
  IsArrears: boolean;
  IsBlocked: boolean;
  Bandwidth: number;
  InternetChargeType: string;
  InternetServiceProvider: string;
  AddressType: string;
  Tags?: Tag[];
}

/** Codes of actions on public addresses; a malformed id has none of its own. */
const codes = {
  malformed: "InvalidParameterValue",
  notFound: "InvalidAddressId.NotFound",
  inUse: "InvalidAddressState",
  state: "InvalidAddressIdStatus.NotPermit",
};

const UNBOUND = {
  InstanceId: "",
  NetworkInterfaceId: "",
  PrivateAddressIp: "",
  NatGatewayId: "",
  HaVipId: "",
};

function forget(world: World, entity: Entity<Eip>): void {
  world.update(entity, UNBOUND);
}

/** An EIP takes the place of the ordinary public address. */
function bound(world: World, { data }: Entity<Eip>): void {
  const host = world.get(instance, data.InstanceId);
  if (host) world.update(host, { PublicIpAddress: "" });
}

function unbound(world: World, entity: Entity<Eip>, { reallocate }: Record<string, unknown>): void {
  const host = world.get(instance, entity.data.InstanceId);
  if (host && reallocate) world.update(host, { PublicIpAddress: nextPublicIp(world) });
  forget(world, entity);
}

function widened(world: World, entity: Entity<Eip>, { bandwidth, charge }: Record<string, unknown>): void {
  world.update(entity, {
    Bandwidth: Number(bandwidth),
    InternetChargeType: String(charge ?? entity.data.InternetChargeType),
  });
}

const binding = { from: ["UNBIND"], via: "BINDING", seconds: 3, failed: "UNBIND", undone: forget };

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
    {
      to: "cvm:instance",
      via: "InstanceId",
      onDelete: "detach",
      freed: "UNBIND",
      clears: ["NetworkInterfaceId", "PrivateAddressIp"],
    },
    {
      to: "vpc:networkInterface",
      via: "NetworkInterfaceId",
      onDelete: "detach",
      freed: "UNBIND",
      clears: ["InstanceId", "PrivateAddressIp"],
    },
    { to: "vpc:natGateway", via: "NatGatewayId", onDelete: "detach", freed: "UNBIND" },
    { to: "vpc:haVip", via: "HaVipId", onDelete: "refuse" },
    { to: "vpc:bandwidthPackage", via: "BandwidthPackageId", onDelete: "refuse" },
  ],
  machine: {
    initial: "CREATING",
    transitions: {
      create: { from: ["CREATING"], to: "UNBIND", seconds: 2, failed: "UNBIND" },
      bind: { ...binding, to: "BIND", done: bound },
      bindInterface: { ...binding, to: "BIND_ENI" },
      bindNat: { ...binding, to: "BIND" },
      unbind: { from: ["BIND", "BIND_ENI"], via: "UNBINDING", to: "UNBIND", seconds: 3, done: unbound },
      bandwidth: { from: ["UNBIND", "BIND", "BIND_ENI"], to: SAME, seconds: 2, done: widened },
      release: { from: ["UNBIND"], via: "OFFLINING", to: GONE, seconds: 2 },
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
