// Where products are sold, as the service that is called `api` says it.
import { api } from "tencentcloud-sdk-nodejs/tencentcloud/services/api";
import { differences, readSdkModels } from "../sdkModels";
import { closeClouds, cloud, codeOf, sdkConfig } from "../support";

afterAll(closeClouds);

test("regions, zones and products are listed by product, as today's models have them", async () => {
  const { port } = await cloud();
  const client = new api.v20201106.Client(sdkConfig(port));
  const models = readSdkModels("api", "2020-11-06");
  const zones = await client.DescribeZones({ Product: "cvm" });
  const regions = await client.DescribeRegions({ Product: "vpc" });
  expect(zones.ZoneSet).toContainEqual(
    expect.objectContaining({ Zone: "ap-guangzhou-7", ZoneState: "AVAILABLE" }),
  );
  expect(regions.RegionSet).toContainEqual(expect.objectContaining({ Region: "ap-shanghai" }));
  expect((await client.DescribeProducts({ Offset: 1, Limit: 2 })).Products).toEqual([
    { Name: "cvm" },
    { Name: "tag" },
  ]);
  expect(differences(models, "DescribeZones", zones)).toEqual([]);
  expect(differences(models, "DescribeRegions", regions)).toEqual([]);
  expect(await codeOf(client.DescribeZones({ Product: "moon" }))).toBe("InvalidParameterValue");
});
