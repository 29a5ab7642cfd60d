// Programs, engine, provider and cloud in one process under virtual time: random lives end with nothing lost and nothing taken.
import fc from "fast-check";
import { present } from "../found";
import { sampled, some } from "../sample";
import { live } from "./life";
import { anyLife, type Life, type Step } from "./lives";
import { lives, ofResources } from "./programs";
import { troubles } from "./troubles";

const calm: Step = { stack: 0, verb: "up", edits: [], troubles: [], end: undefined, pause: 10_000 };
const killed = (at: number) => ({ how: "kill", at, when: "after" }) as const;
const lifeOf = (token: string, nth = 0): number =>
  present(lives.flatMap((one, i) => (one.token === token ? [i] : []))[nth]);

test("the same life goes the same way every time", async () => {
  const life: Life = {
    seed: 7,
    parts: [
      { life: lifeOf("cbs:DiskAttachment"), variant: "most" },
      { life: lifeOf("vpc:CustomerGateway"), variant: "least" },
    ],
    steps: [
      {
        ...calm,
        troubles: [{ kind: 10, nth: 2 }],
        end: { how: "kill", at: 3, when: "before" },
      },
    ],
  };
  const log = await live(life);
  expect(log.length).toBeGreaterThan(4);
  expect(await live(life)).toEqual(log);
});

test("random lives end as their programs say, with nothing lost and nothing taken", async () => {
  await fc.assert(
    fc.asyncProperty(anyLife, async (life) => {
      await live(life);
    }),
    { numRuns: some("random lives", 120, 16), seed: 1 },
  );
});

test("a disk that a killed run has made just now is found, though it is not listed yet", async () => {
  const disks = { life: lifeOf("cbs:DiskAttachment"), variant: "least" } as const;
  await live({ seed: 0, parts: [disks], steps: [{ ...calm, end: killed(2), pause: 500 }] });
});

test.each([
  ["cvm:Instance", 1],
  ["cbs:DiskAttachment", 1],
  ["cbs:DiskAttachment", 3],
  ["vpc:EipAssociation", 2],
])(
  "after a destroy of %s was killed at its call %i, a refresh waits for what is going",
  async (token, at) => {
    const destroy: Step = { ...calm, verb: "destroy", end: killed(at), pause: 1000 };
    const part = { life: lifeOf(token), variant: "least" } as const;
    await live({ seed: 1, parts: [part], steps: [calm, destroy] });
  },
);

test("a refresh whose reads lag behind the creates drops nothing", async () => {
  const lagging = troubles.findIndex(({ kind, lag }) => kind === "staleRead" && lag !== undefined);
  const refresh: Step = { ...calm, verb: "refresh", troubles: [{ kind: lagging, nth: 1 }] };
  for (const i of sampled("resources whose reads lag behind a refresh", ofResources, 4)) {
    const part = { life: i, variant: "most" } as const;
    const log = await live({ seed: 1, parts: [part], steps: [{ ...calm, pause: 1 }, refresh] });
    const [, seen, , again] = log;
    expect([present(lives[i]).token, seen, again]).toEqual([
      ...[present(lives[i]).token, expect.stringMatching(/^a refresh \d+s \[\]$/)],
      expect.stringMatching(/^a up \d+s \[\]$/),
    ]);
  }
});

test("a create that was cancelled is undone by the next up where the program has it no more, though it may not show yet", async () => {
  const lagging = troubles.findIndex(({ kind, lag }) => kind === "staleRead" && lag !== undefined);
  const cancelled: Step = { ...calm, end: { how: "cancel", at: 1, when: "after" }, pause: 1000 };
  for (const life of sampled("resources whose create is cancelled", ofResources, 4))
    for (const seen of [[], [{ kind: lagging, nth: 1 }]]) {
      const gone: Step = { ...calm, edits: [{ part: 0, variant: "absent" }], troubles: seen };
      await live({ seed: 0, parts: [{ life, variant: "least" }], steps: [cancelled, gone] });
    }
});

test.each(["vpc:Vpc", "vpc:Route", "cbs:DiskAttachment"])(
  "%s that was taken out of the state is taken over by the next up, without a call that changes anything",
  async (token) => {
    const part = { life: lifeOf(token), variant: "most" } as const;
    const log = await live({
      seed: 1,
      parts: [part],
      steps: [calm, { ...calm, act: { what: "forget", part: 0 } }],
    });
    expect(log[1]).toMatch(/^a up \d+s \[\]$/);
  },
);

test.each(["vpc:EipAssociation", "cbs:DiskAttachment", "vpc:SecurityGroupRule"])(
  "%s under another name, with or without an alias, stays as it is",
  async (token) => {
    const part = { life: lifeOf(token), variant: "most" } as const;
    for (const what of ["rename", "alias"] as const) {
      const log = await live({
        seed: 1,
        parts: [part],
        steps: [calm, { ...calm, act: { what, part: 0 } }],
      });
      expect(log[1]).toMatch(/^a up \d+s \[\]$/);
    }
  },
);

