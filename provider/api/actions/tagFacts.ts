// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "tag",
  protocol: "v3",
  version: "2018-08-13",
  host: "tag.tencentcloudapi.com",
  actions: {
    DescribeResourceTagsByResourceIds: {"kind":"read","rate":20,"limit":"Integer","describes":{"ids":"ResourceIds","items":"Tags","key":"ResourceId"},"answer":{"TotalCount":"Integer","Offset":"Integer","Limit":"Integer","Tags":"TagResource[]","RequestId":"String"}},
    DescribeResourcesByTags: {"kind":"read","rate":20,"limit":"Integer","answer":{"TotalCount":"Integer","Offset":"Integer","Limit":"Integer","Rows":"ResourceTag[]","RequestId":"String"}},
    ModifyResourceTags: {"kind":"update","rate":20,"repeatable":true,"answer":{"RequestId":"String"}},
  },
  types: {
    TagResource: {"TagKey":"String","TagValue":"String","ResourceId":"String","TagKeyMd5":"String","TagValueMd5":"String","ServiceType":"String","Category":"String"},
    ResourceTag: {"ResourceRegion":"String","ServiceType":"String","ResourcePrefix":"String","ResourceId":"String","Tags":"Tag[]"},
    Tag: {"TagKey":"String","TagValue":"String","Category":"String"},
  },
};
