// The regions that the account can use.
import { defineQuery } from "../query";
import * as fields from "./getRegions/fields";

export const getRegions = defineQuery({
  token: "cvm:getRegions",
  doc: "The regions that the account can use.",
  action: "cvm.DescribeRegions",
  fields,
  answers: { as: "regions", of: "RegionSet", doc: "The regions, in the cloud's order." },
  docs: {
    region: "Name to give to resources and providers, such as `ap-guangzhou`.",
    regionName: "Name for people.",
    regionState: "AVAILABLE, or UNAVAILABLE when nothing is sold in it.",
  },
  narrow: ["regionState"],
  example: `const { regions } = await tencentcloud.cvm.getRegions();`,
});
