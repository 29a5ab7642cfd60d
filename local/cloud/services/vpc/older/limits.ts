// The quotas of a VPC, by the numbers that the older API gives them.
import type { Kind } from "../../../kind";
import { defineOlder, olderPart } from "../../../older/action";
import { classicLink } from "../classicLink";
import { customerGateway } from "../customerGateway";
import { natGateway } from "../natGateway";
import { networkAcl } from "../networkAcl";
import { networkInterface } from "../networkInterface";
import { peeringConnection } from "../peeringConnection";
import { routeTable } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";
import { vpnGateway } from "../vpnGateway";

/** The kind that a number counts, or the number itself where no kind has the quota. */
const LIMITS: Record<string, Kind | number> = {
  ...{ 0: vpc as Kind, 1: subnet as Kind, 2: routeTable as Kind, 3: 50, 4: vpnGateway as Kind },
  ...{ 5: customerGateway as Kind, 7: 10, 8: 20, 15: networkAcl as Kind, 17: 20, 18: 20 },
  ...{ 20: peeringConnection as Kind, 22: classicLink as Kind, 32: 100, 34: 100, 36: 100, 38: 100 },
  ...{ 44: 0, 51: 0, 55: natGateway as Kind, 56: 10, 57: networkInterface as Kind },
};

export const part = olderPart({
  actions: {
    DescribeVpcLimit: defineOlder<{ type: string[] }>({
      run: ({ world, params }) => {
        const known = params.type.filter((type) => LIMITS[type] !== undefined);
        const limitOf = (limit: Kind | number) => (typeof limit === "number" ? limit : world.limitOf(limit));
        return { data: { limit: Object.fromEntries(known.map((type) => [type, limitOf(LIMITS[type]!)])) } };
      },
    }),
  },
});
