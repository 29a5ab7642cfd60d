// Images, their copies in other regions, and the accounts they are shared with.
import { type Life, Tags } from "./life";

const read = { action: "cvm.DescribeImages", items: "ImageSet", id: "ImageId", ids: "ImageIds" };
const remove: Life["remove"] = ["cvm.DeleteImages", ({ it }) => ({ ImageIds: [it], DeleteBindedSnap: true })];

export const images: Record<string, Life> = {
  image: {
    create: [
      "cvm.CreateImage",
      ({ server }) => ({
        InstanceId: server,
        ImageName: "golden",
        ImageDescription: "of today",
        ForcePoweroff: "TRUE",
        ImageFamily: "web",
        TagSpecification: [{ ResourceType: "image", Tags }],
      }),
    ],
    id: (answer) => answer.ImageId,
    read,
    made: {
      ImageName: "golden",
      ImageDescription: "of today",
      ImageFamily: "web",
      ImageDeprecated: false,
      ImageState: "NORMAL",
      ImageType: "PRIVATE_IMAGE",
      ImageSource: "CREATE_IMAGE",
      Platform: "Ubuntu",
      Architecture: "x86_64",
      SnapshotSet: [{ DiskUsage: "SYSTEM_DISK" }],
      Tags,
    },
    filters: ({ it }) => ({
      "image-id": it,
      "image-name": "golden",
      "image-type": "PRIVATE_IMAGE",
      platform: "Ubuntu",
      "tag-key": "team",
      "tag-value": "web",
      "tag:team": "web",
    }),
    changes: [
      [
        "cvm.ModifyImageAttribute",
        ({ it }) => ({
          ImageId: it,
          ImageName: "silver",
          ImageDescription: "of yesterday",
          ImageFamily: "old",
          ImageDeprecated: true,
        }),
        { ImageName: "silver", ImageDescription: "of yesterday", ImageFamily: "old", ImageDeprecated: true },
      ],
    ],
    remove,
  },

  "image copy": {
    create: [
      "cvm.SyncImages",
      ({ image }) => ({
        ImageIds: [image],
        DestinationRegions: ["ap-shanghai"],
        ImageName: "there",
        ImageSetRequired: true,
      }),
    ],
    id: (answer) => answer.ImageSet[0].ImageId,
    read,
    region: "ap-shanghai",
    made: { ImageName: "there", ImageState: "NORMAL", SyncPercent: 100, Platform: "Ubuntu" },
    filters: ({ it }) => ({ "image-id": it, "image-name": "there" }),
    changes: [
      [
        "cvm.ModifyImageAttribute",
        ({ it }) => ({ ImageId: it, ImageName: "renamed there" }),
        { ImageName: "renamed there" },
      ],
    ],
    remove,
  },

  "image share": {
    create: [
      "cvm.ModifyImageSharePermission",
      ({ image }) => ({ ImageId: image, AccountIds: ["200000000001"], Permission: "SHARE" }),
    ],
    id: () => "200000000001",
    read: {
      action: "cvm.DescribeImageSharePermission",
      items: "SharePermissionSet",
      id: "AccountId",
      by: ({ image }) => ({ ImageId: image }),
    },
    made: { AccountId: "200000000001" },
    changes: [],
    remove: [
      "cvm.ModifyImageSharePermission",
      ({ image }) => ({ ImageId: image, AccountIds: ["200000000001"], Permission: "CANCEL" }),
    ],
  },
};
