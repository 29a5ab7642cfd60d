// Nodes, as ECM lists them: all at once.
import { definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { EcmActions } from "../../../requests/ecm";
import { nodes, viewNode } from "../node";

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeNode: {
      run: ({ params: { Filters = [] } }) => {
        const stray = Filters.find(({ Name }) => Name !== "InstanceFamily");
        if (stray) throw new ApiError("InvalidParameter", `The filter \`${stray.Name}\` is not supported.`);
        // Every family is sold everywhere.
        const [families] = Filters.map(({ Values }) => Values);
        const found = families === undefined || families.some((one) => one === "SN3ne") ? nodes : [];
        return { NodeSet: found.map(viewNode), TotalCount: found.length };
      },
    },
  },
});
