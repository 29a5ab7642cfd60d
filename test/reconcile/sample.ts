// A report with something of everything in it, and text that is hard to write down.

import type { Found } from "../../local/cli/reconcile/find";
import { type Finding, outcomes, type Report, type StackReport } from "../../local/cli/reconcile/report";

const urnOf = (type: string, name: string) => `urn:pulumi:dev::shop::tencentcloud-native:${type}::${name}`;

/** A finding that nothing was decided on. */
export function foundOf(changes: Partial<Found> = {}): Found {
  const { type = "vpc:Vpc", name = "main" } = changes;
  return {
    ...{ kind: "drift", urn: urnOf(type, name), type, name, id: "vpc-12345678", property: "name" },
    ...{ declared: "main", recorded: "main", live: "by-hand" },
    blame: { who: "outside", because: "the cloud has another value than the last run of the stack recorded" },
    change: { operation: "update", text: "put it back" },
    ...changes,
  };
}

export function findingOf(changes: Partial<Finding> = {}): Finding {
  const { decision = { action: "fail", by: "the default" }, result = "not done", ...rest } = changes;
  return { ...foundOf(rest), decision, result };
}

/** Breaks out of Markdown, HTML, XML and annotations, where that is not seen to. */
export const nasty = 'a|b `c` <script>alert(1)</script> ]]> & "q" %0A::error::x\u0000\nnext';

const stack: StackReport = {
  ...{ project: "shop", stack: "dev", folder: "stacks/shop", outcome: "differs" },
  resources: ["main", "spare"].map((name, i) => ({
    ...{ urn: urnOf("vpc:Vpc", name), type: "vpc:Vpc", name, id: `vpc-1234567${i}` },
    needs: i === 0 ? [] : [urnOf("vpc:Vpc", "main")],
  })),
  findings: [
    findingOf({
      source: { file: "index.ts", line: 12 },
      declared: nasty,
      live: { list: [1, { deep: true }] },
    }),
    findingOf({ property: "tags.team", decision: { action: "ignore", by: "rule 1: others tag" } }),
    findingOf({
      kind: "unmanaged",
      urn: "",
      name: nasty,
      decision: { action: "fail", by: `rule 2: ${nasty}` },
      change: { operation: "delete", text: "delete it" },
    }),
    findingOf({
      ...{ name: "spare", decision: { action: "adopt", by: "--mode adopt" }, result: "done" },
      advice: 'In index.ts:14, set `name` to "by-hand".',
    }),
  ],
};

const failed: StackReport = {
  ...{
    project: "shop",
    stack: "prod",
    folder: ".",
    outcome: "refused",
    message: `vpc DescribeVpcs failed: AuthFailure\n${nasty}`,
  },
  ...{ resources: [], findings: [] },
};

export const sample: Report = {
  ...{ version: 1, engine: { name: "local", version: "0.1.0" }, mode: "report" },
  ...{ outcome: "refused", exitCode: outcomes.refused, stacks: [stack, failed] },
};
