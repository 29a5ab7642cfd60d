// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstanceTypeConfig takes, by property. */
export const takes = {
};

/** What DescribeInstanceTypeConfig answers, by output. */
export const answers = {
  InstanceTypeConfigSet: field.list(field.object({ instanceFamilyConfig: field.object({ instanceFamilyName: field.string(), instanceFamily: field.string() }), instanceType: field.string(), vcpu: field.integer(), memory: field.integer().doc("GB."), frequency: field.string(), cpuModelName: field.string(), instanceFamilyTypeConfig: field.object({ instanceFamilyType: field.string(), instanceFamilyTypeName: field.string() }), extInfo: field.string().optional().doc("JSON string describing special models; may be null."), vgpu: field.number().optional().doc("May be null."), gpuModelName: field.string().optional().doc("May be null.") })).optional().doc("May be null."),
};
