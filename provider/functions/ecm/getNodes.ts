// Where edge machines are: every zone with the carriers that it is joined to, whatever the region.
import { defineQuery } from "../query";
import * as fields from "./getNodes/fields";

export const getNodes = defineQuery({
  token: "ecm:getNodes",
  doc: "The nodes of edge machines in all regions: their zones, where these lie, and the carriers that they are joined to.",
  action: "ecm.DescribeNode",
  fields,
  answers: { as: "nodes", of: "NodeSet", doc: "The nodes, in the cloud's order." },
  example: `const { nodes } = await tencentcloud.ecm.getNodes();`,
});
