// What can be done with route tables. A subnet is in exactly one, so there is no way out but into another: deleting the
// default table, or one that subnets are in, is refused (the documents name no code; these are today's).
import { type Call, defineAction, type Part, removal } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { keepTags, type Tag } from "../../../tags";
import { routeTable, viewRouteTable } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

interface CreateParams {
  RouteTableName: string;
  Tags?: Tag[];
}

function create(call: Call<CreateParams>): object {
  const { world, params } = call;
  const made = world.create(routeTable, {
    VpcId: call.one(vpc, "VpcId").id,
    RouteTableName: params.RouteTableName,
    Main: false,
    Routes: [],
    ...keepTags(params.Tags),
  });
  return { RouteTable: viewRouteTable(made, []) };
}

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

const remove = removal(routeTable, "RouteTableId", { inUse: "UnsupportedOperation.DelRouteWithSubnet" });

export const part: Part = {
  kinds: [routeTable],
  actions: {
    CreateRouteTable: defineAction<CreateParams>({
      refs: { VpcId: vpc },
      creates: { kind: routeTable },
      run: create,
    }),

    DescribeRouteTables: describes(routeTable, {
      ids: "RouteTableIds",
      items: "RouteTableSet",
      filters: {
        "route-table-id": "id",
        "route-table-name": "RouteTableName",
        "vpc-id": "VpcId",
        "association.main": "Main",
        "next-hop-type": ({ data }) => data.Routes.map((route) => route.GatewayType),
      },
      view: (entity, { world }) => {
        const inside = world.list(subnet).filter((one) => one.data.RouteTableId === entity.id);
        return viewRouteTable(
          entity,
          inside.map((one) => one.id),
        );
      },
    }),

    ModifyRouteTableAttribute: defineAction<{ RouteTableName: string }>({
      refs: { RouteTableId: routeTable },
      run: (call) => {
        call.world.update(call.one(routeTable, "RouteTableId"), {
          RouteTableName: call.params.RouteTableName,
        });
      },
    }),

    ReplaceRouteTableAssociation: defineAction({
      refs: { SubnetId: subnet, RouteTableId: routeTable },
      run: replaceAssociation,
    }),

    DeleteRouteTable: defineAction({
      ...remove,
      run: (call: Call): undefined => {
        const table = call.one(routeTable, "RouteTableId");
        if (table.data.Main) {
          throw new ApiError(
            "UnsupportedOperation.DelDefaultRoute",
            `${table.id} is the default route table of ${table.data.VpcId} and goes with it.`,
          );
        }
        call.world.remove(table);
      },
    }),
  },
};
