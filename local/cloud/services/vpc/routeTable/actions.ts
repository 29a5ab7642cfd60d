// What can be done with route tables. A subnet is in exactly one, so there is no way out but into another: deleting the
// default table, or one that subnets are in, is refused (the documents name no code; these are today's).
import { type Call, defineAction } from "../../../action";
import { ApiError } from "../../../errors";
import { plain } from "../../../plain";
import type { CreateRouteTableRequest } from "../../../requests/vpc";
import { byTag, keepTags } from "../../../tags";
import { type RouteTable, routeTable, shownRouteTable, viewRoutes } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

function replaceAssociation(call: Call): undefined {
  const moved = call.one(subnet, "SubnetId");
  const table = call.one(routeTable, "RouteTableId");
  if (moved.data.VpcId !== table.data.VpcId) {
    throw new ApiError(
      "UnsupportedOperation.VpcMismatch",
      `${moved.id} is in ${moved.data.VpcId}, ${table.id} in ${table.data.VpcId}.`,
    );
  }
  call.world.update(moved, { RouteTableId: table.id });
}

export const part = plain<RouteTable, CreateRouteTableRequest>(routeTable, {
  shown: {
    ...shownRouteTable,
    also: (table, world) => ({
      RouteSet: viewRoutes(table, world),
      AssociationSet: world
        .list(subnet)
        .filter((one) => one.data.RouteTableId === table.id)
        .map((one) => ({ SubnetId: one.id, RouteTableId: table.id })),
    }),
  },
  create: {
    action: "CreateRouteTable",
    answers: "RouteTable",
    refs: { VpcId: vpc },
    make: ({ world, params: { VpcId, RouteTableName, Tags } }) =>
      world.create(routeTable, { VpcId, RouteTableName, Main: false, Routes: [], ...keepTags(Tags) }),
  },
  describe: {
    action: "DescribeRouteTables",
    ids: "RouteTableIds",
    items: "RouteTableSet",
    filters: {
      ...byTag,
      "route-table-id": "id",
      "route-table-name": "RouteTableName",
      "vpc-id": "VpcId",
      "association.main": "Main",
      visible: () => true,
      "next-hop-type": ({ data }) => data.Routes.map((route) => route.GatewayType),
    },
  },
  modify: { action: "ModifyRouteTableAttribute", takes: ["RouteTableName"] },
  remove: {
    action: "DeleteRouteTable",
    codes: { inUse: "UnsupportedOperation.DelRouteWithSubnet" },
    refuse: ({ id, data }) => {
      if (!data.Main) return;
      throw new ApiError(
        "UnsupportedOperation.DelDefaultRoute",
        `${id} is the default route table of ${data.VpcId} and goes with it.`,
      );
    },
  },
  more: {
    ReplaceRouteTableAssociation: defineAction({
      refs: { SubnetId: subnet, RouteTableId: routeTable },
      run: replaceAssociation,
    }),
  },
});
