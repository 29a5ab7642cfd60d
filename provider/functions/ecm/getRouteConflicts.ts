// Which routes of a table of an edge VPC a destination would be in conflict with, asked before a route to it is declared.
import { defineQuery } from "../query";
import * as fields from "./getRouteConflicts/fields";

export const getRouteConflicts = defineQuery({
  token: "ecm:getRouteConflicts",
  doc: "The routes of a route table of edge machines that destinations overlap.",
  action: "ecm.DescribeRouteConflicts",
  fields,
  answers: {
    as: "conflicts",
    of: "RouteConflictSet",
    doc: "A line for each destination that overlaps a route; none where nothing does.",
  },
  docs: {
    routeTableId: "The route table.",
    destinationCidrBlock: "The destination that was asked about.",
    conflictSet: "The routes that it overlaps.",
    "conflictSet.destinationCidrBlock": "Where the route leads.",
    "conflictSet.gatewayType": "What the traffic goes to; `LOCAL` inside the VPC.",
    "conflictSet.gatewayId": "The address that the traffic goes to.",
    "conflictSet.routeId": "Number of the route.",
    "conflictSet.routeItemId": "Id of the route, `rti-xxxxxxxx`.",
    "conflictSet.routeDescription": "Description of the route.",
    "conflictSet.enabled": "Whether it is in force.",
    "conflictSet.routeType": "Whose it is: `USER` for a route of one's own.",
    "conflictSet.routeTableId": "The route table.",
  },
  asks: {
    routeTableId: "The route table.",
    destinationCidrBlocks: "IPv4 ranges that traffic is to go to.",
  },
  example: `const { conflicts } = await tencentcloud.ecm.getRouteConflicts({
  region: "ap-hangzhou-ecm",
  routeTableId: "rtb-1a2b3c4d",
  destinationCidrBlocks: ["172.16.0.0/16"],
});`,
});
