// The reference pages: every action of a definition, and the policy that allows them.
import { findAction } from "../../provider/api/facts";
import { definitions } from "../../provider/resources";
import { generateReference } from "../../tools/generate/reference";
import { present } from "../found";

interface Policy {
  version: string;
  statement: { effect: string; action: string[]; resource: string[] }[];
}

const pages = generateReference();
const changing = ["create", "update", "delete", "action"];

/** An action as policies name it: those of the older API by the same service. */
function permission(action: string): string {
  return `name/${action.replace(/(v2)?\./, ":")}`;
}

/** Of these actions, the permissions of those that change something. */
function changesOf(uses: readonly string[]): string[] {
  const kinds = uses.filter((action) => {
    const [service, name] = action.split(".") as [string, string];
    return changing.includes(present(findAction(service, name)).facts.kind);
  });
  return kinds.map(permission);
}

test.each(definitions.resources.keys())(
  "the page of %s has its permissions as a policy, what reads first",
  (token) => {
    const page = present(pages.get(`docs/reference/${token.replace(":", "/")}.md`));
    const policy = JSON.parse(
      present(present(/## Permissions\n[\s\S]*?```json\n([\s\S]*?)```/.exec(page))[1]),
    ) as Policy;
    expect(policy.version).toBe("2.0");
    const { uses } = present(definitions.resources.get(token));
    const [change, read = { action: [] }] = policy.statement.toReversed() as [Policy["statement"][0]];
    expect(policy.statement).toHaveLength(changesOf(uses).length < uses.length ? 2 : 1);
    expect([...change.action].sort()).toEqual(changesOf(uses).sort());
    expect([...read.action, ...change.action].sort()).toEqual(uses.map(permission).sort());
    for (const action of uses) expect(page).toContain(`\n| ${action} | `);
  },
);

test("every function says which actions must be allowed", () => {
  const page = present(pages.get("docs/reference/functions.md"));
  for (const { token, uses } of definitions.functions.values()) {
    const section = present(present(page.split(`\n## ${token}\n`)[1]).split(/\n## (?=[a-z]+:)/)[0]);
    if (uses.length === 0)
      expect([token, section]).toEqual([
        "api:call",
        expect.stringContaining("Permissions: that of the action"),
      ]);
    for (const action of uses) expect(section).toContain(`\`${permission(action)}\``);
  }
});
