// An image of edge machines, made of a machine at rest or brought from CVM. No create answers its id: it is found by its name,
// which is an import's description until it is given.
import type { Image } from "../../api/actions/ecm";
import { isCategory } from "../../api/errors";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { field } from "../../lifecycle/author/field";
import { exactlyOneOf, requiredTogether, requires } from "../../lifecycle/author/rules";
import { ABSENT } from "../../lifecycle/wait/wait";
import { whenFree } from "../free";
import { regions } from "../known";
import { id, modify } from "../modify";
import { replacing } from "../replacing";
import { defineResource } from "../resource";

const { allowReplace, allows } = replacing("the image");

type Api = ApiFor<"ecm.DescribeImage" | "ecm.DescribeTaskStatus">;

/** What tells an image that was made from others: its name, and what it was imported from. */
interface Wanted {
  name: string;
  sourceImageId?: string | undefined;
}

/** Images of one's own: public ones are listed, too. */
const own = { "image-type": "PRIVATE_IMAGE" };

/** The images that a create for this may have made: one of the name, or an import that has the name as its description. */
async function find(api: Api, { name, sourceImageId }: Wanted): Promise<Image[]> {
  const [isOwn, named] = [
    { Name: "image-type", Values: [own["image-type"]] },
    { Name: "image-name", Values: [name] },
  ];
  if (sourceImageId === undefined) {
    const found = await api.list("ecm.DescribeImage", { Filters: [isOwn, named] });
    return found.filter(({ ImageName }) => ImageName === name);
  }
  const all = await api.list("ecm.DescribeImage", { Filters: [isOwn] });
  const imported = all.filter(({ SrcImage }) => SrcImage?.ImageId === sourceImageId);
  return imported.filter((one) => [one.ImageName, one.ImageDescription].includes(name));
}

/** The state of the task that makes an image; undefined where it does not show yet. */
async function taskState(api: Api, TaskId: string): Promise<string | undefined> {
  try {
    const { TaskSet } = await api.ecm.DescribeTaskStatus({ TaskSet: [{ TaskId, Operation: "CreateImage" }] });
    return TaskSet[0]?.Status;
  } catch (error) {
    if (isCategory(error, "NotFound")) return undefined;
    throw error;
  }
}

/** The image as soon as it shows; fails when the task that makes it does. */
async function shownImage(
  { api, wait }: Pick<Operation<Api>, "api" | "wait">,
  wanted: Wanted,
  TaskId?: string,
): Promise<string> {
  const found = await wait<Image | undefined>({
    what: `the image "${wanted.name}" to show`,
    kind: "ecm:Image shown",
    done: ["there"],
    pending: [ABSENT, "OPERATING", "SUCCESS"],
    look: async () => {
      const [value] = await find(api, wanted);
      if (value || TaskId === undefined) return { state: value ? "there" : ABSENT, value };
      return { state: (await taskState(api, TaskId)) ?? ABSENT, value };
    },
  });
  return found?.ImageId ?? "";
}

export const image = defineResource({
  token: "ecm:Image",
  doc: "An image to make edge machines of, made of a machine that is stopped, or brought from CVM. It is there in every region of edge machines. The cloud imports an image of CVM once.",
  id: "img-xxxxxxxx",
  everywhere: true,
  inputs: {
    name: field
      .string()
      .maxLength(20)
      .autoName(20)
      .wire("ImageName")
      .doc("Name, at most 20 characters; no other image of the account may have it."),
    description: field
      .string()
      .maxLength(60)
      .default("")
      .wire("ImageDescription")
      .doc("Description, at most 60 characters."),
    instanceId: field
      .idOf("ecm:Instance")
      .optional()
      .replace()
      .writeOnly()
      .doc(
        "The machine to make it of, by its system disk. It has to be stopped, or is, with `forcePoweroff`.",
      ),
    forcePoweroff: field
      .boolean()
      .optional()
      .instruction()
      .doc("Whether a machine that runs is shut down to make the image; it stays so. Defaults to `false`."),
    sourceImageId: field
      .idOf("cvm:Image")
      .optional()
      .replace()
      .writeOnly()
      .doc("The image of CVM to bring here, instead of a machine; needs `sourceRegion`."),
    sourceRegion: field
      .string()
      .known(regions)
      .optional()
      .replace()
      .writeOnly()
      .doc("The region of CVM that it comes from, such as `ap-guangzhou`."),
    allowReplace,
  },
  outputs: {
    imageState: field
      .string()
      .volatile()
      .hopeless("CREATEFAILED")
      .doc("State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run."),
    imageSize: field.integer().volatile().doc("Size in GB."),
    imageOsName: field.string().doc("Operating system."),
    platform: field.string().doc("Platform, such as `Ubuntu` or `Windows`."),
    architecture: field.string().doc("Architecture, such as `x86_64`."),
    createdTime: field.string().wire("ImageCreateTime").doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  allows,
  rules: [
    exactlyOneOf("instanceId", "sourceImageId"),
    requiredTogether("sourceImageId", "sourceRegion"),
    requires("forcePoweroff", "instanceId"),
  ],
  reads: "ecm.DescribeImage",
  filters: { name: "image-name", imageOsName: "image-os" },
  only: own,
  uses: ["ecm.CreateImage", "ecm.ImportImage", "ecm.DeleteImage", "ecm.DescribeTaskStatus"],
  create: async ({ api, wait, inputs, finding }) => {
    const { name, instanceId: InstanceId, sourceImageId: ImageId, sourceRegion: SourceRegion } = inputs;
    if (ImageId !== undefined && SourceRegion !== undefined) {
      await api.ecm.ImportImage({ ImageId, SourceRegion, ImageDescription: name });
      return shownImage(finding(), inputs);
    }
    const request = {
      ImageName: name,
      InstanceId: String(InstanceId),
      ImageDescription: inputs.description,
      ForcePoweroff: inputs.forcePoweroff ? "TRUE" : undefined,
    };
    const { TaskId } = await whenFree({ wait }, request.InstanceId, () => api.ecm.CreateImage(request));
    return shownImage(finding(), inputs, TaskId);
  },
  settled: {
    state: ({ ImageState }) => ImageState,
    usual: 60,
    done: ["NORMAL"],
    pending: ["CREATING", "SYNCING", "IMPORTING", "USING", "PENDING", "PROCESSING"],
  },
  sync: {
    attributes: modify("ecm.ModifyImageAttribute", {
      ImageId: id,
      ImageName: "name",
      ImageDescription: "description",
    }),
  },
  delete: ({ api, id }) => api.ecm.DeleteImage({ ImageIDSet: [id] }),
  recover: {
    // An import that has not its name yet is known by its description.
    candidates: async ({ api, inputs }) =>
      (await find(api, inputs)).map((one) => ({ ...one, ImageName: inputs.name })),
    id: ({ ImageId }) => ImageId,
  },
  // No two images have the same name, and an image of CVM is imported once.
  deleteBeforeReplace: (before, wanted) =>
    before.name === wanted.name ||
    (wanted.sourceImageId !== undefined && before.sourceImageId === wanted.sourceImageId),
  example: `const golden = new tencentcloud.ecm.Image("golden", {
  sourceImageId: image.id,
  sourceRegion: "ap-guangzhou",
});`,
});
