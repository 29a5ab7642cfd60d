// The accounts that an image is shared with.
import { isCategory } from "../../api/errors";
import { defineSharing } from "../sharing";

export const imageSharePermission = defineSharing({
  token: "cvm:ImageSharePermission",
  doc: "Shares an image with other accounts, which can make instances of it. A shared image cannot be renamed.",
  of: "imageId",
  kind: "cvm:Image",
  id: "img-xxxxxxxx",
  uses: ["cvm.DescribeImageSharePermission", "cvm.ModifyImageSharePermission"],
  accounts: async (api, ImageId) => {
    try {
      const { SharePermissionSet } = await api.cvm.DescribeImageSharePermission({ ImageId });
      return SharePermissionSet.map(({ AccountId }) => AccountId);
    } catch (error) {
      if (isCategory(error, "NotFound")) return [];
      throw error;
    }
  },
  share: (api, ImageId, AccountIds, Permission) =>
    api.cvm.ModifyImageSharePermission({ ImageId, AccountIds, Permission }),
  example: `new tencentcloud.cvm.ImageSharePermission("partner", {
  imageId: image.id,
  accountIds: ["100000000002"],
});`,
});
