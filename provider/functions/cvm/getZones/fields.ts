// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeZones takes, by property. */
export const takes = {
};

/** What DescribeZones answers, by output. */
export const answers = {
  ZoneSet: field.list(field.object({ zone: field.string(), zoneName: field.string(), zoneId: field.string().doc("Digits."), zoneState: field.enum("AVAILABLE", "UNAVAILABLE").doc("ZONE_STATE.") })).doc("Items: Zone, ZoneName, ZoneId (a string of digits), ZoneState AVAILABLE/UNAVAILABLE."),
};
