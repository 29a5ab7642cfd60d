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

export const isWindows = ({ data }: Entity<Image>): boolean => data.OsType === "windows";

/** How answers show an image. */
export function viewImage({ id, state, createdAt, data }: Entity<Image>): object {
  const { Tags, ...shown } = data;
  return {
    ...{ ImageId: id, ImageState: state || "NORMAL", ...shown },
    ImageCreateTime: createdAt === 0 ? "" : ecmService.formatTime(createdAt),
    ImageOwner: 0,
  };
}
