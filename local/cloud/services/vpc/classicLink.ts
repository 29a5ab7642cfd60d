// Links between instances of the classic network and a VPC: an instance is in one VPC at a time, and a VPC of
// 192.168.0.0/16 cannot take part.
import { type AnyCall, type Call, definePart } from "../../action";
import { contains, parseCidr } from "../../cidr";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind } from "../../kind";
import { checkId } from "../../lookUp";
import type {
  AttachClassicLinkVpcRequest,
  DetachClassicLinkVpcRequest,
  VpcActions,
} from "../../requests/vpc";
import { instance } from "../cvm/instance";
import { findHost } from "../cvm/instance/host";
import { vpcService } from "./service";
import { vpc } from "./vpc";

export interface ClassicLink {
  VpcId: string;
  InstanceId: string;
}

export const classicLink = defineKind<ClassicLink>({
  service: vpcService,
  type: "vpc:classicLink",
  prefix: "link",
  // The documents name the quota and give no number; this is the usual one.
  quota: { limit: 100, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "cvm:instance", via: "InstanceId", onDelete: "cascade" },
  ],
});

const CLOSED = parseCidr("192.168.0.0/16")!;

function checkInstance({ world }: AnyCall, id: string): void {
  const host = findHost(world, id, vpcService.codes);
  if (host.data.VirtualPrivateCloud.VpcId)
    throw new ApiError("UnsupportedOperation", `The instance ${id} is in a VPC.`);
  if (world.list(classicLink).some(({ data }) => data.InstanceId === id)) {
    throw new ApiError(
      "UnsupportedOperation.ClassicInstanceIdAlreadyExists",
      `The instance ${id} is linked to a VPC already.`,
    );
  }
}

function attach(call: Call<AttachClassicLinkVpcRequest>): undefined {
  const { world, params } = call;
  const owner = call.one(vpc, "VpcId");
  if (contains(CLOSED, parseCidr(owner.data.CidrBlock)!)) {
    throw new ApiError(
      "UnsupportedOperation.CIDRUnsupportedClassicLink",
      `The VPC ${owner.id} (${owner.data.CidrBlock}) cannot be linked to the classic network.`,
    );
  }
  for (const InstanceId of params.InstanceIds) {
    checkInstance(call, InstanceId);
    world.create(classicLink, { VpcId: owner.id, InstanceId });
  }
  world.recordTask(call.requestId);
}

function detach(call: Call<DetachClassicLinkVpcRequest>): undefined {
  const { world, params } = call;
  const owner = call.one(vpc, "VpcId");
  for (const id of params.InstanceIds) {
    checkId(instance, id, "InvalidParameterValue.Malformed");
    const link = world
      .list(classicLink)
      .find(({ data }) => data.VpcId === owner.id && data.InstanceId === id);
    if (!link) throw new ApiError("ResourceNotFound", `The instance \`${id}\` is not linked to ${owner.id}.`);
    world.remove(link);
  }
  world.recordTask(call.requestId);
}

export const part = definePart<VpcActions>({
  kinds: [classicLink],
  actions: {
    AttachClassicLinkVpc: {
      refs: { VpcId: vpc },
      creates: { kind: classicLink, count: ({ InstanceIds }) => InstanceIds.length },
      run: attach,
    },

    DescribeClassicLinkInstances: describes(classicLink, {
      items: "ClassicLinkInstanceSet",
      filters: {
        "vpc-id": "VpcId",
        "vm-ip": ({ data }, { world }) => world.get(instance, data.InstanceId)?.data.PrivateIpAddresses ?? [],
      },
      view: ({ data }) => data,
      missing: "leaveOut",
      codes: {
        offset: "InvalidParameterValue.Range",
        limit: "InvalidParameterValue.Range",
      },
    }),

    DetachClassicLinkVpc: { refs: { VpcId: vpc }, run: detach },
  },
});
