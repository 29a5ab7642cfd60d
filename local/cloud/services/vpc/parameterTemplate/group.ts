// Groups of parameter templates. A template does not go while a group holds it, nor a group while a rule names it (the
// documents list no code for that; this is the common one).
import { type Call, defineAction, type Part, removal } from "../../../action";
import { formatDateTime } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { defineKind, type Entity, type Kind } from "../../../kind";
import { keepTags, type Tag } from "../../../tags";
import { vpcService } from "../service";
import { addressTemplate, asTask, type ParameterTemplate, serviceTemplate } from "./template";

export interface ParameterTemplateGroup {
  Name: string;
  TemplateIds: string[];
  Tags?: Tag[];
}

function defineGroup(
  type: string,
  prefix: string,
  of: Kind<ParameterTemplate>,
): Kind<ParameterTemplateGroup> {
  return defineKind<ParameterTemplateGroup>({
    service: vpcService,
    type,
    prefix,
    nameAttribute: "Name",
    relations: [{ to: of.type, via: "TemplateIds", onDelete: "refuse" }],
  });
}

export const addressTemplateGroup = defineGroup("vpc:addressTemplateGroup", "ipmg", addressTemplate);
export const serviceTemplateGroup = defineGroup("vpc:serviceTemplateGroup", "ppmg", serviceTemplate);

type Params = Record<string, string | string[] | Tag[] | undefined>;

type What = "Address" | "Service";

function nameIn(what: What, params: Params): string {
  // The documents call the name of a service group ServiceTemplateName, today's API ServiceTemplateGroupName.
  const older = what === "Service" ? params.ServiceTemplateName : undefined;
  return (params[`${what}TemplateGroupName`] ?? older) as string;
}

function view(what: What, { id, createdAt, data }: Entity<ParameterTemplateGroup>): object {
  return {
    [`${what}TemplateGroupId`]: id,
    [`${what}TemplateGroupName`]: data.Name,
    [`${what}TemplateIdSet`]: data.TemplateIds,
    CreatedTime: formatDateTime(createdAt),
    TagSet: data.Tags ?? [],
  };
}

function checkMembers(ids: string, params: Params): void {
  const given = params[ids] as string[] | undefined;
  if (given?.length === 0) throw new ApiError("InvalidParameterValue", `${ids} is empty.`);
  if (given && new Set(given).size < given.length)
    throw new ApiError("InvalidParameterValue.Duplicate", `${ids} has the same template twice.`);
}

function listed(kind: Kind<ParameterTemplateGroup>, what: What) {
  const own = `${what.toLowerCase()}-template-group`;
  return describes(kind, {
    items: `${what}TemplateGroupSet`,
    filters: { [`${own}-name`]: "Name", [`${own}-id`]: "id" },
    view: (entity) => view(what, entity),
    missing: "leaveOut",
  });
}

function actionsOf(
  kind: Kind<ParameterTemplateGroup>,
  of: Kind<ParameterTemplate>,
  what: What,
): Part["actions"] {
  const [id, ids] = [`${what}TemplateGroupId`, `${what}TemplateIds`];
  const check = (params: Params) => checkMembers(ids, params);
  const members = (call: Call<Params>) => call.all(of, ids).map((template) => template.id);
  return {
    [`Create${what}TemplateGroup`]: defineAction<Params>({
      refs: { [ids]: of },
      check,
      run: (call) => {
        const data = { Name: nameIn(what, call.params), TemplateIds: members(call) };
        const made = call.world.create(kind, { ...data, ...keepTags(call.params.Tags as Tag[] | undefined) });
        return { [`${what}TemplateGroup`]: view(what, made) };
      },
    }),
    [`Describe${what}TemplateGroups`]: listed(kind, what),
    [`Modify${what}TemplateGroupAttribute`]: defineAction<Params>({
      refs: { [id]: kind, [ids]: of },
      check,
      run: asTask((call) => {
        const Name = nameIn(what, call.params);
        call.world.update(call.one(kind, id), {
          ...(Name === undefined ? {} : { Name }),
          ...(call.params[ids] === undefined ? {} : { TemplateIds: members(call) }),
        });
      }),
    }),
    [`Delete${what}TemplateGroup`]: defineAction({
      ...removal(kind, id),
      run: asTask((call: Call) => call.world.remove(call.one(kind, id))),
    }),
  };
}

export const part: Part = {
  kinds: [addressTemplateGroup, serviceTemplateGroup],
  actions: {
    ...actionsOf(addressTemplateGroup, addressTemplate, "Address"),
    ...actionsOf(serviceTemplateGroup, serviceTemplate, "Service"),
  },
};
