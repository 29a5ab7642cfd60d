// The tag service over every kind that carries tags: changed by names and by ids, found by keys, values and ids, a page at
// a time.

import { present } from "../../found";
import { differences, readSdkModels } from "../sdkModels";
import { type Stage, stage } from "../stage";
import { byName, closeClouds, codeOf, tagClient } from "../support";

afterAll(closeClouds);

let on: Stage;
let tag: ReturnType<typeof tagClient>;
let groupId: string;
/** The six-part name of something in this region. */
const name = (kind: string, id: string, region = "ap-guangzhou") =>
  `qcs::${kind.replace("/", `:${region}:uin/:`)}/${id}`;

beforeAll(async () => {
  on = await stage();
  tag = tagClient(on.cloud);
  const made = await on.vpc.CreateSecurityGroup({ GroupName: "web", GroupDescription: "" });
  groupId = made.SecurityGroup.SecurityGroupId;
});

const asked = (ServiceType: string, ResourcePrefix: string, ...ResourceIds: string[]) => ({
  ...{ ServiceType, ResourcePrefix, ResourceIds },
  ResourceRegion: "ap-guangzhou",
});

test("a tag is given to one thing, changed and taken, and the thing's own reading agrees", async () => {
  const Resource = name("vpc/vpc", on.vpcId);
  await tag.AddResourceTag({ Resource, TagKey: "team", TagValue: "web" });
  const [own] = (await on.vpc.DescribeVpcs({ VpcIds: [on.vpcId] })).VpcSet;
  expect(present(own).TagSet).toEqual([{ Key: "team", Value: "web" }]);
  expect(await codeOf(tag.AddResourceTag({ Resource, TagKey: "team", TagValue: "b" }))).toBe(
    "ResourceInUse.TagKeyAttached",
  );
  await tag.UpdateResourceTagValue({ Resource, TagKey: "team", TagValue: "data" });
  const read = await tag.DescribeResourceTagsByResourceIds(asked("vpc", "vpc", on.vpcId));
  expect(read).toMatchObject({
    ...{ TotalCount: 1, Offset: 0, Limit: 15 },
    Tags: [
      {
        ...{ TagKey: "team", TagValue: "data", ResourceId: on.vpcId, ServiceType: "vpc" },
        TagKeyMd5: "f894427cc1c571f79da49605ef8b112f",
        TagValueMd5: "8d777f385d3dfec8815d20f7496026dc",
      },
    ],
  });
  await tag.DeleteResourceTag({ Resource, TagKey: "team" });
  for (const call of [
    tag.DeleteResourceTag({ Resource, TagKey: "team" }),
    tag.UpdateResourceTagValue({ Resource, TagKey: "team", TagValue: "b" }),
  ])
    expect(await codeOf(call)).toBe("ResourceNotFound.AttachedTagKeyNotFound");
});

test("tags are given by ids of one kind, if there are such tags and things", async () => {
  const group = { ServiceType: "cvm", ResourcePrefix: "sg", ResourceRegion: "ap-guangzhou" };
  const wanted = { ...group, ResourceIds: [groupId], TagKey: "stage", TagValue: "test" };
  expect(await codeOf(tag.AttachResourcesTag(wanted))).toBe("ResourceNotFound.TagNonExist");
  await tag.CreateTag({ TagKey: "stage", TagValue: "test" });
  await tag.AttachResourcesTag(wanted);
  await tag.ModifyResourcesTagValue({ ...wanted, TagValue: "live" });
  const byKeys = await tag.DescribeResourceTagsByTagKeys({
    ...asked("cvm", "sg", groupId, "sg-00000000"),
    TagKeys: ["stage"],
  });
  expect(byKeys.Rows).toMatchObject([
    { ResourceId: groupId, TagKeyValues: [{ TagKey: "stage", TagValue: "live" }] },
  ]);
  const { TagValue: _, ...leaving } = wanted;
  const stray = { ...leaving, ResourceIds: ["sg-00000000"] };
  expect(await codeOf(tag.DetachResourcesTag(stray))).toBe("InvalidParameterValue.ResourceIdInvalid");
  await tag.DetachResourcesTag(leaving);
  await tag.DeleteTag({ TagKey: "stage", TagValue: "test" });
});

test("several things are tagged by their names, found by tags and names, and what failed is told", async () => {
  const ResourceList = [
    name("vpc/vpc", on.vpcId),
    name("vpc/subnet", on.subnetId),
    name("vpc/vpc", "vpc-00000000"),
  ];
  const Tags = [
    { TagKey: "a", TagValue: "1" },
    { TagKey: "b", TagValue: "2" },
  ];
  const { FailedResources } = await tag.TagResources({ ResourceList, Tags });
  expect(FailedResources).toMatchObject([
    { Resource: ResourceList[2], Code: "InvalidParameterValue.ResourceDescriptionError" },
  ]);
  const TagFilters = [{ TagKey: "a", TagValue: ["1"] }, { TagKey: "b" }];
  const first = await tag.GetResources({ TagFilters, MaxResults: 1 });
  const { PaginationToken = "" } = first;
  const second = await tag.GetResources({ TagFilters, MaxResults: 1, PaginationToken });
  expect(second.PaginationToken).toBe("");
  const pages = [first, second].flatMap((page) => page.ResourceTagMappingList);
  expect(pages.map(({ Resource }) => Resource).sort()).toEqual(ResourceList.slice(0, 2).sort());
  expect(
    (await tag.GetResources({ ResourceList: [present(ResourceList[1])] })).ResourceTagMappingList,
  ).toMatchObject([{ Resource: ResourceList[1], Tags }]);
  const where = { ServiceType: "vpc", ResourcePrefix: "subnet", ResourceRegion: "ap-guangzhou" };
  expect((await tag.DescribeResourcesByTags({ TagFilters, ...where })).Rows).toMatchObject([
    { ...where, ResourceId: on.subnetId },
  ]);
  const either = [{ TagKey: "a", TagValue: ["9"] }, { TagKey: "b" }];
  expect((await tag.DescribeResourcesByTags({ TagFilters: either })).TotalCount).toBe(0);
  expect((await tag.DescribeResourcesByTagsUnion({ TagFilters: either })).TotalCount).toBe(2);
  await tag.UnTagResources({ ResourceList: ResourceList.slice(0, 2), TagKeys: ["a", "b"] });
  expect((await tag.DescribeResourceTags({})).TotalCount).toBe(0);
});

