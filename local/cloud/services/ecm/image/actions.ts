// Images of edge machines: listed, made of a machine that is at rest, renamed, deleted. No two have one name.
import { type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { type Entity, type World, withCodes } from "../../../kind";
import { keptAttributes } from "../../../plain";
import type { CreateImageRequest, EcmActions, ModifyImageAttributeRequest } from "../../../requests/ecm";
import { numberedTask } from "../../../tasks";
import { type Image, image, viewImage } from "../image";
import { type Instance, instance } from "../instance";
import { operate } from "../instance/operation";
import { takeSnapshot } from "../snapshot";

/** Refuses a name that another image has. */
export function checkName(world: World, name: string, self?: string): void {
  const other = world.list(image).find(({ id, data }) => data.ImageName === name && id !== self);
  if (other)
    throw new ApiError(
      "InvalidParameterValue.ImageNameDuplicate",
      `ImageName \`${name}\` is taken by ${other.id}.`,
    );
}

/** Has a machine stopped that an image is made of, or refuses it. */
function rest(call: Call<CreateImageRequest>, machine: Entity<Instance>): void {
  const { id, state, data } = machine;
  if (data.LatestOperationState === "OPERATING" || !["RUNNING", "STOPPED"].includes(state))
    throw new ApiError(
      "UnsupportedOperation.InvalidInstanceState",
      `The instance ${id} is ${state}, or busy.`,
    );
  if (state === "STOPPED") return;
  if (call.params.ForcePoweroff !== "TRUE")
    throw new ApiError("FailedOperation.InstanceNotAllStopped", `The instance ${id} is ${state}.`);
  operate(call, machine, "stop");
}

function create(call: Call<CreateImageRequest>): object {
  const { world, params } = call;
  const machine = call.one(instance, "InstanceId");
  checkName(world, params.ImageName);
  rest(call, machine);
  const from = world.get(image, machine.data.ImageId);
  if (!from) throw new ApiError("UnsupportedOperation", `The image of ${machine.id} is gone.`);
  const TaskId = numberedTask(world);
  const made = world.create(image, {
    ...from.data,
    ...{ ImageName: params.ImageName, ImageDescription: params.ImageDescription ?? "" },
    ...{ ImageType: "PRIVATE_IMAGE", ImageSource: "CREATE_IMAGE" },
    ImageSize: machine.data.SystemDisk.DiskSize,
    Source: { ImageId: from.id, InstanceId: machine.id, InstanceName: machine.data.InstanceName },
    TaskId,
  });
  world.begin(made, "make", { task: TaskId });
  takeSnapshot(world, machine, made.id);
  return { TaskId };
}

/** Refuses a public image, which nobody changes. */
function checkOwn({ id, data }: Entity<Image>, code: string): void {
  if (data.ImageType === "PUBLIC_IMAGE") throw new ApiError(code, `The image ${id} is a public one.`);
}

function modify(call: Call<ModifyImageAttributeRequest>): undefined {
  const { ImageName } = call.params;
  const entity = call.one(image, "ImageId");
  checkOwn(entity, "FailedOperation.OperationNotAllow");
  if (ImageName !== undefined) checkName(call.world, ImageName, entity.id);
  call.world.update(entity, keptAttributes<Image>(call.params, ["ImageName", "ImageDescription"]));
}

export const part = definePart<EcmActions>({
  kinds: [image],
  actions: {
    CreateImage: {
      refs: { InstanceId: withCodes(instance, { notFound: "UnsupportedOperation.InstanceIdNotFound" }) },
      creates: { kind: image },
      run: create,
    },

    DescribeImage: describes(image, {
      items: "ImageSet",
      filters: {
        "image-id": "id",
        "image-type": "ImageType",
        // Every model takes every image, but for little memory and 32 bits.
        "instance-type": (_entity, { params }) =>
          (params.Filters ?? []).flatMap(({ Name, Values = [] }) => (Name === "instance-type" ? Values : [])),
        "image-name": "ImageName",
        "image-os": "ImageOsName",
      },
      fuzzy: ["image-name", "image-os"],
      view: viewImage,
      missing: "leaveOut",
      codes: {
        tooMany: "InvalidParameterValue.ParameterValueTooLarge",
        offset: "InvalidParameterValue.InvaildPageParam",
        limit: "InvalidParameterValue.InvaildPageParam",
      },
      maxFilters: 10,
    }),

    ModifyImageAttribute: {
      refs: { ImageId: image },
      codes: { malformed: "InvalidParameterValue", notFound: "ResourceNotFound" },
      run: modify,
    },

    DeleteImage: {
      refs: { ImageIDSet: image },
      codes: { notFound: "ResourceNotFound" },
      deletes: "ImageIDSet",
      run: (call) => {
        const all = call.all(image, "ImageIDSet");
        for (const entity of all) checkOwn(entity, "UnauthorizedOperation.ForbiddenOperation");
        for (const entity of all) call.world.remove(entity);
      },
    },
  },
});
