// Snapshots made, read, renamed, rolled back to and deleted.
import { type Call, definePart } from "../../../action";
import { formatDateTime, formatIso } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, Kind, World } from "../../../kind";
import type {
  ApplySnapshotRequest,
  CbsActions,
  CreateSnapshotRequest,
  ModifySnapshotAttributeRequest,
} from "../../../requests/cbs";
import { keepTags } from "../../../tags";
import { type Disk, disk } from "../disk";
import { rollBack } from "../disk/rollback";
import { refuseBusy, refuseRecycled, refuseSnapshotting } from "../disk/state";
import { diskBackup } from "../diskBackup";
import { type Snapshot, setDeadline, snapshot, takeSnapshot } from "../snapshot";

interface ImageParts {
  ImageName: string;
  SnapshotIds?: string[];
}

/** A deadline is a time to come, in ISO 8601. */
function readDeadline(world: World, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text) || !(at > world.now)) {
    throw new ApiError("InvalidParameterValue", `The Deadline \`${text}\` is no time to come in ISO 8601.`);
  }
  return at;
}

/** What keeps a disk from being copied. */
function checkSource(world: World, source: Entity<Disk>): void {
  const { id, state } = source;
  refuseRecycled(source);
  if (state === "ROLLBACKING") {
    throw new ApiError("ResourceInUse.DiskRollbacking", `The disk ${id} is being rolled back.`);
  }
  refuseBusy(source, disk.codes.state);
  refuseSnapshotting(world, source);
}

function create(call: Call<CreateSnapshotRequest>): object {
  const { params, world } = call;
  const source = call.one(disk, "DiskId");
  const deadline = readDeadline(world, params.Deadline);
  checkSource(world, source);
  const point = call.maybe(diskBackup, "DiskBackupId");
  if (point && point.state !== "NORMAL") {
    throw new ApiError(diskBackup.codes.state, `The backup point ${point.id} is ${point.state}.`);
  }
  const made = takeSnapshot(world, source, {
    ...(params.SnapshotName === undefined ? {} : { SnapshotName: params.SnapshotName }),
    ...(point ? { DiskSize: point.data.DiskSize } : {}),
    IsPermanent: deadline === undefined,
    ...keepTags(params.Tags),
  });
  if (deadline !== undefined) setDeadline(world, made, deadline);
  // A backup point that becomes a snapshot is none any more.
  if (point) world.remove(point);
  return { SnapshotId: made.id };
}

function view({ id, state, createdAt, data }: Entity<Snapshot>, world: World): object {
  const { DeadlineAt, CopiedFrom, SharedWith, Tags, Placement, ...attributes } = data;
  const shared = Object.values(SharedWith);
  const images = imagesOf(world, id);
  return {
    ...attributes,
    SnapshotId: id,
    SnapshotState: state,
    CreateTime: formatDateTime(createdAt),
    DeadlineTime: DeadlineAt === undefined ? "" : formatDateTime(DeadlineAt),
    Percent: ["CREATING", "COPYING_FROM_REMOTE"].includes(state) ? 0 : 100,
    Placement: { ...Placement, ProjectName: "", CageId: null, CdcId: null, CdcName: null },
    SnapshotType: "PRIVATE_SNAPSHOT",
    SnapshotMode: "STANDARD_SNAPSHOT",
    ShareReference: shared.length,
    TimeStartShare: shared.length > 0 ? formatIso(Math.min(...shared)).slice(0, 10) : "",
    CopyingToRegions: world
      .listAll(snapshot)
      .filter((copy) => copy.data.CopiedFrom === id && copy.state !== "NORMAL")
      .map((copy) => copy.region),
    Images: images.map((image) => ({ ImageId: image.id, ImageName: image.data.ImageName })),
    ImageCount: images.length,
    Tags: Tags ?? [],
  };
}

function modify(call: Call<ModifySnapshotAttributeRequest>): undefined {
  const { SnapshotName, IsPermanent, Deadline } = call.params;
  const entity = call.one(snapshot, "SnapshotId");
  const deadline = readDeadline(call.world, Deadline);
  if (["COPYING_FROM_REMOTE", "CHECKING_COPIED"].includes(entity.state)) {
    throw new ApiError("InvalidSnapshot.NotSupported", `The copy ${entity.id} has not arrived yet.`);
  }
  if (deadline !== undefined) {
    refuseShared(entity);
    checkUnbound(call.world, entity);
  }
  if (IsPermanent === false && deadline === undefined && entity.data.IsPermanent) {
    throw new ApiError("InvalidParameterValue", "A permanent snapshot becomes another only by a Deadline.");
  }
  if (SnapshotName !== undefined) call.world.update(entity, { SnapshotName });
  if (IsPermanent) {
    const { DeadlineAt, ...kept } = call.world.present(entity).data;
    call.world.replace(entity, { ...kept, IsPermanent: true });
  }
  if (deadline !== undefined) setDeadline(call.world, call.world.present(entity), deadline);
}

