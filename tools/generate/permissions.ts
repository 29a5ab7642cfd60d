// What an account must allow for a definition to work: a CAM policy, ready to paste, and the actions with their documented errors.
import { type Action, readFamilies } from "./catalogue";

const known = new Map<string, Action>(
  readFamilies().flatMap(({ name, actions }) =>
    actions.map((one) => [`${name}.${one.action}`, one] as const),
  ),
);

function entryOf(action: string): Action {
  const entry = known.get(action);
  if (!entry) throw new Error(`the catalogue has no action ${action}`);
  return entry;
}

const asking: readonly Action["kind"][] = ["read", "quota", "price", "task"];

/** The actions that only read, and those that change something. */
function byEffect(actions: readonly string[]): { read: string[]; change: string[] } {
  const reads = (action: string) => asking.includes(entryOf(action).kind);
  return { read: actions.filter(reads), change: actions.filter((action) => !reads(action)) };
}

/** An action as policies name it: by its service, whatever the protocol. */
function permission(action: string): string {
  const [family = "", name] = action.split(".");
  return `name/${family.replace(/v2$/, "")}:${name}`;
}

/** A policy that allows the actions on everything, a statement for what reads and one for what changes. */
export function policy(actions: readonly string[]): object {
  const { read, change } = byEffect(actions);
  const statement = [read, change]
    .filter((some) => some.length > 0)
    .map((some) => ({
      effect: "allow",
      action: some.map(permission),
      resource: ["*"],
    }));
  return { version: "2.0", statement };
}

/** Every action with its document and its documented errors. */
export function actionTable(actions: readonly string[]): string {
  const rows = actions.map((action) => {
    const { doc = "", errors } = entryOf(action);
    return `| ${action} | ${doc} | ${errors.map((code) => `\`${code}\``).join(", ") || "common codes only"} |`;
  });
  return `| action | document | errors |\n| --- | --- | --- |\n${rows.join("\n")}`;
}
