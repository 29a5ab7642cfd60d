// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstancesStatus takes, by property. */
export const takes = {
  instanceIds: field.list(field.string()).maxItems(100).optional().doc("At most 100 ids."),
};

/** What DescribeInstancesStatus answers, by output. */
export const answers = {
  InstanceStatusSet: field.list(field.object({ instanceId: field.string(), instanceState: field.string().doc("INSTANCE_STATE.") })).doc("Items: InstanceId, InstanceState."),
};
