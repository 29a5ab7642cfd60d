// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "tag",
  protocol: "v3",
  version: "2018-08-13",
  host: "tag.tencentcloudapi.com",
  actions: {
    ModifyResourceTags: {"kind":"update","rate":20,"repeatable":true,"answer":{"RequestId":"String"}},
  },
  types: {
  },
};
