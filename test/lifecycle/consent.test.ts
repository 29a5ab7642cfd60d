// Disruptive changes need the user's word, in check and for what only the update can see.

import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { field } from "../../provider/lifecycle/author/field";
import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";

const machine = {
  token: "test:Machine",
  doc: "",
  id: "m-1",
  inputs: {
    zone: field.string().replace().doc(""),
    size: field.string().disrupts("stop").doc(""),
    image: field.string().disrupts("reinstall").doc(""),
    power: field.string().optional().doc(""),
    allowStop: field.boolean().optional().instruction().doc(""),
  },
  outputs: {},
  consents: {
    stop: {
      by: "allowStop",
      means: "stops the machine",
      needless: (present: { power?: string }) => present.power === "off",
    },
  },
  rules: [
    {
      of: ["size"],
      doc: "a size never goes back to small",
      check: ({ size }: { size?: string }, before?: { size?: string }) =>
        before && size === "small" && before.size !== "small" ? "cannot go back to small" : undefined,
    },
  ],
} as unknown as ResourceDefinition;

const olds = { zone: "a", size: "small", image: "i" };

async function problems(before: object, now: object): Promise<string[]> {
  const context = { urn: "u", logicalName: "m", region: "r" };
  const checked = await check(machine, before as typeof olds, now as typeof olds, context);
  return checked.problems.map(({ path, reason }) => `${path} ${reason}`);
}

describe("a change that stops the thing", () => {
  it("is refused without the word, and says which word is missing", async () => {
    expect(await problems(olds, { ...olds, size: "large" })).toEqual([
      "size cannot change without your word, because changing it stops the machine: set `allowStop: true` to allow that",
    ]);
  });

  it("is allowed with the word, when the thing is off, and for a new thing", async () => {
    expect(await problems(olds, { ...olds, size: "large", allowStop: true })).toEqual([]);
    expect(await problems({ ...olds, power: "off" }, { ...olds, power: "off", size: "large" })).toEqual([]);
    expect(await problems({}, { ...olds, size: "large" })).toEqual([]);
  });

  it("is allowed when something else takes a new thing, or may take one", async () => {
    expect(await problems(olds, { ...olds, zone: "b", size: "large" })).toEqual([]);
    expect(await problems(olds, { ...olds, zone: UNKNOWN, size: "large" })).toEqual([]);
  });

  it("waits for the update where the new value is not known yet", async () => {
    expect(await problems(olds, { ...olds, size: UNKNOWN })).toEqual([]);
  });

  it("needs no word that the definition does not ask for", async () => {
    expect(await problems(olds, { ...olds, image: "j" })).toEqual([]);
  });
});

describe("a rule over before and now", () => {
  it("is asked about the same thing only", async () => {
    const large = { ...olds, size: "large" };
    expect(await problems(large, { ...olds, allowStop: true })).toEqual(["size cannot go back to small"]);
    expect(await problems(large, { ...olds, zone: "b" })).toEqual([]);
    expect(await problems({}, olds)).toEqual([]);
  });
});
