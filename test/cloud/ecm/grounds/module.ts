// What leads to the documented refusals of what is done with modules.
import { type Causes, change, quota } from "../../errors/refusals";
import type { EdgeGround } from "../ground";
import type { Scene } from "../scene";
import { CENTOS, machineOrder } from "./instance";

const CENTOS_32 = "img-1dwzo6ff";
const WINDOWS = "img-9id7emv7";

/** An ordinary module, with changes. */
export const moduleRequest = (more: object = {}) => ({
  ...{ ModuleName: "web", DefaultBandWidth: 25, DefaultImageId: CENTOS, InstanceType: "SN3ne.SMALL4" },
  ...{ DefaultSystemDiskSize: 50, DefaultDataDiskSize: 50 },
  ...more,
});

export async function ofModules({ on }: Scene): Promise<EdgeGround> {
  const { ecm } = on;
  const make = async (more: object = {}) => (await ecm.CreateModule(moduleRequest(more))).ModuleId;
  const [empty, used] = [await make({ ModuleName: "a" }), await make({ ModuleName: "b" })];
  const old = await make({ ModuleName: "o", DefaultImageId: CENTOS_32, InstanceType: "SN3ne.SMALL2" });
  const windows = await make({ ModuleName: "w", DefaultImageId: WINDOWS });
  await ecm.RunInstances({
    ...machineOrder({ InstanceType: undefined, ImageId: undefined }),
    ModuleId: used,
  });
  const groups: string[] = [];
  for (const GroupName of "mnopqr") {
    const { SecurityGroup } = await ecm.CreateSecurityGroup({ GroupName, GroupDescription: "" });
    groups.push(SecurityGroup.SecurityGroupId);
  }
  const ModuleId = empty;
  return {
    good: {
      CreateModule: moduleRequest({ ModuleName: "c" }),
      DescribeModule: {},
      DescribeModuleDetail: { ModuleId },
      ModifyModuleName: { ModuleId, ModuleName: "d" },
      ModifyModuleImage: { ModuleId, DefaultImageId: CENTOS },
      ModifyModuleNetwork: { ModuleId, DefaultBandwidth: 50 },
      ModifyModuleIpDirect: { ModuleId, CloseIpDirect: true },
      ModifyModuleDisableWanIp: { ModuleId, DisableWanIp: true },
      ModifyModuleSecurityGroups: { ModuleId, SecurityGroupIdSet: groups.slice(0, 1) },
      ModifyModuleConfig: { ModuleId, InstanceType: "SN3ne.SMALL4", DefaultDataDiskSize: 50 },
      DeleteModule: { ModuleId },
    },
    causes: causesOf({ used, old, windows, groups }),
    young: async () => {
      const leaving = await make();
      await ecm.DeleteModule({ ModuleId: leaving });
      return { DeleteModule: { "FailedOperation.OperationConflict": change({ ModuleId: leaving }) } };
    },
  };
}

function causesOf({
  used,
  old,
  windows,
  groups,
}: Record<"used" | "old" | "windows", string> & { groups: string[] }): Causes {
  const bandwidth = (name: string, into: string) => ({
    "InvalidParameterValue.InvalidBandwidth": change({ [name]: 1 }),
    "InvalidParameterValue.InvalidBandwidthIn": change({ [into]: 1001 }),
    "InvalidParameterValue.InvalidBandwidthInAndOut": change({ [into]: 30 }),
  });
  const architecture = {
    "InvalidParameterValue.InvalidImageArchitecture": change({ DefaultImageId: CENTOS_32 }),
  };
  const sizes = {
    "InvalidParameterValue.InvalidDataDiskSize": change({ DefaultDataDiskSize: 20 }),
    "InvalidParameterValue.InvalidInstanceTypeConfigID": change({ InstanceType: "SN3ne.HUGE" }),
  };
  return {
    CreateModule: {
      ...{ ...bandwidth("DefaultBandWidth", "DefaultBandWidthIn"), ...architecture, ...sizes },
      "InvalidParameterValue.InvaildModuleNum": quota("ecm:module"),
      "InvalidParameterValue.InvalidEIPDirectService": change({
        DefaultImageId: WINDOWS,
        CloseIpDirect: false,
      }),
      "InvalidParameterValue.InvalidModuleName": change({ ModuleName: "a" }),
      "InvalidParameterValue.InvalidSystemDiskSize": change({ DefaultSystemDiskSize: 200 }),
      "LimitExceeded.ModuleSecurityGroupLimitExceeded": change({ SecurityGroups: groups }),
      ResourceNotFound: change({ SecurityGroups: ["esg-00000000"] }),
    },
    DescribeModule: {},
    ModifyModuleName: { "InvalidParameterValue.InvalidModuleName": change({ ModuleName: "b" }) },
    ModifyModuleImage: architecture,
    ModifyModuleNetwork: bandwidth("DefaultBandwidth", "DefaultBandwidthIn"),
    ModifyModuleIpDirect: {
      "InvalidParameterValue.InvalidEIPDirectService": change({ ModuleId: windows, CloseIpDirect: false }),
    },
    ModifyModuleSecurityGroups: {
      "InvalidParameterValue.Duplicate": change({ SecurityGroupIdSet: [groups[0], groups[0]] }),
      "LimitExceeded.ModuleSecurityGroupLimitExceeded": change({ SecurityGroupIdSet: groups }),
    },
    ModifyModuleConfig: {
      ...sizes,
      "InvalidParameterValue.InvalidImageArchitecture": change({ ModuleId: old }),
      "InvalidParameterValue.ModuleNotAllowChange": change({ ModuleId: used }),
    },
    DeleteModule: {
      "FailedOperation.InstanceInModule": change({ ModuleId: used }),
    },
  };
}
