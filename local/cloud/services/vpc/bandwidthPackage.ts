// A bandwidth package: public addresses that share one bandwidth, and are charged for it together. An address says itself which
// package it is in; while a package has any, it is not deleted.
import { defineKind, type Entity, GONE, type World } from "../../kind";
import type { Tag } from "../../tags";
import { type Eip, eip } from "./eip";
import { vpcService } from "./service";

export interface BandwidthPackage {
  BandwidthPackageName: string;
  NetworkType: string;
  ChargeType: string;
  /** Mbps, -1 for no limit. */
  Bandwidth: number;
  Egress: string;
  /** Not shown: ipv4 or ipv6. */
  Protocol: string;
  /** When what is paid ahead ends; null for what is not. */
  Deadline: string | null;
  Tags?: Tag[];
}

const codes = {
  malformed: "InvalidParameterValue.BandwidthPackageIdMalformed",
  notFound: "InvalidParameterValue.BandwidthPackageNotFound",
  inUse: "InvalidParameterValue.BandwidthPackageInUse",
  state: "UnsupportedOperation.BandwidthPackageIdNotSupported",
};

export const bandwidthPackage = defineKind<BandwidthPackage>({
  service: vpcService,
  type: "vpc:bandwidthPackage",
  prefix: "bwp",
  tagged: "vpc/bandwidthPackage",
  nameAttribute: "BandwidthPackageName",
  codes,
  // The text of the create: up to twenty at once.
  quota: { limit: 20, code: "LimitExceeded.BandwidthPackageQuota" },
  machine: {
    initial: "CREATING",
    transitions: {
      create: { from: ["CREATING"], to: "CREATED", seconds: 3 },
      delete: { from: ["CREATED"], via: "DELETING", to: GONE, seconds: 3 },
    },
  },
});

/** The addresses in a package. */
export function addressesIn(world: World, { id }: Entity<BandwidthPackage>): Entity<Eip>[] {
  return world.list(eip).filter(({ data }) => data.BandwidthPackageId === id);
}
