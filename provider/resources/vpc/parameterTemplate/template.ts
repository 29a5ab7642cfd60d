// Parameter templates: named lists of addresses or of services, for rules of security groups. The two kinds differ in what
// their actions and parameters are called, and in what they list.
import type { AddressTemplate, ServiceTemplate } from "../../../api/actions/vpc";
import type { ResourceDefinition } from "../../../lifecycle/author/define";
import { type Field, field } from "../../../lifecycle/author/field";
import { defineResource } from "../../resource";
import { type Tags, tagList, tags } from "../../tags";
import { rulesNaming, rulesRead } from "../securityGroup/users";
import { caller } from "./caller";
import { membersOf } from "./members";

/** What differs between templates of addresses and templates of services. */
interface TemplateKind {
  what: "Address" | "Service";
  /** What a list of them is called. */
  members: "addresses" | "services";
  /** One of them. */
  member: Field<string>;
  doc: string;
  id: string;
  example: string;
}

interface Member {
  Description?: string;
  [what: string]: string | undefined;
}

export function defineTemplate({ what, members, member, ...rest }: TemplateKind): ResourceDefinition {
  const [idName, nameName] = [`${what}TemplateId`, `${what}TemplateName`];
  const extra = members === "addresses" ? "AddressesExtra" : "ServicesExtra";
  const key = what.toLowerCase();
  const sent = (list: object) =>
    (list as { [key: string]: string }[]).map((one) => ({
      [what]: one[key],
      Description: one.description,
    }));
  const seen = (template: { [list: string]: Member[] }) =>
    template[`${what}ExtraSet`]?.map((one) => ({ [key]: one[what]!, description: one.Description ?? "" }));
  return defineResource({
    ...rest,
    token: `vpc:${what}Template`,
    tagged: `vpc:${key}`,
    inputs: {
      name: field.string().autoName(60).wire(nameName).doc("Name, at most 60 bytes."),
      [members]: membersOf(key, member)
        .from(seen)
        .doc(`The ${members} it lists, each with a description if you like.`),
      tags,
    },
    outputs: {
      createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
      updatedTime: field.string().volatile().doc("When it was changed last, `YYYY-MM-DD hh:mm:ss`."),
    },
    reads: `vpc.Describe${what}Templates`,
    filters: { name: `${key}-template-name` },
    uses: [`vpc.Create${what}Template`, `vpc.Delete${what}Template`, ...rulesRead],
    create: async ({ api, inputs }) => {
      const answer = await caller(api)(`Create${what}Template`, {
        [nameName]: inputs.name,
        [extra]: sent(inputs[members] as object),
        Tags: tagList(inputs.tags as Tags | undefined),
      });
      return answer[`${what}Template`] as AddressTemplate | ServiceTemplate;
    },
    sync: {
      attributes: {
        of: ["name", members],
        uses: [`vpc.Modify${what}TemplateAttribute`],
        call: async ({ api, id, to, changed }) => {
          await caller(api)(`Modify${what}TemplateAttribute`, {
            [idName]: id,
            [nameName]: changed.includes("name") ? to.name : undefined,
            [extra]: changed.includes(members) ? sent(to[members] as object) : undefined,
          });
        },
      },
    },
    delete: async ({ api, id }) => {
      await caller(api)(`Delete${what}Template`, { [idName]: id });
    },
    blockedBy: ({ api, id }) => rulesNaming(api, id),
  }) as unknown as ResourceDefinition;
}
