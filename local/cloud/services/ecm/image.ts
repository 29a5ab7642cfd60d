// Images of edge machines: the public ones, which are always there, and an account's own. They are of the whole account, in
// every region.
import { defineKind, type Entity } from "../../kind";
import type { Tag } from "../../tags";
import { type PublicImage, publicImages } from "./image/publicImages";
import { ecmService } from "./service";

export interface Image {
  ImageName: string;
  ImageDescription: string;
  ImageType: "PUBLIC_IMAGE" | "PRIVATE_IMAGE";
  /** OFFICIAL for a public one. */
  ImageSource: string;
  ImageOsName: string;
  /** x86_64 or i386. */
  Architecture: string;
  OsType: "linux" | "windows";
  OsVersion: string;
  Platform: string;
  /** GB. */
  ImageSize: number;
  IsSupportCloudInit: boolean;
  /** What it was made of; absent for a public one. */
  Source?: {
    ImageId?: string;
    ImageName?: string;
    Region?: string;
    InstanceId?: string;
    InstanceName?: string;
  };
  /** The task that makes it; absent for a public one. */
  TaskId?: string;
  Tags?: Tag[];
}

export const image = defineKind<Image>({
  service: ecmService,
  type: "ecm:image",
  prefix: "img",
  everywhere: true,
  codes: {
    malformed: "InvalidParameterValue.InvalidImageID",
    notFound: "InvalidParameterValue.InvalidImageID",
    inUse: "FailedOperation.ImageInUse",
  },
  nameAttribute: "ImageName",
  // The documents name the quota and give no number; this is that of CVM.
  quota: { limit: 10, code: "ResourceInsufficient.InvaildPrivateImageNum" },
  machine: {
    initial: "CREATING",
    transitions: {
      make: { from: ["CREATING"], to: "NORMAL", seconds: 60, failed: "CREATEFAILED" },
      import: { from: ["CREATING"], via: "IMPORTING", to: "NORMAL", seconds: 90, failed: "CREATEFAILED" },
    },
  },
  builtins: () => publicImages.map(publicImage),
});

function publicImage({ id, name, ...one }: PublicImage): Entity<Image> {
  const data: Image = {
    ...{ ImageName: name, ImageDescription: name, ImageOsName: name },
    ...{ ImageType: "PUBLIC_IMAGE", ImageSource: "OFFICIAL", IsSupportCloudInit: true },
    ...{ Architecture: one.architecture, OsType: one.os, OsVersion: one.version },
    ...{ Platform: one.platform, ImageSize: one.size },
  };
  return { id, type: "ecm:image", region: "", state: "NORMAL", createdAt: 0, builtin: true, data };
}

/** The account all of this belongs to. */
const SELF = 100000000001;

export const isWindows = ({ data }: Entity<Image>): boolean => data.OsType === "windows";

/** How answers show an image. */
export function viewImage({ id, state, createdAt, data }: Entity<Image>): object {
  const { Tags, Source, TaskId, ...shown } = data;
  return {
    ...{ ImageId: id, ImageState: state || "NORMAL", ...shown },
    ImageCreateTime: createdAt === 0 ? "" : ecmService.formatTime(createdAt),
    ImageOwner: Source ? SELF : 0,
    SrcImage: { ...Source },
    TaskId: state === "NORMAL" ? "" : (TaskId ?? ""),
  };
}
