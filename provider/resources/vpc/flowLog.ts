// A flow log: what is written of the traffic of an interface, a gateway or a CCN. One is read by its id, several from the whole
// list; every call on one that is not of a CCN names its VPC too.
import type { FlowLog } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import { field } from "../../lifecycle/author/field";
import { atLeastOneOf, onlyWith, requiredWith } from "../../lifecycle/author/rules";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

/** What is logged, and how its ids begin. */
const logged = { NETWORKINTERFACE: "eni-", NAT: "nat-", DCG: "dcg-", CCN: "ccn-" } as const;
type ResourceType = keyof typeof logged;

/** The flow logs of something. */
async function logsOf({ api, id: ResourceId }: { api: ApiFor<"vpc.DescribeFlowLogs">; id: string }) {
  const found = await api.list("vpc.DescribeFlowLogs", { ResourceId });
  return found.map((item) => ({ id: item.FlowLogId, item }));
}

export const flowLog = defineResource({
  token: "vpc:FlowLog",
  doc: "A flow log: a record of the traffic that a network interface, a gateway or a CCN accepts or refuses, kept in a topic of the log service.",
  id: "fl-xxxxxxxx",
  tagged: "vpc:fl",
  inputs: {
    name: field
      .string()
      .autoName(60)
      .wire("FlowLogName")
      .doc("Name, at most 60 characters; no two flow logs have the same."),
    resourceType: field
      .enum(...(Object.keys(logged) as ResourceType[]))
      .replace()
      .doc(
        "What `resourceId` is: `NETWORKINTERFACE` a network interface, which is attached to an instance; `NAT` a NAT gateway; `DCG` a direct connect gateway; `CCN` a cloud connect network. The last two are for accounts that have asked for it.",
      ),
    resourceId: field
      .string()
      .replace()
      .doc("Id of what is logged. It can have two flow logs of different traffic."),
    vpcId: field
      .idOf("vpc:Vpc")
      .optional()
      .replace()
      .doc("The VPC that `resourceId` is in; a CCN is in none."),
    trafficType: field
      .enum("ACCEPT", "REJECT", "ALL")
      .replace()
      .doc("Which traffic: what is accepted, what is refused, or all."),
    storageType: field
      .enum("cls", "ckafka")
      .optional()
      .replace()
      .doc(
        "Where it is kept: `cls` the log service, `ckafka` a message queue, for accounts that have asked for it. Defaults to `cls`.",
      ),
    cloudLogId: field.string().optional().replace().doc("Id of the log topic."),
    cloudLogRegion: field
      .string()
      .optional()
      .replace()
      .doc("Region of the log topic. Defaults to that of the flow log."),
    flowLogStorage: field
      .object({
        storageId: field.string().doc("Id of the message queue."),
        storageTopic: field.string().doc("Id of its topic."),
      })
      .optional()
      .replace()
      .from(({ FlowLogStorage: kept }: FlowLog) =>
        kept?.StorageId ? { storageId: kept.StorageId, storageTopic: kept.StorageTopic } : undefined,
      )
      .doc("The message queue of `ckafka`."),
    period: field
      .integer()
      .oneOf(60, 300, 600)
      .optional()
      .doc("Seconds that one record of a CCN's traffic covers."),
    description: field
      .string()
      .maxLength(512)
      .optional()
      .whenRemoved("")
      .wire("FlowLogDescription")
      .doc("Description, at most 512 characters."),
    enabled: field
      .boolean()
      .optional()
      .whenRemoved(true)
      .wire("Enable")
      .doc("Whether it collects. Defaults to `true`."),
    tags,
  },
  outputs: {
    cloudLogState: field.string().volatile().doc("`SUCCESS`, or `DELETED` when the log topic is gone."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    atLeastOneOf("cloudLogId", "flowLogStorage"),
    requiredWith("flowLogStorage", "storageType", "ckafka"),
    onlyWith("period", "resourceType", "CCN"),
    {
      of: ["resourceId", "resourceType"],
      doc: "`resourceId` is the id of a thing of `resourceType`.",
      check: ({ resourceId = "", resourceType = "CCN" }) =>
        resourceId.startsWith(logged[resourceType])
          ? undefined
          : `must begin with ${logged[resourceType]} for resourceType ${resourceType}`,
    },
    {
      of: ["vpcId", "resourceType"],
      doc: "`vpcId` is required, except for `resourceType` CCN, which has none.",
      check: ({ vpcId, resourceType }) => {
        if ((vpcId === undefined) === (resourceType === "CCN")) return undefined;
        return vpcId === undefined ? `is required for resourceType ${resourceType}` : "is not for a CCN";
      },
    },
  ],
  reads: "vpc.DescribeFlowLogs",
  parameters: {
    name: "FlowLogName",
    resourceType: "ResourceType",
    resourceId: "ResourceId",
    vpcId: "VpcId",
    trafficType: "TrafficType",
    cloudLogId: "CloudLogId",
  },
  uses: [
    "vpc.CreateFlowLog",
    "vpc.ModifyFlowLogAttribute",
    "vpc.EnableFlowLogs",
    "vpc.DisableFlowLogs",
    "vpc.DeleteFlowLog",
  ],
  create: async ({ api, inputs }) => {
    const { flowLogStorage: storage } = inputs;
    const { FlowLog } = await api.vpc.CreateFlowLog({
      FlowLogName: inputs.name,
      ResourceType: inputs.resourceType,
      ResourceId: inputs.resourceId,
      VpcId: inputs.vpcId,
      TrafficType: inputs.trafficType,
      StorageType: inputs.storageType,
      CloudLogId: inputs.cloudLogId,
      CloudLogRegion: inputs.cloudLogRegion,
      FlowLogStorage: storage && { StorageId: storage.storageId, StorageTopic: storage.storageTopic },
      Period: inputs.period,
      FlowLogDescription: inputs.description,
      Tags: tagList(inputs.tags),
    });
    return FlowLog[0] as FlowLog;
  },
  sync: {
    attributes: {
      of: ["name", "description", "period"],
      call: async ({ api, id: FlowLogId, from, to, changed }) => {
        await api.vpc.ModifyFlowLogAttribute({
          FlowLogId,
          VpcId: from.VpcId || undefined,
          FlowLogName: changed.includes("name") ? to.name : undefined,
          FlowLogDescription: changed.includes("description") ? to.description : undefined,
          Period: changed.includes("period") ? to.period : undefined,
        });
      },
    },
    collecting: {
      of: ["enabled"],
      call: async ({ api, id, to }) => {
        const FlowLogIds = [id];
        await (to.enabled ? api.vpc.EnableFlowLogs({ FlowLogIds }) : api.vpc.DisableFlowLogs({ FlowLogIds }));
      },
    },
  },
  delete: ({ api, id, state }) => api.vpc.DeleteFlowLog({ FlowLogId: id, VpcId: state.vpcId }),
  // Two of one thing are of different traffic, and no two have one name.
  deleteBeforeReplace: (before, wanted) =>
    before.resourceId === wanted.resourceId || before.name === wanted.name,
  holds: { "vpc:DirectConnectGateway": logsOf, "vpc:Ccn": logsOf },
  recover: byName,
  example: `new tencentcloud.vpc.FlowLog("refused", {
  resourceType: "NAT",
  resourceId: gateway.id,
  vpcId: network.id,
  trafficType: "ALL",
  cloudLogId: "d44e4cf0-c3e2-48d9-bb64-c5f0337ef2b0",
});`,
});
