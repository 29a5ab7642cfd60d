// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeRouteConflicts takes, by property. */
export const takes = {
  routeTableId: field.string().doc("Rtb-..."),
  destinationCidrBlocks: field.list(field.string()).doc("CIDRs to check (text says ports by mistake)."),
};

/** What DescribeRouteConflicts answers, by output. */
export const answers = {
  RouteConflictSet: field.list(field.object({ routeTableId: field.string(), destinationCidrBlock: field.string(), conflictSet: field.list(field.object({ destinationCidrBlock: field.string(), gatewayType: field.string().doc("Only NORMAL_CVM (GatewayId = private IP); EIP is mentioned with GatewayId 0."), gatewayId: field.string(), routeItemId: field.string().doc("Rti-..., the recommended id."), routeDescription: field.string(), enabled: field.boolean().doc("State set by EnableRoutes/DisableRoutes."), routeType: field.string().doc("USER | NETD | CCN; only USER can be managed."), routeId: field.integer().doc("Integer, the id Enable/Disable/Replace/DeleteRoutes use; 0 for IPv6."), routeTableId: field.string().optional() })).optional().doc("May be null.") })).optional().doc("Empty when none; may be null."),
};
