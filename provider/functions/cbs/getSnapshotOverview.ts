// How much room the snapshots of an account take.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getSnapshotOverview = defineFunction({
  token: "cbs:getSnapshotOverview",
  doc: "How many snapshots the account has in the region, and how much room they take.",
  inputs: {},
  outputs: {
    totalSize: field.number().doc("GB that they take."),
    realTradeSize: field.number().doc("GB of these that are paid."),
    freeQuota: field.number().doc("GB that are free."),
    totalNums: field.integer().doc("How many there are."),
  },
  uses: ["cbs.GetSnapOverview"],
  call: async ({ api }) => {
    const { TotalSize, RealTradeSize, FreeQuota, TotalNums } = await api.cbs.GetSnapOverview({});
    return { totalSize: TotalSize, realTradeSize: RealTradeSize, freeQuota: FreeQuota, totalNums: TotalNums };
  },
  example: `const { totalSize, freeQuota } = await tencentcloud.cbs.getSnapshotOverview();`,
});
