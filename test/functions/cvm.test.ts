// The functions of CVM, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Lab, openLab, region } from "../resources/lab";

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely.
const call = (token: string, args: Properties = {}): Promise<any> =>
  callFunction(present(definitions.functions.get(token)), lab.connected.environment, args);

test("getZones names the zones of the provider's region, or of another", async () => {
  const { zones } = await call("cvm:getZones");
  expect(zones).toContainEqual(
    expect.objectContaining({ zone: `${region}-3`, zoneState: "AVAILABLE", zoneId: expect.any(String) }),
  );
  const { zones: others } = await call("cvm:getZones", { region: "ap-shanghai", zoneState: "AVAILABLE" });
  expect(others.every(({ zone }: { zone: string }) => zone.startsWith("ap-shanghai-"))).toBe(true);
});

test("getRegions names every region, and narrows by what an entry has", async () => {
  const { regions } = await call("cvm:getRegions");
  expect(regions).toContainEqual({ region: "ap-shanghai", regionName: "Shanghai", regionState: "AVAILABLE" });
  expect((await call("cvm:getRegions", { regionState: "UNAVAILABLE" })).regions).toEqual([]);
  await expect(call("cvm:getRegions", { regionState: "open" })).rejects.toThrow("regionState must be one of");
  const warn = jest.fn(async () => {});
  const getRegions = present(definitions.functions.get("cvm:getRegions"));
  await callFunction(getRegions, lab.connected.environment, { regionState: "CLOSED" }, { warn });
  expect(warn).toHaveBeenCalledWith(
    expect.stringMatching(/^cvm:getRegions: regionState "CLOSED" is not known/),
  );
});

test("getImages finds images by type and operating system, in any case", async () => {
  const { images } = await call("cvm:getImages", { imageType: "PUBLIC_IMAGE", osName: "ubuntu" });
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) expect(image).toMatchObject({ osName: expect.stringMatching(/ubuntu/i) });
  const { images: one } = await call("cvm:getImages", { imageIds: [images[0].imageId] });
  expect(one).toEqual([images[0]]);
});

test("getImage finds one by its name, or the newest of a family", async () => {
  const { images } = await call("cvm:getImages", { platform: "ubuntu" });
  expect(images.length).toBeGreaterThan(1);
  const one = await call("cvm:getImage", { imageName: images[0].imageName });
  expect(one).toEqual(images[0]);
  const newest = await call("cvm:getImage", { platform: "Ubuntu", mostRecent: true });
  const version = ({ imageName }: { imageName: string }) => Number(/\d+\.\d+/.exec(imageName)?.[0]);
  expect(version(newest)).toBe(Math.max(...images.map(version)));
});

test("getImage says which images there are where it cannot choose, and when there is none", async () => {
  await expect(call("cvm:getImage", { platform: "Ubuntu" })).rejects.toThrow(
    /there are \d+ images in ap-guangzhou with platform "Ubuntu": img-\w+ \(Ubuntu.*`mostRecent: true`/,
  );
  await expect(call("cvm:getImage", { imageName: "none" })).rejects.toThrow(
    'there is no image in ap-guangzhou with imageName "none"',
  );
  await expect(call("cvm:getImage", {})).rejects.toThrow("imageName is required, or one of osName");
});

test("getInstanceTypes finds the smallest type first", async () => {
  const { instanceTypes } = await call("cvm:getInstanceTypes", { zone: `${region}-3` });
  const sizes = instanceTypes.map(({ cpu }: { cpu: number }) => cpu);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  const { instanceTypes: fit } = await call("cvm:getInstanceTypes", {
    zone: `${region}-3`,
    instanceFamily: "S5",
    cpu: 2,
    memory: 4,
  });
  expect(fit).toEqual([expect.objectContaining({ instanceType: "S5.MEDIUM4", cpu: 2, memory: 4 })]);
});

test("every wrong argument is named at once", async () => {
  await expect(
    call("cvm:getImages", { imageIds: ["img-12345678"], imageType: "PUBLIC_IMAGE", osNam: "x" }),
  ).rejects.toThrow(
    /osNam is not an argument of this function; did you mean `osName`[\s\S]*imageIds conflicts with imageType/,
  );
});
