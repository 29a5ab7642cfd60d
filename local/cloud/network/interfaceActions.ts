// Network interfaces of a service made, listed and deleted. They are settled by their state, and the ids of the requests that
// change them are tasks, too.
import { type Action, type AnyCall, type Call, defineAction } from "../action";
import { formatDateTime } from "../clock";
import { type DescribeOptions, describes } from "../describes";
import { ApiError } from "../errors";
import type { Entity, World } from "../kind";
import { keptAttributes } from "../plain";
import { byTag, keepTags, type Tag } from "../tags";
import { groupsOf, type Interfaces, type NetworkInterface } from "./networkInterface";
import { checkIps, takeCodes, takeIps, viewIp, type WantedIps } from "./privateIps";

interface CreateRequest extends WantedIps {
  NetworkInterfaceName: string;
  NetworkInterfaceDescription?: string | undefined;
  Tags?: Partial<Tag>[] | undefined;
}

/** What a service shows of its interfaces beside what all have, and how its list is asked. */
export interface ShownInterfaces {
  also(world: World, entity: Entity<NetworkInterface>): object;
  list: Omit<DescribeOptions<NetworkInterface>, "ids" | "items" | "view">;
}

/** An interface as answers show it. */
function viewInterface(
  of: Interfaces,
  { also }: ShownInterfaces,
  world: World,
  entity: Entity<NetworkInterface>,
): object {
  const { id, state, createdAt, data } = entity;
  const { InstanceId, DeviceIndex, AttachedAt } = data;
  const attachment = {
    ...{ InstanceId, DeviceIndex, InstanceAccountId: "" },
    AttachTime: formatDateTime(AttachedAt),
  };
  return {
    NetworkInterfaceId: id,
    NetworkInterfaceName: data.NetworkInterfaceName,
    NetworkInterfaceDescription: data.NetworkInterfaceDescription,
    ...{ VpcId: data.VpcId, SubnetId: data.SubnetId, Zone: data.Zone, MacAddress: data.MacAddress },
    State: state,
    Business: InstanceId ? "cvm" : "",
    Primary: data.Primary ?? false,
    GroupSet: groupsOf(world, of, entity),
    CreatedTime: formatDateTime(createdAt),
    PrivateIpAddressSet: data.PrivateIps.map((ip) => viewIp(world, of, entity, ip)),
    Attachment: InstanceId ? attachment : null,
    TagSet: data.Tags ?? [],
    ...also(world, entity),
  };
}

/** Twelve hexadecimal digits that begin as in the documents' examples. */
export function nextMac(world: World): string {
  const digits = world.count("mac").toString(16).toUpperCase().padStart(6, "0");
  return `20:90:6F:${digits.match(/../g)!.join(":")}`;
}

/** The wanted addresses with one primary one in front, chosen by the system when the request chose none. */
function withPrimary({ PrivateIpAddresses = [], SecondaryPrivateIpAddressCount = 0 }: WantedIps): WantedIps {
  const primary = PrivateIpAddresses.find((one) => one.Primary);
  const rest = PrivateIpAddresses.filter((one) => one !== primary);
  return {
    PrivateIpAddresses: primary ? [primary, ...rest] : rest,
    SecondaryPrivateIpAddressCount: SecondaryPrivateIpAddressCount + (primary ? 0 : 1),
  };
}

/** What an interface that no instance has is like. */
export const unattached = { InstanceId: "", DeviceIndex: 0, AttachedAt: 0, AttachType: 0 };

function create(of: Interfaces, shown: ShownInterfaces, call: Call<CreateRequest>): object {
  const { world, params } = call;
  const within = call.one(of.subnet, "SubnetId");
  const VpcId = call.one(of.vpc, "VpcId").id;
  if (within.data.VpcId !== VpcId)
    throw new ApiError("ResourceNotFound", `The subnet ${within.id} is not one of ${VpcId}.`);
  const made = world.create(of.kind, {
    ...{ VpcId, SubnetId: within.id, Zone: within.data.Zone },
    NetworkInterfaceName: params.NetworkInterfaceName,
    NetworkInterfaceDescription: params.NetworkInterfaceDescription ?? "",
    SecurityGroupIds: call.all(of.securityGroup, "SecurityGroupIds").map((group) => group.id),
    PrivateIps: [],
    MacAddress: nextMac(world),
    Primary: false,
    ...unattached,
    ...keptAttributes<NetworkInterface>(params, ["QosLevel"]),
    ...keepTags(params.Tags),
  });
  const taken = takeIps(world, of, made, withPrimary(params), takeCodes);
  const primary = taken.find((ip) => ip.Primary) ?? taken.at(-1)!;
  const PrivateIps = [{ ...primary, Primary: true }, ...taken.filter((ip) => ip !== primary)];
  const begun = world.begin(world.update(made, { PrivateIps }), "create", { task: call.requestId });
  return { NetworkInterface: viewInterface(of, shown, world, begun) };
}

function remove(of: Interfaces, call: AnyCall): undefined {
  const leaving = call.one(of.kind, "NetworkInterfaceId");
  if (leaving.data.InstanceId)
    throw new ApiError(
      "ResourceInUse",
      `The interface ${leaving.id} is attached to ${leaving.data.InstanceId}.`,
    );
  call.world.begin(leaving, "delete", { task: call.requestId });
}

/** The actions that make, list and delete the interfaces of a service. */
export function interfaceActions(of: Interfaces, shown: ShownInterfaces): Record<string, Action<never>> {
  const { filters, ...list } = shown.list;
  const { vpc, subnet, securityGroup, kind } = of;
  return {
    CreateNetworkInterface: defineAction<CreateRequest>({
      refs: { VpcId: vpc, SubnetId: subnet, SecurityGroupIds: securityGroup },
      creates: { kind },
      check: (params) => checkIps(params),
      run: (call) => create(of, shown, call),
    }),
    DescribeNetworkInterfaces: describes(kind, {
      ids: "NetworkInterfaceIds",
      items: "NetworkInterfaceSet",
      filters: {
        ...byTag,
        "vpc-id": "VpcId",
        "subnet-id": "SubnetId",
        "network-interface-id": "id",
        "attachment.instance-id": "InstanceId",
        "groups.security-group-id": (entity, { world }) => groupsOf(world, of, entity),
        "network-interface-name": "NetworkInterfaceName",
        "network-interface-description": "NetworkInterfaceDescription",
        "address-ip": ({ data }) => data.PrivateIps.map((ip) => ip.PrivateIpAddress),
        "is-primary": ({ data }) => data.Primary ?? false,
        ...filters,
      },
      view: (entity, { world }) => viewInterface(of, shown, world, entity),
      ...list,
    }),
    DeleteNetworkInterface: defineAction({
      refs: { NetworkInterfaceId: kind },
      codes: { state: "UnsupportedOperation" },
      starts: { ref: "NetworkInterfaceId", transition: "delete" },
      run: (call) => remove(of, call),
    }),
  };
}
