// The case of the accounts that an image is shared with.
import type { cvm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { sharing } from "../sharing";
import { aMachine } from "../words";

export const imageSharePermission = resourceCase<sdk.ImageSharePermissionArgs>(
  sharing({
    token: "cvm:ImageSharePermission",
    of: "imageId",
    beside: {
      instance: aMachine,
      one: ["cvm:Image", (given) => ({ instanceId: given("instance") })],
      other: ["cvm:Image", (given) => ({ instanceId: given("instance") })],
    },
    share: "ModifyImageSharePermission",
    read: "DescribeImageSharePermission",
    drift: ({ api }, ImageId, AccountIds) =>
      api.cvm.ModifyImageSharePermission({ ImageId, AccountIds, Permission: "SHARE" }),
  }),
);
