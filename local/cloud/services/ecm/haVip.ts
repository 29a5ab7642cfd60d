// An HA virtual address of edge machines: a private address of a subnet that machines take over from each other. Nothing runs here,
// so that none ever takes one.
import type { Call } from "../../action";
import { parseIp } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity } from "../../kind";
import { type AddressCodes, givesBack, takeAddress } from "../../network/addresses";
import { plain } from "../../plain";
import type { CreateHaVipRequest } from "../../requests/ecm";
import { ecmService, MOST_VALUES } from "./service";
import { subnet } from "./subnet";
import { vpc } from "./vpc";

export interface HaVip {
  HaVipName: string;
  VpcId: string;
  SubnetId: string;
  Vip: string;
}

export const haVip = defineKind<HaVip>({
  service: ecmService,
  type: "ecm:haVip",
  prefix: "havip",
  nameAttribute: "HaVipName",
  // The documents name the quota and give no number; this is that of VPC.
  quota: { limit: 10, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "ecm:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "ecm:subnet", via: "SubnetId", onDelete: "refuse" },
  ],
  removed: givesBack(subnet),
});

const addressCodes: AddressCodes = {
  outside: "InvalidParameterValue.ObjectNotCurrentSubnet",
  used: "InvalidParameterValue.Duplicate",
  exhausted: "ResourceInsufficient",
};

function create(call: Call<CreateHaVipRequest>): Entity<HaVip> {
  const { world, params } = call;
  const [owner, within] = [call.one(vpc, "VpcId"), call.one(subnet, "SubnetId")];
  if (within.data.VpcId !== owner.id)
    throw new ApiError("InvalidParameterValue", `The subnet ${within.id} is not one of ${owner.id}.`);
  const { HaVipName } = params;
  const data = { HaVipName, VpcId: owner.id, SubnetId: within.id, Vip: "" };
  const made = world.create(haVip, data, { region: within.region });
  return world.update(made, { Vip: takeAddress(world, within, made.id, addressCodes, params.Vip) });
}

const page = "InvalidParameterValue.InvaildPageParam";

export const part = plain<HaVip, CreateHaVipRequest>(haVip, {
  shown: {
    ...{ id: "HaVipId", created: "CreatedTime" },
    also: () => ({ State: "UNBIND", AddressIp: "", NetworkInterfaceId: "", InstanceId: "", Business: "" }),
  },
  create: {
    action: "CreateHaVip",
    answers: "HaVip",
    refs: { VpcId: vpc, SubnetId: subnet },
    check: ({ Vip }) => {
      if (Vip !== undefined && parseIp(Vip) === undefined)
        throw new ApiError("InvalidParameterValue.Malformed", `\`${Vip}\` is no address.`);
    },
    make: create,
  },
  describe: {
    action: "DescribeHaVips",
    ids: "HaVipIds",
    items: "HaVipSet",
    // No refusal of an id is documented.
    missing: "leaveOut",
    codes: { offset: page, limit: page },
    maxValues: MOST_VALUES,
    filters: { "havip-id": "id", "havip-name": "HaVipName", "vpc-id": "VpcId", "subnet-id": "SubnetId" },
  },
  modify: { action: "ModifyHaVipAttribute", takes: ["HaVipName"] },
  remove: { action: "DeleteHaVip" },
});
