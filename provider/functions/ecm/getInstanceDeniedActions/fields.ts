// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstancesDeniedActions takes, by property. */
export const takes = {
  instanceIdSet: field.list(field.string()).doc("Ein-... list."),
};

/** What DescribeInstancesDeniedActions answers, by output. */
export const answers = {
  InstanceOperatorSet: field.list(field.object({ instanceId: field.string(), deniedActions: field.list(field.object({ action: field.string().doc("Refused action name."), code: field.string().optional().doc("May be null."), message: field.string().optional().doc("May be null.") })).optional().doc("May be null.") })).doc("InstanceOperator per instance with DeniedActions[] (Action, Code, Message)."),
};
