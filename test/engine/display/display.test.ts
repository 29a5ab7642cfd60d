// What a user reads: the texts are those of the Pulumi CLI where it has one for the same events.
import { unknownText } from "../../../local/engine/events";
import { present } from "../../found";
import { begin, both, done, failed, said, show, stackUrn, step, summary, urnOf } from "./story";

const update = { kind: "up" as const };
const preview = { kind: "up" as const, preview: true };
const block = (text: string) => text.replace(/^\n/, "").replace(/^ {4}/gm, "").trimEnd();

describe("plain lines", () => {
  test("tell the begin and the end of every step, then outputs, counts and duration", async () => {
    const text = await show(
      [
        begin("create", "web-dev", { new: {} }),
        ...both("create", "default", { type: "pulumi:providers:rec", new: { id: "1" } }),
        begin("create", "a", { new: { inputs: { x: 1 } } }),
        done("create", "a", { new: { inputs: { x: 1 }, id: "a-1" } }),
        done("create", "web-dev", { new: { outputs: { bId: "b-1", hush: "[secret]" } } }),
        summary({ create: 2 }),
      ],
      update,
    );
    expect(text.trimEnd()).toBe(
      block(`
    Updating (dev):

     +  pulumi:pulumi:Stack web-dev creating
     +  rec:index:Thing a creating
     +  rec:index:Thing a created (1.0s)
     +  pulumi:pulumi:Stack web-dev created (5.0s)

    Outputs:
        bId : "b-1"
        hush: [secret]

    Resources:
        + 2 created

    Duration: 7.0s`),
    );
  });

  test("show a failure where it happens and again under Diagnostics", async () => {
    const text = await show(
      [
        begin("create", "web-dev", { new: {} }),
        begin("create", "b", { new: {} }),
        said("error", "quota exceeded\nask for more", urnOf("b")),
        failed("create", "b", { new: {} }),
        said("error", "update failed", stackUrn),
        summary({ create: 1 }),
      ],
      update,
    );
    expect(text).toContain(" +  rec:index:Thing b **creating failed** error: quota exceeded\n");
    expect(text).toContain(
      block(`
    Diagnostics:
      pulumi:pulumi:Stack (web-dev):
        error: update failed

      rec:index:Thing (b):
        error: quota exceeded
        ask for more

    Resources:
        + 1 created
        2 errored`),
    );
  });

  test("repeat a provider's progress only every ten seconds and never at the end", async () => {
    const waits = [...Array(25).keys()].map((n) => said("info", `waiting ${n}s`, urnOf("a"), true));
    const text = await show(
      [begin("create", "a", { new: {} }), ...waits, done("create", "a", { new: {} }), summary({ create: 1 })],
      update,
    );
    expect(text.match(/waiting/g)).toHaveLength(2);
    expect(text).not.toContain("Diagnostics");
    expect(text).toContain("created (26s)\n");
  });

  test("say nothing about what does not change", async () => {
    const text = await show(
      [
        begin("same", "web-dev", { old: {}, new: {} }),
        ...both("same", "a", { old: {}, new: {} }),
        done("same", "web-dev", { old: { outputs: { o: 1 } }, new: { outputs: { o: 1 } } }),
        summary({ same: 2 }),
      ],
      update,
    );
    expect(text).toBe(
      `${block(`
    Updating (dev):

    Outputs:
        o: 1

    Resources:
        2 unchanged

    Duration: 5.0s`)}

`,
    );
  });
});

