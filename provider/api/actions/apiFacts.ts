// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "api",
  protocol: "v3",
  version: "2020-11-06",
  host: "api.tencentcloudapi.com",
  actions: {
    DescribeProducts: {"kind":"read","rate":20,"limit":"Integer","answer":{"Products":"RegionProduct[]","TotalCount":"Integer","RequestId":"String"}},
    DescribeRegions: {"kind":"read","rate":20,"answer":{"TotalCount":"Integer","RegionSet":"RegionInfo[]","RequestId":"String"}},
    DescribeZones: {"kind":"read","rate":20,"answer":{"TotalCount":"Integer","ZoneSet":"ZoneInfo[]","RequestId":"String"}},
  },
  types: {
    RegionProduct: {"Name":"String"},
    RegionInfo: {"Region":"String","RegionName":"String","RegionState":"String","RegionTypeMC":"Integer","LocationMC":"String","RegionNameMC":"String","RegionIdMC":"String"},
    ZoneInfo: {"Zone":"String","ZoneName":"String","ZoneId":"String","ZoneState":"String","ParentZone":"String","ParentZoneId":"String","ParentZoneName":"String","ZoneType":"String","MachineRoomTypeMC":"String","ZoneIdMC":"String"},
  },
};
