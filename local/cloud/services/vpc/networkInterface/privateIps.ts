// The private addresses of network interfaces: chosen or handed out, described, moved to another interface of the subnet,
// given back. The primary one stays as long as the interface.
import { type Call, definePart } from "../../../action";
import { parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { type AddressCodes, releaseAddresses, takeAddress } from "../../../network/addresses";
import { keptAttributes } from "../../../plain";
import type {
  AssignPrivateIpAddressesRequest,
  MigratePrivateIpAddressRequest,
  PrivateIpAddressSpecificationInput,
  VpcActions,
} from "../../../requests/vpc";
import { eip } from "../eip";
import { type NetworkInterface, networkInterface, type PrivateIp } from "../networkInterface";
import { subnet } from "../subnet";

/** The addresses a request asks for: chosen ones, and how many more. */
export type WantedIps = Pick<
  AssignPrivateIpAddressesRequest,
  "PrivateIpAddresses" | "SecondaryPrivateIpAddressCount" | "QosLevel"
>;

/** Addresses of one interface (the documents name a limit and give no number; this is the usual one). */
const MOST_ADDRESSES = 30;

/** The class of service of interfaces and addresses that are given none. */
export const DEFAULT_QOS = "DEFAULT";

const addressCodes: AddressCodes = {
  outside: "InvalidParameterValue.Range",
  reserved: "InvalidParameterValue.Reserved",
  used: "ResourceInUse",
  exhausted: "ResourceInsufficient",
};

/** Refuses what is no address, one given twice, and a second primary one. */
export function checkIps({ PrivateIpAddresses = [] }: WantedIps): void {
  const addresses = PrivateIpAddresses.map((one) => one.PrivateIpAddress);
  for (const address of addresses) {
    if (parseIp(address) === undefined)
      throw new ApiError("InvalidParameterValue.Malformed", `The address \`${address}\` is malformed.`);
  }
  if (
    new Set(addresses).size < addresses.length ||
    PrivateIpAddresses.filter((one) => one.Primary).length > 1
  )
    throw new ApiError("InvalidParameterValue", "An address is given twice, or two are primary.");
}

/** Takes the addresses a request asks for, chosen ones first; they are the holder's from here on. */
export function takeIps(world: World, holder: Entity<NetworkInterface>, wanted: WantedIps): PrivateIp[] {
  const of = world.get(subnet, holder.data.SubnetId)!;
  const chosen = wanted.PrivateIpAddresses ?? [];
  const free = Array.from(
    { length: wanted.SecondaryPrivateIpAddressCount ?? 0 },
    (): Partial<PrivateIpAddressSpecificationInput> => ({}),
  );
  if (holder.data.PrivateIps.length + chosen.length + free.length > MOST_ADDRESSES) {
    throw new ApiError(
      "InvalidParameterValue.LimitExceeded",
      `The interface ${holder.id} would have more than ${MOST_ADDRESSES} addresses.`,
    );
  }
  return [...chosen, ...free].map(
    ({ PrivateIpAddress: address, Primary = false, Description = "", ...one }) => ({
      PrivateIpAddress: takeAddress(world, of, holder.id, addressCodes, address),
      Primary,
      Description,
      ...keptAttributes<PrivateIp>({ QosLevel: wanted.QosLevel, ...one }, ["QosLevel"]),
    }),
  );
}

/** An address as the API shows it, with the EIP it has. */
export function viewIp(world: World, holder: Entity<NetworkInterface>, ip: PrivateIp): object {
  const bound = world
    .list(eip)
    .find(
      ({ data }) => data.NetworkInterfaceId === holder.id && data.PrivateAddressIp === ip.PrivateIpAddress,
    );
  return {
    QosLevel: DEFAULT_QOS,
    ...ip,
    PublicIpAddress: bound?.data.AddressIp ?? "",
    AddressId: bound?.id ?? "",
    IsWanIpBlocked: bound?.data.IsBlocked ?? false,
    State: "AVAILABLE",
  };
}

function assign(call: Call<AssignPrivateIpAddressesRequest>): object {
  const { world, params } = call;
  const holder = call.one(networkInterface, "NetworkInterfaceId");
  const taken = takeIps(world, holder, params);
  const changed = world.update(holder, { PrivateIps: [...holder.data.PrivateIps, ...taken] });
  world.recordTask(call.requestId);
  return { PrivateIpAddressSet: taken.map((ip) => viewIp(world, changed, ip)) };
}

function checkAssign(params: AssignPrivateIpAddressesRequest): void {
  checkIps(params);
  const { PrivateIpAddresses = [], SecondaryPrivateIpAddressCount = 0 } = params;
  if (PrivateIpAddresses.length + SecondaryPrivateIpAddressCount === 0) {
    throw new ApiError(
      "MissingParameter",
      "One of PrivateIpAddresses and SecondaryPrivateIpAddressCount must be given.",
    );
  }
  if (PrivateIpAddresses.some((one) => one.Primary))
    throw new ApiError("InvalidParameterValue", "An interface has its primary address already.");
}

/** The addresses of the interface that a request names. */
function named(holder: Entity<NetworkInterface>, addresses: string[]): PrivateIp[] {
  return addresses.map((address) => {
    const found = holder.data.PrivateIps.find((one) => one.PrivateIpAddress === address);
    if (!found)
      throw new ApiError("ResourceNotFound", `The interface ${holder.id} has no address ${address}.`);
    return found;
  });
}

/** Unbinds what public address a private one has. */
function unbind(world: World, holder: Entity<NetworkInterface>, address: string): void {
  for (const entity of world.list(eip)) {
    const { NetworkInterfaceId, PrivateAddressIp } = entity.data;
    if (NetworkInterfaceId === holder.id && PrivateAddressIp === address) world.begin(entity, "unbind");
  }
}

function withdraw(world: World, holder: Entity<NetworkInterface>, leaving: PrivateIp[]): void {
  const primary = leaving.find((ip) => ip.Primary);
  if (primary) {
    throw new ApiError(
      "UnauthorizedOperation.PrimaryIp",
      `${primary.PrivateIpAddress} is the primary address of ${holder.id} and stays.`,
    );
  }
  const of = world.get(subnet, holder.data.SubnetId)!;
  for (const { PrivateIpAddress } of leaving) {
    unbind(world, holder, PrivateIpAddress);
    releaseAddresses(world, of, holder.id, PrivateIpAddress);
  }
  world.update(holder, { PrivateIps: holder.data.PrivateIps.filter((ip) => !leaving.includes(ip)) });
}

function migrate(call: Call<MigratePrivateIpAddressRequest>): undefined {
  const { world, params } = call;
  const [from, to] = [
    call.one(networkInterface, "SourceNetworkInterfaceId"),
    call.one(networkInterface, "DestinationNetworkInterfaceId"),
  ];
  const moved = from.data.PrivateIps.find((ip) => ip.PrivateIpAddress === params.PrivateIpAddress);
  if (!moved || from.data.SubnetId !== to.data.SubnetId) {
    throw new ApiError(
      "UnauthorizedOperation.AttachmentNotFound",
      moved
        ? `${from.id} and ${to.id} are in different subnets.`
        : `${from.id} has no ${params.PrivateIpAddress}.`,
    );
  }
  withdraw(world, from, [moved]);
  const [taken] = takeIps(world, to, { PrivateIpAddresses: [moved] });
  world.update(to, { PrivateIps: [...to.data.PrivateIps, taken!] });
  world.recordTask(call.requestId);
}

const settled = { ref: "NetworkInterfaceId", states: ["AVAILABLE"] };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssignPrivateIpAddresses: {
      refs: { NetworkInterfaceId: networkInterface },
      needs: settled,
      check: checkAssign,
      run: assign,
    },

    UnassignPrivateIpAddresses: {
      refs: { NetworkInterfaceId: networkInterface },
      needs: settled,
      check: checkIps,
      run: (call) => {
        const holder = call.one(networkInterface, "NetworkInterfaceId");
        const addresses = call.params.PrivateIpAddresses.map((one) => one.PrivateIpAddress);
        withdraw(call.world, holder, named(holder, addresses));
        call.world.recordTask(call.requestId);
      },
    },

    ModifyPrivateIpAddressesAttribute: {
      refs: { NetworkInterfaceId: networkInterface },
      needs: settled,
      check: checkIps,
      run: (call) => {
        const holder = call.one(networkInterface, "NetworkInterfaceId");
        const wanted = new Map(call.params.PrivateIpAddresses.map((one) => [one.PrivateIpAddress, one]));
        named(holder, [...wanted.keys()]);
        const PrivateIps = holder.data.PrivateIps.map((ip) => ({
          ...ip,
          ...keptAttributes<PrivateIp>(wanted.get(ip.PrivateIpAddress) ?? {}, ["Description", "QosLevel"]),
        }));
        call.world.update(holder, { PrivateIps });
      },
    },

    MigratePrivateIpAddress: {
      refs: {
        SourceNetworkInterfaceId: networkInterface,
        DestinationNetworkInterfaceId: networkInterface,
      },
      run: migrate,
    },
  },
});
