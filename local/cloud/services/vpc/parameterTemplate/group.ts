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

function actionsOf(
  kind: Kind<ParameterTemplateGroup>,
  of: Kind<ParameterTemplate>,
  what: "Address" | "Service",
): Part["actions"] {
  const [id, ids] = [`${what}TemplateGroupId`, `${what}TemplateIds`];
  // The documents call the name of a service group ServiceTemplateName, today's API ServiceTemplateGroupName.
  const names = [`${what}TemplateGroupName`, ...(what === "Service" ? ["ServiceTemplateName"] : [])];
  const nameIn = (params: Params) =>
    names.map((name) => params[name]).find((name) => name !== undefined) as string;

  const view = ({ id: groupId, createdAt, data }: Entity<ParameterTemplateGroup>): object => ({
    [id]: groupId,
    [names[0]!]: data.Name,
    [`${what}TemplateIdSet`]: data.TemplateIds,
    CreatedTime: formatDateTime(createdAt),
    TagSet: data.Tags ?? [],
  });
  const checkMembers = (params: Params) => {
    const given = params[ids] as string[] | undefined;
    if (given?.length === 0) throw new ApiError("InvalidParameterValue", `${ids} is empty.`);
    if (given && new Set(given).size < given.length)
      throw new ApiError("InvalidParameterValue.Duplicate", `${ids} has the same template twice.`);
  };
  const members = (call: Call<Params>) => call.all(of, ids).map((template) => template.id);

  return {
    [`Create${what}TemplateGroup`]: defineAction<Params>({
      refs: { [ids]: of },
      check: checkMembers,
      run: (call) => {
        const data = { Name: nameIn(call.params), TemplateIds: members(call) };
        const made = call.world.create(kind, { ...data, ...keepTags(call.params.Tags as Tag[] | undefined) });
        return { [`${what}TemplateGroup`]: view(made) };
      },
    }),
    [`Describe${what}TemplateGroups`]: describes(kind, {
      items: `${what}TemplateGroupSet`,
      filters: {
        [`${what.toLowerCase()}-template-group-name`]: "Name",
        [`${what.toLowerCase()}-template-group-id`]: "id",
      },
      view,
      missing: "leaveOut",
    }),
    [`Modify${what}TemplateGroupAttribute`]: defineAction<Params>({
      refs: { [id]: kind, [ids]: of },
      check: checkMembers,
      run: asTask((call) => {
        const Name = nameIn(call.params);
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
