// A VPN gateway: what it is, its states, and what happens when a prepaid one's time is over.

import { defineKind, type Entity, GONE, SAME, type World } from "../../kind";
import { addMonths } from "../../month";
import { nextPublicIp } from "../../network/publicIp";
import type { Tag } from "../../tags";
import { vpcService } from "./service";

export interface VpnGateway {
  VpcId: string;
  VpnGatewayName: string;
  Type: string;
  PublicIpAddress: string;
  InternetMaxBandwidthOut: number;
  InstanceChargeType: string;
  RenewFlag: string;
  /** Prepaid only, epoch milliseconds; 0 for none. */
  ExpiresAt: number;
  /** What it becomes when it expires, "" for nothing else. */
  NewPurchasePlan: string;
  RestrictState: string;
  IsAddressBlocked: boolean;
  Zone?: string;
  MaxConnection?: number;
  BgpAsn?: number;
  Tags?: Tag[];
}

export const vpnGateway = defineKind<VpnGateway>({
  service: vpcService,
  type: "vpc:vpnGateway",
  prefix: "vpngw",
  tagged: "vpc/vpngw",
  nextHop: { type: "VPN", onDelete: "refuse" },
  nameAttribute: "VpnGatewayName",
  // The documents have no number and no code for it; these are the usual ones.
  quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
  relations: [{ to: "vpc:vpc", via: "VpcId", onDelete: "refuse" }],
  machine: {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 30, failed: "AVAILABLE", done: created },
      expire: { from: ["AVAILABLE"], to: SAME, seconds: 0, done: expired },
      delete: { from: ["AVAILABLE"], via: "DELETING", to: GONE, seconds: 10, failed: "AVAILABLE" },
    },
  },
});

function created(world: World, entity: Entity<VpnGateway>): void {
  awaitExpiry(world, world.update(entity, { PublicIpAddress: nextPublicIp(world) }));
}

function awaitExpiry(world: World, entity: Entity<VpnGateway>): void {
  const { ExpiresAt } = entity.data;
  if (ExpiresAt > 0) world.begin(entity, "expire", { seconds: (ExpiresAt - world.now) / 1000 });
}

/** At its end a prepaid gateway is renewed, becomes postpaid as planned, or is isolated; a renewal may have moved the end. */
function expired(world: World, entity: Entity<VpnGateway>): void {
  const { ExpiresAt, NewPurchasePlan, RenewFlag } = entity.data;
  if (ExpiresAt > world.now) awaitExpiry(world, entity);
  else if (NewPurchasePlan !== "") {
    world.update(entity, { InstanceChargeType: "POSTPAID_BY_HOUR", NewPurchasePlan: "", ExpiresAt: 0 });
  } else if (RenewFlag === "NOTIFY_AND_AUTO_RENEW") {
    awaitExpiry(world, world.update(entity, { ExpiresAt: addMonths(ExpiresAt, 1) }));
  } else world.update(entity, { RestrictState: "PROTECTIVELY_ISOLATED" });
}
