// The private addresses of network interfaces: chosen or handed out, described, moved to another interface of the subnet,
// given back. The primary one stays as long as the interface.
import { type Action, type Call, defineAction } from "../action";
import { parseIp } from "../cidr";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import { keptAttributes } from "../plain";
import { type AddressCodes, releaseAddresses, takeAddress } from "./addresses";
import type { Interfaces, NetworkInterface, PrivateIp } from "./networkInterface";

interface WantedIp {
  PrivateIpAddress?: string | undefined;
  Primary?: boolean | undefined;
  Description?: string | undefined;
  QosLevel?: string | undefined;
}

/** The addresses a request asks for: chosen ones, and how many more. */
export interface WantedIps {
  PrivateIpAddresses?: WantedIp[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  QosLevel?: string | undefined;
}

/** What taking addresses is refused with. */
export interface TakeCodes extends AddressCodes {
  tooMany: string;
}

/** The codes of services for addresses that cannot be taken. */
export const takeCodes: TakeCodes = {
  outside: "InvalidParameterValue.Range",
  reserved: "InvalidParameterValue.Reserved",
  used: "ResourceInUse",
  exhausted: "ResourceInsufficient",
  tooMany: "InvalidParameterValue.LimitExceeded",
};

/** Refuses what is no address, one given twice, and a second primary one. */
export function checkIps({ PrivateIpAddresses = [] }: WantedIps, twice = "InvalidParameterValue"): void {
  const addresses = PrivateIpAddresses.flatMap((one) => one.PrivateIpAddress ?? []);
  for (const address of addresses) {
    if (parseIp(address) === undefined)
      throw new ApiError("InvalidParameterValue.Malformed", `The address \`${address}\` is malformed.`);
  }
  if (
    new Set(addresses).size < addresses.length ||
    PrivateIpAddresses.filter((one) => one.Primary).length > 1
  )
    throw new ApiError(twice, "An address is given twice, or two are primary.");
}

/** Takes the addresses a request asks for, chosen ones first; they are the holder's from here on. */
export function takeIps(
  world: World,
  of: Interfaces,
  holder: Entity<NetworkInterface>,
  wanted: WantedIps,
  codes: TakeCodes,
): PrivateIp[] {
  const within = world.get(of.subnet, holder.data.SubnetId)!;
  const chosen = wanted.PrivateIpAddresses ?? [];
  const free = Array.from({ length: wanted.SecondaryPrivateIpAddressCount ?? 0 }, (): WantedIp => ({}));
  const most = of.most(world, holder);
  if (holder.data.PrivateIps.length + chosen.length + free.length > most)
    throw new ApiError(
      codes.tooMany,
      `The interface ${holder.id} would have more than ${most} private addresses.`,
    );
  return [...chosen, ...free].map(
    ({ PrivateIpAddress: address, Primary = false, Description = "", ...one }) => ({
      PrivateIpAddress: takeAddress(world, within, holder.id, codes, address),
      Primary,
      Description,
      ...keptAttributes<PrivateIp>({ QosLevel: wanted.QosLevel, ...one }, ["QosLevel"]),
    }),
  );
}

/** An address as the API shows it, with the public one that it has. */
export function viewIp(
  world: World,
  of: Interfaces,
  holder: Entity<NetworkInterface>,
  ip: PrivateIp,
): object {
  const bound = of.bound(world, holder).find(({ data }) => data.PrivateAddressIp === ip.PrivateIpAddress);
  return {
    ...of.ip,
    ...ip,
    PublicIpAddress: bound?.data.AddressIp ?? "",
    AddressId: bound?.id ?? "",
    IsWanIpBlocked: bound?.data.IsBlocked ?? false,
    State: "AVAILABLE",
  };
}

/** The addresses of the interface that a request names. */
function named(holder: Entity<NetworkInterface>, addresses: WantedIp[], absent: string): PrivateIp[] {
  return addresses.map(({ PrivateIpAddress: address }) => {
    const found = holder.data.PrivateIps.find((one) => one.PrivateIpAddress === address);
    if (!found) throw new ApiError(absent, `The interface ${holder.id} has no address ${address}.`);
    return found;
  });
}

/** What a service refuses with where it differs from the others. */
export interface IpCodes {
  assign: TakeCodes;
  /** The action that takes addresses away, and its codes: the primary one, one that is not there, one named twice. */
  remove: { action: string; primary: string; absent: string; twice: string; state?: string };
  /** Moving the primary address, one that is not there, and one to another subnet. */
  migrate: { primary: string; absent: string; away: string };
  /** One named twice for another description. */
  describedTwice: string;
}

function withdraw(
  world: World,
  of: Interfaces,
  holder: Entity<NetworkInterface>,
  leaving: PrivateIp[],
  code: string,
): void {
  const primary = leaving.find((ip) => ip.Primary);
  if (primary)
    throw new ApiError(code, `${primary.PrivateIpAddress} is the primary address of ${holder.id} and stays.`);
  const within = world.get(of.subnet, holder.data.SubnetId)!;
  for (const { PrivateIpAddress } of leaving) {
    for (const entity of of.bound(world, holder))
      if (entity.data.PrivateAddressIp === PrivateIpAddress) world.begin(entity, "unbind");
    releaseAddresses(world, within, holder.id, PrivateIpAddress);
  }
  world.update(holder, { PrivateIps: holder.data.PrivateIps.filter((ip) => !leaving.includes(ip)) });
}

function assign(of: Interfaces, call: Call<WantedIps>, codes: TakeCodes): object {
  const { world, params } = call;
  const holder = call.one(of.kind, "NetworkInterfaceId");
  const taken = takeIps(world, of, holder, params, codes);
  const changed = world.update(holder, { PrivateIps: [...holder.data.PrivateIps, ...taken] });
  world.recordTask(call.requestId);
  return { PrivateIpAddressSet: taken.map((ip) => viewIp(world, of, changed, ip)) };
}

function checkAssign(params: WantedIps): void {
  checkIps(params);
  const { PrivateIpAddresses = [], SecondaryPrivateIpAddressCount = 0 } = params;
  if (PrivateIpAddresses.length + SecondaryPrivateIpAddressCount === 0)
    throw new ApiError(
      "MissingParameter",
      "One of PrivateIpAddresses and SecondaryPrivateIpAddressCount must be given.",
    );
  if (PrivateIpAddresses.some((one) => one.Primary))
    throw new ApiError("InvalidParameterValue", "An interface has its primary address already.");
}

function describe(of: Interfaces, call: Call<WantedIps>): undefined {
  const holder = call.one(of.kind, "NetworkInterfaceId");
  const { PrivateIpAddresses = [] } = call.params;
  named(holder, PrivateIpAddresses, "ResourceNotFound");
  const wanted = new Map(PrivateIpAddresses.map((one) => [one.PrivateIpAddress, one]));
  const PrivateIps = holder.data.PrivateIps.map((ip) => ({
    ...ip,
    ...keptAttributes<PrivateIp>(wanted.get(ip.PrivateIpAddress) ?? {}, ["Description", "QosLevel"]),
  }));
  call.world.update(holder, { PrivateIps });
}

function migrate(of: Interfaces, call: Call<{ PrivateIpAddress: string }>, codes: IpCodes): undefined {
  const { world, params } = call;
  const from = call.one(of.kind, "SourceNetworkInterfaceId");
  const to = call.one(of.kind, "DestinationNetworkInterfaceId");
  const [moved] = named(from, [params], codes.migrate.absent);
  if (from.data.SubnetId !== to.data.SubnetId)
    throw new ApiError(codes.migrate.away, `${from.id} and ${to.id} are in different subnets.`);
  withdraw(world, of, from, [moved!], codes.migrate.primary);
  const taken = takeIps(world, of, to, { PrivateIpAddresses: [moved!] }, codes.assign);
  world.update(to, { PrivateIps: [...to.data.PrivateIps, ...taken] });
  world.recordTask(call.requestId);
}

/** The actions on the private addresses of interfaces. */
export function privateIpActions(of: Interfaces, codes: IpCodes): Record<string, Action<never>> {
  const { action: remove, state, twice, absent, primary } = codes.remove;
  const refs: Record<string, Kind> = { NetworkInterfaceId: of.kind };
  const needs = { ref: "NetworkInterfaceId", states: ["AVAILABLE"] };
  return {
    AssignPrivateIpAddresses: defineAction<WantedIps>({
      ...{ refs, needs, check: checkAssign },
      run: (call) => assign(of, call, codes.assign),
    }),
    [remove]: defineAction<WantedIps>({
      ...{ refs, needs, ...(state ? { codes: { state } } : {}) },
      check: (params) => checkIps(params, twice),
      run: (call) => {
        const holder = call.one(of.kind, "NetworkInterfaceId");
        const leaving = named(holder, call.params.PrivateIpAddresses ?? [], absent);
        withdraw(call.world, of, holder, leaving, primary);
        call.world.recordTask(call.requestId);
      },
    }),
    ModifyPrivateIpAddressesAttribute: defineAction<WantedIps>({
      ...{ refs, needs },
      check: (params) => checkIps(params, codes.describedTwice),
      run: (call) => describe(of, call),
    }),
    MigratePrivateIpAddress: defineAction<{ PrivateIpAddress: string }>({
      refs: { SourceNetworkInterfaceId: of.kind, DestinationNetworkInterfaceId: of.kind },
      run: (call) => migrate(of, call, codes),
    }),
  };
}
