// A network attached to a cloud connect network. All that is attached to one is read by one call; what has been attached anew
// since to another network is another's.
import type { CcnAttachedInstance } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { shared } from "../../lifecycle/author/together";
import { join, partsOf } from "../attachment";
import { defineResource } from "../resource";

type Api = ApiFor<"vpc.DescribeCcnAttachedInstances">;
type Named = { ccnId: string; instanceId: string };

const idOf = ({ ccnId, instanceId }: Named) => `${ccnId}/${instanceId}`;

const ids = {
  token: "vpc:CcnAttachment",
  id: "ccn-xxxxxxxx/vpc-xxxxxxxx",
  of: ["ccnId", "instanceId"],
  open: ["instanceId"],
} as const;

const listed = shared<CcnAttachedInstance[]>();

/** What is attached to a network, by one read for all who ask at about the same time. */
function attachedTo(api: Api, CcnId: string, fresh: boolean): Promise<CcnAttachedInstance[]> {
  return listed(`${api.account} ${CcnId}`, fresh, () =>
    api.list("vpc.DescribeCcnAttachedInstances", { Filters: [{ Name: "ccn-id", Values: [CcnId] }] }),
  );
}

async function look(api: Api, id: string, fresh: boolean): Promise<CcnAttachedInstance | undefined> {
  const { ccnId, instanceId } = partsOf(ids, id);
  const all = await attachedTo(api, ccnId, fresh);
  return all.find(({ InstanceId }) => InstanceId === instanceId);
}

/** What holds something, by a filter that finds it. */
const by =
  (Name: string) =>
  async ({ api, id }: { api: Api; id: string }) => {
    const found = await api.list("vpc.DescribeCcnAttachedInstances", { Filters: [{ Name, Values: [id] }] });
    return found.map((item) => ({ id: idOf({ ccnId: item.CcnId, instanceId: item.InstanceId }), item }));
  };

/** Waits for another network to let go of it; one that keeps it is an error that names it. */
async function makeWay(
  { api, wait }: Pick<Operation<Api>, "api" | "wait">,
  { ccnId, instanceId }: Named,
): Promise<boolean> {
  const Filters = [{ Name: "instance-id", Values: [instanceId] }];
  const holder = (await api.list("vpc.DescribeCcnAttachedInstances", { Filters })).find(
    ({ CcnId }) => CcnId !== ccnId,
  );
  if (!holder) return false;
  const { CcnId: other } = holder;
  if (holder.State !== "DETACHING")
    throw new RefusedError(
      `attaching ${instanceId} to ${ccnId}: it is attached to ${other}; detach it there first${leftByRun}`,
    );
  const id = idOf({ ccnId: other, instanceId });
  await wait<void>({
    ...{ what: `${other} to let go of ${instanceId}`, kind: "vpc:CcnAttachment in the way" },
    ...{ done: ["gone"], pending: ["DETACHING"] },
    look: async () => ({ state: (await look(api, id, true))?.State ?? "gone", value: undefined }),
  });
  return true;
}

const state = ({ State }: CcnAttachedInstance) => State;
const usual = 5;

export const ccnAttachment = defineResource({
  token: ids.token,
  noun: "attachment to a cloud connect network",
  doc: "A VPC, or a direct connect gateway of type CCN, that is attached to a cloud connect network. Ranges of subnets that overlap those of what was attached before are not reached.",
  id: ids.id,
  inputs: {
    ccnId: field.idOf("vpc:Ccn").replace().doc("The cloud connect network."),
    instanceId: field.string().replace().doc("Id of the VPC or the gateway; it is attached to one network."),
    instanceType: field
      .enum("VPC", "DIRECTCONNECT", "BMVPC", "VPNGW")
      .optional()
      .replace()
      .doc(
        "What `instanceId` is: a VPC, a direct connect gateway, a VPC of bare metal machines, a VPN gateway. Defaults to `VPC`.",
      ),
    instanceRegion: field
      .string()
      .optional()
      .replace()
      .doc("The region it is in. Defaults to that of the attachment."),
    description: field
      .string()
      .maxLength(100)
      .optional()
      .whenRemoved("")
      .doc("Description, at most 100 characters."),
  },
  outputs: {
    state: field.string().volatile().doc("`ACTIVE` when it is attached."),
    cidrBlocks: field.list(field.string()).wire("CidrBlock").volatile().doc("Its ranges of addresses."),
    attachedTime: field.string().doc("When it was attached, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "vpc.DescribeCcnAttachedInstances",
  uses: ["vpc.AttachCcnInstances", "vpc.ModifyCcnAttachedInstancesAttribute", "vpc.DetachCcnInstances"],
  read: ({ api, id, fresh }) => look(api, id, fresh),
  create: async ({ api, wait, region, inputs }) => {
    const id = idOf(inputs);
    await join({
      send: () =>
        api.vpc.AttachCcnInstances({
          CcnId: inputs.ccnId,
          Instances: [
            {
              InstanceId: inputs.instanceId,
              InstanceRegion: inputs.instanceRegion ?? region,
              InstanceType: inputs.instanceType ?? "VPC",
              Description: inputs.description,
            },
          ],
        }),
      isThere: async () => (await look(api, id, true)) !== undefined,
      makeWay: () => makeWay({ api, wait }, inputs),
    });
    return { id };
  },
  sync: {
    description: {
      of: ["description"],
      call: async ({ api, from, to }) => {
        const { CcnId, InstanceId, InstanceRegion, InstanceType } = from;
        const Instances = [{ InstanceId, InstanceRegion, InstanceType, Description: to.description }];
        await api.vpc.ModifyCcnAttachedInstancesAttribute({ CcnId, Instances });
      },
    },
  },
  delete: async ({ api, look }) => {
    const item = await look();
    if (!item || item.State === "DETACHING") return undefined;
    const { CcnId, InstanceId, InstanceRegion, InstanceType } = item;
    return api.vpc.DetachCcnInstances({ CcnId, Instances: [{ InstanceId, InstanceRegion, InstanceType }] });
  },
  deleteBeforeReplace: true,
  settled: { state, done: ["ACTIVE"], pending: ["ATTACHING"], usual },
  gone: { state, leaving: ["DETACHING"], failed: ["FAILED", "DETACHFAILED"], usual },
  holds: {
    "vpc:Ccn": by("ccn-id"),
    "vpc:Vpc": by("instance-id"),
    "vpc:DirectConnectGateway": by("instance-id"),
  },
  recover: { idOf },
  example: `new tencentcloud.vpc.CcnAttachment("app", { ccnId: backbone.id, instanceId: network.id });`,
});
