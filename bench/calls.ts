// `npm run bench -- calls`: what a hundred of each resource call, step by step, in one process on a cloud whose clock is virtual. It
// takes counts and no times, so that any machine may run it. `--size <n>`, `--only <text>` some resources, `--write` the section.
import { parseArgs } from "node:util";
import { cases } from "../test/resources/cases";
import { makeRoom, openLab } from "../test/resources/lab";
import { type CallsOfMany, callsOfMany } from "../test/resources/many";
import { table, writeSection } from "./page";

const heading = "Calls of each resource";
const steps = ["create", "no-op", "refresh", "update", "delete"] as const;

interface Counted {
  token: string;
  size: number;
  calls: CallsOfMany;
}

export async function calls(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: "string", default: "100" },
      only: { type: "string", default: "" },
      write: { type: "boolean" },
    },
  });
  const text = section(await countAll(Number(values.size), values.only));
  process.stdout.write(text);
  if (values.write) writeSection(heading, text);
}

/** Counts the calls of so many of each resource, or of as many as there can be; each kind has a cloud of its own. */
async function countAll(most: number, only: string): Promise<Counted[]> {
  const rows: Counted[] = [];
  for (const one of cases.filter(({ token, many }) => many && token.includes(only))) {
    process.stderr.write(`${one.token}\n`);
    const lab = await openLab();
    try {
      await makeRoom(lab);
      const size = Math.min(most, one.many!.usual ?? one.many!.most);
      const counted = await callsOfMany(lab, one, size);
      if (counted) rows.push({ token: one.token, size, calls: counted });
    } finally {
      await lab.close();
    }
  }
  return rows;
}

function section(rows: Counted[]): string {
  const cells = rows.map(({ token, size, calls }) => [
    ...[token, String(size)],
    ...steps.map((step) => (calls[step] ? String(calls[step].length) : "")),
    ...[byAction(calls.create), byAction(calls.refresh)],
  ]);
  const head = ["resource", "number", ...steps, "create by action", "refresh by action"];
  return `Written by \`npm run bench -- calls --write\`, in one process and without what the clock says. Looks at what settles depend on
how long that takes; everything else is the same on every machine.

${table(head, cells)}
`;
}

function byAction(actions: string[]): string {
  const counts = new Map<string, number>();
  for (const action of actions) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts].map(([action, count]) => `${count} ${action}`).join(", ");
}