function refuseShared({ id, data }: Entity<Snapshot>): void {
  const accounts = Object.keys(data.SharedWith);
  if (accounts.length > 0) {
    throw new ApiError("UnsupportedOperation.SnapHasShared", `${id} is shared with ${accounts.join(", ")}.`);
  }
}

/** The images that a snapshot is a part of; they are another service's. */
function imagesOf(world: World, id: string): Entity<ImageParts>[] {
  const kind = world.kindOf("cvm:image") as Kind<ImageParts>;
  return world.list(kind).filter(({ data }) => data.SnapshotIds?.includes(id));
}

/** A part of an image goes with it, if that is said. */
function checkUnbound(world: World, { id }: Entity<Snapshot>): void {
  const [image] = imagesOf(world, id);
  if (image)
    throw new ApiError(
      "UnsupportedOperation.SnapshotHasBindedImage",
      `${id} is a part of the image ${image.id}.`,
    );
}

function checkDeletion(entity: Entity<Snapshot>): void {
  const { id, state } = entity;
  if (state === "CREATING") {
    throw new ApiError("ResourceUnavailable.SnapshotCreating", `The snapshot ${id} is being made.`);
  }
  if (state !== "NORMAL") throw new ApiError(snapshot.codes.state, `The snapshot ${id} is ${state}.`);
  refuseShared(entity);
}

function apply(call: Call<ApplySnapshotRequest>): undefined {
  const from = call.one(snapshot, "SnapshotId");
  const onto = call.one(disk, "DiskId");
  if (from.state === "ROLLBACKING") {
    throw new ApiError(snapshot.codes.state, `The snapshot ${from.id} is ${from.state}.`);
  }
  if (from.data.CopyFromRemote) {
    throw new ApiError("InvalidSnapshot.NotSupported", `The disk of ${from.id} is in another region.`);
  }
  if (from.state !== "NORMAL") {
    throw new ApiError("ResourceUnavailable.SnapshotCreating", `The snapshot ${from.id} is ${from.state}.`);
  }
  if (from.data.DiskId !== onto.id) {
    throw new ApiError("InvalidParameterValue", `The snapshot ${from.id} is one of ${from.data.DiskId}.`);
  }
  if (from.data.DiskSize !== onto.data.DiskSize) {
    throw new ApiError(
      "InvalidParameter.DiskSizeNotMatch",
      `${onto.id} has grown since: ${onto.data.DiskSize} GB, the snapshot ${from.data.DiskSize} GB.`,
    );
  }
  refuseSnapshotting(call.world, onto);
  rollBack(call, onto, call.params);
  call.world.begin(from, "rollback");
}

export const part = definePart<CbsActions>({
  kinds: [snapshot],
  actions: {
    CreateSnapshot: {
      refs: { DiskId: disk, DiskBackupId: diskBackup },
      creates: { kind: snapshot },
      run: create,
    },

    DescribeSnapshots: describes(snapshot, {
      ids: "SnapshotIds",
      items: "SnapshotSet",
      filters: {
        "snapshot-id": "id",
        "snapshot-name": "SnapshotName",
        "snapshot-state": "state",
        "snapshot-type": () => "PRIVATE_SNAPSHOT",
        "disk-usage": "DiskUsage",
        "disk-id": "DiskId",
        "project-id": ({ data }) => data.Placement.ProjectId,
        zone: ({ data }) => data.Placement.Zone,
        encrypt: "Encrypt",
      },
      view: (entity, { world }) => view(entity, world),
      sort: { CREATE_TIME: ({ createdAt }) => createdAt },
    }),

    ModifySnapshotAttribute: { refs: { SnapshotId: snapshot }, run: modify },

    ApplySnapshot: { refs: { SnapshotId: snapshot, DiskId: disk }, run: apply },

    DeleteSnapshots: {
      refs: { SnapshotIds: snapshot },
      run: (call) => {
        const all = call.all(snapshot, "SnapshotIds");
        for (const entity of all) {
          checkDeletion(entity);
          if (!call.params.DeleteBindImages) checkUnbound(call.world, entity);
        }
        for (const entity of all) {
          for (const image of imagesOf(call.world, entity.id)) call.world.remove(image);
          call.world.remove(entity);
        }
      },
    },

    GetSnapOverview: {
      run: ({ world }) => {
        const all = world.list(snapshot);
        const size = all.reduce((sum, { data }) => sum + data.DiskSize, 0);
        const FreeQuota = 50;
        return {
          TotalNums: all.length,
          TotalSize: size,
          FreeQuota,
          RealTradeSize: Math.max(0, size - FreeQuota),
        };
      },
    },
  },
});
