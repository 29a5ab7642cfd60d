// Network interfaces made, listed, changed and deleted; what attaches them to instances is in attachedInterface.ts. They
// are settled by their state, and today's API has their request ids as tasks, too.
import { type AnyCall, type Call, definePart } from "../../../action";
import { formatDateTime } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, Kind, World } from "../../../kind";
import { keptAttributes } from "../../../plain";
import type {
  CreateNetworkInterfaceRequest,
  ModifyNetworkInterfaceAttributeRequest,
  VpcActions,
} from "../../../requests/vpc";
import { byTag, keepTags } from "../../../tags";
import { viewIpv6 } from "../ipv6Address/view";
import { type NetworkInterface, networkInterface } from "../networkInterface";
import { securityGroup } from "../securityGroup";
import { subnet } from "../subnet";
import { vpc } from "../vpc";
import { checkIps, DEFAULT_QOS, takeIps, viewIp, type WantedIps } from "./privateIps";

function view(world: World, entity: Entity<NetworkInterface>): object {
  const { id, state, createdAt, data } = entity;
  const {
    PrivateIps,
    Ipv6s = [],
    SecurityGroupIds,
    InstanceId,
    DeviceIndex,
    AttachedAt,
    Tags,
    ...rest
  } = data;
  const attached = InstanceId !== "";
  const attachment = {
    InstanceId,
    DeviceIndex,
    InstanceAccountId: "",
    AttachTime: formatDateTime(AttachedAt),
  };
  return {
    QosLevel: DEFAULT_QOS,
    ...rest,
    NetworkInterfaceId: id,
    State: state,
    // The other field of today's API for it, which also says that it is attached.
    NetworkInterfaceState: attached && state === "AVAILABLE" ? "INUSE" : state,
    Business: attached ? "cvm" : "",
    Primary: false,
    GroupSet: SecurityGroupIds,
    CreatedTime: formatDateTime(createdAt),
    PrivateIpAddressSet: PrivateIps.map((ip) => viewIp(world, entity, ip)),
    Ipv6AddressSet: Ipv6s.map((ip) => viewIpv6(world, entity, ip)),
    Attachment: attached ? attachment : null,
    TagSet: Tags ?? [],
  };
}

function publicIpsOf(world: World, id: string): string[] {
  const kind = world.kindOf("vpc:address") as Kind<{ NetworkInterfaceId: string; AddressIp: string }>;
  const bound = world.list(kind).filter(({ data }) => data.NetworkInterfaceId === id);
  return bound.map(({ data }) => data.AddressIp);
}

/** Twelve hexadecimal digits that begin as in the documents' examples. */
function nextMac(world: World): string {
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

function create(call: Call<CreateNetworkInterfaceRequest>): object {
  const { world, params } = call;
  const within = call.one(subnet, "SubnetId");
  const VpcId = call.one(vpc, "VpcId").id;
  if (within.data.VpcId !== VpcId) {
    throw new ApiError("ResourceNotFound", `The subnet ${within.id} is not one of ${VpcId}.`);
  }
  const made = world.create(networkInterface, {
    VpcId,
    SubnetId: within.id,
    Zone: within.data.Zone,
    NetworkInterfaceName: params.NetworkInterfaceName,
    NetworkInterfaceDescription: params.NetworkInterfaceDescription ?? "",
    SecurityGroupIds: call.all(securityGroup, "SecurityGroupIds").map((group) => group.id),
    PrivateIps: [],
    MacAddress: nextMac(world),
    InstanceId: "",
    DeviceIndex: 0,
    AttachedAt: 0,
    AttachType: 0,
    ...keptAttributes<NetworkInterface>(params, ["QosLevel"]),
    ...keepTags(params.Tags),
  });
  const taken = takeIps(world, made, withPrimary(params));
  const primary = taken.find((ip) => ip.Primary) ?? taken.at(-1)!;
  const PrivateIps = [{ ...primary, Primary: true }, ...taken.filter((ip) => ip !== primary)];
  const complete = world.update(made, { PrivateIps });
  return { NetworkInterface: view(world, world.begin(complete, "create", { task: call.requestId })) };
}

function modify(call: Call<ModifyNetworkInterfaceAttributeRequest>): undefined {
  const { NetworkInterfaceName, NetworkInterfaceDescription, SecurityGroupIds } = call.params;
  const groups = call.all(securityGroup, "SecurityGroupIds").map((group) => group.id);
  call.world.update(call.one(networkInterface, "NetworkInterfaceId"), {
    ...(NetworkInterfaceName === undefined ? {} : { NetworkInterfaceName }),
    ...(NetworkInterfaceDescription === undefined ? {} : { NetworkInterfaceDescription }),
    ...(SecurityGroupIds === undefined ? {} : { SecurityGroupIds: groups }),
  });
}

function remove(call: AnyCall): undefined {
  const leaving = call.one(networkInterface, "NetworkInterfaceId");
  if (leaving.data.InstanceId) {
    throw new ApiError(
      "ResourceInUse",
      `The interface ${leaving.id} is attached to ${leaving.data.InstanceId}.`,
    );
  }
  call.world.begin(leaving, "delete", { task: call.requestId });
}

export const part = definePart<VpcActions>({
  kinds: [networkInterface],
  actions: {
    CreateNetworkInterface: {
      refs: { VpcId: vpc, SubnetId: subnet, SecurityGroupIds: securityGroup },
      creates: { kind: networkInterface },
      check: checkIps,
      run: create,
    },

    DescribeNetworkInterfaces: describes(networkInterface, {
      ids: "NetworkInterfaceIds",
      items: "NetworkInterfaceSet",
      filters: {
        ...byTag,
        "vpc-id": "VpcId",
        "subnet-id": "SubnetId",
        "network-interface-id": "id",
        "attachment.instance-id": "InstanceId",
        "groups.security-group-id": "SecurityGroupIds",
        "network-interface-name": "NetworkInterfaceName",
        "network-interface-description": "NetworkInterfaceDescription",
        "address-ip": ({ data }) => data.PrivateIps.map((ip) => ip.PrivateIpAddress),
        "is-primary": () => false,
        "eni-type": () => 0,
        "address-type": () => "EIP",
        "address-ipv6": ({ data }) => (data.Ipv6s ?? []).map((ip) => ip.Address),
        // Filters by address are exact anyway, and nothing here has protection.
        "ip-exact-match": () => true,
        "public-address-ip": ({ id }, { world }) => publicIpsOf(world, id),
        "eni-qos": ({ data }) => data.QosLevel ?? DEFAULT_QOS,
        "termination-protection": () => false,
        "traffic-protection": () => false,
      },
      view: (entity, { world }) => view(world, entity),
      missing: "leaveOut",
    }),

    ModifyNetworkInterfaceAttribute: {
      refs: { NetworkInterfaceId: networkInterface, SecurityGroupIds: securityGroup },
      run: modify,
    },

    DeleteNetworkInterface: {
      refs: { NetworkInterfaceId: networkInterface },
      codes: { state: "UnsupportedOperation" },
      starts: { ref: "NetworkInterfaceId", transition: "delete" },
      run: remove,
    },
  },
});
