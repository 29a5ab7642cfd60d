// A route table of a VPC. The default one (Main) is made and removed with its VPC, and every new subnet joins it; it lists
// the route inside the VPC, which nobody can change.
import { routeTables } from "../../network/routeTable";
import { vpcService } from "./service";

export type { Route, RouteTable } from "../../network/routeTable";

export const tables = routeTables(vpcService, { tagged: "vpc/rtb", isDated: true });

export const routeTable = tables.kind;
