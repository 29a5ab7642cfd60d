// A subnet of an edge VPC is always in exactly one route table, so deleting the association puts it back into the main one.
import { routeTableAssociationOf } from "../network/shared/routeTableAssociation";

export const routeTableAssociation = routeTableAssociationOf(
  "ecm",
  `new tencentcloud.ecm.RouteTableAssociation("web", {
  region: edge.region,
  subnetId: web.id,
  routeTableId: routes.id,
});`,
);
