// The case of a module for edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { anEdgeGroup, edgeModule, named, never, otherEdgeImage, someTags } from "../words";

const machineModule = resourceCase<sdk.ModuleArgs>({
  token: "ecm:Module",
  lives: [
    {
      beside: { group: anEdgeGroup, otherGroup: anEdgeGroup },
      least: () => edgeModule,
      most: (given) => ({
        ...edgeModule,
        name: "web",
        systemDisk: { diskType: "LOCAL_BASIC", diskSize: 60 },
        dataDisks: [{ diskType: "LOCAL_BASIC", diskSize: 50 }],
        securityGroupIds: [given("group")],
        closeIpDirect: false,
        disableWanIp: false,
        tags: someTags,
      }),
      created: ["CreateModule"],
      deleted: ["DeleteModule"],
      properties: {
        tags: { to: { team: "data" }, by: "replacement", drift: never },
        name: { to: "other", by: ["ModifyModuleName"], drift: { ModuleName: "drifted" } },
        instanceType: {
          to: "SN3ne.LARGE8",
          by: ["ModifyModuleConfig"],
          drift: { InstanceType: "SN3ne.LARGE16" },
        },
        imageId: { to: otherEdgeImage, by: ["ModifyModuleImage"], drift: { DefaultImageId: otherEdgeImage } },
        systemDisk: {
          to: { diskType: "LOCAL_BASIC", diskSize: 70 },
          by: ["ModifyModuleConfig"],
          drift: { SystemDisk: { DiskType: "LOCAL_BASIC", DiskSize: 80 } },
          at: ["systemDisk.diskSize"],
        },
        dataDisks: {
          to: [{ diskType: "LOCAL_BASIC", diskSize: 60 }],
          by: ["ModifyModuleConfig"],
          drift: { DataDisks: [{ DiskType: "LOCAL_BASIC", DiskSize: 80 }] },
          at: ["dataDisks[0].diskSize"],
        },
        internetMaxBandwidthOut: { to: 50, by: ["ModifyModuleNetwork"], drift: { Bandwidth: 60 } },
        securityGroupIds: {
          to: (given) => [given("otherGroup"), given("group")],
          by: ["ModifyModuleSecurityGroups"],
          drift: ({ api }, { now }, given) =>
            api.ecm.ModifyModuleSecurityGroups({
              ...{ ModuleId: now.id, SecurityGroupIdSet: [given("group"), given("otherGroup")] },
            }),
          at: ["securityGroupIds[1]"],
        },
        closeIpDirect: { to: true, by: ["ModifyModuleIpDirect"], drift: { CloseIpDirect: true } },
        disableWanIp: { to: true, by: ["ModifyModuleDisableWanIp"], drift: { DisableWanIp: true } },
      },
    },
  ],
  costs: {
    make: ["CreateModule", "DescribeModule"],
    see: ["DescribeModule"],
    remove: ["DeleteModule", "DescribeModule"],
  },
  many: {
    most: 500,
    program: (i, changed) => ({ ...edgeModule, ...named(i, changed) }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 2, seconds: 3 } },
  },
});

export { machineModule as module };
