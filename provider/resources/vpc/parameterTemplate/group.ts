// Groups of parameter templates. By which prefix the tag service knows them is in no document: their tags are those that they were
// made with.
import type { Api } from "../../../api/client";
import type { ResourceDefinition } from "../../../lifecycle/author/define";
import { field } from "../../../lifecycle/author/field";
import { defineShape } from "../../resource";
import { tags } from "../../tags";
import { createdTime, named, nameOf } from "./kind";

/** What differs between groups of address templates and groups of service templates. */
interface GroupKind {
  what: "Address" | "Service";
  doc: string;
  id: string;
  example: string;
}

export function defineTemplateGroup({ what, ...rest }: GroupKind): ResourceDefinition {
  const [template, kind] = [`${what}Template`, `${what}TemplateGroup`];
  const members = `${what.toLowerCase()}TemplateIds`;
  const reads = `vpc.Describe${what}TemplateGroups` as const;
  return defineShape({
    ...rest,
    ...named({ kind, members, sentAs: `${template}Ids` }),
    inputs: {
      name: nameOf(kind),
      [members]: field
        .set(field.idOf(`vpc:${template}`))
        .minItems(1)
        .wire(`${template}IdSet`)
        .doc(`The ${what.toLowerCase()} templates in it.`),
      tags: tags.replace(),
    },
    outputs: { createdTime },
    reads,
    filters: { name: `${what.toLowerCase()}-template-group-name` },
    holds: {
      [`vpc:${template}`]: async ({ api, id }: { api: Api; id: string }) => {
        const groups = (await api.list(reads, {})) as object[] as { [key: string]: unknown }[];
        return groups
          .filter((group) => (group[`${template}IdSet`] as string[] | undefined)?.includes(id))
          .map((item) => ({ id: item[`${kind}Id`], item }));
      },
    },
  });
}
