// A disk is not waited for that is not there any more: the cloud's first word ends it.
import { type Lab, openLab } from "../lab";
import { hourly, imageId, zone } from "../words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("attaching a disk that was deleted ends at once, with what the cloud says", async () => {
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId });
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  await lab.control("POST", "drift", { id: diskId, remove: true });
  const { calls } = await lab.during(async () => {
    await expect(lab.resource("cbs:DiskAttachment").up({ diskId, instanceId })).rejects.toThrow(
      /InvalidDiskId\.NotFound/,
    );
  });
  expect(calls.filter(({ action }) => action === "DescribeDisks").length).toBeLessThanOrEqual(1);
});

test("a disk that vanishes while it is being attached ends the wait", async () => {
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId });
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  const attachment = lab.resource("cbs:DiskAttachment");
  await lab.control("POST", "faults", { kind: "stickTransition", type: "cbs:disk", transition: "attach" });
  const attaching = expect(attachment.up({ diskId, instanceId })).rejects.toThrow(
    /it is GONE \(there is no such disk any more; run refresh\)/,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await lab.control("POST", "drift", { id: diskId, remove: true });
  await attaching;
  await lab.control("DELETE", "faults");
});
