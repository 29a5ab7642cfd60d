// Public addresses bound and unbound. Binding to an instance means its primary private address; an address of an interface is
// bound by both their names.
import type { AnyCall } from "../action";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import { numberedTask } from "../tasks";
import type { NetworkInterface } from "./networkInterface";
import { checkUnlocked, type PublicAddress, REASSIGNMENTS_A_DAY, reassigned } from "./publicAddress";

/** What a service refuses with. */
export interface BindingCodes {
  blocked: string;
  inArrears: string;
  /** Something is being done with the address. */
  locked: string;
  /** The instance has a public address of its own already. */
  hasOne: string;
  /** There is no such interface. */
  noInterface: string;
  /** The interface does not have the private address. */
  noAddress: string;
  /** The interface is not at rest. */
  interfaceState: string;
  /** The private address has a public one already. */
  taken: string;
  /** An ordinary address is given back to what is no instance. */
  noInstance: string;
  tooMany: string;
}

/** The addresses of a service, and what they are bound to. */
export interface Binding<Data extends PublicAddress> {
  kind: Kind<Data>;
  interfaces: Kind<NetworkInterface>;
  /** The primary private address of an instance that can have one, and its interface where that is one of `interfaces`; throws for any other. */
  primaryOf(
    world: World,
    instanceId: string,
  ): Pick<PublicAddress, "PrivateAddressIp"> & Partial<PublicAddress>;
  /** Throws for an instance that is not there, or cannot get an ordinary address now. */
  checkGiven(world: World, instanceId: string): void;
  codes: BindingCodes;
}

export interface Target {
  InstanceId?: string;
  NetworkInterfaceId?: string;
  PrivateIpAddress?: string;
}

/** Whether an address is bound to a private one of an interface. */
function isAt(
  { NetworkInterfaceId, PrivateAddressIp }: PublicAddress,
  place: Partial<PublicAddress>,
): boolean {
  return (
    NetworkInterfaceId !== "" &&
    NetworkInterfaceId === place.NetworkInterfaceId &&
    PrivateAddressIp === place.PrivateAddressIp
  );
}

type Place = Partial<PublicAddress>;

/** Where a new binding to an instance leads, which has none yet. */
function onInstance<Data extends PublicAddress>(
  { kind, primaryOf, codes }: Binding<Data>,
  world: World,
  InstanceId: string,
): Place {
  const primary = primaryOf(world, InstanceId);
  const other = world
    .list<PublicAddress>(kind)
    .find(({ data }) => data.InstanceId === InstanceId || isAt(data, primary));
  if (other) throw new ApiError(codes.hasOne, `The instance ${InstanceId} has ${other.id} already.`);
  return { InstanceId, ...primary };
}

/** The same for a private address of an interface. */
function onInterface<Data extends PublicAddress>(
  { kind, interfaces, codes }: Binding<Data>,
  world: World,
  NetworkInterfaceId: string,
  PrivateAddressIp: string,
): Place {
  const found = world.get(interfaces, NetworkInterfaceId);
  if (!found) throw new ApiError(codes.noInterface, `There is no interface \`${NetworkInterfaceId}\`.`);
  if (!found.data.PrivateIps.some((one) => one.PrivateIpAddress === PrivateAddressIp))
    throw new ApiError(codes.noAddress, `The interface ${found.id} has no ${PrivateAddressIp}.`);
  if (found.state !== "AVAILABLE")
    throw new ApiError(codes.interfaceState, `The interface ${found.id} is ${found.state}.`);
  const place = { NetworkInterfaceId, PrivateAddressIp };
  const other = world.list<PublicAddress>(kind).find(({ data }) => isAt(data, place));
  if (other) throw new ApiError(codes.taken, `The address ${PrivateAddressIp} has ${other.id} already.`);
  return place;
}

/** What a request says an address is bound to; undefined where it names nothing. */
function targetOf<Data extends PublicAddress>(
  of: Binding<Data>,
  world: World,
  { InstanceId, NetworkInterfaceId, PrivateIpAddress = "" }: Target,
): Place | undefined {
  if (InstanceId !== undefined) return onInstance(of, world, InstanceId);
  return NetworkInterfaceId === undefined
    ? undefined
    : onInterface(of, world, NetworkInterfaceId, PrivateIpAddress);
}

function checkNotBlocked({ id, data }: Entity<PublicAddress>, { blocked }: BindingCodes): void {
  if (data.IsBlocked) throw new ApiError(blocked, `The address ${id} is blocked.`);
}

function associate<Data extends PublicAddress>(
  of: Binding<Data>,
  call: AnyCall,
  target: Target,
): { TaskId: string } {
  const { codes } = of;
  const { world } = call;
  const entity = call.one<PublicAddress>(of.kind, "AddressId");
  checkNotBlocked(entity, codes);
  if (entity.data.IsArrears) throw new ApiError(codes.inArrears, `The address ${entity.id} is in arrears.`);
  checkUnlocked(world, entity, codes.locked);
  const task = numberedTask(world);
  const to = targetOf(of, world, target);
  const transition = to && "InstanceId" in to ? "bind" : "bindInterface";
  world.begin(world.update(entity, to ?? {}), transition, { task });
  return { TaskId: task };
}

/** Refuses what cannot get an ordinary address back. */
function checkReallocation<Data extends PublicAddress>(
  { checkGiven, codes }: Binding<Data>,
  world: World,
  { data }: Entity<PublicAddress>,
): void {
  if (data.InstanceId === "")
    throw new ApiError(
      codes.noInstance,
      "ReallocateNormalPublicIp is for the primary address of an instance's primary interface.",
    );
  checkGiven(world, data.InstanceId);
  if (world.count(reassigned(world)) > REASSIGNMENTS_A_DAY)
    throw new ApiError(
      codes.tooMany,
      `An ordinary address is given back ${REASSIGNMENTS_A_DAY} times a day.`,
    );
}

function disassociate<Data extends PublicAddress>(
  of: Binding<Data>,
  call: AnyCall,
  reallocate: boolean,
  check?: (entity: Entity<Data>) => void,
): { TaskId: string } {
  const { world } = call;
  const entity = call.one(of.kind, "AddressId");
  checkNotBlocked(entity, of.codes);
  checkUnlocked(world, entity, of.codes.locked);
  check?.(entity);
  if (reallocate) checkReallocation(of, world, entity);
  const task = numberedTask(world);
  world.begin(entity, "unbind", { task, data: { reallocate } });
  return { TaskId: task };
}

/** Binds addresses to what a request names, and frees them. */
export function bindingOf<Data extends PublicAddress>(of: Binding<Data>) {
  return {
    associate: (call: AnyCall, target: Target) => associate(of, call, target),
    /** `check` throws for what is unbound in another way. */
    disassociate: (call: AnyCall, reallocate: boolean, check?: (entity: Entity<Data>) => void) =>
      disassociate(of, call, reallocate, check),
    targetOf: (world: World, target: Target) => targetOf(of, world, target),
  };
}
