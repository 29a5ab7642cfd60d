// Instances, images and key pairs by their older actions: a result for each thing of a call, and lists inside lists.
import { ApiError } from "../../../errors";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { findRegion, findZone, regionOfShort } from "../../../places";
import { keyPair } from "../keyPair";

/** The same for each thing that a call names: it went well, and under which number. */
const forEach = defineOlder<{ instanceIds?: string[]; imageIds?: string[] }>({
  answer: ({ params, task }) => {
    const ids = params.instanceIds ?? params.imageIds ?? [];
    const line = { code: 0, message: "", requestId: Number(task) };
    return { detail: Object.fromEntries(ids.map((id) => [id, line])) };
  },
});

const regionName = (name: string) => regionOfShort(name) ?? name;

export const part = olderPart({
  actions: {
    StartInstances: forEach,
    StopInstances: forEach,
    RestartInstances: forEach,
    ResetInstancePassword: forEach,
    DeleteImages: forEach,

    DescribeInstances: defineOlder<{ status?: number; searchWord?: string }>({
      answer: ({ region }, { InstanceSet }, answer) =>
        withEach(answer, "instanceSet", InstanceSet, ({ Placement }) => ({
          Region: findRegion(region)?.short,
          zoneName: findZone(region, String((Placement as Params).Zone))?.name,
        })),
    }),

    SyncCvmImage: defineOlder<{ srcRegion: string; dstRegion: string[] }>({
      request: ({ request, params, region }) => {
        if (regionName(params.srcRegion) !== region)
          throw new ApiError(
            "InvalidParameterValue",
            `srcRegion ${params.srcRegion} is not the call's Region.`,
          );
        return { ...request, DestinationRegions: params.dstRegion.map(regionName) };
      },
    }),

    GetImageShareUinInfo: defineOlder<{ imageIds: string[] }>({
      run: ({ params, perform }) => {
        const imageList = params.imageIds.map((imageId) => {
          const { SharePermissionSet } = perform("cvm.DescribeImageSharePermission", { ImageId: imageId });
          const shares = SharePermissionSet as { AccountId: string; CreatedTime: string }[];
          const shareUinInfo = shares.map(({ AccountId, CreatedTime }) => ({
            ...{ uin: AccountId, shareTimeStamp: CreatedTime },
          }));
          return { imageId, shareUinInfo };
        });
        return { data: { imageNum: imageList.length, maxImgShareNum: 50, imageList } };
      },
    }),

    DeleteKeyPair: defineOlder<{ keyIds: string[] }>({
      // Each key by itself: one that is in use stays, and the others go.
      run: ({ params, perform }) => {
        const deleteKeySet = params.keyIds.map((keyId) => {
          try {
            perform("cvm.DeleteKeyPairs", { KeyIds: [keyId] });
            return { keyId, code: 0, message: "success" };
          } catch (error) {
            if (error instanceof ApiError) return { keyId, code: 5100, message: error.message };
            throw error;
          }
        });
        return { detail: { deleteKeySet } };
      },
    }),

    DescribeKeyPairs: defineOlder({
      answer: ({ world }, { KeyPairSet }, answer) =>
        withEach(answer, "data.sshSet", KeyPairSet, ({ KeyId }) => ({
          status: world.get(keyPair, String(KeyId)) ? 0 : 1,
        })),
    }),
  },
});
