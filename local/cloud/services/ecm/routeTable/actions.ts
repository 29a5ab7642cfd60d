// What can be done with route tables of edge VPCs.
import { routeTablePart } from "../../../network/routeTableActions";
import { tables } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

export const part = routeTablePart({ tables, vpc, subnet });
