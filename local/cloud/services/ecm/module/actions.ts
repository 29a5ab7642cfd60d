// Modules made, listed, changed and deleted. What machines are made of changes only while there is none of it.
import { type Call, defineAction, definePart } from "../../../action";
import { formatDateTime } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { CreateModuleRequest, EcmActions, ModifyModuleConfigRequest } from "../../../requests/ecm";
import { keepTags, specifiedTags } from "../../../tags";
import { type Image, image, isWindows, viewImage } from "../image";
import { type Instance, instance } from "../instance";
import { readBandwidth, readDataDisks, readSystemDisk, sizeOf } from "../instance/config";
import { checkArchitecture, readGroups } from "../instance/order";
import { FAMILY, getInstanceType, viewInstanceType } from "../instanceType";
import { type Module, machineModule } from "../module";
import { defaultSecurityGroup, securityGroup } from "../securityGroup";
import { MOST_VALUES } from "../service";

const TOO_MANY_GROUPS = "LimitExceeded.ModuleSecurityGroupLimitExceeded";

function checkName(world: World, name: string, own?: string): void {
  const taken = world.list(machineModule).some(({ id, data }) => data.ModuleName === name && id !== own);
  if (!taken && name !== "" && !name.startsWith(" ")) return;
  const why = taken ? "is taken" : "is empty, or begins with a space";
  throw new ApiError("InvalidParameterValue.InvalidModuleName", `The ModuleName \`${name}\` ${why}.`);
}

function checkIpDirect(from: Entity<Image>, isClosed: boolean): void {
  if (isClosed || !isWindows(from)) return;
  throw new ApiError(
    "InvalidParameterValue.InvalidEIPDirectService",
    "Windows has no direct access by public addresses: CloseIpDirect must be true.",
  );
}

function create(call: Call<CreateModuleRequest>): Entity<Module> {
  const { world, params } = call;
  checkName(world, params.ModuleName);
  const from = call.one(image, "DefaultImageId");
  checkArchitecture(from, getInstanceType(params.InstanceType));
  // Direct access is on where nothing is said, and where there can be any.
  const CloseIpDirect = params.CloseIpDirect ?? isWindows(from);
  checkIpDirect(from, CloseIpDirect);
  const groups = readGroups(params.SecurityGroups ?? [], TOO_MANY_GROUPS);
  const data: Module = {
    ...{ ModuleName: params.ModuleName, InstanceType: params.InstanceType, DefaultImageId: from.id },
    SystemDisk: readSystemDisk(params.SystemDisk, params.DefaultSystemDiskSize),
    DataDisks: readDataDisks(params.DataDisks, params.DefaultDataDiskSize),
    Bandwidth: readBandwidth(params.DefaultBandWidth, params.DefaultBandWidthIn),
    ...{ CloseIpDirect, DisableWanIp: params.DisableWanIp ?? false },
    SecurityGroupIds: groups.length > 0 ? groups : [defaultSecurityGroup(world).id],
    ...keepTags(specifiedTags(params.TagSpecification, "module")),
  };
  return world.create(machineModule, data, { region: "" });
}

const machinesOf = (world: World, { id }: Entity): Entity<Instance>[] =>
  world.list(instance).filter(({ data }) => data.ModuleId === id);

const zonesOf = (machines: Entity<Instance>[]): string[] => [
  ...new Set(machines.map(({ data }) => data.Zone)),
];

function view(world: World, entity: Entity<Module>): object {
  const { id, state, createdAt, data } = entity;
  const from = world.get(image, data.DefaultImageId);
  return {
    ...{ ModuleId: id, ModuleName: data.ModuleName, ModuleState: state, UserData: "" },
    ...{ SystemDisk: data.SystemDisk, DataDisks: data.DataDisks },
    ...{ DefaultSystemDiskSize: data.SystemDisk.DiskSize, DefaultDataDiskSize: sizeOf(data.DataDisks) },
    InstanceTypeConfig: viewInstanceType(getInstanceType(data.InstanceType)),
    DefaultImage: from ? viewImage(from) : null,
    ...{ CreateTime: formatDateTime(createdAt), TagSet: data.Tags ?? [] },
    ...{ DefaultBandwidth: data.Bandwidth, DefaultBandwidthIn: data.Bandwidth },
    ...{ CloseIpDirect: Number(data.CloseIpDirect), DisableWanIp: Number(data.DisableWanIp) },
    SecurityGroupIds: data.SecurityGroupIds,
  };
}

/** Machines of a module, by carrier. */
function counter(world: World, entity: Entity<Module>): object {
  const machines = machinesOf(world, entity);
  const isps = [...new Set(machines.map(({ data }) => data.ISP))];
  const sets = isps.map((ProviderName) => {
    const of = machines.filter(({ data }) => data.ISP === ProviderName);
    const zones = zonesOf(of).map((zone) => {
      const InstanceNum = of.filter(({ data }) => data.Zone === zone).length;
      return { ZoneName: zone, InstanceNum };
    });
    return {
      ...{ ProviderName, ProviderNodeNum: zones.length, ProvederInstanceNum: of.length },
      ...{ ProviderInstanceNum: of.length, ZoneInstanceInfoSet: zones },
    };
  });
  const NodeNum = zonesOf(machines).length;
  const places = new Set(machines.map(({ region }) => region)).size;
  return { ISPCounterSet: sets, ProvinceNum: places, CityNum: places, NodeNum, InstanceNum: machines.length };
}

