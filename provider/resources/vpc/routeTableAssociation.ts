// Which route table holds for a subnet. A subnet always has exactly one, so that to remove an association is to go back to the
import { routeTableAssociationOf } from "../network/shared/routeTableAssociation";

export const routeTableAssociation = routeTableAssociationOf(
  "vpc",
  `new tencentcloud.vpc.RouteTableAssociation("web", { subnetId: web.id, routeTableId: routes.id });`,
);
