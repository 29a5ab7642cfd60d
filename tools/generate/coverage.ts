// docs/coverage.md: for each action of the documents, where it is used and whether the local cloud answers it. Counted from the
// definitions, the catalogue and the local cloud. Run by itself, it prints the counts.
import { Cloud } from "../../local/cloud/cloud";
import { readFamilies } from "./catalogue";
import { definitions } from "./definitions";
import type { Generated } from "./generated";

/** How an action can be used; the client can call every one. */
const ways = ["resource", "operation", "function", "wait"] as const;
type Way = (typeof ways)[number];

interface Covered {
  family: string;
  action: string;
  /** The tokens of what uses it, by way. */
  used: Map<Way, string[]>;
  isLocal: boolean;
}

/** Every action of the documents. */
export function coverage(): Covered[] {
  const cloud = new Cloud({ clock: { kind: "virtual" }, secrets: {}, seed: "", rateLimit: true });
  const users = usersByAction();
  return readFamilies().flatMap(({ name: family, protocol, actions }) =>
    actions
      .filter(({ origin }) => origin !== "sdk")
      .map(({ action, version }) => {
        // As a request finds it: one of CVM's on addresses is VPC's.
        const spec =
          protocol === "v2"
            ? cloud.catalogue.older.find((one) => one.service === family && one.action === action)
            : version && cloud.catalogue.find(action, version);
        return {
          ...{ family, action, used: users.get(`${family}.${action}`) ?? new Map() },
          isLocal: Boolean(spec && cloud.implementation(spec.service, spec.action)),
        };
      }),
  );
}

/** What uses each action, `vpc.CreateVpc`. */
function usersByAction(): Map<string, Covered["used"]> {
  const users = new Map<string, Covered["used"]>();
  const polls = pollsByAction();
  const { resources, functions } = definitions;
  const add = (way: Way, { token, uses }: { token: string; uses: readonly string[] }) => {
    const waits = uses.map((action) => polls.get(action));
    for (const action of uses) {
      const used = users.get(action) ?? new Map<Way, string[]>();
      users.set(action, used);
      const how = waits.includes(action) ? [way, "wait" as const] : [way];
      for (const one of how) used.set(one, [...(used.get(one) ?? []), token]);
    }
  };
  for (const definition of resources.values())
    add(definition.announce ? "operation" : "resource", definition);
  for (const definition of functions.values()) add("function", definition);
  return users;
}

/** The action by which one sees that what another started has ended. */
function pollsByAction(): Map<string, string> {
  return new Map(
    readFamilies().flatMap(({ name, actions }) =>
      actions.flatMap(({ action, async }) =>
        async?.poll ? [[`${name}.${action}`, `${name}.${async.poll}`] as const] : [],
      ),
    ),
  );
}

const usedAs = (way: Way) => (one: Covered) => one.used.has(way);
const isClientOnly = ({ used }: Covered): boolean => used.size === 0;

/** The counts, a family a row and all of them in the last. */
function counts(all: Covered[]): string[] {
  const columns = [() => true, ...ways.map(usedAs), isClientOnly, ({ isLocal }: Covered) => isLocal];
  const families = [...new Set(all.map(({ family }) => family))];
  const row = (name: string, some: Covered[]) =>
    `| ${[name, ...columns.map((has) => some.filter(has).length)].join(" | ")} |`;
  return [
    `| family | actions | ${ways.join(" | ")} | client only | local cloud |`,
    `| --- |${" ---: |".repeat(columns.length)}`,
    ...families.map((name) =>
      row(
        name,
        all.filter(({ family }) => family === name),
      ),
    ),
    row("all", all),
  ];
}

/** Stands where a reason is missing, so that a resource can be generated before its half of the local cloud is written. */
export const unsaid = "the reason is not said yet";

/** What the local cloud does not answer, and why. */
function leftLines(all: Covered[]): string[] {
  const left = all.filter(({ isLocal }) => !isLocal);
  if (left.length === 0) return ["The local cloud answers all of them."];
  const families = [...new Set(left.map(({ family }) => family))];
  return families.map(
    (family) =>
      `The local cloud answers ${all.length - left.length} of ${all.length}. It does not answer the ${left.filter((one) => one.family === family).length} of ${family}: ${unsaid}.`,
  );
}

function actionRow({ action, used, isLocal }: Covered): string {
  const by = ways.flatMap((way) => (used.has(way) ? [`${way}: ${used.get(way)!.join(", ")}`] : []));
  return `| ${action} | ${by.join("; ") || "client only"} | ${isLocal ? "yes" : "no"} |`;
}

export function generateCoverage(): Generated {
  const all = coverage();
  const families = [...new Set(all.map(({ family }) => family))];
  const text = [
    "<!-- Generated from the definitions, the catalogue and the local cloud by tools/generate/coverage.ts. -->",
    "",
    "# Coverage",
    "",
    `The documents describe ${all.length} actions. The [client](client.md) calls each of them, and so does the function \`api.call\`. This page says which resources, operations and functions use an action, by which one waits for what another started, and whether the local cloud answers it. An action can be in several columns. Families whose names end in v2 are the older API; [what replaced it](older-api.md) has a page of its own.`,
    "",
    ...leftLines(all),
    "",
    ...counts(all),
    ...families.flatMap((name) => [
      "",
      `## ${name}`,
      "",
      "| action | used by | local cloud |",
      "| --- | --- | --- |",
      ...all.filter(({ family }) => family === name).map(actionRow),
    ]),
  ];
  return new Map([["docs/coverage.md", `${text.join("\n")}\n`]]);
}

if (require.main === module) console.log(counts(coverage()).join("\n"));
