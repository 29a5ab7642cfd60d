// The images that instances can be made from.
import { field } from "../../lifecycle/author/field";
import { conflictsWith } from "../../lifecycle/author/rules";
import { defineFunction } from "../function";
import { findImages, narrowing, shown } from "./getImages/images";

export const getImages = defineFunction({
  token: "cvm:getImages",
  doc: "The images that instances can be created from, filtered by the arguments.",
  inputs: {
    imageIds: field.list(field.string()).optional().doc("Only images with these ids."),
    ...narrowing,
  },
  outputs: { images: field.list(field.object(shown)).doc("The images, in the cloud's order.") },
  rules: [conflictsWith("imageIds", "imageType"), conflictsWith("imageIds", "imageName")],
  uses: ["cvm.DescribeImages"],
  call: async ({ api, inputs }) => ({ images: await findImages(api, inputs) }),
  example: `const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });`,
});
