// What definitions say of states agrees with the catalogue: for every action that a resource may call, the states that the
// catalogue gives it on the way and at the end mean the same to the resource, or a reason says why not.
import * as fs from "node:fs";
import * as path from "node:path";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { definitions } from "../../provider/resources";
import type { Catalogue } from "../../tools/catalogue/model";
import { present } from "../found";

type Action = Catalogue["actions"][number];
type Meaning = "at rest" | "on the way" | "leaving" | "gone" | "failed";

/** Where a definition means something else than the catalogue, by token, action and state; the list is exact. */
const reasons: Record<string, string> = {
  ...because(
    "a disk that is attached is at rest; the resource leaves this state behind before it is looked at again",
    ["cbs:Disk DetachDisks ATTACHED: on the way", "cbs:DiskAttachment DetachDisks ATTACHED: on the way"],
  ),
  ...because("the attachment is gone then, and the disk stays", [
    "cbs:DiskAttachment DetachDisks UNATTACHED: at rest",
    "vpc:EipAssociation DisassociateAddress UNBIND: at rest",
  ]),
  ...because("an attachment is only parted to be deleted", [
    "cbs:DiskAttachment DetachDisks DETACHING: on the way",
    "vpc:EipAssociation DisassociateAddress UNBINDING: on the way",
  ]),
  ...because("the operation failed and not the instance: whoever began it says so", [
    "cvm:Instance ModifyInstancesChargeType FAILED: failed",
    "cvm:Instance ResetInstance FAILED: failed",
    "cvm:Instance ResetInstancesPassword FAILED: failed",
    "cvm:Instance ResetInstancesType FAILED: failed",
    "cvm:Instance ResizeInstanceDisks FAILED: failed",
  ]),
  ...because(
    "an instance that is stopped is at rest unless its network is being changed, which waits for its end",
    ["cvm:Instance ModifyInstancesVpcAttribute STOPPED: on the way"],
  ),
};

function because(reason: string, differences: string[]): Record<string, string> {
  return Object.fromEntries(differences.map((one) => [one, reason]));
}

const catalogues = new Map<string, Catalogue>();
function actionOf(name: string): Action | undefined {
  const [service, action] = name.split(".") as [string, string];
  const file = path.join(__dirname, "../../catalogue", `${service}.json`);
  const known = catalogues.get(service) ?? (JSON.parse(fs.readFileSync(file, "utf8")) as Catalogue);
  catalogues.set(service, known);
  return known.actions.find((one) => one.family === "v3" && one.action === action);
}

/** What the states of an action are to the catalogue. */
function expected({ kind, async: how }: Action): [state: unknown, means: Meaning][] {
  const ends = kind === "delete";
  const named = (states: readonly unknown[] = [], means: Meaning) =>
    states
      .filter((state) => !/gone|absent/.test(String(state)))
      .map((state) => [state, means] as [unknown, Meaning]);
  return [
    ...named(how?.pending, ends ? "leaving" : "on the way"),
    ...named(how?.done, ends ? "gone" : "at rest"),
    ...named(how?.failed, "failed"),
  ];
}

/** What a state is to a definition; a thing that leaves may also be said to be gone. */
function meanings({ settled, gone }: ResourceDefinition, item: object): Meaning[] {
  const state = settled?.state(item) ?? "";
  const leaves = gone?.state(item) ?? "";
  const found: Meaning[] = [
    ...(settled?.done.includes(state) ? (["at rest"] as const) : []),
    ...(settled?.pending.includes(state) ? (["on the way"] as const) : []),
    ...(gone?.leaving.includes(leaves) ? (["leaving"] as const) : []),
    ...(gone?.gone?.includes(leaves) ? (["gone", "leaving"] as const) : []),
  ];
  return found.length > 0 ? found : ["failed"];
}

const value = (state: unknown): unknown => (state === "true" ? true : state === "false" ? false : state);

test("the states of every resource mean what the catalogue says they do", () => {
  const differing: string[] = [];
  let compared = 0;
  for (const definition of definitions.resources.values()) {
    if (!definition.settled && !definition.gone) continue;
    const reads = definition.reads?.split(".")[1];
    const actions = definition.uses.flatMap((name) => actionOf(name) ?? []);
    const stateful = actions.filter(
      ({ async: how }) =>
        how?.how === "state" && reads && how.poll?.startsWith(reads) && /^\w+$/.test(how.field ?? ""),
    );
    // A thing at rest in every field that tells its state.
    const lasting = stateful.filter(({ kind }) => kind !== "delete").reverse();
    const rest = Object.fromEntries(
      lasting.map(({ async: how }) => [present(present(how).field), value(present(how).done?.[0])]),
    );
    for (const action of stateful)
      for (const [state, means] of expected(action)) {
        compared++;
        const item = { ...rest, [present(present(action.async).field)]: value(state) };
        if (!meanings(definition, item).includes(means))
          differing.push(`${definition.token} ${action.action} ${state}: ${means}`);
      }
  }
  expect(compared).toBeGreaterThan(20);
  expect(differing.sort()).toEqual(Object.keys(reasons).sort());
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/\w/);
});
