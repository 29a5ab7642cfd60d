// An instance of the classic network that reaches a VPC. An instance is linked to one VPC at a time; links are listed by their VPC.
import type { ClassicLinkInstance } from "../../api/actions/vpc";
import type { Api } from "../../api/client";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { join, partsOf } from "../attachment";
import { defineResource } from "../resource";

const ids = {
  token: "vpc:ClassicLink",
  id: "vpc-xxxxxxxx/ins-xxxxxxxx",
  of: ["vpcId", "instanceId"],
} as const;

/** The links of a VPC, or of all. */
function linksOf(api: object, vpcId?: string): Promise<ClassicLinkInstance[]> {
  const params = vpcId === undefined ? {} : { Filters: [{ Name: "vpc-id", Values: [vpcId] }] };
  // The host gives a definition the whole Api.
  return (api as Api).listAll("vpc", "DescribeClassicLinkInstances", params, {
    items: "ClassicLinkInstanceSet",
  });
}

/** The link of an instance to a VPC. */
async function linkBetween(api: object, vpcId: string, instanceId: string) {
  return (await linksOf(api, vpcId)).find(({ InstanceId }) => InstanceId === instanceId);
}

/** An instance that is linked to another VPC is an error that names it. */
async function makeWay(api: object, vpcId: string, instanceId: string): Promise<boolean> {
  const link = (await linksOf(api)).find(({ InstanceId }) => InstanceId === instanceId);
  if (!link) return false;
  throw new RefusedError(
    `linking ${instanceId} to ${vpcId}: it is linked to ${link.VpcId}; end that link first${leftByRun}`,
  );
}

export const classicLink = defineResource({
  token: ids.token,
  noun: "classic link",
  doc: "Links an instance of the classic network to a VPC, so that they reach each other. A VPC within 192.168.0.0/16 takes no part.",
  id: ids.id,
  inputs: {
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC."),
    instanceId: field
      .idOf("cvm:Instance")
      .replace()
      .doc("The instance, of the classic network. It is linked to one VPC at a time."),
  },
  outputs: {},
  uses: ["vpc.AttachClassicLinkVpc", "vpc.DescribeClassicLinkInstances", "vpc.DetachClassicLinkVpc"],
  read: async ({ api, id }): Promise<ClassicLinkInstance | undefined> => {
    const { vpcId, instanceId } = partsOf(ids, id);
    return linkBetween(api, vpcId, instanceId);
  },
  create: async ({ api, inputs: { vpcId: VpcId, instanceId: InstanceId } }) => {
    await join({
      send: () => api.vpc.AttachClassicLinkVpc({ VpcId, InstanceIds: [InstanceId] }),
      isThere: async () => (await linkBetween(api, VpcId, InstanceId)) !== undefined,
      makeWay: () => makeWay(api, VpcId, InstanceId),
    });
    return `${VpcId}/${InstanceId}`;
  },
  delete: async ({ api, look }) => {
    const link = await look();
    if (link) await api.vpc.DetachClassicLinkVpc({ VpcId: link.VpcId, InstanceIds: [link.InstanceId] });
  },
  deleteBeforeReplace: true,
  holds: {
    "vpc:Vpc": async ({ api, id }) =>
      (await linksOf(api, id)).map((item) => ({ id: `${id}/${item.InstanceId}`, item })),
  },
  recover: { idOf: ({ vpcId, instanceId }) => `${vpcId}/${instanceId}` },
  example: `new tencentcloud.vpc.ClassicLink("legacy", { vpcId: network.id, instanceId: "ins-0123abcd" });`,
});
