// Many of a kind share their reads, whatever their number.
import type { Properties } from "../../provider/lifecycle/author/values";
import { found } from "../found";
import { caseOf } from "./cases";
import { type Lab, openLab, type Subject } from "./lab";

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const size = 100;

async function reads(token: string): Promise<{ made: number; seen: number; removed: number }> {
  const many = found(caseOf(token).many, `row of many ${token}`);
  const need = (kind: string, programs: Properties[]) =>
    Promise.all(programs.map(async (program) => (await lab.need(kind, program)).id));
  const needs = (await many.needs?.(need, size)) ?? [];
  const subjects = Array.from({ length: size }, () => lab.resource(token));
  const all = async <T>(work: (subject: Subject, i: number) => Promise<T>) =>
    (await lab.during(() => Promise.all(subjects.map(work)))).reads.length;
  return {
    made: await all((subject, i) => subject.up(many.program(i, false, needs))),
    seen: await all((subject) => subject.refresh()),
    removed: await all((subject) => subject.destroy()),
  };
}

test.each([
  ["vpc:Eip", "vpc:address"],
  ["cvm:Instance", "cvm:instance"],
])("a hundred of %s are read by one call, and settle under fewer than forty looks", async (token, quota) => {
  await lab.control("POST", "limits", { quotas: { [quota]: 500 } });
  const { made, seen, removed } = await reads(token);
  expect(seen).toBe(1);
  expect(made).toBeLessThan(40);
  expect(removed).toBeLessThan(40);
});
