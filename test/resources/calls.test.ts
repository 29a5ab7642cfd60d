// What many of a kind call: each is made by its own calls and no others, nothing where nothing changes, and reads are shared.
import { found } from "../found";
import { sampled } from "../sample";
import { caseOf, cases } from "./cases";
import { type Lab, makeRoom, openLab } from "./lab";
import { callsOfMany } from "./many";

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
  await makeRoom(lab);
});
afterAll(() => lab.close());

const isRead = (action: string) => action.startsWith("Describe");

test.each(sampled("kinds of which there are a hundred", ["vpc:Eip", "cvm:Instance"], 1))(
  "a hundred of %s are read by one call, and settle under fewer than forty looks",
  async (token) => {
    const calls = found(await callsOfMany(lab, caseOf(token), 100), `row of many ${token}`);
    expect(calls.refresh).toHaveLength(1);
    expect(calls.create.filter(isRead).length).toBeLessThan(40);
    expect(calls.delete.filter(isRead).length).toBeLessThan(40);
  },
);

/** Enough to see what is shared. */
const some = 4;

const tokens = cases.filter(({ many }) => many).map(({ token }) => token);

test.each(sampled("kinds of which some are made at once", tokens, 12))(
  "%s: some are made by the calls of one each, change nothing by none, and are refreshed by the reads of one",
  async (token) => {
    const one = caseOf(token);
    const { together, readsEach } = found(one.many, `row of many ${token}`);
    const calls = found(await callsOfMany(lab, one, some), `row of many ${token}`);
    const made = calls.create.filter((action) => !isRead(action));
    const each = one.costs.make.filter((action) => !isRead(action));
    if (together) expect(made.length).toBeLessThanOrEqual(some * each.length);
    else
      expect(made.sort()).toEqual(
        Array.from({ length: some }, () => each)
          .flat()
          .sort(),
      );
    expect(calls["no-op"]).toEqual([]);
    if (readsEach) expect(calls.refresh.length).toBeLessThanOrEqual(some * one.costs.see.length);
    else expect(calls.refresh.sort()).toEqual([...one.costs.see].sort());
  },
);
