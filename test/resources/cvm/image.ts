// The case of an image: of an instance, and of snapshots.
import type { cvm as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import type { Lab } from "../lab";
import {
  aDisk,
  aMachine,
  imageId,
  instanceType,
  instruction,
  never,
  otherTags,
  someTags,
  zone,
} from "../words";

const change = ["ModifyImageAttribute"];
const ofInstance = (given: Given) => ({ instanceId: given("instance") });
const ofSnapshots = (given: Given) => ({ snapshotIds: [given("system")] });

const onCloudDisk: Needed = [
  "cvm:Instance",
  () => ({ zone, imageId, instanceType, systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 } }),
];

/** A snapshot of the system disk of an instance. */
async function systemSnapshot({ api, cloud }: Lab, given: Given): Promise<Record<string, string>> {
  const { InstanceSet } = await api.cvm.DescribeInstances({ InstanceIds: [given("instance")] });
  const DiskId = found(InstanceSet[0]?.SystemDisk.DiskId, "system disk");
  const { SnapshotId } = await api.cbs.CreateSnapshot({ DiskId });
  await cloud.advance("60s");
  return { system: found(SnapshotId, "snapshot in the answer") };
}

export const image = resourceCase<sdk.ImageArgs>({
  token: "cvm:Image",
  lives: [
    {
      as: "of an instance",
      beside: { instance: aMachine, otherInstance: aMachine },
      least: ofInstance,
      most: (given) => ({
        ...ofInstance(given),
        name: "golden",
        description: "of today",
        imageFamily: "web",
        imageDeprecated: true,
        sysprep: false,
        forcePoweroff: false,
        deleteBindedSnap: true,
        allowReplace: true,
        tags: someTags,
      }),
      created: ["CreateImage", "ModifyImageAttribute"],
      deleted: ["DeleteImages"],
      properties: {
        tags: otherTags,
        name: { to: "silver", by: change, drift: { ImageName: "drifted" } },
        instanceId: { to: (given) => given("otherInstance"), by: "replacement", drift: never },
        dataDiskIds: { to: ["disk-12345678"], by: "replacement", drift: never },
        description: { to: "of us", by: change, drift: { ImageDescription: "drifted" } },
        imageFamily: { to: "old", by: change, drift: { ImageFamily: "drifted" } },
        imageDeprecated: { to: false, by: change, drift: { ImageDeprecated: false } },
        sysprep: { to: true, by: "replacement", drift: never },
        forcePoweroff: { to: true, by: [], drift: instruction },
        deleteBindedSnap: { to: false, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
    {
      as: "of snapshots",
      beside: {
        instance: onCloudDisk,
        disk: aDisk,
        data: ["cbs:Snapshot", (given) => ({ diskId: given("disk") })],
      },
      calls: systemSnapshot,
      least: ofSnapshots,
      most: (given) => ({ ...ofSnapshots(given), name: "of-parts", allowReplace: true }),
      created: ["CreateImage"],
      deleted: ["DeleteImages"],
      properties: {
        snapshotIds: {
          to: (given) => [given("system"), given("data")],
          by: "replacement",
          drift: never,
        },
      },
    },
  ],
  costs: {
    make: ["CreateImage", "DescribeImages"],
    see: ["DescribeImages"],
    remove: ["DeleteImages", "DescribeImages"],
  },
  many: {
    most: 10,
    needs: (need, size) =>
      need(
        aMachine[0],
        Array.from({ length: size }, () => aMachine[1](() => "")),
      ),
    program: (i, changed, instances) => ({
      instanceId: found(instances[i], "instance"),
      description: changed ? "changed" : "",
    }),
    least: {
      create: { chain: 2, seconds: 60 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 3 },
    },
  },
});
