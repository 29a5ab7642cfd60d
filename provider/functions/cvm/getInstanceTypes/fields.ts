// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstanceTypeConfigs takes, by property. */
export const takes = {
};

/** What DescribeInstanceTypeConfigs answers, by output. */
export const answers = {
  InstanceTypeConfigSet: field.list(field.object({ zone: field.string(), instanceFamily: field.string(), instanceType: field.string(), cpu: field.integer().wire("CPU"), gpu: field.integer().wire("GPU"), fpga: field.integer().wire("FPGA"), memory: field.integer().doc("GB."), gpuCount: field.number().optional(), gpuType: field.string().optional(), gpuMemory: field.integer().optional() })).doc("Items: Zone, InstanceFamily, InstanceType, CPU, GPU, FPGA, Memory(GB)."),
};
