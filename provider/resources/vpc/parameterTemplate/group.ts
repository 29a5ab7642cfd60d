// Groups of parameter templates. By which prefix the tag service knows them is in no document: their tags are those that they were
// made with.
import type { AddressTemplateGroup, ServiceTemplateGroup } from "../../../api/actions/vpc";
import type { ResourceDefinition } from "../../../lifecycle/author/define";
import { field } from "../../../lifecycle/author/field";
import { defineResource } from "../../resource";
import { type Tags, tagList, tags } from "../../tags";
import { rulesNaming, rulesRead } from "../securityGroup/users";
import { caller } from "./caller";

/** What differs between groups of address templates and groups of service templates. */
interface GroupKind {
  what: "Address" | "Service";
  doc: string;
  id: string;
  example: string;
}

export function defineTemplateGroup({ what, ...rest }: GroupKind): ResourceDefinition {
  const [of, key] = [`vpc:${what}Template`, what.toLowerCase()];
  const members = `${key}TemplateIds`;
  const [idName, nameName, idsName] = [
    `${what}TemplateGroupId`,
    `${what}TemplateGroupName`,
    `${what}TemplateIds`,
  ];
  const reads = `vpc.Describe${what}TemplateGroups` as const;
  return defineResource({
    ...rest,
    token: `vpc:${what}TemplateGroup`,
    inputs: {
      name: field.string().autoName(60).wire(nameName).doc("Name, at most 60 bytes."),
      [members]: field
        .set(field.idOf(of))
        .minItems(1)
        .wire(`${what}TemplateIdSet`)
        .doc(`The ${key} templates in it.`),
      tags: tags.replace(),
    },
    outputs: {
      createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
    },
    reads,
    filters: { name: `${key}-template-group-name` },
    uses: [`vpc.Create${what}TemplateGroup`, `vpc.Delete${what}TemplateGroup`, ...rulesRead],
    create: async ({ api, inputs }) => {
      const answer = await caller(api)(`Create${what}TemplateGroup`, {
        [nameName]: inputs.name,
        [idsName]: inputs[members],
        Tags: tagList(inputs.tags as Tags | undefined),
      });
      return answer[`${what}TemplateGroup`] as AddressTemplateGroup | ServiceTemplateGroup;
    },
    sync: {
      attributes: {
        of: ["name", members],
        uses: [`vpc.Modify${what}TemplateGroupAttribute`],
        call: async ({ api, id, to, changed }) => {
          await caller(api)(`Modify${what}TemplateGroupAttribute`, {
            [idName]: id,
            [nameName]: changed.includes("name") ? to.name : undefined,
            [idsName]: changed.includes(members) ? to[members] : undefined,
          });
        },
      },
    },
    delete: async ({ api, id }) => {
      await caller(api)(`Delete${what}TemplateGroup`, { [idName]: id });
    },
    holds: {
      [of]: async ({ api, id }) => {
        const groups: object[] = await api.list(reads, {});
        return groups
          .filter((group) => (group as { [ids: string]: string[] })[`${what}TemplateIdSet`]?.includes(id))
          .map((item) => ({ id: (item as { [id: string]: string })[idName]!, item }));
      },
    },
    blockedBy: ({ api, id }) => rulesNaming(api, id),
  }) as unknown as ResourceDefinition;
}
