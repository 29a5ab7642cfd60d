// The rules of security groups as the cloud keeps them: read once for everyone who asks, changed one after another a group.
// Every change by index carries the version it was planned on; when another has changed the rules since, it is planned anew.
import { CloudError } from "../../../api/errors";
import { serialized, shared, together } from "../../../lifecycle/author/together";
import { type Calls, type Family, named } from "../shared/family";
import {
  contentOf,
  type Direction,
  directions,
  identityOf,
  policyOf,
  type Rule,
  ruleOf,
  wireDirection,
} from "./rule";
import { type Edit, planEdits } from "./ruleEdits";

const actions = [
  "DescribeSecurityGroupPolicies",
  "CreateSecurityGroupPolicies",
  "ReplaceSecurityGroupPolicy",
  "DeleteSecurityGroupPolicies",
] as const;
export type PolicyCalls = Calls<(typeof actions)[number]>;
type Api = PolicyCalls;

/** What reading and changing rules calls. */
export const policyActions = <F extends Family>(family: F) => named(family, actions);

/** All rules of a group, and the version that a change of them must name; none for a group that was made just now. */
export interface Policies {
  version: string | undefined;
  ingress: Rule[];
  egress: Rule[];
}

const attempts = 8;
const reads = shared<Policies>();

function groupKey(api: Pick<Api, "account" | "region">, groupId: string): string {
  return `${api.account} ${api.region} ${groupId}`;
}

/** The rules of a group; with `fresh` as they are from now on. */
export function readPolicies(
  api: Calls<"DescribeSecurityGroupPolicies">,
  groupId: string,
  fresh: boolean,
): Promise<Policies> {
  return reads(groupKey(api, groupId), fresh, async () => {
    const { SecurityGroupPolicySet: set } = await api.actions.DescribeSecurityGroupPolicies({
      SecurityGroupId: groupId,
    });
    return {
      version: String(set.Version ?? "0"),
      ingress: (set.Ingress ?? []).map(ruleOf),
      egress: (set.Egress ?? []).map(ruleOf),
    };
  });
}

/** Brings a group to the rules that `target` makes of the present ones; a direction it leaves out stays as it is. */
export async function changePolicies(
  api: Api,
  groupId: string,
  seen: Policies,
  target: (present: Policies) => { [D in Direction]?: Rule[] | undefined },
): Promise<void> {
  await serialized(groupKey(api, groupId), () =>
    atVersion(api, groupId, (present) => changeOnce(api, groupId, present, target(present)), seen),
  );
}

function isMismatch(error: unknown): boolean {
  return error instanceof CloudError && error.code === "UnsupportedOperation.VersionMismatch";
}

async function changeOnce(
  api: Api,
  groupId: string,
  present: Policies,
  target: { [D in Direction]?: Rule[] | undefined },
): Promise<void> {
  let version = present.version;
  for (const direction of directions) {
    const wanted = target[direction];
    if (!wanted) continue;
    for (const edit of planEdits(present[direction], wanted)) {
      await send(api, groupId, direction, version, edit);
      if (version !== undefined) version = String(Number(version) + 1);
    }
  }
}

async function send(
  api: Api,
  groupId: string,
  direction: Direction,
  Version: string | undefined,
  edit: Edit,
): Promise<void> {
  const call = (policies: object[]) => ({
    SecurityGroupId: groupId,
    SecurityGroupPolicySet: { Version, [wireDirection[direction]]: policies },
  });
  if (edit.kind === "replace")
    await api.actions.ReplaceSecurityGroupPolicy(call([{ ...policyOf(edit.rule), PolicyIndex: edit.index }]));
  else if (edit.kind === "delete")
    await api.actions.DeleteSecurityGroupPolicies(call(edit.indexes.map((PolicyIndex) => ({ PolicyIndex }))));
  else
    await api.actions.CreateSecurityGroupPolicies(
      call(edit.rules.map((rule) => ({ ...policyOf(rule), PolicyIndex: edit.index }))),
    );
}

/** One rule of one direction of a group, and who asks for it. */
export interface OneRule {
  api: Api;
  groupId: string;
  direction: Direction;
  rule: Rule;
}

const batching = {
  target: ({ api, groupId }: OneRule) => groupKey(api, groupId),
  kind: ({ direction }: OneRule) => direction,
};

/** Where a rule stands; where others differ from it only in their description, the one with the same is meant. -1: nowhere. */
export function placeOf(rules: Rule[], rule: Rule): number {
  const exact = rules.findIndex((other) => contentOf(other) === contentOf(rule));
  return exact >= 0 ? exact : rules.findIndex((other) => identityOf(other) === identityOf(rule));
}

/** Adds a rule behind those that are there; rules of a direction that are asked for together go into one call. */
export const addRule = together<OneRule, void>({
  ...batching,
  send: async (requests) => {
    const [{ api, groupId, direction }] = requests;
    await api.actions.CreateSecurityGroupPolicies({
      SecurityGroupId: groupId,
      SecurityGroupPolicySet: { [wireDirection[direction]]: requests.map(({ rule }) => policyOf(rule)) },
    });
    return requests.map(() => undefined);
  },
});

/** Removes a rule by its content, wherever it stands now; one that is gone already is no error. */
export const removeRule = together<OneRule, void>({
  ...batching,
  send: async (requests) => {
    const [{ api, groupId, direction }] = requests;
    await atVersion(api, groupId, async (present) => {
      const found = requests.map(({ rule }) => placeOf(present[direction], rule));
      const indexes = [...new Set(found)].filter((index) => index >= 0);
      if (indexes.length > 0)
        await send(api, groupId, direction, present.version, { kind: "delete", indexes });
    });
    return requests.map(() => undefined);
  },
});

/** Gives a rule that is there another description. */
export function describeRule({ api, groupId, direction, rule }: OneRule): Promise<void> {
  return serialized(groupKey(api, groupId), () =>
    atVersion(api, groupId, async (present) => {
      const index = placeOf(present[direction], rule);
      if (index >= 0) await send(api, groupId, direction, present.version, { kind: "replace", index, rule });
    }),
  );
}

/** Makes a change that is planned on the present rules, and plans it again when they have changed meanwhile. */
async function atVersion(
  api: Api,
  groupId: string,
  change: (present: Policies) => Promise<void>,
  seen?: Policies,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await change(seen && attempt === 1 ? seen : await readPolicies(api, groupId, true));
      return;
    } catch (error) {
      if (!isMismatch(error) || attempt >= attempts) throw error;
    }
  }
}
