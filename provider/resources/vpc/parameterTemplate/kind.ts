// What templates and groups of them have in common: their actions and parameters are named after the kind, and each is a name with
// a list. A definition names the actions in `uses`, which a test compares with the catalogue.
import type { Answer, Params } from "../../../api/call";
import type { Api } from "../../../api/client";
import { field } from "../../../lifecycle/author/field";
import type { Properties } from "../../../lifecycle/author/values";
import { type Tags, tagList } from "../../tags";
import { rulesNaming, rulesRead } from "../securityGroup/users";

/** A kind, such as `AddressTemplate`: the input that has its list, and what that is sent as. */
interface Kind {
  kind: string;
  members: string;
  sentAs: string;
  sent?: (list: object) => object;
}

interface On {
  api: object;
  id: string;
}

/** Calls an action of VPC by its name. */
function call({ api }: { api: object }, action: string, params: Params): Promise<Answer> {
  // The host gives a definition the whole Api.
  return (api as Api).call("vpc", action, params);
}

/** The part of a definition that follows from the kind: how it is made, changed and deleted, and which rules keep it. */
export function named({ kind, members, sentAs, sent = (list) => list }: Kind) {
  const content = (inputs: Properties, says: (key: string) => boolean): Params => ({
    [`${kind}Name`]: says("name") ? inputs.name : undefined,
    [sentAs]: says(members) ? sent(inputs[members] as object) : undefined,
  });
  const change = async (on: On & { to: Properties; changed: string[] }) => {
    const changes = content(on.to, (key) => on.changed.includes(key));
    await call(on, `Modify${kind}Attribute`, { [`${kind}Id`]: on.id, ...changes });
  };
  return {
    token: `vpc:${kind}`,
    uses: [`vpc.Create${kind}`, `vpc.Delete${kind}`, ...rulesRead],
    create: async ({ api, inputs }: { api: object; inputs: Properties }) => {
      const Tags = tagList(inputs.tags as Tags | undefined);
      const answer = await call({ api }, `Create${kind}`, { ...content(inputs, () => true), Tags });
      return answer[kind];
    },
    sync: {
      attributes: { of: ["name", members], uses: [`vpc.Modify${kind}Attribute`], call: change },
    },
    delete: async (on: On) => void (await call(on, `Delete${kind}`, { [`${kind}Id`]: on.id })),
    blockedBy: ({ api, id }: On) => rulesNaming(api as Parameters<typeof rulesNaming>[0], id),
  };
}

/** Its name. */
export function nameOf(kind: string) {
  return field.string().autoName(60).wire(`${kind}Name`).doc("Name, at most 60 bytes.");
}

export const createdTime = field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`.");
