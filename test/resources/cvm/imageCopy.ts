// The case of a copy of an image in another region.
import type { cvm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { imageId, instruction, never, unreadable } from "../words";

const there = { region: "ap-beijing", zone: "ap-beijing-3" };
const program = (given: Given) => ({ imageId: given("image"), sourceRegion: there.region });

export const imageCopy = resourceCase<sdk.ImageCopyArgs>({
  token: "cvm:ImageCopy",
  lives: [
    {
      beside: {
        instance: ["cvm:Instance", () => ({ imageId, ...there })],
        image: ["cvm:Image", (given) => ({ instanceId: given("instance"), region: there.region })],
      },
      least: program,
      most: (given) => ({ ...program(given), name: "there", description: "a copy", allowReplace: true }),
      created: ["SyncImages", "ModifyImageAttribute"],
      deleted: ["DeleteImages"],
      properties: {
        name: { to: "elsewhere", by: ["ModifyImageAttribute"], drift: { ImageName: "drifted" } },
        description: {
          to: "another",
          by: ["ModifyImageAttribute"],
          drift: { ImageDescription: "drifted" },
        },
        imageId: { to: "img-12345678", by: "replacement", drift: unreadable },
        sourceRegion: { to: "ap-singapore", by: "replacement", drift: never },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
  ],
  costs: {
    make: ["SyncImages", "DescribeImages"],
    see: ["DescribeImages"],
    remove: ["DeleteImages", "DescribeImages"],
  },
  single: "it is made by one call of one image, and then is as one made here",
});
