// States of instances.
import { defineQuery } from "../query";
import * as fields from "./getInstancesStatus/fields";

export const getInstancesStatus = defineQuery({
  token: "cvm:getInstancesStatus",
  doc: "The states of instances.",
  action: "cvm.DescribeInstancesStatus",
  fields,
  answers: { as: "statuses", of: "InstanceStatusSet", doc: "An instance a line." },
  docs: {
    instanceId: "The instance.",
    instanceState: "Its state, such as `RUNNING`.",
  },
  asks: {
    instanceIds: "The instances, all of the region if absent.",
  },
  example: `const { statuses } = await tencentcloud.cvm.getInstancesStatus();`,
});
