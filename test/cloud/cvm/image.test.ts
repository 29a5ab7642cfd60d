// Images as the official SDK sees them: made, used, shared, copied and deleted.

import { present } from "../../found";
import { orderFor, type Stage, stage, UBUNTU } from "../stage";
import { closeClouds, codeOf, cvmClient } from "../support";

afterEach(closeClouds);

async function makeImage(on: Stage, name = "golden"): Promise<{ image: string; server: string }> {
  const server = await on.run();
  const { ImageId: id } = await on.cvm.CreateImage({ InstanceId: server, ImageName: name });
  await on.pass("60s");
  return { image: id, server };
}

test("an image is made from an instance, used, shared and deleted", async () => {
  const on = await stage();
  const server = await on.run();
  const made = await on.cvm.CreateImage({
    InstanceId: server,
    ImageName: "golden",
    ImageDescription: "ours",
  });
  const id = made.ImageId;
  const read = async () => (await on.cvm.DescribeImages({ ImageIds: [id] })).ImageSet[0];
  expect(await read()).toMatchObject({ ImageState: "CREATING", ImageType: "PRIVATE_IMAGE", ImageSize: 50 });
  expect(await codeOf(on.cvm.RunInstances(orderFor(on, { ImageId: id })))).toBe(
    "InvalidImageId.IncorrectState",
  );
  expect(await codeOf(on.cvm.DeleteImages({ ImageIds: [id] }))).toBe("InvalidImageId.IncorrectState");
  await on.pass("60s");
  await on.cvm.RunInstances(orderFor(on, { ImageId: id, LoginSettings: { KeepImageLogin: "TRUE" } }));
  expect(await codeOf(on.cvm.DeleteImages({ ImageIds: [id] }))).toBe("InvalidImageId.IncorrectState");
  await on.pass("30s");
  await on.cvm.ModifyImageAttribute({ ImageId: id, ImageName: "renamed" });
  expect(await read()).toMatchObject({ ImageName: "renamed", ImageState: "NORMAL" });

  const share = (AccountIds: string[], Permission = "SHARE") =>
    codeOf(on.cvm.ModifyImageSharePermission({ ImageId: id, AccountIds, Permission }));
  expect(await share(["100000000001"])).toBe("InvalidAccountIs.YourSelf");
  expect(await share(["nobody"])).toBe("InvalidAccountId.NotFound");
  expect(await share(Array.from({ length: 51 }, (_, n) => String(200000000000 + n)))).toBe("OverQuota");
  expect(await share(["200000000001"])).toBe("");
  expect((await on.cvm.DescribeImageSharePermission({ ImageId: id })).SharePermissionSet).toHaveLength(1);
  expect(await codeOf(on.cvm.DeleteImages({ ImageIds: [id] }))).toBe("InvalidImageId.InShared");
  expect(await codeOf(on.cvm.ModifyImageAttribute({ ImageId: id, ImageName: "x" }))).toBe(
    "InvalidImageId.IncorrectState",
  );
  await share(["200000000001"], "CANCEL");
  await on.cvm.DeleteImages({ ImageIds: [id] });
  await on.pass("3s");
  expect((await on.cvm.DescribeImages({ ImageIds: [id] })).TotalCount).toBe(0);
});

