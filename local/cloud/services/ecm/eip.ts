// A public address of edge machines: of one region and one carrier there. Bound to an interface it shows the machine that has the
// interface, and BIND_ENI when none has; that is not kept here but looked up.

import { formatIso } from "../../clock";
import { defineKind, type Entity, type World } from "../../kind";
import { addressMachine, boundTo, type PublicAddress } from "../../network/publicAddress";
import { nextPublicIp } from "../../network/publicIp";
import { instance } from "./instance";
import { networkInterface } from "./networkInterface";
import { ecmService } from "./service";

export interface Eip extends PublicAddress {
  /** Whether a machine sees the address as its own. */
  IsEipDirectConnection: boolean;
}

const { initial, transitions } = addressMachine({
  take: (world, id) => {
    const found = world.get(instance, id);
    if (found) world.update(found, { PublicIps: [] });
  },
  give: (world, id) => {
    const found = world.get(instance, id);
    if (!found) return;
    world.update(found, { PublicIps: [{ PublicIPAddress: nextPublicIp(world), ISP: found.data.ISP }] });
  },
});

/** A binding of an address that is not made yet. */
function atOnce<T extends { via: string }>({ via: _, ...binding }: T) {
  return { ...binding, from: [initial], seconds: 5 };
}

export const eip = defineKind<Eip>({
  service: ecmService,
  type: "ecm:address",
  prefix: "eip",
  tagged: "ecm/eip",
  codes: {
    malformed: "UnsupportedOperation.Malformed",
    notFound: "UnsupportedOperation.AddressIdNotFound",
    inUse: "UnsupportedOperation.StatusNotPermit",
    state: "UnsupportedOperation.StatusNotPermit",
  },
  nameAttribute: "AddressName",
  // The example of DescribeAddressQuota; api-docs/ecm.txt:24956
  quota: {
    limit: 20,
    code: "LimitExceeded.AddressQuotaLimitExceeded",
    daily: { times: 2, code: "LimitExceeded.AddressQuotaLimitExceededDailyAllocate" },
  },
  relations: boundTo("ecm:instance", "ecm:networkInterface"),
  machine: {
    initial,
    transitions: {
      ...transitions,
      // One that is bound to something when it is made.
      createBound: { ...atOnce(transitions.bind), to: "BIND" },
      createBoundToInterface: { ...atOnce(transitions.bindInterface), to: "BIND_ENI" },
    },
  },
});

/** The machine a bound address leads to, also by way of an interface; "" for none. */
export function hostOf(world: World, { InstanceId, NetworkInterfaceId }: Eip): string {
  return InstanceId || (world.get(networkInterface, NetworkInterfaceId)?.data.InstanceId ?? "");
}

/** The addresses of a machine. */
export function addressesOf(world: World, machineId: string): Entity<Eip>[] {
  return world.list(eip).filter(({ data }) => hostOf(world, data) === machineId);
}

/** The state that the API shows. */
export function statusOf(world: World, { state, data }: Entity<Eip>): string {
  return state === "BIND_ENI" && hostOf(world, data) ? "BIND" : state;
}

/** An address as the API shows it; it says nothing of its tags. */
export function viewEip(world: World, entity: Entity<Eip>): object {
  const { Tags: _, ...data } = entity.data;
  return {
    ...data,
    AddressId: entity.id,
    AddressStatus: statusOf(world, entity),
    CreatedTime: formatIso(entity.createdAt),
    InstanceId: hostOf(world, entity.data) || null,
    NetworkInterfaceId: data.NetworkInterfaceId || null,
    PrivateAddressIp: data.PrivateAddressIp || null,
    CascadeRelease: false,
  };
}
