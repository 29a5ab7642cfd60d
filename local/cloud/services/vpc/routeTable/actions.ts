// What can be done with VPC's route tables.
import { routeTablePart } from "../../../network/routeTableActions";
import { byTag } from "../../../tags";
import { tables } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

export const part = routeTablePart({
  ...{ tables, vpc, subnet },
  filters: {
    ...byTag,
    visible: () => true,
    "next-hop-type": ({ data }) => data.Routes.map((route) => route.GatewayType),
  },
});
