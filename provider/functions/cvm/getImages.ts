// The images that instances can be made from.
import type { Image } from "../../api/actions/cvm";
import { field } from "../../lifecycle/author/field";
import { conflictsWith } from "../../lifecycle/author/rules";
import { defineFunction } from "../function";

export const getImages = defineFunction({
  token: "cvm:getImages",
  doc: "The images that instances can be made from; every argument that is given narrows them.",
  inputs: {
    imageIds: field.list(field.string()).optional().doc("Only these."),
    imageType: field
      .enum("PUBLIC_IMAGE", "PRIVATE_IMAGE", "SHARED_IMAGE", "MARKET_IMAGE")
      .optional()
      .doc("Only images of this type."),
    imageName: field.string().optional().doc("Only images with exactly this name."),
    osName: field
      .string()
      .optional()
      .doc("Only images whose operating system has this in its name, in any case."),
    architecture: field.enum("x86_64", "arm", "i386").optional().doc("Only images for this architecture."),
    instanceType: field.string().optional().doc("Only images that this instance type can run."),
  },
  outputs: {
    images: field
      .list(
        field.object({
          imageId: field.string().doc("Id to give to instances, `img-xxxxxxxx`."),
          imageName: field.string().doc("Name."),
          imageDescription: field.string().optional().doc("Description."),
          imageType: field.string().doc("PUBLIC_IMAGE, PRIVATE_IMAGE, SHARED_IMAGE or MARKET_IMAGE."),
          imageState: field.string().doc("State; NORMAL when it can be used."),
          imageSize: field.integer().doc("Size in GiB: the least a system disk must have."),
          osName: field.string().doc("Operating system and its version."),
          platform: field.string().optional().doc("Family of the operating system."),
          architecture: field.string().optional().doc("x86_64, arm or i386."),
          createdTime: field.string().optional().doc("When it was made, ISO 8601."),
        }),
      )
      .doc("The images, in the cloud's order."),
  },
  rules: [conflictsWith("imageIds", "imageType"), conflictsWith("imageIds", "imageName")],
  uses: ["cvm.DescribeImages"],
  call: async ({ api, inputs: { imageIds, imageType, imageName, osName, architecture, instanceType } }) => {
    const Filters = [
      ...(imageType ? [{ Name: "image-type", Values: [imageType] }] : []),
      ...(imageName ? [{ Name: "image-name", Values: [imageName] }] : []),
    ];
    const params = {
      ImageIds: imageIds,
      Filters: Filters.length > 0 ? Filters : undefined,
      InstanceType: instanceType,
    };
    const all = await api.list("cvm.DescribeImages", params);
    const images = all
      .filter(({ OsName }) => !osName || OsName.toLowerCase().includes(osName.toLowerCase()))
      .filter(({ Architecture }) => !architecture || Architecture === architecture)
      .map(propertiesOf);
    return { images };
  },
  example: `const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });`,
});

function propertiesOf(image: Image) {
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
