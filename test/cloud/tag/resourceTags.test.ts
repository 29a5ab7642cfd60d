// The tag service as the official SDK sees it: the tags of things, and the things of a tag, a page at a time.
import { stage } from "../stage";
import { closeClouds, codeOf, tagClient } from "../support";

afterEach(closeClouds);

const where = { ServiceType: "vpc", ResourcePrefix: "cgw", ResourceRegion: "ap-guangzhou" };

/** Two customer gateways with tags, and one without. */
async function gateways() {
  const { cloud, vpc } = await stage();
  const make = async (IpAddress: string, Tags?: { Key: string; Value: string }[]) =>
    (await vpc.CreateCustomerGateway({ CustomerGatewayName: "office", IpAddress, ...(Tags ? { Tags } : {}) }))
      .CustomerGateway.CustomerGatewayId;
  const team = { Key: "team", Value: "web" };
  const ids = [
    await make("198.51.100.1", [team, { Key: "stage", Value: "test" }]),
    await make("198.51.100.2", [team, { Key: "stage", Value: "production" }]),
    await make("198.51.100.3"),
  ];
  return { tag: tagClient(cloud), ids };
}

test("the tags of several things are listed a page at a time, and other regions have other things", async () => {
  const { tag, ids } = await gateways();
  const first = await tag.DescribeResourceTagsByResourceIds({ ...where, ResourceIds: ids, Limit: 3 });
  expect(first.TotalCount).toBe(4);
  const second = await tag.DescribeResourceTagsByResourceIds({
    ...{ ...where, ResourceIds: ids, Limit: 3, Offset: 3 },
  });
  const found = [...first.Tags, ...second.Tags].map((one) => [one.ResourceId, one.TagKey, one.TagValue]);
  expect(found).toEqual([
    [ids[0], "stage", "test"],
    [ids[0], "team", "web"],
    [ids[1], "stage", "production"],
    [ids[1], "team", "web"],
  ]);
  const elsewhere = { ...where, ResourceRegion: "ap-shanghai", ResourceIds: ids };
  expect((await tag.DescribeResourceTagsByResourceIds(elsewhere)).Tags).toEqual([]);
});

test("things are found that have every tag asked for, with one of the values", async () => {
  const { tag, ids } = await gateways();
  const find = async (...TagFilters: { TagKey: string; TagValue?: string[] }[]) =>
    (await tag.DescribeResourcesByTags({ ...where, TagFilters })).Rows.map(({ ResourceId }) => ResourceId);
  const team = { TagKey: "team", TagValue: ["web"] };
  expect(await find(team)).toEqual([ids[0], ids[1]]);
  expect(await find(team, { TagKey: "stage", TagValue: ["test"] })).toEqual([ids[0]]);
  expect(await find({ TagKey: "stage" })).toEqual([ids[0], ids[1]]);
  expect(await find({ TagKey: "team", TagValue: ["data"] })).toEqual([]);
});

test("what the tag service cannot know is refused", async () => {
  const { tag, ids } = await gateways();
  const tags = (params: object) =>
    tag.DescribeResourceTagsByResourceIds({ ...where, ResourceIds: ids, ...params });
  expect(await codeOf(tags({ ResourcePrefix: "nothing" }))).toBe(
    "InvalidParameterValue.ResourcePrefixInvalid",
  );
  expect(await codeOf(tags({ ResourceIds: Array(51).fill(ids[0]) }))).toBe(
    "InvalidParameterValue.ResourceIdInvalid",
  );
  expect(await codeOf(tags({ Offset: 1, Limit: 2 }))).toBe("InvalidParameterValue");
  const none = tag.DescribeResourcesByTags({ ...where, TagFilters: [] });
  expect(await codeOf(none)).toBe("InvalidParameterValue.TagFilters");
});
