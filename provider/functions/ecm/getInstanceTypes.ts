// The models of edge machines.
import { defineQuery } from "../query";
import * as fields from "./getInstanceTypes/fields";

export const getInstanceTypes = defineQuery({
  token: "ecm:getInstanceTypes",
  doc: "The models of edge machines, filtered by the arguments.",
  action: "ecm.DescribeInstanceTypeConfig",
  fields,
  answers: {
    as: "instanceTypes",
    of: "InstanceTypeConfigSet",
    doc: "The models, sorted by cores and memory, then in the cloud's order.",
  },
  docs: {
    instanceType: "Name to give to instances, such as `SN3ne.MEDIUM4`.",
    instanceFamilyConfig: "The family that it belongs to.",
    "instanceFamilyConfig.instanceFamily": "Name of the family, such as `SN3ne`.",
    "instanceFamilyConfig.instanceFamilyName": "Display name.",
    instanceFamilyTypeConfig: "The type of the family.",
    "instanceFamilyTypeConfig.instanceFamilyType": "Its name, such as `S`.",
    "instanceFamilyTypeConfig.instanceFamilyTypeName": "Display name.",
    vcpu: "Cores.",
    memory: "Memory in GB.",
    frequency: "Frequency of the processor, such as `2.5 GHz`.",
    cpuModelName: "Model of the processor.",
    vgpu: "GPU cores.",
    gpuModelName: "Model of the GPU.",
  },
  narrow: ["vcpu", "memory"],
  order: (a, b) => Number(a.vcpu) - Number(b.vcpu) || Number(a.memory) - Number(b.memory),
  example: `const { instanceTypes } = await tencentcloud.ecm.getInstanceTypes({ vcpu: 2, memory: 4 });`,
});
