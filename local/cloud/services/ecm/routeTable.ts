// A route table of an edge VPC. It takes no tags, and its routes have no time.
import { routeTables } from "../../network/routeTable";
import { ecmService } from "./service";

export const tables = routeTables(ecmService, { isDated: false });

export const routeTable = tables.kind;
