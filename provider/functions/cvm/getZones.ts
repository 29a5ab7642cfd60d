// The availability zones of a region.
import { defineQuery } from "../query";
import * as fields from "./getZones/fields";

export const getZones = defineQuery({
  token: "cvm:getZones",
  doc: "The availability zones of a region.",
  action: "cvm.DescribeZones",
  fields,
  answers: { as: "zones", of: "ZoneSet", doc: "The zones, in the cloud's order." },
  docs: {
    zone: "Name to give to resources, such as `ap-guangzhou-3`.",
    zoneName: "Display name.",
    zoneId: "Number of the zone, as text.",
    zoneState: "AVAILABLE, or UNAVAILABLE if nothing is sold there.",
  },
  narrow: ["zoneState"],
  example: `const { zones } = await tencentcloud.cvm.getZones({ zoneState: "AVAILABLE" });`,
});
