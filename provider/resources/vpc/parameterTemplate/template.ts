// Parameter templates: named lists of addresses or of services, for rules of security groups. The two kinds differ in what
// their actions and parameters are called, and in what they list.
import type { ResourceDefinition } from "../../../lifecycle/author/define";
import { type Field, field } from "../../../lifecycle/author/field";
import { defineShape } from "../../resource";
import { tags } from "../../tags";
import { createdTime, named, nameOf } from "./kind";
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
  const kind = `${what}Template`;
  const sentAs = members === "addresses" ? "AddressesExtra" : "ServicesExtra";
  const key = what.toLowerCase();
  const sent = (list: object) =>
    (list as { [key: string]: string }[]).map((one) => ({
      [what]: one[key],
      Description: one.description,
    }));
  const seen = (template: { [list: string]: Member[] }) =>
    template[`${what}ExtraSet`]?.map((one) => ({ [key]: one[what]!, description: one.Description ?? "" }));
  return defineShape({
    ...rest,
    ...named({ kind, members, sentAs, sent }),
    tagged: `vpc:${key}`,
    inputs: {
      name: nameOf(kind),
      [members]: membersOf(key, member)
        .from(seen)
        .doc(`The ${members} it lists, each with a description if you like.`),
      tags,
    },
    outputs: {
      createdTime,
      updatedTime: field.string().volatile().doc("When it was changed last, `YYYY-MM-DD hh:mm:ss`."),
    },
    reads: `vpc.Describe${kind}s`,
    filters: { name: `${key}-template-name` },
  });
}
