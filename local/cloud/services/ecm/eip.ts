// A public address of edge machines: of one region and one carrier there. Bound to an interface it shows the machine that has the
// interface, and BIND_ENI when none has; that is not kept here but looked up.

import { formatIso } from "../../clock";
import { defineKind, type Entity, type World } from "../../kind";
import { addressMachine, boundTo, type PublicAddress } from "../../network/publicAddress";
import { nextPublicIp } from "../../network/publicIp";
import { ecmService } from "./service";

export interface Eip extends PublicAddress {
  /** Whether a machine sees the address as its own. */
  IsEipDirectConnection: boolean;
}

/** The machines that addresses are bound to, whatever they are: the kind points there. */
function host(world: World, id: string): Entity<{ PublicIps: object[]; ISP: string }> | undefined {
  return world.get(world.kindOf("ecm:instance"), id) as never;
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
  machine: addressMachine({
    take: (world, id) => {
      const found = host(world, id);
      if (found) world.update(found, { PublicIps: [] });
    },
    give: (world, id) => {
      const found = host(world, id);
      const address = { PublicIPAddress: nextPublicIp(world), ISP: found?.data.ISP ?? "" };
      if (found) world.update(found, { PublicIps: [address] });
    },
  }),
});

/** The machine a bound address leads to, also by way of an interface; "" for none. */
export function hostOf(world: World, { InstanceId, NetworkInterfaceId }: Eip): string {
  if (InstanceId !== "" || NetworkInterfaceId === "") return InstanceId;
  const holder = world.get(world.kindOf("ecm:networkInterface"), NetworkInterfaceId);
  return (holder?.data as { InstanceId?: string } | undefined)?.InstanceId ?? "";
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
