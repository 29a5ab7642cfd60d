// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstancesDiskNum takes, by property. */
export const takes = {
  instanceIds: field.list(field.string()).doc("CVM ids."),
};

/** What DescribeInstancesDiskNum answers, by output. */
export const answers = {
  AttachDetail: field.list(field.object({ instanceId: field.string(), attachedDiskCount: field.integer().doc("Data disks attached to the instance."), maxAttachCount: field.integer().doc("Most that can be attached.") })),
};
