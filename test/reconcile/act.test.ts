// What a run of the engine means for the findings that it was about: what it has only read is not repaired by that.
import { act } from "../../local/cli/reconcile/act";
import type { EngineRun, StackEngine } from "../../local/cli/reconcile/engine";
import type { Finding } from "../../local/cli/reconcile/report";
import type { EngineEvent, OpType } from "../../local/engine/events";
import { findingOf } from "./sample";

const repair = { action: "repair", by: "--mode repair" } as const;
const adopt = { action: "adopt", by: "--mode adopt" } as const;
const recording = { operation: "none", text: "record what is there" } as const;

const ended = ({ urn, type }: Finding, op: OpType): EngineEvent => ({
  sequence: 0,
  timestamp: 0,
  resOutputsEvent: { metadata: { op, urn, type, provider: "" } },
});

/** An engine whose every run ends like this. */
const engineOf = (run: EngineRun): StackEngine => ({
  ...{ project: "shop", stack: "dev", folder: ".", run: async () => run },
  ...{ export: async () => ({ manifest: {} }) as never, import: async () => {} },
  ...{ settings: async () => ({}), expectFree: async () => {} },
});

async function resultsOf(findings: Finding[], run: EngineRun): Promise<string[]> {
  const { signal } = new AbortController();
  const acted = await act(engineOf(run), findings, [], { interrupt: signal, kill: signal });
  return acted.findings.map(({ result }) => result);
}

test("of a run that did not finish, only what it changed is done, and what was to be recorded", async () => {
  const [changed, read, recorded, untouched] = ["changed", "read", "recorded", "untouched"].map((name) =>
    findingOf({
      name,
      urn: `urn:${name}`,
      decision: repair,
      ...(name === "recorded" && { change: recording }),
    }),
  ) as [Finding, Finding, Finding, Finding];
  const events = [...[changed, read, recorded].map((one) => ended(one, "refresh")), ended(changed, "update")];
  const run = { succeeded: false, events, errors: ["update canceled"] };
  const results = await resultsOf([changed, read, recorded, untouched], run);
  expect(results).toEqual(["done", "not done", "done", "not done"]);
});

test("what is adopted is done when it was read", async () => {
  const [read, other] = ["read", "other"].map((name) =>
    findingOf({ name, urn: `urn:${name}`, decision: adopt }),
  ) as [Finding, Finding];
  const run = { succeeded: false, events: [ended(read, "refresh")], errors: ["refresh canceled"] };
  expect(await resultsOf([read, other], run)).toEqual(["done", "not done"]);
});
