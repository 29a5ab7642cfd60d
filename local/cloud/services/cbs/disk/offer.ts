// The disk types of this cloud: sizes, and the zones they are sold in.
import { ApiError } from "../../../errors";
import type { Zone } from "../../../places";

export interface DiskOffer {
  type: string;
  /** GB. */
  min: number;
  max: number;
  step: number;
  /** Zone numbers it is sold in, from and to. */
  zones: [number, number];
  /** Whether it takes extra throughput and bursts. */
  enhanced: boolean;
  /** Yuan for a GB and hour. */
  price: number;
}

export const offers: DiskOffer[] = [
  { type: "CLOUD_BASIC", min: 10, max: 16_000, step: 10, zones: [1, 4], enhanced: false, price: 0.0005 },
  { type: "CLOUD_PREMIUM", min: 10, max: 32_000, step: 10, zones: [1, 99], enhanced: false, price: 0.0005 },
  { type: "CLOUD_BSSD", min: 20, max: 32_000, step: 10, zones: [3, 99], enhanced: false, price: 0.0007 },
  { type: "CLOUD_SSD", min: 20, max: 32_000, step: 10, zones: [1, 99], enhanced: false, price: 0.0014 },
  { type: "CLOUD_HSSD", min: 20, max: 32_000, step: 10, zones: [2, 99], enhanced: true, price: 0.0014 },
  { type: "CLOUD_TSSD", min: 20, max: 32_000, step: 10, zones: [6, 99], enhanced: true, price: 0.0028 },
];

export function findOffer(type: string): DiskOffer | undefined {
  return offers.find((offer) => offer.type === type);
}

export function isSold(offer: DiskOffer, zone: Zone): boolean {
  const number = Number(zone.zone.split("-").at(-1));
  return zone.available && number >= offer.zones[0] && number <= offer.zones[1];
}

/** Refuses a size the type does not come in. */
export function checkSize({ type, min, max, step }: DiskOffer, size: number, code: string): void {
  if (size < min || size > max || size % step !== 0) {
    throw new ApiError(
      code,
      `A ${type} of ${size} GB does not exist: ${min} to ${max} GB in steps of ${step}.`,
    );
  }
}
