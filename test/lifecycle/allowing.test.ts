// Disruptive changes and replacements that lose data must be allowed, in check and for what only the update can see.

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
    disk: field
      .integer()
      .optional()
      .replaceWhen("when it shrinks", (before, now) => Number(now) < Number(before))
      .doc(""),
    power: field.string().optional().doc(""),
    allowReplace: field.boolean().optional().instruction().doc(""),
    allowStop: field.boolean().optional().instruction().doc(""),
  },
  outputs: {},
  allows: {
    replace: { by: "allowReplace", means: "replaces the machine and loses its data" },
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

const olds = { zone: "a", size: "small", image: "i", disk: 10 };

async function problems(before: object, now: object): Promise<string[]> {
  const context = { urn: "u", logicalName: "m", region: "r" };
  const checked = await check(machine, before as typeof olds, now as typeof olds, context);
  return checked.problems.map(({ path, reason }) => `${path} ${reason}`);
}

describe("a change that stops the thing", () => {
  it("is refused where it is not allowed, and says how to allow it", async () => {
    expect(await problems(olds, { ...olds, size: "large" })).toEqual([
      "size changes, which stops the machine; set `allowStop: true` to allow that",
    ]);
  });

  it("passes where it is allowed, when the thing is off, and for a new thing", async () => {
    expect(await problems(olds, { ...olds, size: "large", allowStop: true })).toEqual([]);
    expect(await problems({ ...olds, power: "off" }, { ...olds, power: "off", size: "large" })).toEqual([]);
    expect(await problems({}, { ...olds, size: "large" })).toEqual([]);
  });

  it("passes when something else takes a new thing", async () => {
    expect(await problems(olds, { ...olds, zone: "b", size: "large", allowReplace: true })).toEqual([]);
  });

  it("is refused where the new value is not known yet, because it may be another one", async () => {
    const open =
      "size is not known yet and may change, which stops the machine; set `allowStop: true` to allow that";
    expect(await problems(olds, { ...olds, size: UNKNOWN })).toEqual([open]);
    expect(await problems(olds, { ...olds, size: UNKNOWN, allowStop: true })).toEqual([]);
    expect(await problems(olds, { ...olds, zone: UNKNOWN, size: UNKNOWN, allowReplace: true })).toEqual([
      open,
    ]);
    expect(await problems({}, { ...olds, size: UNKNOWN })).toEqual([]);
  });

  it("needs no word that the definition does not ask for", async () => {
    expect(await problems(olds, { ...olds, image: "j" })).toEqual([]);
  });
});

describe("a replacement that loses data", () => {
  it("is refused where it is not allowed, for each property that forces it", async () => {
    expect(await problems(olds, { ...olds, zone: "b" })).toEqual([
      "zone changes, which replaces the machine and loses its data; set `allowReplace: true` to allow that",
    ]);
    expect(await problems(olds, { ...olds, disk: 5 })).toEqual([
      "disk changes, which replaces the machine and loses its data; set `allowReplace: true` to allow that",
    ]);
    expect(await problems(olds, { ...olds, disk: 20 })).toEqual([]);
    expect(await problems(olds, { ...olds, zone: "b", disk: 5, allowReplace: true })).toEqual([]);
  });

  it("is refused where it depends on what is not known yet", async () => {
    expect(await problems(olds, { ...olds, zone: UNKNOWN })).toEqual([
      "zone is not known yet and may change, which replaces the machine and loses its data; set `allowReplace: true` to allow that",
    ]);
  });
});

describe("a rule over before and now", () => {
  it("is asked about the same thing only", async () => {
    const large = { ...olds, size: "large" };
    expect(await problems(large, { ...olds, allowStop: true })).toEqual(["size cannot go back to small"]);
    expect(await problems(large, { ...olds, zone: "b", allowReplace: true })).toEqual([]);
    expect(await problems({}, olds)).toEqual([]);
  });
});
