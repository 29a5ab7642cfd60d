// The instance types that are sold, by zone.
import { defineQuery } from "../query";
import * as fields from "./getInstanceTypes/fields";

export const getInstanceTypes = defineQuery({
  token: "cvm:getInstanceTypes",
  doc: "The instance types of a region or a zone, filtered by the arguments.",
  action: "cvm.DescribeInstanceTypeConfigs",
  fields,
  answers: {
    as: "instanceTypes",
    of: "InstanceTypeConfigSet",
    doc: "The types, sorted by cores and memory, then in the cloud's order.",
  },
  docs: {
    instanceType: "Name to give to instances, such as `S5.MEDIUM4`.",
    instanceFamily: "Family, such as `S5`.",
    zone: "Zone that offers it.",
    cpu: "Cores.",
    memory: "Memory in GB.",
    gpu: "GPU cores.",
    fpga: "FPGA cores.",
    gpuCount: "Physical GPU cards; less than 1 where a card is shared.",
    gpuType: "Model of the GPU.",
    gpuMemory: "Memory of the GPU in GB.",
  },
  filters: { zone: "zone", instanceFamily: "instance-family" },
  narrow: ["cpu", "memory", "gpu"],
  order: (a, b) => Number(a.cpu) - Number(b.cpu) || Number(a.memory) - Number(b.memory),
  example: `const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });`,
});
