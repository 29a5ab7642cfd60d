// Spread placement groups: their instances run on different hosts, switches or racks. One with instances is not deleted.
import { type Call, definePart, removal } from "../../action";
import { formatIso } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { keptAttributes } from "../../plain";
import { pointersTo } from "../../relations";
import type {
  CreateDisasterRecoverGroupRequest,
  CvmActions,
  ModifyDisasterRecoverGroupAttributeRequest,
} from "../../requests/cvm";
import { byTagOrValue, keepTags, specifiedTags, type Tag } from "../../tags";
import { cvmService } from "./service";

export interface PlacementGroup {
  Name: string;
  Type: string;
  Affinity: number;
  Strategy: string;
  PartitionCount: number | null;
  Tags?: Tag[];
}

export const placementGroup = defineKind<PlacementGroup>({
  service: cvmService,
  type: "cvm:placementGroup",
  prefix: "ps",
  tagged: "cvm/ps",
  codes: {
    malformed: "InvalidParameterValue.DisasterRecoverGroupIdMalformed",
    notFound: "ResourceNotFound.InvalidPlacementSet",
    inUse: "FailedOperation.PlacementSetNotEmpty",
  },
  nameAttribute: "Name",
  // The SDK names the quota and gives no number.
  quota: { limit: 10, code: "ResourceInsufficient.InsufficientGroupQuota" },
});

/** How many instances a group has room for, by what they are kept apart by: the SDK gives no numbers. */
const ROOM: Record<string, number> = { HOST: 50, SW: 20, RACK: 30 };

/** Refuses to put more instances into a group than it has room for. */
export function checkRoom(world: World, group: Entity<PlacementGroup>, count: number): void {
  const { total, instances } = occupancy(world, group);
  if (instances.length + count > total) {
    throw new ApiError(
      "ResourceInsufficient.DisasterRecoverGroupCvmQuota",
      `The group ${group.id} has room for ${total} instances, and ${instances.length} are there.`,
    );
  }
}

function occupancy(world: World, group: Entity<PlacementGroup>): { total: number; instances: string[] } {
  const total = (ROOM[group.data.Type] ?? 0) * group.data.Affinity;
  return { total, instances: pointersTo(world, group).map(({ from }) => from.id) };
}

function view(world: World, group: Entity<PlacementGroup>): object {
  const { Tags, ...attributes } = group.data;
  const { total, instances } = occupancy(world, group);
  return {
    ...attributes,
    DisasterRecoverGroupId: group.id,
    CvmQuotaTotal: total,
    CurrentNum: instances.length,
    InstanceIds: instances,
    CreateTime: formatIso(group.createdAt),
    Tags: Tags ?? [],
  };
}

function create(call: Call<CreateDisasterRecoverGroupRequest>): object {
  const { params, world } = call;
  const made = world.create(placementGroup, {
    Name: params.Name,
    Type: params.Type,
    Affinity: params.Affinity ?? 1,
    Strategy: params.Strategy ?? "SPREAD",
    PartitionCount: params.PartitionCount ?? null,
    ...keepTags(specifiedTags(params.TagSpecification, "ps")),
  });
  const { Affinity: _, InstanceIds: __, Tags: ___, ...answer } = view(world, made) as Record<string, unknown>;
  return answer;
}

/** The affinity only grows: a smaller one is refused. */
function modify(call: Call<ModifyDisasterRecoverGroupAttributeRequest>): undefined {
  const { Affinity } = call.params;
  const group = call.one(placementGroup, "DisasterRecoverGroupId");
  if (Affinity !== undefined && Affinity < group.data.Affinity) {
    throw new ApiError(
      "InvalidParameterValue.Range",
      `The Affinity of ${group.id} is ${group.data.Affinity}, and only grows.`,
    );
  }
  call.world.update(group, keptAttributes<PlacementGroup>(call.params, ["Name", "Affinity"]));
}

export const part = definePart<CvmActions>({
  kinds: [placementGroup],
  actions: {
    CreateDisasterRecoverGroup: { creates: { kind: placementGroup }, run: create },

    DescribeDisasterRecoverGroups: describes(placementGroup, {
      ids: "DisasterRecoverGroupIds",
      items: "DisasterRecoverGroupSet",
      filters: { ...byTagOrValue },
      view: (entity, { world }) => view(world, entity),
      maxIds: 10,
    }),

    ModifyDisasterRecoverGroupAttribute: { refs: { DisasterRecoverGroupId: placementGroup }, run: modify },

    DeleteDisasterRecoverGroups: removal(placementGroup, "DisasterRecoverGroupIds"),
  },
});