describe("a preview", () => {
  test("lists the properties of what is created, unknown and secret ones as such", async () => {
    const inputs = {
      def: "d",
      sim: { secretOut: true, stable: "s" },
      nested: { deep: [unknownText, "k"] },
      password: "[secret]",
      __provider: "exports.handler = 1",
      nothing: null,
    };
    const text = await show(
      [
        begin("create", "web-dev", { new: {} }),
        ...both("create", "a", { new: { inputs } }),
        done("create", "web-dev", { new: { outputs: { id: unknownText } } }),
        summary({ create: 2 }, true),
      ],
      preview,
    );
    expect(text.trimEnd()).toBe(
      block(`
    Previewing update (dev):

    + pulumi:pulumi:Stack web-dev: (create)
        [urn=${stackUrn}]
        + rec:index:Thing a: (create)
            [urn=${urnOf("a")}]
            def     : "d"
            nested  : {
                deep: [
                    [0]: [unknown]
                    [1]: "k"
                ]
            }
            password: [secret]
            sim     : {
                secretOut: true
                stable   : "s"
            }

    Outputs:
        id: [unknown]

    Resources:
        + 2 to create`),
    );
  });

  test("marks the properties that cause a replacement", async () => {
    const old = { id: "a-1", inputs: { x: 1, keep: true } };
    const now = { inputs: { x: 2, keep: true } };
    const told = {
      old,
      new: now,
      keys: ["x"],
      diffs: ["x"],
      detailedDiff: { x: { diffKind: "update-replace" as const, inputDiff: true } },
    };
    const text = await show(
      [
        begin("same", "web-dev", { old: {}, new: {} }),
        ...both("create-replacement", "a", told),
        ...both("replace", "a", told),
        ...both("update", "b", {
          old: { id: "b-1", inputs: { y: "out:1" } },
          new: { inputs: { y: unknownText } },
          diffs: ["y"],
          detailedDiff: { y: { diffKind: "update", inputDiff: true } },
        }),
        ...both("delete-replaced", "a", { old }),
        summary({ replace: 1, update: 1, same: 1 }, true),
      ],
      preview,
    );
    expect(text.trimEnd()).toBe(
      block(`
    Previewing update (dev):

    +-rec:index:Thing a: (replace)
        [id=a-1]
        [urn=${urnOf("a")}]
      +-x: 1 => 2
    ~ rec:index:Thing b: (update)
        [id=b-1]
        [urn=${urnOf("b")}]
      ~ y: "out:1" => [unknown]

    Resources:
        ~ 1 to update
        +-1 to replace
        2 changes. 1 unchanged`),
    );
  });

  test("follows a detailed diff into objects and lists, and compares by itself where there is none", async () => {
    const old = { id: "1", inputs: { n: { k: [1, 2], was: "here" }, x: 1, same: true } };
    const now = { inputs: { n: { k: [1, 3] }, x: 1, same: true, more: { a: 1 } } };
    const detailed = await show(
      both("update", "a", {
        old,
        new: now,
        detailedDiff: {
          "n.k[1]": { diffKind: "update", inputDiff: true },
          "n.was": { diffKind: "delete", inputDiff: true },
          more: { diffKind: "add", inputDiff: true },
        },
      }),
      preview,
    );
    expect(detailed).toContain(
      block(`
          + more: {
              + a: 1
            }
          ~ n   : {
              ~ k  : [
                  ~ [1]: 2 => 3
                ]
              - was: "here"
            }`).replace(/^ {4}/gm, ""),
    );
    const own = await show(both("update", "a", { old, new: now, diffs: ["n"] }), preview);
    expect(own).toContain("~ [1]: 2 => 3");
    expect(own).toContain('- was: "here"');
    expect(own).not.toContain("more");
  });

  test("shows children under their components and only outputs that would differ", async () => {
    const component = { type: "rec:index:Outer" };
    const text = await show(
      [
        begin("same", "web-dev", { old: {}, new: {} }),
        begin("create", "o", { ...component, new: { inputs: { size: 3 } } }),
        ...both("create", "o-a", { parent: urnOf("o", component.type), new: { inputs: { x: 1 } } }),
        done("create", "o", { ...component, new: { inputs: { size: 3 } } }),
        done("same", "web-dev", {
          old: { outputs: { a: "one", b: 2, gone: [1] } },
          new: { outputs: { a: "two", b: 2, more: true } },
        }),
        summary({ create: 2, same: 1 }, true),
      ],
      preview,
    );
    expect(text).toContain("\n    + rec:index:Thing o-a: (create)\n        [urn=");
    expect(text).toContain(
      block(`
    Outputs:
      ~ a   : "one" => "two"
      - gone: [
          - [0]: 1
        ]
      + more: true`),
    );
  });
});

describe("a refresh", () => {
  test("shows what drifted", async () => {
    const text = await show(
      [
        begin("refresh", "a", { old: { id: "a-1", inputs: { x: 1 } } }),
        done("update", "a", {
          old: { id: "a-1", inputs: { x: 1 } },
          new: { id: "a-1", inputs: { x: 9 } },
          diffs: ["x"],
          detailedDiff: { x: { diffKind: "update", inputDiff: true } },
        }),
        begin("refresh", "b", { old: { id: "b-1", inputs: {} } }),
        done("same", "b", { old: { id: "b-1" }, new: { id: "b-1" }, detailedDiff: {} }),
        summary({ update: 1, same: 1 }),
      ],
      { kind: "refresh" },
    );
    expect(text).toContain(" ~  rec:index:Thing a updated (1.0s) [diff: ~x]\n");
    expect(text).toContain("  ~ x: 1 => 9\n");
    expect(text).toContain("    ~ 1 updated\n    1 unchanged\n");
  });
});

describe("JSON", () => {
  test("of a preview is one object with steps, counts and diagnostics", async () => {
    const old = { id: "a-1", inputs: { x: 1 } };
    const text = await show(
      [
        begin("same", "web-dev", { old: {}, new: {} }),
        ...both("replace", "a", {
          old,
          new: { inputs: { x: 2 } },
          keys: ["x"],
          diffs: ["x"],
          detailedDiff: { x: { diffKind: "update-replace", inputDiff: true } },
        }),
        said("warning", "mind the gap", urnOf("a")),
        said("info", "waiting", urnOf("a"), true),
        summary({ replace: 1, same: 1 }, true),
      ],
      { ...preview, json: true },
    );
    const stack = { urn: stackUrn, custom: false, type: "pulumi:pulumi:Stack" };
    expect(JSON.parse(text)).toEqual({
      steps: [
        { op: "same", urn: stackUrn, oldState: stack, newState: stack, detailedDiff: null },
        {
          op: "replace",
          urn: urnOf("a"),
          oldState: {
            urn: urnOf("a"),
            custom: true,
            type: "rec:index:Thing",
            id: "a-1",
            parent: stackUrn,
            inputs: { x: 1 },
          },
          newState: {
            urn: urnOf("a"),
            custom: true,
            type: "rec:index:Thing",
            parent: stackUrn,
            inputs: { x: 2 },
          },
          replaceReasons: ["x"],
          diffReasons: ["x"],
          detailedDiff: { x: { kind: "update-replace", inputDiff: true } },
        },
      ],
      diagnostics: [{ urn: urnOf("a"), message: "mind the gap", severity: "warning" }],
      duration: 6e9,
      changeSummary: { replace: 1, same: 1 },
    });
  });

  test("of an update is its events, one a line", async () => {
    const events = [begin("create", "a", { new: {} }), summary({ create: 1 })];
    const text = await show(events, { ...update, json: true });
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).sequence)).toEqual([1, 2]);
    expect(JSON.parse(present(lines[0])).resourcePreEvent.metadata.urn).toBe(step("create", "a").urn);
  });
});
