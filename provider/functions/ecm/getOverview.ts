// How much an account has of edge machines, in all regions.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getOverview = defineFunction({
  token: "ecm:getOverview",
  doc: "How much the account has of edge machines, in all regions.",
  inputs: {},
  outputs: {
    moduleNum: field.integer().doc("Modules."),
    nodeNum: field.integer().doc("Nodes that have machines."),
    vcpuNum: field.integer().doc("Cores."),
    memoryNum: field.integer().doc("Memory in GB."),
    storageNum: field.integer().doc("Disks in GB."),
    networkNum: field.integer().doc("The peak of yesterday's bandwidth in Mbps."),
    instanceNum: field.integer().doc("Machines."),
    runningNum: field.integer().doc("Machines that run."),
    isolationNum: field.integer().doc("Machines that are isolated."),
    expiredNum: field.integer().doc("Machines that have expired."),
    willExpireNum: field.integer().doc("Machines that will expire soon."),
  },
  uses: ["ecm.DescribeBaseOverview"],
  call: async ({ api }) => {
    const found = await api.ecm.DescribeBaseOverview({});
    return {
      ...{ moduleNum: found.ModuleNum, nodeNum: found.NodeNum, vcpuNum: found.VcpuNum },
      ...{ memoryNum: found.MemoryNum, storageNum: found.StorageNum, networkNum: found.NetworkNum },
      ...{ instanceNum: found.InstanceNum, runningNum: found.RunningNum },
      ...{ isolationNum: found.IsolationNum, expiredNum: found.ExpiredNum },
      willExpireNum: found.WillExpireNum,
    };
  },
  example: `const { instanceNum, runningNum } = await tencentcloud.ecm.getOverview();`,
});
