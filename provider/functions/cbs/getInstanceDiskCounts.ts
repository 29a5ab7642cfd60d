// Disks that instances have and can have.
import { defineQuery } from "../query";
import * as fields from "./getInstanceDiskCounts/fields";

export const getInstanceDiskCounts = defineQuery({
  token: "cbs:getInstanceDiskCounts",
  doc: "How many disks instances have, and how many more they can have.",
  action: "cbs.DescribeInstancesDiskNum",
  fields,
  answers: { as: "counts", of: "AttachDetail", doc: "An instance a line." },
  docs: {
    instanceId: "The instance.",
    attachedDiskCount: "Data disks that are attached to it.",
    maxAttachCount: "The most that can be.",
  },
  asks: {
    instanceIds: "The instances.",
  },
  example: `const { counts } = await tencentcloud.cbs.getInstanceDiskCounts({ instanceIds: [server.id] });`,
});
