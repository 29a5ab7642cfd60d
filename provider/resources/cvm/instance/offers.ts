// Instance types and images that exist, as check asks for them.
import type { Api } from "../../../api/client";
import { isCloudError } from "../../../api/errors";

/** Names of the instance types that are sold in the zone. */
export async function instanceTypeNames(
  api: Api,
  { within: zone }: { within: string | undefined },
): Promise<string[]> {
  const Filters = zone ? [{ Name: "zone", Values: [zone] }] : undefined;
  const { InstanceTypeConfigSet } = await api.cvm.DescribeInstanceTypeConfigs({ Filters });
  return [...new Set(InstanceTypeConfigSet.map(({ InstanceType }) => InstanceType))];
}

/** The image itself if it exists, else public ones. */
export async function imageIds(api: Api, { value }: { value: string }): Promise<string[]> {
  const { ImageSet } = await api.cvm.DescribeImages({ ImageIds: [value] }).catch((error: unknown) => {
    if (isCloudError(error) && error.category === "NotFound") return { ImageSet: [] };
    throw error;
  });
  if (ImageSet.length > 0) return [value];
  const Filters = [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }];
  const { ImageSet: open } = await api.cvm.DescribeImages({ Filters, Limit: 100 });
  return open.map(({ ImageId }) => ImageId);
}
