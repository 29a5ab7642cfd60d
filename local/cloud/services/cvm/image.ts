// Images: the public ones, which are always there, and those made from instances.
import { definePart } from "../../action";
import { formatIso } from "../../clock";
import { describes } from "../../describes";
import { defineKind, type Entity, GONE, type World } from "../../kind";
import type { CvmActions } from "../../requests/cvm";
import { byTagOrValue, type Tag } from "../../tags";
import { type Snapshot, snapshot } from "../cbs/snapshot";
import { type PublicImage, publicImages } from "./image/publicImages";
import { cvmService } from "./service";

export interface Image {
  ImageName: string;
  ImageDescription: string;
  ImageType: string;
  ImageSource: string;
  OsName: string;
  Platform: string;
  /** GB. */
  ImageSize: number;
  /** Snapshots that it is made of: of the system disk first. Absent for one that has none. */
  SnapshotIds?: string[];
  ImageFamily?: string;
  ImageDeprecated?: boolean;
  /** Accounts it is shared with, and since when (epoch milliseconds). */
  SharedWith: Record<string, number>;
  Tags?: Tag[];
}

export const image = defineKind<Image>({
  service: cvmService,
  type: "cvm:image",
  prefix: "img",
  tagged: "cvm/image",
  codes: {
    malformed: "InvalidImageId.Malformed",
    notFound: "InvalidImageId.NotFound",
    inUse: "InvalidImageId.IncorrectState",
    state: "InvalidImageId.IncorrectState",
  },
  nameAttribute: "ImageName",
  // api-docs/cvm.txt:4017; today's API allows more.
  quota: { limit: 10, code: "ImageQuotaLimitExceeded" },
  relations: [{ to: "cbs:snapshot", via: "SnapshotIds", onDelete: "detach" }],
  builtins: (region) => publicImages.map((one) => publicImage(one, region)),
  machine: {
    initial: "CREATING",
    transitions: {
      make: { from: [], via: "CREATING", to: "NORMAL", seconds: 60, failed: "CREATEFAILED" },
      sync: { from: [], via: "SYNCING", to: "NORMAL", seconds: 90, failed: "CREATEFAILED" },
      delete: { from: ["NORMAL", "CREATEFAILED"], via: "DELETING", to: GONE, seconds: 3, done: removeParts },
    },
  },
});

/** Its snapshots go with it where that was said. */
function removeParts(world: World, { data }: Entity<Image>, { parts }: Record<string, unknown>): void {
  for (const one of parts ? partsOf(world, data) : []) world.remove(one);
}

/** The snapshots an image is made of, as far as they are there. */
export function partsOf(world: World, { SnapshotIds = [] }: Image): Entity<Snapshot>[] {
  return SnapshotIds.flatMap((id) => world.get(snapshot, id) ?? []);
}

const RELEASED = Date.UTC(2023, 5, 1);

function publicImage({ id, name, platform, size }: PublicImage, region: string): Entity<Image> {
  return {
    id,
    type: "cvm:image",
    region,
    state: "NORMAL",
    createdAt: RELEASED,
    builtin: true,
    data: {
      ImageName: name,
      ImageDescription: name,
      ImageType: "PUBLIC_IMAGE",
      ImageSource: "OFFICIAL",
      OsName: name,
      Platform: platform,
      ImageSize: size,
      SharedWith: {},
    },
  };
}

export function isWindows({ data }: Entity<Image>): boolean {
  return data.Platform === "Windows";
}

function view({ id, state, createdAt, data }: Entity<Image>, world: World): object {
  const { SharedWith, Tags, SnapshotIds: _, ...attributes } = data;
  return {
    ...attributes,
    ImageId: id,
    ImageState: state,
    CreatedTime: formatIso(createdAt),
    ImageCreator: data.ImageType === "PUBLIC_IMAGE" ? "TencentCloud" : "100000000001",
    Architecture: "x86_64",
    SyncPercent: state === "NORMAL" ? 100 : 0,
    IsSupportCloudinit: data.Platform !== "Windows",
    SnapshotSet: partsOf(world, data).map((part) => ({
      SnapshotId: part.id,
      DiskUsage: part.data.DiskUsage,
      DiskSize: part.data.DiskSize,
    })),
    Tags: Tags ?? [],
  };
}

export const part = definePart<CvmActions>({
  kinds: [image],
  actions: {
    DescribeImageQuota: { run: ({ world }) => ({ ImageNumQuota: world.limitOf(image) }) },

    // The newest of a family that is ready and not deprecated; none is no error.
    DescribeImageFromFamily: {
      run: ({ world, params: { ImageFamily } }) => {
        const usable = world
          .list(image)
          .filter(
            ({ state, data }) =>
              state === "NORMAL" && !data.ImageDeprecated && data.ImageFamily === ImageFamily,
          );
        const newest = usable.sort((one, other) => other.createdAt - one.createdAt)[0];
        return { Image: newest && ImageFamily ? view(newest, world) : null };
      },
    },

    DescribeImages: describes(image, {
      ids: "ImageIds",
      items: "ImageSet",
      filters: {
        ...byTagOrValue,
        "image-id": "id",
        "image-type": "ImageType",
        "image-name": "ImageName",
        "image-state": "state",
        platform: "Platform",
        "dedicated-cluster-id": () => [],
        "cdc-cache-status": () => [],
      },
      view: (entity, { world }) => view(entity, world),
      codes: {
        coexist: "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
        filter: "InvalidFilter",
        tooMany: "InvalidParameterValue.InvalidParameterValueLimit",
        limit: "InvalidParameterValue.InvalidParameterValueLimit",
      },
      order: "oldest",
    }),
  },
});
