// Flow logs: records of the traffic of an interface, a gateway or a CCN. Nothing is collected here: there is no traffic. They go with
// their interface, and keep a direct connect gateway and a CCN from going.
import { type Call, defineAction } from "../../action";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type Kind, type World } from "../../kind";
import { checkId } from "../../lookUp";
import { type KeptParameter, keptAttributes, plain } from "../../plain";
import type {
  CreateFlowLogRequest,
  EnableFlowLogsRequest,
  ModifyFlowLogAttributeRequest,
} from "../../requests/vpc";
import { byTag, keepTags, type Tag } from "../../tags";
import { ccn } from "./ccn";
import { directConnectGateway } from "./directConnectGateway";
import { natGateway, rulesOf } from "./natGateway";
import { natGatewayDnatRule } from "./natGatewayDnatRule";
import { networkInterface } from "./networkInterface";
import { boundedList, vpcService } from "./service";
import { vpc } from "./vpc";

export interface FlowLog {
  FlowLogName: string;
  FlowLogDescription: string;
  VpcId: string;
  ResourceType: string;
  ResourceId: string;
  TrafficType: string;
  StorageType: string;
  CloudLogId: string;
  CloudLogState: string;
  CloudLogRegion: string;
  FlowLogStorage?: object;
  Enable: boolean;
  /** Seconds of one record, of a CCN's alone. */
  Period?: number;
  Tags?: Tag[];
}

export const flowLog = defineKind<FlowLog>({
  service: vpcService,
  type: "vpc:flowLog",
  prefix: "fl",
  // The vendor's provider for Terraform names it so to the tag service.
  tagged: "vpc/fl",
  nameAttribute: "FlowLogName",
  // The document of 2018: two for each interface; today's code FlowLogInstanceExisted is for a second of the same traffic.
  quota: { limit: 2, per: "ResourceId", code: "LimitExceeded" },
  relations: [
    {
      to: "vpc:networkInterface",
      via: "ResourceId",
      onDelete: "cascade",
      where: { ResourceType: "NETWORKINTERFACE" },
    },
    // No code of a NAT gateway's delete speaks of flow logs.
    { to: "vpc:natGateway", via: "ResourceId", onDelete: "cascade", where: { ResourceType: "NAT" } },
    {
      to: "vpc:directConnectGateway",
      via: "ResourceId",
      onDelete: "refuse",
      code: "UnsupportedOperation.DcgHasFlowLog",
      where: { ResourceType: "DCG" },
    },
    {
      to: "vpc:ccn",
      via: "ResourceId",
      onDelete: "refuse",
      code: "UnsupportedOperation.CcnHasFlowLog",
      where: { ResourceType: "CCN" },
    },
  ],
});

/** What can be logged, by what the API calls it. */
const loggable: Record<string, Kind<{ VpcId?: string }>> = {
  NETWORKINTERFACE: networkInterface,
  NAT: natGateway,
  DCG: directConnectGateway,
  CCN: ccn as Kind<{ VpcId?: string }>,
};

function checkGiven(params: CreateFlowLogRequest): void {
  const { ResourceType, VpcId, StorageType = "cls", CloudLogId, FlowLogStorage } = params;
  const missing = [
    ...(ResourceType === "CCN" ? [] : [["VpcId", VpcId]]),
    ...(StorageType === "cls" ? [["CloudLogId", CloudLogId]] : [["FlowLogStorage", FlowLogStorage]]),
  ].find(([, value]) => !value);
  if (missing) throw new ApiError("InvalidParameterValue.Empty", `${missing[0]} is required.`);
}

/** Refuses what is not there, or not in the VPC, or cannot be logged as it is. */
function checkLogged(world: World, { ResourceType, ResourceId, VpcId }: CreateFlowLogRequest): void {
  const kind = loggable[ResourceType];
  if (kind) checkId(kind, ResourceId);
  const found = kind && world.get(kind, ResourceId);
  if (!found || (ResourceType !== "CCN" && found.data.VpcId !== VpcId))
    throw new ApiError("ResourceNotFound", `There is no ${ResourceType} \`${ResourceId}\` in ${VpcId}.`);
  if (ResourceType === "NETWORKINTERFACE" && !world.get(networkInterface, ResourceId)?.data.InstanceId)
    throw new ApiError(
      "UnsupportedOperation.FlowLogsNotSupportNullInstanceEni",
      `${ResourceId} is attached to no instance.`,
    );
  if (ResourceType === "NAT" && rulesOf(world, natGatewayDnatRule, ResourceId).length > 0)
    throw new ApiError(
      "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict",
      `${ResourceId} has port forwarding rules.`,
    );
}

