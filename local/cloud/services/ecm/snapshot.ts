// Snapshots of edge machines' disks. No action makes one: an image of a machine whose system is on a cloud disk takes one, and it
// stays when the image and the machine go.
import { type Call, definePart } from "../../action";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import type { DeleteSnapshotsRequest, EcmActions } from "../../requests/ecm";
import { image, viewImage } from "./image";
import { type Instance, instance } from "./instance";
import { ecmService } from "./service";

export interface Snapshot {
  SnapshotName: string;
  DiskId: string;
  /** GB. */
  DiskSize: number;
  DiskUsage: "SYSTEM_DISK" | "DATA_DISK";
  Zone: string;
  /** Images that are made of it. */
  ImageIds: string[];
}

export const snapshot = defineKind<Snapshot>({
  service: ecmService,
  type: "ecm:snapshot",
  prefix: "snap",
  codes: {
    malformed: "InvalidParameterValue.InvalidSnapshotId",
    notFound: "InvalidParameterValue.InvalidSnapshot",
    state: "ResourceInUse",
  },
  nameAttribute: "SnapshotName",
  relations: [{ to: "ecm:image", via: "ImageIds", onDelete: "detach" }],
  machine: {
    initial: "CREATING",
    transitions: { make: { from: ["CREATING"], to: "NORMAL", seconds: 20, failed: "NORMAL" } },
  },
});

/** The snapshot that an image takes of a machine's system disk; none of a disk of the host. */
export function takeSnapshot(world: World, { region, data }: Entity<Instance>, ImageId: string): void {
  const { DiskId, DiskSize, DiskType } = data.SystemDisk;
  if (DiskType === "LOCAL_BASIC") return;
  const taken = { SnapshotName: "Unnamed", DiskUsage: "SYSTEM_DISK", DiskId, DiskSize } as const;
  const made = world.create(snapshot, { ...taken, Zone: data.Zone, ImageIds: [ImageId] }, { region });
  world.begin(made, "make");
}

const imagesOf = (world: World, { data }: Entity<Snapshot>) =>
  data.ImageIds.flatMap((id) => world.get(image, id) ?? []);

function view(world: World, entity: Entity<Snapshot>): object {
  const { Zone, ImageIds: _, ...data } = entity.data;
  const images = imagesOf(world, entity);
  return {
    ...{ SnapshotId: entity.id, SnapshotState: entity.state, SnapshotType: "PRIVATE_SNAPSHOT", ...data },
    Placement: { Zone, ProjectId: 0, CageId: null, CdcName: null, CdcId: null },
    CreateTime: ecmService.formatTime(entity.createdAt),
    ...{ Percent: entity.state === "NORMAL" ? 100 : 50, IsPermanent: true, DeadlineTime: "" },
    ...{ Images: images.map(viewImage), ImageCount: images.length, CopyingToRegions: [] },
    ...{ CopyFromRemote: false, Encrypt: false, ShareReference: 0, TimeStartShare: null },
  };
}

/** All of them, or none; images go along where that is said, and machines keep an image. */
function remove(call: Call<DeleteSnapshotsRequest>): undefined {
  const { world, params } = call;
  const all = call.all(snapshot, "SnapshotIds");
  const images = all.flatMap((one) => imagesOf(world, one));
  const [bound] = images;
  if (bound && params.DeleteBindImages !== true)
    throw new ApiError("UnsupportedOperation.SnapshotHasBindedImage", `The image ${bound.id} is made of it.`);
  const user = world.list(instance).find(({ data }) => images.some(({ id }) => id === data.ImageId));
  if (user) throw new ApiError("ResourceInUse", `The machine ${user.id} is made of an image of it.`);
  for (const one of [...images, ...all]) world.remove(one);
}

export const part = definePart<EcmActions>({
  kinds: [snapshot],
  actions: {
    DescribeSnapshots: describes(snapshot, {
      ids: "SnapshotIds",
      items: "SnapshotSet",
      filters: {
        "snapshot-id": "id",
        "snapshot-name": "SnapshotName",
        "snapshot-state": "state",
        "disk-usage": "DiskUsage",
        "project-id": () => 0,
        "disk-id": "DiskId",
        zone: "Zone",
        encrypt: () => false,
        "snapshot-type": () => "PRIVATE_SNAPSHOT",
      },
      view: (entity, { world }) => view(world, entity),
      missing: "leaveOut",
      codes: { coexist: "InvalidParameterValue", tooMany: "InvalidParameterValue.InvalidFilter" },
      sort: { CREATE_TIME: ({ createdAt }) => createdAt },
    }),

    DeleteSnapshots: {
      refs: { SnapshotIds: snapshot },
      needs: { ref: "SnapshotIds", states: ["NORMAL"] },
      run: remove,
    },
  },
});
