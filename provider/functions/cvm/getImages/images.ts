// How images are found and shown, for the functions that ask for one or for all.
import type { Image } from "../../../api/actions/cvm";
import type { ApiFor } from "../../../api/uses";
import { field, type TypeOf } from "../../../lifecycle/author/field";

/** What images are narrowed by. */
export const narrowing = {
  imageType: field
    .enum("PUBLIC_IMAGE", "PRIVATE_IMAGE", "SHARED_IMAGE", "MARKET_IMAGE")
    .optional()
    .doc("Only images of this type."),
  imageName: field.string().optional().doc("Only images with exactly this name."),
  osName: field
    .string()
    .optional()
    .doc("Only images whose operating system's name contains this, ignoring case."),
  platform: field
    .string()
    .optional()
    .doc("Only images of this family of operating systems, in any case, such as `Ubuntu`."),
  architecture: field.enum("x86_64", "arm", "i386").optional().doc("Only images for this architecture."),
  instanceType: field.string().optional().doc("Only images that this instance type can run."),
};

/** What an answer has of an image. */
export const shown = {
  imageId: field.string().doc("Id to give to instances, `img-xxxxxxxx`."),
  imageName: field.string().doc("Name."),
  imageDescription: field.string().optional().doc("Description."),
  imageType: field.string().doc("PUBLIC_IMAGE, PRIVATE_IMAGE, SHARED_IMAGE or MARKET_IMAGE."),
  imageState: field.string().doc("State; NORMAL when it can be used."),
  imageSize: field.integer().doc("Size in GiB, the minimum size of a system disk."),
  osName: field.string().doc("Operating system and its version."),
  platform: field.string().optional().doc("Family of the operating system."),
  architecture: field.string().optional().doc("x86_64, arm or i386."),
  createdTime: field.string().optional().doc("When it was made, ISO 8601."),
};

type Narrowing = TypeOf<typeof narrowing> & { imageIds?: string[] | undefined };

/** The images that agree with every argument, in the cloud's order. */
export async function findImages(
  api: ApiFor<"cvm.DescribeImages">,
  { imageIds, imageType, imageName, osName, platform, architecture, instanceType }: Narrowing,
): Promise<TypeOf<typeof shown>[]> {
  const Filters = [
    ...(imageType ? [{ Name: "image-type", Values: [imageType] }] : []),
    ...(imageName ? [{ Name: "image-name", Values: [imageName] }] : []),
  ];
  const all = await api.list("cvm.DescribeImages", {
    ImageIds: imageIds,
    Filters: Filters.length > 0 ? Filters : undefined,
    InstanceType: instanceType,
  });
  // The cloud's filter may be looser than "exactly".
  return all
    .filter(({ ImageName }) => imageName === undefined || ImageName === imageName)
    .filter(({ OsName }) => !osName || OsName.toLowerCase().includes(osName.toLowerCase()))
    .filter(({ Platform }) => !platform || Platform?.toLowerCase() === platform.toLowerCase())
    .filter(({ Architecture }) => !architecture || Architecture === architecture)
    .map(propertiesOf);
}

function propertiesOf(image: Image): TypeOf<typeof shown> {
  return {
    imageId: image.ImageId,
    imageName: image.ImageName,
    imageDescription: image.ImageDescription,
    imageType: image.ImageType,
    imageState: image.ImageState,
    imageSize: image.ImageSize,
    osName: image.OsName,
    platform: image.Platform,
    architecture: image.Architecture,
    createdTime: image.CreatedTime,
  };
}
