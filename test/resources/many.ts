// Many of a kind at once, in one process: what each step of their lives calls.
import type { Properties } from "../../provider/lifecycle/author/values";
import type { ResourceCase } from "./case";
import type { Lab, Subject } from "./lab";

/** The actions of the calls of each step. */
export interface CallsOfMany {
  create: string[];
  "no-op": string[];
  refresh: string[];
  /** Absent where nothing of it changes in place. */
  update?: string[];
  delete: string[];
}

/** Makes so many of a kind with what they need, and takes them through their lives; undefined for what is never had so often. */
export async function callsOfMany(
  lab: Lab,
  { token, many }: ResourceCase,
  size: number,
): Promise<CallsOfMany | undefined> {
  if (!many) return undefined;
  const need = (kind: string, programs: Properties[]) =>
    Promise.all(programs.map(async (program) => (await lab.need(kind, program)).id));
  const needs = (await many.needs?.(need, size)) ?? [];
  const subjects = Array.from({ length: size }, () => lab.resource(token));
  const program = (i: number, changed: boolean) => many.program(i, changed, needs);
  const all = async (work: (subject: Subject, i: number) => Promise<unknown>) =>
    (await lab.during(() => Promise.all(subjects.map(work)))).calls.map(({ action }) => action);
  const [create, unchanged, refresh] = [
    await all((subject, i) => subject.up(program(i, false))),
    await all((subject, i) => subject.up(program(i, false))),
    await all((subject) => subject.refresh()),
  ];
  const update = many.least.update && (await all((subject, i) => subject.up(program(i, true))));
  const removed = await all((subject) => subject.destroy());
  return { create, "no-op": unchanged, refresh, ...(update ? { update } : {}), delete: removed };
}
