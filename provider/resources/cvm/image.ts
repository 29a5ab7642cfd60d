// An image of one's own, made from an instance or from snapshots. The snapshots that the cloud makes for one of an instance go
// with it, because nobody else knows of them.
import { field } from "../../lifecycle/author/field";
import { exactlyOneOf, requires } from "../../lifecycle/author/rules";
import { whenFree } from "../free";
import { id, modify } from "../modify";
import { defineResource } from "../resource";
import { tagSpecification, tags } from "../tags";
import { allows, gone, inputs, outputs, own, settled } from "./image/images";

export const image = defineResource({
  token: "cvm:Image",
  doc: "An image to make instances of, made from an instance or from snapshots.",
  id: "img-xxxxxxxx",
  tagged: "cvm:image",
  inputs: {
    name: inputs.name,
    instanceId: field
      .idOf("cvm:Instance")
      .optional()
      .replace()
      .writeOnly()
      .doc("The instance to make it from. What is written while it runs may be missing in the image."),
    dataDiskIds: field
      .set(field.string())
      .optional()
      .replace()
      .writeOnly()
      .doc("Data disks of the instance that become a part of the image, beside its system disk."),
    snapshotIds: field
      .set(field.idOf("cbs:Snapshot"))
      .optional()
      .replace()
      .writeOnly()
      .doc("Snapshots to make it from, instead of an instance; exactly one of a system disk is among them."),
    description: inputs.description,
    imageFamily: field
      .string()
      .whenRemoved("")
      .optional()
      .doc("Family that it belongs to; `cvm.getImage` finds the newest of one."),
    imageDeprecated: field
      .boolean()
      .whenRemoved(false)
      .optional()
      .doc("Whether it is out of date, so that its family does not offer it. Defaults to `false`."),
    sysprep: field
      .boolean()
      .optional()
      .replace()
      .writeOnly()
      .doc("Whether Sysprep is run first; Windows only. Defaults to `false`."),
    forcePoweroff: field
      .boolean()
      .optional()
      .instruction()
      .doc("Whether the instance is shut down to make the image. Defaults to `false`: it goes on running."),
    deleteBindedSnap: field
      .boolean()
      .optional()
      .instruction()
      .doc(
        "Whether a delete also deletes the snapshots it is made of. Defaults to `true` for an image of an instance, to `false` for one of `snapshotIds`.",
      ),
    tags,
    allowReplace: inputs.allowReplace,
  },
  outputs: {
    ...outputs,
    imageSource: field.string().doc("Where it comes from, such as CREATE_IMAGE."),
    snapshotSet: field
      .list(
        field.object({
          snapshotId: field.string().doc("The snapshot."),
          diskUsage: field.string().doc("Kind of disk: SYSTEM_DISK or DATA_DISK."),
          diskSize: field.integer().doc("Size in GB."),
        }),
      )
      .volatile()
      .optional()
      .doc("The snapshots it is made of."),
  },
  allows,
  rules: [
    exactlyOneOf("instanceId", "snapshotIds"),
    requires("dataDiskIds", "instanceId"),
    requires("sysprep", "instanceId"),
    requires("forcePoweroff", "instanceId"),
  ],
  reads: "cvm.DescribeImages",
  filters: { name: "image-name", platform: "platform" },
  only: own,
  uses: ["cvm.CreateImage", "cvm.DeleteImages"],
  create: async ({ api, wait, inputs }) => {
    const request = {
      ImageName: inputs.name,
      InstanceId: inputs.instanceId,
      DataDiskIds: inputs.dataDiskIds,
      SnapshotIds: inputs.snapshotIds,
      ImageDescription: inputs.description,
      ImageFamily: inputs.imageFamily,
      Sysprep: inputs.sysprep,
      ForcePoweroff: inputs.forcePoweroff === undefined ? undefined : String(inputs.forcePoweroff),
      TagSpecification: tagSpecification("image", inputs.tags),
    };
    const source = inputs.instanceId ?? "the snapshots";
    return (await whenFree({ wait }, source, () => api.cvm.CreateImage(request))).ImageId;
  },
  sync: {
    attributes: modify("cvm.ModifyImageAttribute", {
      ImageId: id,
      ImageName: "name",
      ImageDescription: "description",
      ImageFamily: "imageFamily",
      ImageDeprecated: "imageDeprecated",
    }),
  },
  delete: async ({ api, id, state }) => {
    const { deleteBindedSnap = state.snapshotIds === undefined } = state;
    return api.cvm.DeleteImages({ ImageIds: [id], DeleteBindedSnap: deleteBindedSnap });
  },
  settled: { ...settled, usual: 60 },
  gone,
  holds: {
    "cbs:Snapshot": async ({ api, id }) => {
      const Filters = [{ Name: "image-type", Values: [own["image-type"]] }];
      const all = await api.list("cvm.DescribeImages", { Filters });
      const made = all.filter(({ SnapshotSet }) => (SnapshotSet ?? []).some((one) => one.SnapshotId === id));
      return made.map((item) => ({ id: item.ImageId, item }));
    },
  },
  // No two images of a region have the same name.
  deleteBeforeReplace: (before, wanted) => before.name === wanted.name,
  example: `const golden = new tencentcloud.cvm.Image("golden", { instanceId: builder.id, imageFamily: "web" });`,
});
