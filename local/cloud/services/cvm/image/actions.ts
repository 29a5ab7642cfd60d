// Images of one's own: made from an instance, renamed, copied to other regions, shared, deleted.
import { type Call, definePart } from "../../../action";
import { formatIso } from "../../../clock";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { findRegion } from "../../../places";
import { keptAttributes } from "../../../plain";
import type {
  CreateImageRequest,
  CvmActions,
  ModifyImageAttributeRequest,
  ModifyImageSharePermissionRequest,
  SyncImagesRequest,
} from "../../../requests/cvm";
import { keepTags, specifiedTags } from "../../../tags";
import { disk } from "../../cbs/disk";
import { snapshot, takeSnapshot } from "../../cbs/snapshot";
import { type Image, image } from "../image";
import { type Instance, instance } from "../instance";

/** The account all of this belongs to. */
const SELF = "100000000001";

function checkName(world: World, name: string, self?: string): void {
  if (name === "") throw new ApiError("InvalidParameterValue", "ImageName is empty.");
  const other = world.list(image).find((one) => one.data.ImageName === name && one.id !== self);
  if (other)
    throw new ApiError("InvalidImageName.Duplicate", `ImageName \`${name}\` is taken by ${other.id}.`);
}

/** An instance that an image can be made from. */
function checkSource(source: Entity<Instance>): void {
  if (source.data.LatestOperationState === "OPERATING") {
    throw new ApiError("MutexOperation.TaskRunning", `An operation is under way on ${source.id}.`);
  }
  if (!["RUNNING", "STOPPED"].includes(source.state)) {
    throw new ApiError(instance.codes.state, `The instance ${source.id} is ${source.state}.`);
  }
}

/** What an image takes over from the instance it is made from: its system, and snapshots of its cloud disks. */
function fromInstance(call: Call<CreateImageRequest>, source: Entity<Instance>): Partial<Image> {
  const { world, params } = call;
  checkSource(source);
  const from = world.get(image, source.data.ImageId);
  const { SystemDisk } = source.data;
  const disks = [SystemDisk.DiskId, ...(params.DataDiskIds ?? [])].flatMap(
    (id) => world.get(disk, id ?? "") ?? [],
  );
  return {
    OsName: from?.data.OsName ?? OTHER.OsName,
    Platform: from?.data.Platform ?? OTHER.Platform,
    ImageSize: world.get(disk, SystemDisk.DiskId ?? "")?.data.DiskSize ?? SystemDisk.DiskSize,
    SnapshotIds: disks.map((one) => takeSnapshot(world, one).id),
  };
}

/** What an image takes over from snapshots, one of which is of a system disk. */
function fromSnapshots(call: Call<CreateImageRequest>): Partial<Image> {
  const parts = call.all(snapshot, "SnapshotIds");
  const system = parts.find(({ data }) => data.DiskUsage === "SYSTEM_DISK");
  if (!system) throw new ApiError("InvalidParameterValue", "SnapshotIds has no snapshot of a system disk.");
  return { ImageSize: system.data.DiskSize, SnapshotIds: parts.map(({ id }) => id) };
}

const OTHER = { OsName: "Other", Platform: "Other Linux" };

function create(call: Call<CreateImageRequest>): object {
  const { world, params } = call;
  const source = call.maybe(instance, "InstanceId");
  checkName(world, params.ImageName);
  const made = world.create(image, {
    ImageName: params.ImageName,
    ImageDescription: params.ImageDescription ?? "",
    ImageType: "PRIVATE_IMAGE",
    ImageSource: "CREATE_IMAGE",
    ...OTHER,
    ImageSize: 0,
    SharedWith: {},
    ...(source ? fromInstance(call, source) : fromSnapshots(call)),
    ...keptAttributes<Image>(params, ["ImageFamily"]),
    ...keepTags(specifiedTags(params.TagSpecification, "image")),
  });
  world.begin(made, "make");
  return { ImageId: made.id };
}

/** A public image belongs to nobody who could change it. */
function checkOwn({ id, data }: Entity<Image>): void {
  if (data.ImageType === "PUBLIC_IMAGE") {
    throw new ApiError("UnauthorizedOperation.ImageNotBelongToAccount", `The image ${id} is a public one.`);
  }
}

function checkNormal(entity: Entity<Image>, states = ["NORMAL"]): void {
  checkOwn(entity);
  if (!states.includes(entity.state)) {
    throw new ApiError(image.codes.state, `The image ${entity.id} is ${entity.state}.`);
  }
}

/** An image is in use while an instance is being made from it. */
function checkIdle(world: World, { id }: Entity<Image>): void {
  const user = world.list(instance).find((one) => one.data.ImageId === id && one.state === "PENDING");
  if (user) throw new ApiError(image.codes.state, `The image ${id} is in use: ${user.id} is made from it.`);
}