test("tags are listed by key and value, and go when nothing has them", async () => {
  await tag.CreateTags({ Tags: [1, 2, 3].map((n) => ({ TagKey: "n", TagValue: String(n) })) });
  await tag.AddResourceTag({ Resource: name("vpc/vpc", on.vpcId), TagKey: "n", TagValue: "1" });
  expect((await tag.DescribeTags({ TagKey: "n", Limit: 2, Offset: 2 })).Tags).toMatchObject([
    { TagValue: "3", CanDelete: 1 },
  ]);
  expect((await tag.DescribeTags({ TagKey: "n", TagValue: "1" })).Tags).toMatchObject([{ CanDelete: 0 }]);
  expect((await tag.DescribeTagKeys({})).Tags).toEqual(["n"]);
  expect((await tag.GetTagValues({ TagKeys: ["n"] })).Tags).toHaveLength(3);
  const one = { TagKey: "n", TagValue: "1" };
  expect(await codeOf(tag.CreateTag(one))).toBe("ResourceInUse.TagDuplicate");
  expect(await codeOf(tag.DeleteTag(one))).toBe("FailedOperation.TagAttachedResource");
  await tag.DeleteResourceTag({ Resource: name("vpc/vpc", on.vpcId), TagKey: "n" });
  await tag.DeleteTags({ Tags: [one, { TagKey: "n", TagValue: "2" }, { TagKey: "n", TagValue: "3" }] });
  expect(await codeOf(tag.DeleteTag(one))).toBe("ResourceNotFound.TagNonExist");
  expect((await tag.GetTags({})).Tags).toEqual([]);
});

test("projects are made, renamed and listed", async () => {
  const { ProjectId = 0 } = await tag.AddProject({ ProjectName: "shop" });
  expect(await codeOf(tag.AddProject({ ProjectName: "shop" }))).toBe("InvalidParameter.ProjectNameExisted");
  await tag.UpdateProject({ ProjectId, ProjectName: "store", Info: "what is sold" });
  expect(await tag.DescribeProjects({ AllList: 1, Limit: 10, Offset: 0 })).toMatchObject({
    Total: 1,
    Projects: [{ ProjectId, ProjectName: "store", ProjectInfo: "what is sold" }],
  });
  expect(await codeOf(tag.UpdateProject({ ProjectId: 1 }))).toBe("ResourceNotFound.RecordNotFound");
});

test.each([
  ["a key of the system's", { TagKey: "qcs:a", TagValue: "b" }, "InvalidParameter.ReservedTagKey"],
  ["an empty key", { TagKey: "", TagValue: "b" }, "InvalidParameterValue.TagKeyEmpty"],
  ["another character", { TagKey: "a*", TagValue: "b" }, "InvalidParameterValue.TagKeyCharacterIllegal"],
  ["one in a value", { TagKey: "a", TagValue: "b*" }, "InvalidParameterValue.TagValueCharacterIllegal"],
  ["a long key", { TagKey: "k".repeat(128), TagValue: "b" }, "InvalidParameterValue.TagKeyLengthExceeded"],
])("a tag with %s is refused", async (_what, given, code) => {
  expect(await codeOf(tag.CreateTag(given))).toBe(code);
  expect(await codeOf(tag.AddResourceTag({ Resource: name("vpc/vpc", on.vpcId), ...given }))).toBe(code);
});

test("an offset between two pages, and a kind nobody knows, are refused", async () => {
  const ids = asked("vpc", "vpc", on.vpcId);
  expect(await codeOf(tag.DescribeResourceTagsByResourceIdsSeq({ ...ids, Offset: 3, Limit: 2 }))).toBe(
    "InvalidParameterValue.OffsetInvalid",
  );
  expect(await codeOf(tag.DescribeResourceTagsByResourceIds(asked("vpc", "moon", on.vpcId)))).toBe(
    "InvalidParameterValue.ResourcePrefixInvalid",
  );
});

test("every read answers what today's model of it has, and nothing else", async () => {
  await tag.AddResourceTag({ Resource: name("vpc/vpc", on.vpcId), TagKey: "team", TagValue: "web" });
  const models = readSdkModels("tag", "2018-08-13");
  const client = byName(tag);
  const ids = asked("vpc", "vpc", on.vpcId);
  const requests: [string, object][] = [
    ["DescribeResourceTags", {}],
    ["DescribeResourceTagsByResourceIds", ids],
    ["DescribeResourceTagsByTagKeys", { ...ids, TagKeys: ["team"] }],
    ["DescribeResourcesByTags", { TagFilters: [{ TagKey: "team" }] }],
    ["GetResources", {}],
    ["DescribeTags", {}],
    ["DescribeTagKeys", {}],
    ["GetTags", {}],
    ["DescribeProjects", { AllList: 1, Limit: 10, Offset: 0 }],
  ];
  for (const [action, params] of requests)
    expect(differences(models, action, await client.request(action, params))).toEqual([]);
});
