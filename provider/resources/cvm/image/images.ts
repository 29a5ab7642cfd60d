// What an image has in common with a copy of one in another region: its states, and how it goes.
import type { Image } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";

function state({ ImageState }: Image): string {
  return ImageState;
}

const passing = ["CREATING", "SYNCING", "IMPORTING", "USING"];

export const settled = { state, done: ["NORMAL"], pending: passing };
export const gone = {
  state,
  leaving: ["DELETING", "NORMAL", ...passing],
  failed: ["CREATEFAILED"],
  usual: 3,
};

/** Images of one's own: others are listed, too. */
export const own = { "image-type": "PRIVATE_IMAGE" };

export const inputs = {
  name: field
    .string()
    .maxLength(60)
    .autoName(60, { limit: 240 })
    .wire("ImageName")
    .doc("Name, at most 60 characters; no other image of the region may have it."),
  description: field
    .string()
    .maxLength(256)
    .whenRemoved("")
    .optional()
    .wire("ImageDescription")
    .doc("Description, at most 256 characters."),
  allowReplace: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change that replaces the image, so that the old one is deleted; without it such a change is refused.",
    ),
};

export const allows = {
  replace: { by: "allowReplace", means: "replaces the image, and deletes the old one" },
} as const;

export const outputs = {
  imageState: field
    .string()
    .volatile()
    .hopeless("CREATEFAILED")
    .doc("State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run."),
  imageSize: field.integer().volatile().doc("Size in GB."),
  osName: field.string().doc("Operating system."),
  platform: field.string().doc("Platform, such as `Ubuntu` or `Windows`."),
  architecture: field.string().doc("Architecture, such as `x86_64`."),
  createdTime: field.string().doc("When it was created, ISO 8601."),
};