function checkUnshared({ id, data }: Entity<Image>, code: string): void {
  const accounts = Object.keys(data.SharedWith);
  if (accounts.length > 0) throw new ApiError(code, `The image ${id} is shared with ${accounts.join(", ")}.`);
}

function modify(call: Call<ModifyImageAttributeRequest>): undefined {
  const { ImageName } = call.params;
  const entity = call.one(image, "ImageId");
  checkNormal(entity);
  checkUnshared(entity, image.codes.state);
  if (ImageName !== undefined) checkName(call.world, ImageName, entity.id);
  call.world.update(
    entity,
    keptAttributes<Image>(call.params, ["ImageName", "ImageDescription", "ImageFamily", "ImageDeprecated"]),
  );
}

/** GB; larger images do not travel. */
const LARGEST_SYNC = 50;

function checkSync({ world, params, region }: Call<SyncImagesRequest>, entity: Entity<Image>): void {
  checkNormal(entity);
  if (entity.data.ImageSize > LARGEST_SYNC) {
    throw new ApiError("InvalidImageId.TooLarge", `The image ${entity.id} has more than ${LARGEST_SYNC} GB.`);
  }
  for (const name of params.DestinationRegions) {
    if (!findRegion(name)) throw new ApiError("InvalidRegion.NotFound", `There is no region ${name}.`);
    if (name === region) throw new ApiError("InvalidRegion.Unavailable", `The image is in ${name} already.`);
    const there = world.listAll(image).filter((one) => one.region === name).length;
    if (there + 1 > world.limitOf(image)) {
      throw new ApiError(image.quota!.code, `The quota of images in ${name} is exceeded.`);
    }
  }
}

function sync(call: Call<SyncImagesRequest>): object {
  const { world, params } = call;
  const all = call.all(image, "ImageIds");
  for (const entity of all) checkSync(call, entity);
  if (params.DryRun) return {};
  const made = all.flatMap((entity) =>
    params.DestinationRegions.map((region) => {
      const ImageName = params.ImageName ?? entity.data.ImageName;
      // The snapshots stay where they are; no document says that the tags travel.
      const { SnapshotIds: _, Tags: __, ...withoutParts } = entity.data;
      const copy = world.create(image, { ...withoutParts, ImageName, SharedWith: {} }, { region });
      world.begin(copy, "sync");
      return { ImageId: copy.id, Region: region };
    }),
  );
  return params.ImageSetRequired ? { ImageSet: made } : {};
}

const MOST_ACCOUNTS = 50;

function share(call: Call<ModifyImageSharePermissionRequest>): undefined {
  const { AccountIds, Permission } = call.params;
  const entity = call.one(image, "ImageId");
  checkNormal(entity);
  for (const account of AccountIds) {
    if (account === SELF) throw new ApiError("InvalidAccountIs.YourSelf", `${account} is this account.`);
    if (!/^\d{5,}$/.test(account)) {
      throw new ApiError("InvalidAccountId.NotFound", `There is no account ${account}.`);
    }
  }
  const shared: Record<string, number> = { ...entity.data.SharedWith };
  for (const account of AccountIds) {
    if (Permission === "SHARE") shared[account] ??= call.world.now;
    else delete shared[account];
  }
  if (Object.keys(shared).length > MOST_ACCOUNTS) {
    throw new ApiError("OverQuota", `An image is shared with ${MOST_ACCOUNTS} accounts at most.`);
  }
  call.world.update(entity, { SharedWith: shared });
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    CreateImage: {
      refs: { InstanceId: instance, SnapshotIds: snapshot },
      creates: { kind: image },
      run: create,
    },

    ModifyImageAttribute: { refs: { ImageId: image }, run: modify },

    SyncImages: { refs: { ImageIds: image }, run: sync },

    DeleteImages: {
      refs: { ImageIds: image },
      run: (call) => {
        const all = call.all(image, "ImageIds");
        for (const entity of all) {
          checkNormal(entity, image.machine!.transitions.delete!.from);
          checkUnshared(entity, "InvalidImageId.InShared");
          checkIdle(call.world, entity);
        }
        const data = { parts: call.params.DeleteBindedSnap === true };
        for (const entity of all) call.world.begin(entity, "delete", { data });
      },
    },

    ModifyImageSharePermission: { refs: { ImageId: image }, run: share },

    DescribeImageSharePermission: {
      refs: { ImageId: image },
      run: (call) => ({
        SharePermissionSet: Object.entries(call.one(image, "ImageId").data.SharedWith).map(
          ([account, since]) => ({ AccountId: account, CreatedTime: formatIso(since) }),
        ),
      }),
    },
  },
});
