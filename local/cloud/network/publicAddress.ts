// A public address of one's own, of any service: what it is, its states, and what is done with it. One that is bound to an instance
// takes the place of its ordinary public address.
import type { AnyCall } from "../action";
import { ApiError } from "../errors";
import { type Entity, GONE, type Kind, type Machine, type Relation, SAME, type World } from "../kind";
import { today } from "../quota";
import type { Tag } from "../tags";
import { numberedTask } from "../tasks";

export interface PublicAddress {
  AddressName: string;
  AddressIp: string;
  /** The instance it is bound to as such, "" for none. */
  InstanceId: string;
  /** The interface it is bound to, "" for none. */
  NetworkInterfaceId: string;
  PrivateAddressIp: string;
  IsArrears: boolean;
  IsBlocked: boolean;
  /** Mbps. */
  Bandwidth: number;
  InternetServiceProvider: string;
  AddressType: string;
  Tags?: Tag[];
}

/** The filters of its list that every service has. */
export const addressFilters = {
  "address-id": "id",
  "address-name": "AddressName",
  "address-ip": "AddressIp",
  "private-ip-address": "PrivateAddressIp",
  "network-interface-id": "NetworkInterfaceId",
  "is-arrears": "IsArrears",
} as const;

/** Bound to nothing. */
export const UNBOUND = { InstanceId: "", NetworkInterfaceId: "", PrivateAddressIp: "" };

/** How often a day an instance may get an ordinary public address back (api-docs/vpc.txt:2907, api-docs/ecm.txt:24436). */
export const REASSIGNMENTS_A_DAY = 10;

/** The counter of them. */
export const reassigned = (world: World) => today(world, "publicIpAssigned");

/** The ordinary public addresses of instances. */
export interface Ordinary {
  /** Takes that of an instance, if there is one. */
  take(world: World, instanceId: string): void;
  /** Gives an instance a new one. */
  give(world: World, instanceId: string): void;
}

/** The states of a kind; `free` is what one says that is bound to nothing. */
export function addressMachine(ordinary: Ordinary, free: Partial<PublicAddress> = UNBOUND) {
  const forget = (world: World, entity: Entity<PublicAddress>): void => void world.update(entity, free);
  const bound = (world: World, { data }: Entity<PublicAddress>): void =>
    ordinary.take(world, data.InstanceId);
  const binding = { from: ["UNBIND"], via: "BINDING", seconds: 3, failed: "UNBIND", undone: forget };
  const any = ["UNBIND", "BIND", "BIND_ENI"];
  return {
    initial: "CREATING",
    transitions: {
      create: { from: ["CREATING"], to: "UNBIND", seconds: 2, failed: "UNBIND" },
      bind: { ...binding, to: "BIND", done: bound },
      bindInterface: { ...binding, to: "BIND_ENI" },
      unbind: {
        ...{ from: ["BIND", "BIND_ENI"], via: "UNBINDING", to: "UNBIND", seconds: 3 },
        done: (world, entity, { reallocate }) => {
          if (reallocate) ordinary.give(world, entity.data.InstanceId);
          forget(world, entity);
        },
      },
      bandwidth: {
        ...{ from: any, to: SAME, seconds: 2 },
        done: (world, entity, { bandwidth }) => void world.update(entity, { Bandwidth: Number(bandwidth) }),
      },
      release: { from: ["UNBIND"], via: "OFFLINING", to: GONE, seconds: 2 },
    },
  } satisfies Machine<PublicAddress>;
}

/** What one is bound to: it is free when that goes. */
export function boundTo(instance: string, networkInterface: string): Relation[] {
  const freed = { onDelete: "detach", freed: "UNBIND" } as const;
  return [
    { ...freed, to: instance, via: "InstanceId", clears: ["NetworkInterfaceId", "PrivateAddressIp"] },
    { ...freed, to: networkInterface, via: "NetworkInterfaceId", clears: ["InstanceId", "PrivateAddressIp"] },
  ];
}

/** Refuses an address that something is being done with. */
export function checkUnlocked(world: World, entity: Entity, code: string): void {
  if (world.isChanging(entity)) throw new ApiError(code, `Another operation on ${entity.id} is under way.`);
}

/** Starts the same transition of all addresses that a call names, under one task. */
export function startAll<Data extends PublicAddress>(
  call: AnyCall,
  kind: Kind<Data>,
  transition: string,
  {
    locked = kind.codes.state,
    data,
    check,
  }: {
    locked?: string;
    data?: Record<string, unknown>;
    check?: (entity: Entity<Data>) => void;
  } = {},
): { TaskId: string } {
  const { world } = call;
  const task = numberedTask(world);
  for (const entity of call.all(kind, "AddressIds")) {
    checkUnlocked(world, entity, locked);
    check?.(entity);
    world.begin(entity, transition, { task, ...(data ? { data } : {}) });
  }
  return { TaskId: task };
}

/** The quotas of a kind: how many there are, how many were made today, and how often an ordinary address was given back. */
export function quotasOf(world: World, kind: Kind): { QuotaSet: object[] } {
  const limit = world.limitOf(kind);
  const line = (QuotaId: string, QuotaCurrent: number, QuotaLimit: number) => ({
    ...{ QuotaId, QuotaCurrent, QuotaLimit },
  });
  return {
    QuotaSet: [
      line("TOTAL_EIP_QUOTA", world.list(kind).length, limit),
      line(
        "DAILY_EIP_APPLY",
        world.counted(today(world, kind.type)),
        limit * (kind.quota?.daily?.times ?? 1),
      ),
      line("DAILY_PUBLIC_IP_ASSIGN", world.counted(reassigned(world)), REASSIGNMENTS_A_DAY),
    ],
  };
}
