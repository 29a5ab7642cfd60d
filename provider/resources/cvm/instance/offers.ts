// Instance types and images that exist, as check asks for them.
import { isCategory } from "../../../api/errors";
import { known } from "../../known";

/** Names of the instance types that are sold in the zone. */
export const instanceTypeNames = known({
  what: "an instance type",
  within: "zone",
  uses: ["cvm.DescribeInstanceTypeConfigs"],
  list: async (api, { within: zone }) => {
    const Filters = zone ? [{ Name: "zone", Values: [zone] }] : undefined;
    const { InstanceTypeConfigSet } = await api.cvm.DescribeInstanceTypeConfigs({ Filters });
    return [...new Set(InstanceTypeConfigSet.map(({ InstanceType }) => InstanceType))];
  },
});

/** The image itself if it exists, else public ones. */
export const imageIds = known({
  what: "an image",
  each: true,
  uses: ["cvm.DescribeImages"],
  list: async (api, { value }) => {
    const { ImageSet } = await api.cvm.DescribeImages({ ImageIds: [value] }).catch((error: unknown) => {
      if (isCategory(error, "NotFound")) return { ImageSet: [] };
      throw error;
    });
    if (ImageSet.length > 0) return [value];
    const Filters = [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }];
    const { ImageSet: open } = await api.cvm.DescribeImages({ Filters, Limit: 100 });
    return open.map(({ ImageId }) => ImageId);
  },
});
