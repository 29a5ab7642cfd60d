// A copy of an image in another region. It is an image of its own there; the region of the resource is the one it is copied to.
// It takes no tags when it is made, and is found again by its name.
import { field } from "../../lifecycle/author/field";
import { anotherRegion, sourceRegion } from "../copying";
import { whenFree } from "../free";
import { id, modify } from "../modify";
import { defineResource } from "../resource";
import { allows, gone, inputs, outputs, own, settled } from "./image/images";

export const imageCopy = defineResource({
  token: "cvm:ImageCopy",
  doc: "A copy of an image in another region. `region` is the one it is copied to.",
  id: "img-xxxxxxxx",
  inputs: {
    name: inputs.name,
    imageId: field.idOf("cvm:Image").replace().writeOnly().doc("The image to copy, of at most 50 GB."),
    sourceRegion,
    description: inputs.description,
    allowReplace: inputs.allowReplace,
  },
  outputs,
  allows,
  rules: [anotherRegion],
  reads: "cvm.DescribeImages",
  uses: ["cvm.SyncImages", "cvm.DeleteImages"],
  create: async ({ apiIn, wait, region, inputs }) => {
    const request = {
      ImageIds: [inputs.imageId],
      DestinationRegions: [region],
      ImageName: inputs.name,
      ImageSetRequired: true,
    };
    const { ImageSet } = await whenFree({ wait }, inputs.imageId, () =>
      apiIn(inputs.sourceRegion).cvm.SyncImages(request),
    );
    return ImageSet[0]?.ImageId as string;
  },
  sync: {
    attributes: modify("cvm.ModifyImageAttribute", {
      ImageId: id,
      ImageName: "name",
      ImageDescription: "description",
    }),
  },
  // The snapshots there came with the copy.
  delete: ({ api, id }) => api.cvm.DeleteImages({ ImageIds: [id], DeleteBindedSnap: true }),
  settled: { ...settled, usual: 90 },
  gone,
  deleteBeforeReplace: (before, wanted) => before.name === wanted.name,
  recover: {
    candidates: ({ api, inputs }) => {
      const filters = { ...own, "image-name": inputs.name };
      const Filters = Object.entries(filters).map(([Name, value]) => ({ Name, Values: [value] }));
      return api.list("cvm.DescribeImages", { Filters });
    },
    id: (item) => item.ImageId,
  },
  example: `const elsewhere = new tencentcloud.cvm.ImageCopy("elsewhere", {
  imageId: golden.id,
  sourceRegion: "ap-guangzhou",
  region: "ap-shanghai",
});`,
});
