// Carries decisions out: what is adopted first, then what is repaired, by the engine and with targets; what is unmanaged is deleted
// by the provider. Each finding says in the end what became of it.
import { end, type Found as FoundLeft } from "../leftovers/asking";
import { declarations } from "../leftovers/declarations";
import type { EngineRun, StackEngine, Stop } from "./engine";
import type { Finding } from "./report";

export interface Acted {
  findings: Finding[];
  errors: string[];
}

/** Whether anything is done, or advised, about a finding. */
export const asksToAct = ({ decision }: Finding): boolean =>
  decision.action === "adopt" || decision.action === "repair";

/** Does what was decided; stops at what fails. */
export async function act(
  engine: StackEngine,
  findings: Finding[],
  left: FoundLeft[],
  stop: Stop,
): Promise<Acted> {
  const acted: Acted = { findings: [...findings], errors: [] };
  const adopted = findings.filter(isAdopted);
  const repaired = findings.filter(
    ({ kind, decision }) => kind !== "unmanaged" && decision.action === "repair",
  );
  if (adopted.length > 0)
    note(acted, adopted, await engine.run({ kind: "refresh", targets: urnsOf(adopted) }, stop), true);
  const isAll = findings.every(({ decision, kind }) => decision.action === "repair" || kind === "unmanaged");
  const targets = isAll ? {} : { targets: urnsOf(repaired) };
  if (repaired.length > 0 && acted.errors.length === 0)
    note(acted, repaired, await engine.run({ kind: "up", ...targets }, stop), false);
  if (acted.errors.length === 0) await deleteUnmanaged(acted, left);
  if (acted.errors.length === 0) await dropNotes(engine, acted);
  acted.findings = acted.findings.map(advised);
  return acted;
}

/** What is in the cloud and not in the state; what is pending is in the program alone. */
const isAdopted = ({ kind, decision }: Finding): boolean =>
  decision.action === "adopt" && (kind === "drift" || kind === "gone");

const urnsOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ urn }) => urn))];

/** What an engine's run means for the findings it was about; to read a thing is all that is done to what is only recorded. */
function note(
  acted: Acted,
  about: readonly Finding[],
  { succeeded, events, errors }: EngineRun,
  isRecording: boolean,
): void {
  const failed = new Set(
    events.flatMap(({ resOpFailedEvent, diagnosticEvent }) => [
      ...(resOpFailedEvent ? [resOpFailedEvent.metadata.urn] : []),
      ...(diagnosticEvent?.severity === "error" && diagnosticEvent.urn ? [diagnosticEvent.urn] : []),
    ]),
  );
  const endOf = (isRead: boolean) =>
    new Set(
      events.flatMap(({ resOutputsEvent: event }) =>
        event && (event.metadata.op === "refresh") === isRead ? [event.metadata.urn] : [],
      ),
    );
  const [read, changed] = [endOf(true), endOf(false)];
  acted.errors.push(...errors);
  if (!succeeded && errors.length === 0) acted.errors.push("the engine did not finish");
  acted.findings = acted.findings.map((finding) => {
    if (!about.includes(finding)) return finding;
    const ended = isRecording || finding.change.operation === "none" ? read : changed;
    const isDone = succeeded || ended.has(finding.urn);
    return { ...finding, result: failed.has(finding.urn) ? "failed" : isDone ? "done" : "not done" };
  });
}

async function deleteUnmanaged(acted: Acted, left: FoundLeft[]): Promise<void> {
  const wanted = new Set(
    acted.findings.flatMap(({ kind, decision, id }) =>
      kind === "unmanaged" && decision.action === "repair" ? [id] : [],
    ),
  );
  if (wanted.size === 0) return;
  const kept = new Map<string, string>();
  for (const { search, leftovers } of left) {
    const things = leftovers.filter(({ id }) => wanted.has(id));
    if (things.length === 0) continue;
    for (const { leftover, reason } of await end(search, things, {})) kept.set(leftover.id, reason);
  }
  acted.errors.push(...[...kept].map(([id, reason]) => `${id} stays: ${reason}`));
  acted.findings = acted.findings.map((finding) =>
    finding.kind === "unmanaged" && wanted.has(finding.id)
      ? { ...finding, result: kept.has(finding.id ?? "") ? "failed" : "done" }
      : finding,
  );
}

/** The notes of creates that have all come to their end are taken out of the state, as a refresh of the engine would do. */
async function dropNotes(engine: StackEngine, { findings }: Acted): Promise<void> {
  const unfinished = findings.filter(({ kind }) => kind === "unfinished");
  // An import of the CLI leaves all notes out, and one that is still needed must stay.
  if (unfinished.length === 0 || unfinished.some(({ result }) => result !== "done")) return;
  const { pending_operations: notes = [], ...state } = await engine.export();
  if (notes.length > 0) await engine.import(state);
}

/** What is left for a person to do. */
function advised(finding: Finding): Finding {
  const { kind, decision, property, live, source, result } = finding;
  const where = source ? `${source.file}:${source.line}` : `the declaration of ${finding.name}`;
  if (decision.action !== "adopt") return finding;
  if (kind === "unmanaged") return { ...finding, advice: declared(finding) };
  if (result !== "done") return finding;
  if (kind === "gone") return { ...finding, advice: `Take it out of the program: ${where}.` };
  if (kind !== "drift" || finding.change.operation === "none") return finding;
  const said =
    live === undefined ? `take \`${property}\` out` : `set \`${property}\` to ${JSON.stringify(live)}`;
  return { ...finding, advice: `In ${where}, ${said}.` };
}

function declared({ type, id = "", urn, live }: Finding): string {
  const inputs = (typeof live === "object" && live !== null ? live : {}) as Record<string, unknown>;
  const leftover = { token: type, id, region: "", mark: "", inputs, ...(urn ? { urn } : {}) };
  return `Declare it:\n${declarations([leftover])}`;
}