test("what lies in a recycle bin is no leftover", async () => {
  const destroy: Step = { ...calm, verb: "destroy", end: killed(1) };
  await live({ seed: 1, parts: [{ life: lifeOf("cbs:Disk"), variant: "least" }], steps: [calm, destroy] });
});

test("an interrupted create whose resource the program no longer has is listed as a leftover, and ended", async () => {
  const gone: Step = { ...calm, edits: [{ part: 0, variant: "absent" }] };
  const part = { life: lifeOf("vpc:SecurityGroupRule"), variant: "most" } as const;
  const log = await live({ seed: 1, parts: [part], steps: [{ ...calm, end: killed(2) }, gone] });
  expect(log.join("\n")).toMatch(/leftovers vpc:SecurityGroup sg-\w+, vpc:SecurityGroup sg-\w+/);
});

test.each(["cvm:ImageCopy", "cbs:SnapshotCopy"])(
  "what a killed create of %s has made is listed still when another has been made of another thing",
  async (token) => {
    const life = lifeOf(token);
    // The second stack's second part has a name that is made up of the thing it copies.
    const first: Step = { ...calm, stack: 1 };
    const steps: Step[] = [{ ...first, end: killed(3) }, { ...first, verb: "destroy" }, first];
    const parts = [{ life, variant: "absent" } as const, { life, variant: "least" } as const];
    const log = await live({ seed: 1, parts, steps });
    expect(log.join("\n")).toMatch(new RegExp(`leftovers ${token} \\w+`));
  },
);

test("rules that a killed create has put into a group are listed and ended", async () => {
  const life = lifeOf("vpc:SecurityGroupRules");
  const gone: Step = { ...calm, edits: [{ part: 0, variant: "beside" }] };
  const steps: Step[] = [{ ...calm, end: killed(3) }, gone];
  const log = await live({ seed: 1, parts: [{ life, variant: "most" }], steps });
  expect(log.join("\n")).toMatch(/leftovers vpc:SecurityGroupRules sg-\w+/);
});

test.each(["vpc:Vpc", "vpc:Eip", "cbs:Disk", "cbs:AutoSnapshotPolicy"])(
  "a create of %s that has used up its time is looked for in time of its own, and is not made again",
  async (token) => {
    const hanging = troubles.findIndex(({ kind }) => kind === "hangAfter");
    const part = { life: lifeOf(token), variant: "least" } as const;
    const first: Step = { ...calm, troubles: [{ kind: hanging, nth: 1 }], timeout: 20 };
    const [begun, , again] = await live({ seed: 1, parts: [part], steps: [first] });
    expect(begun).toMatch(/^a up \d+s \[\w+\]: .* the next run continues/);
    expect(again).toMatch(/^a up \d+s \[\]$/);
  },
);

test("a request that is still on its way when the next run looks makes something that is listed and ended", async () => {
  const slow = troubles.findIndex(({ kind }) => kind === "latency");
  const part = { life: lifeOf("vpc:EipAssociation"), variant: "least" } as const;
  const first: Step = { ...calm, troubles: [{ kind: slow, nth: 1 }], end: killed(3) };
  const log = await live({ seed: 0, parts: [part], steps: [first, calm] });
  expect(log.join("\n")).toMatch(/leftovers vpc:Eip eip-\w+/);
});

test("a disk that went with its instance, by an attachment that no state has, is made again when it is missed", async () => {
  const attached = { life: lifeOf("cbs:DiskAttachment"), variant: "least" } as const;
  const disk = { life: lifeOf("cbs:Disk"), variant: "least" } as const;
  const edits: Step["edits"] = [
    { part: 1, variant: "most" },
    { part: 0, variant: 0 },
  ];
  const steps: Step[] = [
    { ...calm, end: { how: "cancel", at: 1, when: "after" }, pause: 86_400_000 },
    { ...calm, edits, end: killed(2) },
    { ...calm, verb: "destroy", end: killed(1) },
  ];
  const log = await live({ seed: 0, parts: [attached, disk], steps });
  expect(log.join("\n")).toMatch(/is not found .*run refresh, and then up/);
});

test("an image of an edge machine is made though its task does not show yet", async () => {
  const lagging = troubles.findIndex(({ kind, lag }) => kind === "staleRead" && lag);
  const part = { life: lifeOf("ecm:Image"), variant: "least" } as const;
  await live({ seed: 0, parts: [part], steps: [{ ...calm, troubles: [{ kind: lagging, nth: 1 }] }] });
});

test("a listener whose killed create kept its balancer busy is found, and not taken for another's", async () => {
  const part = { life: lifeOf("ecm:Listener"), variant: "least" } as const;
  const steps: Step[] = [1, 2, 3].map((at) => ({ ...calm, end: killed(at), pause: 1000 }));
  await live({ seed: 1, parts: [part], steps });
});
