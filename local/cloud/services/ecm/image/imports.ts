// Images that come from CVM, and tasks: how the making of an image stands.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { checkId } from "../../../lookUp";
import { findRegion } from "../../../places";
import type { EcmActions, ImportImageRequest } from "../../../requests/ecm";
import { numberedTask } from "../../../tasks";
import { type Image, image } from "../image";
import { readFilters } from "../overview/requests";
import { ecmService } from "../service";
import { checkName } from "./actions";

/** An image of CVM, which is of another service. */
interface Foreign {
  ImageName: string;
  OsName: string;
  Platform: string;
  ImageSize: number;
}

/** The image of a region of CVM that is to come. */
function foreign({ world, params }: Call<ImportImageRequest>): Entity<Foreign> {
  const { ImageId, SourceRegion } = params;
  if (!findRegion(SourceRegion))
    throw new ApiError("InvalidParameterValue.UnsupportedRegion", `There is no region ${SourceRegion}.`);
  const kind = world.kindOf("cvm:image");
  checkId(kind, ImageId, image.codes.malformed);
  const found = world.of(world.account, SourceRegion).get(kind, ImageId);
  if (found) return found as Entity<Foreign>;
  throw new ApiError(image.codes.notFound, `There is no image \`${ImageId}\` in ${SourceRegion}.`);
}

function importImage(call: Call<ImportImageRequest>): undefined {
  const { world, params } = call;
  const { id: ImageId, data } = foreign(call);
  const { SourceRegion: Region } = params;
  const there = world.list(image).find((one) => one.data.Source?.ImageId === ImageId);
  if (there)
    throw new ApiError("InvalidParameterValue.ImageDuplicate", `${ImageId} was imported as ${there.id}.`);
  const { ImageName } = data;
  checkName(world, ImageName);
  const TaskId = numberedTask(world);
  const made = world.create(image, {
    ...{ ImageName, ImageDescription: params.ImageDescription, ImageType: "PRIVATE_IMAGE" },
    ...{ ImageSource: "IMPORT", ImageOsName: data.OsName, Architecture: "x86_64", OsVersion: "" },
    OsType: data.Platform.startsWith("Windows") ? "windows" : "linux",
    ...{ Platform: data.Platform, ImageSize: data.ImageSize, IsSupportCloudInit: true },
    Source: { ImageId, ImageName, Region },
    TaskId,
  });
  world.begin(made, "import", { task: TaskId });
}

const ofTask = (world: World, id: string): Entity<Image> | undefined =>
  world.list(image).find(({ data }) => data.TaskId === id);

const IMPORTS: Record<string, string> = {
  IMPORTING: "PROCESSING",
  NORMAL: "SUCCESS",
  CREATEFAILED: "FAILED",
};

/** The imports that all filters name. */
function imports(world: World, params: Parameters<typeof readFilters>[0]): object[] {
  const names = ["task-id", "image-id", "image-name"] as const;
  const wanted = readFilters(params, names, "InvalidParameterValue");
  const textOf = ({ id, data }: Entity<Image>, name: (typeof names)[number]) =>
    ({ "task-id": data.TaskId, "image-id": id, "image-name": data.ImageName })[name] ?? "";
  return world
    .list(image)
    .filter(({ data }) => data.ImageSource === "IMPORT")
    .filter((one) => names.every((name) => wanted[name]?.includes(textOf(one, name)) ?? true))
    .map(({ state, createdAt, data }) => ({
      ...{ State: IMPORTS[state], Message: "", ImageName: data.ImageName },
      CreateTime: ecmService.formatTime(createdAt),
    }));
}

const STATUS = { RUNNING: "OPERATING", SUCCESS: "SUCCESS", FAILED: "FAILED" } as const;

function taskOf(world: World, { TaskId, Operation }: { TaskId: string; Operation: string }): object {
  const [status, made] = [world.task(TaskId), ofTask(world, TaskId)];
  if (!status || Operation !== "CreateImage")
    throw new ApiError("InvalidParameterValue.TaskNotFound", `There is no task ${TaskId} of ${Operation}.`);
  return {
    ...{ TaskId, Operation, Status: STATUS[status], Message: "", EndTime: "" },
    AddTime: made ? ecmService.formatTime(made.createdAt) : "",
  };
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    ImportImage: { creates: { kind: image }, run: importImage },

    DescribeCustomImageTask: {
      run: ({ world, params }) => {
        if (params.Filters.length === 0)
          throw new ApiError("InvalidParameterValue", "Filters must not be empty.");
        const found = imports(world, params);
        return { ImageTaskSet: found, TotalCount: found.length };
      },
    },

    DescribeTaskStatus: {
      run: ({ world, params: { TaskSet } }) => ({
        TaskSet: TaskSet.map(({ TaskId, Operation }) => taskOf(world, { TaskId, Operation })),
      }),
    },

    // The example of the document; what it is for can be done in no documented way.
    DescribeImportImageOs: {
      run: () => ({
        ImportImageOsListSupported: {
          Windows: ["Windows Server 2008", "Windows Server 2012", "Windows Server 2016"],
          Linux: ["CentOS", "Ubuntu", "Debian", "OpenSUSE", "SUSE", "CoreOS", "FreeBSD", "Other Linux"],
        },
        ImportImageOsVersionSet: [
          { OsName: "CentOS", OsVersions: ["5", "6", "7"], Architecture: ["x86_64", "i386"] },
          { OsName: "Ubuntu", OsVersions: ["10", "12", "14", "16"], Architecture: ["x86_64", "i386"] },
        ],
      }),
    },
  },
});
