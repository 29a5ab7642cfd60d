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
    regionName: "Display name.",
    regionState: "AVAILABLE, or UNAVAILABLE if nothing is sold there.",
  },
  narrow: ["regionState"],
  example: `const { regions } = await tencentcloud.cvm.getRegions();`,
});