test("an image has snapshots of the disks it is made from, and can be made from them", async () => {
  const on = await stage();
  const server = await on.run({ DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 10 }] });
  const [data] = (await on.instance(server)).DataDisks;
  const wanted = { InstanceId: server, ImageName: "golden", DataDiskIds: [present(data).DiskId] };
  const ImageId = (await on.cvm.CreateImage(wanted)).ImageId;
  await on.pass("1m");
  const parts = async (id: string) =>
    present((await on.cvm.DescribeImages({ ImageIds: [id] })).ImageSet[0]).SnapshotSet;
  const [system, other] = await parts(ImageId);
  expect([system, other]).toMatchObject([
    { DiskUsage: "SYSTEM_DISK", DiskSize: 50 },
    { DiskUsage: "DATA_DISK", DiskSize: 10 },
  ]);
  const SnapshotIds = [present(system).SnapshotId];
  const { SnapshotSet } = await on.cbs.DescribeSnapshots({ SnapshotIds });
  expect(SnapshotSet).toMatchObject([{ Images: [{ ImageId, ImageName: "golden" }], ImageCount: 1 }]);
  expect(await codeOf(on.cbs.DeleteSnapshots({ SnapshotIds }))).toBe(
    "UnsupportedOperation.SnapshotHasBindedImage",
  );

  const second = (await on.cvm.CreateImage({ ImageName: "again", SnapshotIds })).ImageId;
  await on.pass("1m");
  expect(await parts(second)).toMatchObject([{ SnapshotId: SnapshotIds[0] }]);
  await on.cvm.DeleteImages({ ImageIds: [second] });
  await on.cvm.DeleteImages({ ImageIds: [ImageId], DeleteBindedSnap: true });
  await on.pass("5s");
  expect((await on.cbs.DescribeSnapshots({})).TotalCount).toBe(0);
  const none = { ImageName: "none", SnapshotIds: ["snap-00000000"] };
  expect(await codeOf(on.cvm.CreateImage(none))).toBe("InvalidSnapshotId.NotFound");
  expect(await codeOf(on.cvm.CreateImage({ ImageName: "none" }))).toBe("MissingParameter");
});

test("images are refused for their names, number, source and owner", async () => {
  const on = await stage({ quotas: { "cvm:image": 2 } });
  const { server } = await makeImage(on);
  const create = (change: object) =>
    codeOf(on.cvm.CreateImage({ InstanceId: server, ImageName: "other", ...change }));
  expect(await create({ ImageName: "golden" })).toBe("InvalidImageName.Duplicate");
  expect(await create({ ImageName: "x".repeat(61) })).toBe("InvalidParameter.ValueTooLarge");
  expect(await create({ ImageDescription: "x".repeat(257) })).toBe("InvalidParameter.ValueTooLarge");
  expect(await create({ InstanceId: "ins-00000000" })).toBe("InvalidInstanceId.NotFound");
  await on.cvm.RebootInstances({ InstanceIds: [server] });
  expect(await create({})).toBe("MutexOperation.TaskRunning");
  await on.pass("15s");
  expect(await create({})).toBe("");
  expect(await create({ ImageName: "third" })).toBe("ImageQuotaLimitExceeded");
  expect(await codeOf(on.cvm.DeleteImages({ ImageIds: [UBUNTU] }))).toBe(
    "UnauthorizedOperation.ImageNotBelongToAccount",
  );
});

test("an image travels to other regions", async () => {
  const on = await stage();
  const { image } = await makeImage(on);
  const sync = (...DestinationRegions: string[]) =>
    codeOf(on.cvm.SyncImages({ ImageIds: [image], DestinationRegions }));
  expect(await sync("moon")).toBe("InvalidRegion.NotFound");
  expect(await sync("ap-guangzhou")).toBe("InvalidRegion.Unavailable");
  expect(await sync("ap-shanghai")).toBe("");
  const there = cvmClient(on.cloud, { region: "ap-shanghai" });
  const mine = async () =>
    (await there.DescribeImages({ Filters: [{ Name: "image-type", Values: ["PRIVATE_IMAGE"] }] })).ImageSet;
  expect(await mine()).toMatchObject([{ ImageName: "golden", ImageState: "SYNCING" }]);
  await on.pass("90s");
  expect(await mine()).toMatchObject([{ ImageState: "NORMAL" }]);
});

test("a family's image is its newest one that is ready and not deprecated", async () => {
  const on = await stage();
  const server = await on.run();
  const newest = async (ImageFamily = "web") =>
    (await on.cvm.DescribeImageFromFamily({ ImageFamily })).Image?.ImageId ?? null;
  const make = async (ImageName: string) => {
    const { ImageId } = await on.cvm.CreateImage({ InstanceId: server, ImageName, ImageFamily: "web" });
    return ImageId;
  };
  expect(await newest()).toBeNull();
  const first = await make("first");
  expect(await newest()).toBeNull();
  await on.pass("2m");
  expect(await newest()).toBe(first);
  const second = await make("second");
  expect(await newest()).toBe(first);
  await on.pass("2m");
  expect([await newest(), await newest("data")]).toEqual([second, null]);
  await on.cvm.ModifyImageAttribute({ ImageId: second, ImageDeprecated: true });
  expect(await newest()).toBe(first);
});