function changeConfig(call: Call<ModifyModuleConfigRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(machineModule, "ModuleId");
  const type = getInstanceType(params.InstanceType);
  if (machinesOf(world, entity).length > 0)
    throw new ApiError("InvalidParameterValue.ModuleNotAllowChange", `There are instances of ${entity.id}.`);
  const from = world.get(image, entity.data.DefaultImageId);
  if (from) checkArchitecture(from, type);
  const system = params.SystemDisk ?? (params.DefaultSystemDiskSize ? {} : entity.data.SystemDisk);
  world.update(entity, {
    InstanceType: type.type,
    SystemDisk: readSystemDisk(system, params.DefaultSystemDiskSize),
    DataDisks: readDataDisks(params.DataDisks, params.DefaultDataDiskSize),
  });
}

/** An action that changes attributes of a module. */
function changes<P extends { ModuleId: string }>(
  change: (call: Call<P>, entity: Entity<Module>) => Partial<Module>,
  refs = {},
) {
  return defineAction<P>({
    refs: { ModuleId: machineModule, ...refs },
    run: (call) => {
      const entity = call.one(machineModule, "ModuleId");
      call.world.update(entity, change(call, entity));
    },
  });
}

const page = "InvalidParameterValue.InvaildPageParam";

export const part = definePart<EcmActions>({
  kinds: [machineModule],
  actions: {
    CreateModule: {
      creates: { kind: machineModule },
      refs: { DefaultImageId: image, SecurityGroups: securityGroup },
      run: (call) => ({ ModuleId: create(call).id }),
    },

    DescribeModule: describes(machineModule, {
      items: "ModuleItemSet",
      filters: {
        "module-name": "ModuleName",
        "module-id": "id",
        "image-id": "DefaultImageId",
        "instance-family": () => FAMILY,
        "security-group-id": "SecurityGroupIds",
      },
      ...{ maxFilters: 10, maxValues: MOST_VALUES },
      sort: {
        timestamp: ({ createdAt }) => createdAt,
        "instance-num": (entity, { world }) => machinesOf(world, entity).length,
        "node-num": (entity, { world }) => zonesOf(machinesOf(world, entity)).length,
      },
      codes: {
        ...{ filter: "InvalidParameterValue.InvalidFilter", tooMany: "InvalidParameterValue.InvalidFilter" },
        ...{ offset: page, limit: page },
      },
      view: (entity, { world }) => {
        const machines = machinesOf(world, entity);
        const NodeInstanceNum = { InstanceNum: machines.length, NodeNum: zonesOf(machines).length };
        return { Module: view(world, entity), NodeInstanceNum };
      },
    }),

    DescribeModuleDetail: {
      refs: { ModuleId: machineModule },
      run: (call) => {
        const entity = call.one(machineModule, "ModuleId");
        return { Module: view(call.world, entity), ModuleCounter: counter(call.world, entity) };
      },
    },

    ModifyModuleName: changes((call: Call<EcmActions["ModifyModuleName"]["request"]>, { id }) => {
      checkName(call.world, call.params.ModuleName, id);
      return { ModuleName: call.params.ModuleName };
    }),

    ModifyModuleImage: changes(
      (call: Call<EcmActions["ModifyModuleImage"]["request"]>, { data }) => {
        const from = call.one(image, "DefaultImageId");
        checkArchitecture(from, getInstanceType(data.InstanceType));
        return { DefaultImageId: from.id };
      },
      { DefaultImageId: image },
    ),

    ModifyModuleNetwork: changes(({ params }: Call<EcmActions["ModifyModuleNetwork"]["request"]>) => ({
      Bandwidth: readBandwidth(params.DefaultBandwidth, params.DefaultBandwidthIn),
    })),

    ModifyModuleIpDirect: changes((call: Call<EcmActions["ModifyModuleIpDirect"]["request"]>, { data }) => {
      const { CloseIpDirect } = call.params;
      const from = call.world.get(image, data.DefaultImageId);
      if (from) checkIpDirect(from, CloseIpDirect);
      return { CloseIpDirect };
    }),

    ModifyModuleDisableWanIp: changes(
      ({ params: { DisableWanIp } }: Call<EcmActions["ModifyModuleDisableWanIp"]["request"]>) => ({
        DisableWanIp,
      }),
    ),

    ModifyModuleSecurityGroups: changes(
      ({ params }: Call<EcmActions["ModifyModuleSecurityGroups"]["request"]>) => ({
        SecurityGroupIds: readGroups(params.SecurityGroupIdSet, TOO_MANY_GROUPS),
      }),
      { SecurityGroupIdSet: securityGroup },
    ),

    ModifyModuleConfig: { refs: { ModuleId: machineModule }, run: changeConfig },

    DeleteModule: {
      ...{ refs: { ModuleId: machineModule }, deletes: "ModuleId" },
      starts: { ref: "ModuleId", transition: "delete" },
      codes: { state: "FailedOperation.OperationConflict" },
      run: (call) => {
        call.world.begin(call.one(machineModule, "ModuleId"), "delete");
      },
    },
  },
});
