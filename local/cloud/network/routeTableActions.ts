// What can be done with route tables. A subnet is in exactly one, so there is no way out but into another: deleting the
// default table, or one that subnets are in, is refused (the documents of VPC name no code; these are today's, and ECM's).
import { type Call, defineAction, type Part } from "../action";
import type { DescribeOptions } from "../describes";
import { ApiError } from "../errors";
import type { Kind } from "../kind";
import { plain } from "../plain";
import { keepTags, type Tag } from "../tags";
import type { RouteTable, RouteTables } from "./routeTable";

interface CreateRequest {
  VpcId: string;
  RouteTableName: string;
  Tags?: Partial<Tag>[] | undefined;
}

/** What a service says of its tables: the kinds around them, and the filters of its list beside those that all have. */
export interface Tabling {
  tables: RouteTables;
  vpc: Kind;
  subnet: Kind<{ VpcId: string; RouteTableId: string }>;
  filters?: DescribeOptions<RouteTable>["filters"];
}

function replaceAssociation({ tables, subnet }: Tabling, call: Call<object>): undefined {
  const moved = call.one(subnet, "SubnetId");
  const table = call.one(tables.kind, "RouteTableId");
  if (moved.data.VpcId !== table.data.VpcId) {
    throw new ApiError(
      "UnsupportedOperation.VpcMismatch",
      `${moved.id} is in ${moved.data.VpcId}, ${table.id} in ${table.data.VpcId}.`,
    );
  }
  call.world.update(moved, { RouteTableId: table.id });
}

/** The actions of route tables. */
export function routeTablePart(tabling: Tabling): Part {
  const { tables, vpc, subnet, filters = {} } = tabling;
  const { kind } = tables;
  return plain<RouteTable, CreateRequest>(kind, {
    shown: {
      ...tables.shown,
      also: (table, world) => ({
        RouteSet: tables.viewRoutes(table, world),
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
        world.create(kind, { VpcId, RouteTableName, Main: false, Routes: [], ...keepTags(Tags) }),
    },
    describe: {
      action: "DescribeRouteTables",
      ids: "RouteTableIds",
      items: "RouteTableSet",
      filters: {
        "route-table-id": "id",
        "route-table-name": "RouteTableName",
        "vpc-id": "VpcId",
        "association.main": "Main",
        ...filters,
      },
    },
    modify: { action: "ModifyRouteTableAttribute", takes: ["RouteTableName"] },
    remove: { action: "DeleteRouteTable", ...removal },
    more: {
      ReplaceRouteTableAssociation: defineAction({
        refs: { SubnetId: subnet, RouteTableId: kind },
        run: (call) => replaceAssociation(tabling, call),
      }),
    },
  });
}

const removal: Pick<Parameters<typeof plain<RouteTable, CreateRequest>>[1]["remove"], "codes" | "refuse"> = {
  codes: { inUse: "UnsupportedOperation.DelRouteWithSubnet" },
  refuse: ({ id, data }) => {
    if (!data.Main) return;
    throw new ApiError(
      "UnsupportedOperation.DelDefaultRoute",
      `${id} is the default route table of ${data.VpcId} and goes with it.`,
    );
  },
};
