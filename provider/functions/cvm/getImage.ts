// One image, by what it is like: an id is another one in every region, and is out of date with the next release.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { atLeastOneOf } from "../../lifecycle/author/rules";
import { show } from "../../lifecycle/author/values";
import { defineFunction } from "../function";
import { findImages, narrowing, shown } from "./getImages/images";

/** How many names a refusal lists. */
const mostNamed = 8;

type Images = Awaited<ReturnType<typeof findImages>>;

/** The newer one first; of those of one day the one with the higher version in its name. */
function byAge(one: Images[number], other: Images[number]): number {
  const [a, b] = [one.createdTime ?? "", other.createdTime ?? ""];
  return b.localeCompare(a) || other.imageName.localeCompare(one.imageName, "en", { numeric: true });
}

export const getImage = defineFunction({
  token: "cvm:getImage",
  doc: "Exactly one image that instances can be made from, by what it is like. None is an error; so are several, unless `mostRecent` is true.",
  inputs: {
    ...narrowing,
    mostRecent: field
      .boolean()
      .optional()
      .doc(
        "Whether the newest of several is meant: the one made last, and of those made at the same time the one with the highest version in its name.",
      ),
  },
  outputs: shown,
  rules: [atLeastOneOf("imageName", "osName", "platform", "imageType", "architecture", "instanceType")],
  uses: ["cvm.DescribeImages"],
  call: async ({ api, region, inputs: { mostRecent, ...by } }) => {
    const all = (await findImages(api, by)).filter(({ imageState }) => imageState === "NORMAL");
    const [newest] = all.sort(byAge);
    if (newest && (all.length === 1 || mostRecent)) return newest;
    const given = Object.entries(by).filter(([key, value]) => key !== "region" && value !== undefined);
    const like = given.map(([key, value]) => `${key} ${show(value)}`).join(" and ");
    if (!newest) throw new RefusedError(`there is no image in ${region} with ${like}`);
    const names = all.slice(0, mostNamed).map(({ imageId, imageName }) => `${imageId} (${imageName})`);
    const more = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : "";
    throw new RefusedError(
      `there are ${all.length} images in ${region} with ${like}: ${names.join(", ")}${more}; say more, or set \`mostRecent: true\` for the newest`,
    );
  },
  example: `const image = await tencentcloud.cvm.getImage({ imageType: "PUBLIC_IMAGE", platform: "Ubuntu", mostRecent: true });`,
});
