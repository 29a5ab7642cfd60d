// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeTargetHealth takes, by property. */
export const takes = {
  loadBalancerIds: field.list(field.string()).maxItems(100).doc("Lb-... list."),
};

/** What DescribeTargetHealth answers, by output. */
export const answers = {
  LoadBalancers: field.list(field.object({ loadBalancerId: field.string().optional().doc("May be null."), loadBalancerName: field.string().optional().doc("May be null."), listeners: field.list(field.object({ listenerId: field.string().optional().doc("May be null."), listenerName: field.string().optional().doc("May be null."), protocol: field.string().optional().doc("May be null."), port: field.integer().optional().doc("May be null."), rules: field.list(field.object({ targets: field.list(field.object({ ip: field.string().optional().wire("IP").doc("May be null."), port: field.integer().optional().doc("May be null."), healthStatus: field.boolean().optional().doc("True only when healthy; may be null."), targetId: field.string().optional().doc("May be null."), healthStatusDetail: field.string().optional().doc("Alive | Dead | Unknown | Close; may be null.") })).optional().doc("May be null.") })).optional().doc("May be null.") })).optional().doc("May be null.") })).optional().doc("LoadBalancerHealth > Listeners > Rules > Targets; may be null."),
};