function refuseSecondName(world: World, name: string | undefined, except?: string): void {
  const other = world.list(flowLog).find(({ id, data }) => data.FlowLogName === name && id !== except);
  if (other)
    throw new ApiError("InvalidParameterValue.Duplicate", `${other.id} has the name ${name} already.`);
}

const settings: readonly KeptParameter<FlowLog>[] = [
  ...(["FlowLogName", "VpcId", "ResourceType", "ResourceId", "TrafficType"] as const),
  ...(["StorageType", "CloudLogId", "CloudLogRegion", "FlowLogStorage", "FlowLogDescription"] as const),
  "Period",
];

function create({ world, params, region }: Call<CreateFlowLogRequest>): Entity<FlowLog> {
  checkLogged(world, params);
  refuseSecondName(world, params.FlowLogName);
  const same = world
    .list(flowLog)
    .find(({ data }) => data.ResourceId === params.ResourceId && data.TrafficType === params.TrafficType);
  if (same)
    throw new ApiError(
      "UnsupportedOperation.FlowLogInstanceExisted",
      `${same.id} logs this traffic of ${params.ResourceId} already.`,
    );
  return world.create(flowLog, {
    ...{ FlowLogDescription: "", StorageType: "cls", CloudLogId: "", CloudLogRegion: region },
    ...{ VpcId: "", CloudLogState: "SUCCESS", Enable: true },
    ...(keptAttributes(params, settings) as FlowLog),
    ...keepTags(params.Tags),
  });
}

function modify(call: Call<ModifyFlowLogAttributeRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(flowLog, "FlowLogId");
  if (entity.data.ResourceType === "CCN" && params.VpcId !== undefined)
    throw new ApiError("InvalidParameterValue.VpcIdNotNeededForFlowLog", "A CCN is in no VPC.");
  checkVpc(entity, params);
  refuseSecondName(world, params.FlowLogName, entity.id);
  world.update(entity, keptAttributes(params, ["FlowLogName", "FlowLogDescription", "Period"]));
}

/** A flow log is named together with its VPC; that of a CCN has none. */
function checkVpc({ id, data }: Entity<FlowLog>, { VpcId }: { VpcId?: unknown }): void {
  if (data.ResourceType === "CCN" && VpcId === undefined) return;
  if (data.VpcId !== VpcId)
    throw new ApiError("InvalidParameterValue.Range", `${id} is in ${data.VpcId}, and VpcId is ${VpcId}.`);
}

/** Flow logs that collect from now on, or no more. */
function turn(Enable: boolean) {
  return defineAction<EnableFlowLogsRequest>({
    refs: { FlowLogIds: flowLog },
    run: (call) => {
      for (const entity of call.all(flowLog, "FlowLogIds")) call.world.update(entity, { Enable });
      return undefined;
    },
  });
}

const asked = ["VpcId", "FlowLogName", "ResourceType", "ResourceId", "TrafficType", "CloudLogId"] as const;

export const part = plain<FlowLog, CreateFlowLogRequest>(flowLog, {
  shown: { id: "FlowLogId", created: "CreatedTime", tags: "TagSet" },
  create: {
    action: "CreateFlowLog",
    answers: "FlowLog",
    inList: true,
    refs: { VpcId: vpc },
    check: checkGiven,
    make: create,
  },
  describe: {
    ...boundedList,
    action: "DescribeFlowLogs",
    one: "FlowLogId",
    items: "FlowLog",
    total: "TotalNum",
    page: 10,
    filters: byTag,
    narrow: ({ params }) => {
      const wanted = ([...asked, "CloudLogState", "CloudLogRegion"] as const).flatMap((name) =>
        params[name] === undefined ? [] : [[name, params[name]] as const],
      );
      return ({ data }) => wanted.every(([name, value]) => data[name] === value);
    },
  },
  remove: { action: "DeleteFlowLog", refuse: checkVpc },
  more: {
    ModifyFlowLogAttribute: defineAction({ refs: { FlowLogId: flowLog }, run: modify }),
    EnableFlowLogs: turn(true),
    DisableFlowLogs: turn(false),
  },
});
