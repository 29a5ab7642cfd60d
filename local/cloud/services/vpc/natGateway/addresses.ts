// Public addresses of a NAT gateway: which may be bound, and how they are bound and unbound. What a rule uses stays.
import { parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { countQuota } from "../../../quota";
import { type Eip, eip } from "../eip";
import { allocateAddresses } from "../eip/actions";
import { addressesOf, type NatGateway, rulesOf } from "../natGateway";
import { natGatewayDnatRule } from "../natGatewayDnatRule";
import { natGatewaySnatRule } from "../natGatewaySnatRule";

/** Public addresses of one gateway (the vendor's page of limits). */
const MOST = 10;
/** Charges that an address of a gateway may have. */
const BY_TRAFFIC = ["TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE"];

export interface Addresses {
  AddressCount?: number;
  PublicIpAddresses?: string[];
  StockPublicIpAddressesBandwidthOut?: number;
  PublicIpAddressesBandwidthOut?: number;
}

function checkBandwidth(bandwidth: number | undefined): void {
  if (bandwidth === undefined || (bandwidth >= 1 && bandwidth <= 5000)) return;
  throw new ApiError(
    "InvalidParameterValue.EIPBrandWidthOutInvalid",
    `A bandwidth of ${bandwidth} Mbps: it is 1 to 5000.`,
  );
}

/** A free address that a gateway can have. */
function bindable(world: World, address: string): Entity<Eip> {
  if (parseIp(address) === undefined)
    throw new ApiError("InvalidParameterValue.Malformed", `\`${address}\` is no address.`);
  const found = world.list(eip).find(({ data }) => data.AddressIp === address);
  if (!found)
    throw new ApiError(
      "UnsupportedOperation.PublicIpAddressIsNotExisted",
      `There is no public address ${address}.`,
    );
  const { InternetServiceProvider: line, InternetChargeType: charge } = found.data;
  if (line !== "BGP")
    throw new ApiError("UnsupportedOperation.PublicIpAddressIsNotBGPIp", `${address} is of ${line}.`);
  if (!BY_TRAFFIC.includes(charge))
    throw new ApiError(
      "UnsupportedOperation.PublicIpAddressNotBilledByTraffic",
      `${address} is charged by ${charge}.`,
    );
  if (found.state !== "UNBIND" || world.isChanging(found))
    throw new ApiError("ResourceInUse.Address", `The address ${address} is ${found.state}.`);
  return found;
}

/** Addresses that are made for a gateway; the quota has codes of its own here. */
function allocated(world: World, wanted: number, bandwidth: number | undefined): Entity<Eip>[] {
  if (wanted === 0) return [];
  const kind = {
    ...eip,
    quota: {
      ...eip.quota!,
      code: "LimitExceeded.AddressQuotaLimitExceeded",
      daily: { times: 2, code: "LimitExceeded.DailyAllocateAddressQuotaLimitExceeded" },
    },
  };
  countQuota(world, kind, wanted, {});
  return allocateAddresses(world, wanted, bandwidth ? { InternetMaxBandwidthOut: bandwidth } : {}, "UNBIND");
}

/** Binds addresses to the gateway: those that are named, and as many new ones as are asked for. */
export function bindAddresses(world: World, gateway: Entity<NatGateway>, wanted: Addresses): void {
  const { AddressCount = 0, PublicIpAddresses = [] } = wanted;
  checkBandwidth(wanted.StockPublicIpAddressesBandwidthOut);
  checkBandwidth(wanted.PublicIpAddressesBandwidthOut);
  const named = [...new Set(PublicIpAddresses)].map((address) => bindable(world, address));
  if (addressesOf(world, gateway).length + named.length + AddressCount > MOST) {
    throw new ApiError(
      "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded",
      `A NAT gateway has at most ${MOST} public addresses.`,
    );
  }
  const made = allocated(world, AddressCount, wanted.PublicIpAddressesBandwidthOut);
  const Bandwidth = wanted.StockPublicIpAddressesBandwidthOut;
  for (const address of [...named, ...made]) {
    const change = {
      NatGatewayId: gateway.id,
      ...(Bandwidth && named.includes(address) ? { Bandwidth } : {}),
    };
    world.begin(world.update(address, change), "bindNat");
  }
}

/** Unbinds addresses of the gateway; one stays, and so does every one that a rule uses. */
export function unbindAddresses(world: World, gateway: Entity<NatGateway>, addresses: string[]): void {
  const bound = addressesOf(world, gateway);
  const leaving = [...new Set(addresses)].map((address) => {
    const found = bound.find(({ data }) => data.AddressIp === address);
    if (!found) throw new ApiError("ResourceNotFound", `${gateway.id} has no public address ${address}.`);
    return found;
  });
  if (leaving.length >= bound.length)
    throw new ApiError(
      "UnsupportedOperation.PublicIpAddressDisassociate",
      `One public address of ${gateway.id} has to stay.`,
    );
  const used = new Set([
    ...rulesOf(world, natGatewaySnatRule, gateway.id).flatMap(({ data }) => data.PublicIpAddresses),
    ...rulesOf(world, natGatewayDnatRule, gateway.id).map(({ data }) => data.PublicIpAddress),
  ]);
  for (const { data } of leaving)
    if (used.has(data.AddressIp))
      throw new ApiError("ResourceInUse", `A rule of ${gateway.id} uses ${data.AddressIp}.`);
  for (const address of leaving) world.begin(address, "unbind");
}
