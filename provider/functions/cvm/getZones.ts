// The availability zones of a region.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getZones = defineFunction({
  token: "cvm:getZones",
  doc: "The availability zones of a region.",
  inputs: {
    zoneState: field
      .enum("AVAILABLE", "UNAVAILABLE")
      .optional()
      .doc("Only zones in this state. All if absent."),
  },
  outputs: {
    zones: field
      .list(
        field.object({
          zone: field.string().doc("Name to give to resources, such as `ap-guangzhou-3`."),
          zoneName: field.string().doc("Name for people."),
          zoneId: field.string().doc("Number of the zone, as text."),
          zoneState: field.string().doc("AVAILABLE, or UNAVAILABLE when nothing is sold in it."),
        }),
      )
      .doc("The zones, in the cloud's order."),
  },
  uses: ["cvm.DescribeZones"],
  call: async ({ api, inputs }) => {
    const { ZoneSet } = await api.cvm.DescribeZones({});
    const zones = ZoneSet.filter(
      ({ ZoneState }) => inputs.zoneState === undefined || ZoneState === inputs.zoneState,
    ).map(({ Zone, ZoneName, ZoneId, ZoneState }) => ({
      zone: Zone,
      zoneName: ZoneName,
      zoneId: ZoneId,
      zoneState: ZoneState,
    }));
    return { zones };
  },
  example: `const { zones } = await tencentcloud.cvm.getZones();`,
});
