// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyParams } from "../familyFacts";

export const params: FamilyParams = {
  actions: {
    DescribeProducts: {"Limit":"Integer","Offset":"Integer"},
    DescribeRegions: {"Product":"String!"},
    DescribeZones: {"Product":"String!"},
  },
  types: {
  },
};
