// Which rules name a security group or a template. There is no action for this: the rules of each group have to be read.
import type { Blocker } from "../../../lifecycle/author/define";
import type { Calls } from "../shared/family";
import { readPolicies } from "./policies";
import { directions, type Rule } from "./rule";

/** Those of the groups whose rules name what has the id, beside a group itself. */
export async function rulesNaming(
  api: Calls<"DescribeSecurityGroupPolicies">,
  id: string,
  groups: readonly string[],
): Promise<Blocker[]> {
  const named = await Promise.all(
    groups.map(async (group) => {
      if (group === id) return [];
      const policies = await readPolicies(api, group, false).catch(() => undefined);
      const names = directions.some((direction) => policies?.[direction].some((rule) => isNamed(rule, id)));
      return names ? [{ id: group, what: "a rule of security group", leaving: false }] : [];
    }),
  );
  return named.flat();
}

function isNamed({ securityGroupId, addressTemplateId, serviceTemplateId }: Rule, id: string): boolean {
  return [securityGroupId, addressTemplateId, serviceTemplateId].includes(id);
}
