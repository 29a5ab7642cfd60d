// Which routes a destination would be in conflict with, asked before it is written. One that has none is left out.
import { type Call, definePart } from "../../../action";
import { overlaps, parseCidr } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { localRoute, type RouteTable } from "../../../network/routeTable";
import type { DescribeRouteConflictsRequest, EcmActions } from "../../../requests/ecm";
import { routeTable, tables } from "../routeTable";

function conflict(call: Call<DescribeRouteConflictsRequest>, table: Entity<RouteTable>, text: string) {
  const destination = parseCidr(text);
  if (!destination)
    throw new ApiError("InvalidParameterValue.Malformed", `\`${text}\` is not a range of addresses.`);
  const routes = [localRoute(table, call.world), ...table.data.Routes];
  const isMet = (range: string) => overlaps(parseCidr(range)!, destination);
  const met = routes.filter(({ DestinationCidrBlock }) => isMet(DestinationCidrBlock));
  if (met.length === 0) return [];
  const ConflictSet = met.map((route) => tables.viewRoute(table, route));
  return { RouteTableId: table.id, DestinationCidrBlock: text, ConflictSet };
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeRouteConflicts: {
      refs: { RouteTableId: routeTable },
      run: (call) => {
        const table = call.one(routeTable, "RouteTableId");
        const asked = call.params.DestinationCidrBlocks;
        return { RouteConflictSet: asked.flatMap((text) => conflict(call, table, text)) };
      },
    },
  },
});
