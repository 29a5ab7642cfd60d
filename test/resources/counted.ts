// How calls are counted where each of them has a price.
import type { Call } from "../cloudControl";

/** Looks at one thing while it settles: how many there may be. */
const mostLooks = 6;

/** Asked by check once a process, whoever is first. */
const asked = [
  "DescribeZones",
  "DescribeInstanceTypeConfigs",
  "DescribeImages",
  "DescribeNode",
  "DescribeInstanceTypeConfig",
];

/** The calls, with looks of one kind after another as one; `reads` is the resource's own reading action, as in `cvm.DescribeImages`. */
export function counted(calls: Call[], reads?: string): string[] {
  const own = reads?.split(".")[1];
  const actions = calls
    .map(({ action }) => action)
    .filter((action) => action === own || !asked.includes(action));
  const looks = new Map<string, number>();
  for (const action of actions.filter((one) => one.startsWith("Describe")))
    looks.set(action, (looks.get(action) ?? 0) + 1);
  expect([...looks].filter(([, times]) => times > mostLooks)).toEqual([]);
  return actions.filter((action, i) => !action.startsWith("Describe") || action !== actions[i - 1]);
}
