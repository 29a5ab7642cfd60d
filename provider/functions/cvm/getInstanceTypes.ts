// The instance types that are sold, by zone.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getInstanceTypes = defineFunction({
  token: "cvm:getInstanceTypes",
  doc: "The instance types of a region or a zone; every argument that is given narrows them.",
  inputs: {
    zone: field.string().optional().doc("Only types sold in this zone."),
    instanceFamily: field.string().optional().doc("Only types of this family, such as `S5`."),
    cpu: field.integer().range(1, 1024).optional().doc("Only types with this many cores."),
    memory: field.number().optional().doc("Only types with this much memory, in GB."),
    gpu: field.number().optional().doc("Only types with this many GPU cores."),
  },
  outputs: {
    instanceTypes: field
      .list(
        field.object({
          instanceType: field.string().doc("Name to give to instances, such as `S5.MEDIUM4`."),
          instanceFamily: field.string().doc("Family, such as `S5`."),
          zone: field.string().doc("Zone that sells it."),
          cpu: field.integer().doc("Cores."),
          memory: field.number().doc("Memory in GB."),
          gpu: field.number().doc("GPU cores."),
          fpga: field.number().doc("FPGA cores."),
        }),
      )
      .doc("The types, those with the fewest cores and the least memory first, else in the cloud's order."),
  },
  uses: ["cvm.DescribeInstanceTypeConfigs"],
  call: async ({ api, inputs: { zone, instanceFamily, cpu, memory, gpu } }) => {
    const Filters = [
      ...(zone ? [{ Name: "zone", Values: [zone] }] : []),
      ...(instanceFamily ? [{ Name: "instance-family", Values: [instanceFamily] }] : []),
    ];
    const { InstanceTypeConfigSet } = await api.cvm.DescribeInstanceTypeConfigs({
      Filters: Filters.length > 0 ? Filters : undefined,
    });
    const instanceTypes = InstanceTypeConfigSet.map((type) => ({
      instanceType: type.InstanceType,
      instanceFamily: type.InstanceFamily,
      zone: type.Zone,
      cpu: type.CPU,
      memory: type.Memory,
      gpu: type.GPU,
      fpga: type.FPGA,
    }))
      .filter((type) => cpu === undefined || type.cpu === cpu)
      .filter((type) => memory === undefined || type.memory === memory)
      .filter((type) => gpu === undefined || type.gpu === gpu)
      .sort((a, b) => a.cpu - b.cpu || a.memory - b.memory);
    return { instanceTypes };
  },
  example: `const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });`,
});
