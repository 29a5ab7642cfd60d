// The lives of kinds that cost something while they are there: minutes of the smallest that is sold by the hour.
import type { Answer } from "./client";
import type { Asked, Life } from "./lives";

// biome-ignore lint/suspicious/noExplicitAny: answers are of any shape.
type Any = any;

const disk = {
  DiskType: "CLOUD_PREMIUM",
  DiskChargeType: "POSTPAID_BY_HOUR",
  DiskSize: 10,
};

const describeDisk: Asked = {
  service: "cbs",
  action: "DescribeDisks",
  params: ({ disk }) => ({ DiskIds: [disk] }),
};

const describeAddress: Asked = {
  service: "vpc",
  action: "DescribeAddresses",
  params: ({ address }) => ({ AddressIds: [address] }),
};

const stateOf = (list: string, field: string) => (answer: Answer) =>
  ((answer[list] as Any[] | undefined)?.[0]?.[field] ?? undefined) as string | undefined;

export const paidLives: readonly Life[] = [
  {
    kind: "cloud disk",
    price: {
      service: "cbs",
      action: "InquiryPriceCreateDisks",
      params: () => ({ ...disk, DiskCount: 1 }),
    },
    steps: [
      {
        service: "cvm",
        action: "DescribeZones",
        params: () => ({}),
        keep: ({ ZoneSet = [] }: Any) => {
          const zone = ZoneSet.find((one: Any) => one.ZoneState === "AVAILABLE")?.Zone;
          return zone ? { zone } : {};
        },
      },
      {
        service: "cbs",
        action: "CreateDisks",
        params: ({ zone }, name) => ({ ...disk, DiskName: name("disk"), Placement: { Zone: zone } }),
        keep: ({ DiskIdSet = [] }: Any) => (DiskIdSet[0] ? { disk: DiskIdSet[0] } : {}),
        undo: { service: "cbs", action: "TerminateDisks", params: ({ disk }) => ({ DiskIds: [disk] }) },
      },
      { ...describeDisk, until: { state: stateOf("DiskSet", "DiskState"), is: "UNATTACHED" } },
    ],
    sweeps: [
      {
        service: "cbs",
        action: "DescribeDisks",
        params: () => ({ Limit: 100 }),
        ...{ items: "DiskSet", nameOf: "DiskName", idOf: "DiskId" },
        remove: (id) => ({ service: "cbs", action: "TerminateDisks", params: () => ({ DiskIds: [id] }) }),
      },
    ],
  },
  {
    kind: "public address",
    price: {
      service: "vpc",
      action: "InquiryPriceAllocateAddresses",
      params: () => ({ InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR", InternetMaxBandwidthOut: 1 }),
    },
    steps: [
      {
        service: "vpc",
        action: "AllocateAddresses",
        params: (_, name) => ({
          AddressName: name("address"),
          InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
          InternetMaxBandwidthOut: 1,
        }),
        keep: ({ AddressSet = [] }: Any) => (AddressSet[0] ? { address: AddressSet[0] } : {}),
        undo: {
          service: "vpc",
          action: "ReleaseAddresses",
          params: ({ address }) => ({ AddressIds: [address] }),
        },
      },
      { ...describeAddress, until: { state: stateOf("AddressSet", "AddressStatus"), is: "UNBIND" } },
    ],
    sweeps: [
      {
        service: "vpc",
        action: "DescribeAddresses",
        params: () => ({ Limit: 100 }),
        ...{ items: "AddressSet", nameOf: "AddressName", idOf: "AddressId" },
        remove: (id) => ({
          service: "vpc",
          action: "ReleaseAddresses",
          params: () => ({ AddressIds: [id] }),
        }),
      },
    ],
  },
];
