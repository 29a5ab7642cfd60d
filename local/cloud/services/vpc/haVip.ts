// An HA virtual address: a private address of a subnet that instances take over from each other. Nothing runs here, so that none
// ever takes one; a public address can be bound to it, and routes can lead to it.
import type { Call } from "../../action";
import { contains, parseCidr, parseIp } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World, withCodes } from "../../kind";
import { type AddressCodes, givesBack, takeAddress } from "../../network/addresses";
import { plain } from "../../plain";
import type { CreateHaVipRequest } from "../../requests/vpc";
import { keepTags, type Tag } from "../../tags";
import { type Eip, eip } from "./eip";
import { boundedList, vpcService } from "./service";
import { subnet } from "./subnet";
import { vpc } from "./vpc";

export interface HaVip {
  HaVipName: string;
  VpcId: string;
  SubnetId: string;
  Vip: string;
  CheckAssociate: boolean;
  Tags?: Tag[];
}

export const haVip = defineKind<HaVip>({
  service: vpcService,
  type: "vpc:haVip",
  prefix: "havip",
  tagged: "vpc/havip",
  codes: { inUse: "UnsupportedOperation" },
  nameAttribute: "HaVipName",
  nextHop: { type: "HAVIP", onDelete: "refuse" },
  // The vendor's page of limits.
  quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "vpc:subnet", via: "SubnetId", onDelete: "refuse" },
  ],
  removed: givesBack(subnet),
});

const addressCodes: AddressCodes = {
  outside: "InvalidParameterValue.Range",
  reserved: "InvalidParameterValue.Reserved",
  used: "ResourceInUse",
  exhausted: "ResourceInsufficient",
};

/** The public address bound to it, or on its way there. */
export function publicAddressOf(world: World, { id }: Entity<HaVip>): Entity<Eip> | undefined {
  return world.list(eip).find(({ data, state }) => data.HaVipId === id && state !== "UNBINDING");
}

function check({ Vip, HaVipAssociationSet = [], NetworkInterfaceId }: CreateHaVipRequest): void {
  if (Vip !== undefined && parseIp(Vip) === undefined)
    throw new ApiError("InvalidParameterValue.Malformed", `\`${Vip}\` is no address.`);
  const ids = HaVipAssociationSet.map(({ InstanceId }) => InstanceId);
  if (new Set(ids).size < ids.length)
    throw new ApiError("InvalidParameterValue.Duplicate", "HaVipAssociationSet names a thing twice.");
  if (ids.length > 0 || NetworkInterfaceId !== undefined)
    throw new ApiError("ResourceNotFound", "Nothing here takes an HA virtual address.");
}

/** The subnet that is named, or that of the address. */
function subnetFor(call: Call<CreateHaVipRequest>) {
  const named = call.maybe(subnet, "SubnetId");
  const { VpcId, Vip } = call.params;
  const address = Vip === undefined ? undefined : { start: parseIp(Vip)!, size: 1, mask: 32 };
  const found =
    named ??
    call.world
      .list(subnet)
      .find(({ data }) => data.VpcId === VpcId && address && contains(parseCidr(data.CidrBlock)!, address));
  if (!found)
    throw new ApiError("InvalidParameterValue", "Neither SubnetId nor Vip says which subnet it is in.");
  if (found.data.VpcId !== VpcId)
    throw new ApiError("InvalidParameterValue", `The subnet ${found.id} is not one of ${VpcId}.`);
  return found;
}

function create(call: Call<CreateHaVipRequest>): Entity<HaVip> {
  const { world, params } = call;
  const within = subnetFor(call);
  const made = world.create(haVip, {
    ...{ HaVipName: params.HaVipName, VpcId: params.VpcId, SubnetId: within.id, Vip: "" },
    CheckAssociate: params.CheckAssociate ?? false,
    ...keepTags(params.Tags),
  });
  return world.update(made, { Vip: takeAddress(world, within, made.id, addressCodes, params.Vip) });
}

export const part = plain<HaVip, CreateHaVipRequest>(haVip, {
  shown: {
    id: "HaVipId",
    created: "CreatedTime",
    tags: "TagSet",
    also: (entity, world) => ({
      State: "UNBIND",
      AddressIp: publicAddressOf(world, entity)?.data.AddressIp ?? "",
      HaVipAssociationSet: [],
      FlushedTime: "0000-00-00 00:00:00",
    }),
  },
  create: {
    action: "CreateHaVip",
    answers: "HaVip",
    refs: { VpcId: vpc, SubnetId: withCodes(subnet, { notFound: "UnsupportedOperation.SubnetNotExists" }) },
    check,
    make: create,
  },
  describe: {
    ...boundedList,
    action: "DescribeHaVips",
    ids: "HaVipIds",
    items: "HaVipSet",
    missing: "leaveOut",
    filters: {
      "havip-id": "id",
      "havip-name": "HaVipName",
      "vpc-id": "VpcId",
      "subnet-id": "SubnetId",
      vip: "Vip",
      "address-ip": (entity, { world }) => publicAddressOf(world, entity)?.data.AddressIp ?? [],
      "check-associate": "CheckAssociate",
      // Nobody has one, none is in a cluster of one's own, and all are ordinary and unprotected.
      "havip-association.instance-id": () => [],
      "havip-association.instance-type": () => [],
      "cdc-id": () => [],
      type: () => "NORMAL",
      "termination-protection": () => false,
      "traffic-protection": () => false,
    },
  },
  modify: { action: "ModifyHaVipAttribute", takes: ["HaVipName"] },
  remove: { action: "DeleteHaVip" },
});
