// A module: what machines are made with where they say nothing else. What they are made of changes only while there is none of it.
import type { Module } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { edgeInstanceTypes } from "../known";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagSpecification, tags } from "../tags";
import { dataDisks, dataDisksOf, diskOf, systemDisk } from "./instance/disks";

/** GB of a system disk that nothing is said of. */
const usualSystemDisk = 50;

const size = (disks: { diskSize: number }[] = []): number =>
  disks.reduce((sum, { diskSize }) => sum + diskSize, 0);

const machineModule = defineResource({
  token: "ecm:Module",
  doc: "What edge machines are made with where they say nothing else: model, image, disks, bandwidth and security groups. It belongs to the account and to no region.",
  id: "em-xxxxxxxx",
  everywhere: true,
  inputs: {
    name: field
      .string()
      .pattern(/^\S/, "no space in front")
      .autoName(60)
      .wire("ModuleName")
      .doc("Name of the module, at most 60 characters; no two modules have the same."),
    instanceType: field
      .string()
      .known(edgeInstanceTypes)
      .wire("InstanceTypeConfig.InstanceType")
      .doc("Model, such as `SN3ne.MEDIUM4`. It changes only while no machine is of this module."),
    imageId: field
      .string()
      .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
      .wire("DefaultImage.ImageId")
      .doc("Image that machines are installed from."),
    systemDisk: systemDisk
      .optional()
      .doc("The system disk. It changes only while no machine is of this module."),
    dataDisks: dataDisks.optional().doc("Data disks. They change only while no machine is of this module."),
    internetMaxBandwidthOut: field
      .integer()
      .min(1)
      .wire("DefaultBandwidth")
      .doc("Public bandwidth in Mbps, the same both ways."),
    securityGroupIds: field
      .list(field.idOf("ecm:SecurityGroup"))
      .maxItems(5)
      .optional()
      .doc("Security groups, at most 5. Defaults to the default group."),
    closeIpDirect: field
      .boolean()
      .optional()
      .from(({ CloseIpDirect }: Module) => CloseIpDirect === 1)
      .doc(
        "Whether machines cannot see their public address on their interface; always so with Windows. Defaults to `false` with other systems.",
      ),
    disableWanIp: field
      .boolean()
      .optional()
      .whenRemoved(false)
      .from(({ DisableWanIp }: Module) => DisableWanIp === 1)
      .doc("Whether machines get no public address. Defaults to `false`."),
    tags: tags.replace(),
  },
  outputs: {
    createdTime: field.string().wire("CreateTime").doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "ecm.DescribeModule",
  filters: { name: "module-name", imageId: "image-id" },
  uses: ["ecm.CreateModule", "ecm.ModifyModuleConfig", "ecm.DeleteModule"],
  create: async ({ api, inputs }) => {
    const { ModuleId } = await api.ecm.CreateModule({
      ModuleName: inputs.name,
      InstanceType: inputs.instanceType,
      DefaultImageId: inputs.imageId,
      DefaultSystemDiskSize: inputs.systemDisk?.diskSize ?? usualSystemDisk,
      DefaultDataDiskSize: size(inputs.dataDisks),
      SystemDisk: inputs.systemDisk && diskOf(inputs.systemDisk),
      DataDisks: dataDisksOf(inputs.dataDisks),
      DefaultBandWidth: inputs.internetMaxBandwidthOut,
      SecurityGroups: inputs.securityGroupIds,
      CloseIpDirect: inputs.closeIpDirect,
      DisableWanIp: inputs.disableWanIp,
      TagSpecification: tagSpecification("module", inputs.tags),
    });
    return ModuleId;
  },
  sync: {
    name: modify("ecm.ModifyModuleName", { ModuleId: id, ModuleName: "name" }),
    image: modify("ecm.ModifyModuleImage", { ModuleId: id, DefaultImageId: "imageId" }),
    bandwidth: modify("ecm.ModifyModuleNetwork", {
      ModuleId: id,
      DefaultBandwidth: "internetMaxBandwidthOut",
    }),
    securityGroups: modify("ecm.ModifyModuleSecurityGroups", {
      ModuleId: id,
      SecurityGroupIdSet: "securityGroupIds",
    }),
    ipDirect: modify("ecm.ModifyModuleIpDirect", { ModuleId: id, CloseIpDirect: "closeIpDirect" }),
    wanIp: modify("ecm.ModifyModuleDisableWanIp", { ModuleId: id, DisableWanIp: "disableWanIp" }),
    config: {
      of: ["instanceType", "systemDisk", "dataDisks"],
      call: async ({ api, id: ModuleId, to }) => {
        await api.ecm.ModifyModuleConfig({
          ModuleId,
          InstanceType: to.instanceType,
          DefaultDataDiskSize: size(to.dataDisks),
          DefaultSystemDiskSize: to.systemDisk?.diskSize,
          SystemDisk: to.systemDisk && diskOf(to.systemDisk),
          DataDisks: dataDisksOf(to.dataDisks),
        });
      },
    },
  },
  delete: ({ api, id: ModuleId }) => api.ecm.DeleteModule({ ModuleId }),
  settled: { state: ({ ModuleState }) => ModuleState, done: ["NORMAL"], pending: [] },
  gone: { state: ({ ModuleState }) => ModuleState, leaving: ["NORMAL", "DELETING"], usual: 3 },
  recover: byName,
  deleteBeforeReplace: (before, wanted) => before.name === wanted.name,
  holds: { "ecm:Image": "image-id" },
  example: `const web = new tencentcloud.ecm.Module("web", {
  instanceType: "SN3ne.MEDIUM4",
  imageId: "img-9qabwvbn",
  internetMaxBandwidthOut: 25,
  securityGroupIds: [open.id],
});`,
});

export { machineModule as module };
