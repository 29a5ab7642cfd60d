// The case of a disk's attachment to an instance.
import type { cbs as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import { aDisk, aMachine, hourly, instances, never } from "../words";

/** Data disks on one instance; the cloud takes up to 20. */
const disksEach = 10;

const program = (given: Given) => ({ diskId: given("disk"), instanceId: given("instance") });

export const diskAttachment = resourceCase<sdk.DiskAttachmentArgs>({
  token: "cbs:DiskAttachment",
  lives: [
    {
      beside: { instance: aMachine, otherInstance: aMachine, disk: aDisk, otherDisk: aDisk },
      least: program,
      most: (given) => ({ ...program(given), deleteWithInstance: true }),
      created: ["AttachDisks"],
      deleted: ["DetachDisks"],
      properties: {
        diskId: { to: (given) => given("otherDisk"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherInstance"),
          by: "replacement",
          gone: true,
          drift: async ({ api, cloud }, _subject, given) => {
            await api.cbs.DetachDisks({ DiskIds: [given("disk")] });
            await cloud.advance("60s");
          },
        },
        deleteWithInstance: {
          to: false,
          by: ["ModifyDiskAttributes"],
          drift: ({ api }, _subject, given) =>
            api.cbs.ModifyDiskAttributes({ DiskIds: [given("disk")], DeleteWithInstance: false }),
        },
      },
      uncovered: { attachMode: "the local cloud has no bare-metal instances" },
    },
  ],
  costs: {
    make: ["AttachDisks", "DescribeDisks"],
    see: ["DescribeDisks"],
    remove: ["DescribeDisks", "DetachDisks", "DescribeDisks"],
  },
  many: {
    most: 1000,
    usual: 10,
    needs: async (need, size) => {
      const disks = Array.from({ length: size }, () => ({ ...hourly, diskSize: 10 }));
      return [...(await need("cbs:Disk", disks)), ...(await instances(need, Math.ceil(size / disksEach)))];
    },
    program: (i, changed, ids) => {
      const machines = ids.filter((id) => id.startsWith("ins-"));
      return {
        diskId: found(ids[i], "disk"),
        instanceId: found(machines[i % machines.length], "instance"),
        deleteWithInstance: changed,
      };
    },
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3 },
      delete: { chain: 3, seconds: 5 },
    },
  },
});
