// Answers that are not as documented: what was made is not lost, and the user reads words and no stack.
import { CloudError } from "../../provider/api/errors";
import { erased } from "../../provider/lifecycle/author/define";
import { messageOf, PartialError } from "../../provider/lifecycle/author/failures";
import { field } from "../../provider/lifecycle/author/field";
import { withRegion } from "../../provider/lifecycle/author/regional";
import { Memory } from "../../provider/lifecycle/run/memory";
import { create, read } from "../../provider/lifecycle/run/operations";

interface Item {
  Id: string;
  Rule: { Text: string };
}

const definition = (
  made: () => unknown,
  found: () => Partial<Item> | undefined,
  candidates: () => Item[] = () => [],
) =>
  erased({
    token: "test:Thing",
    doc: "",
    id: "thing-x",
    inputs: withRegion({ text: field.string().from(({ Rule }: Item) => Rule.Text) }),
    outputs: {},
    create: async () => made() as string,
    read: async () => found() as Item,
    delete: async () => {},
    recover: { candidates: async () => candidates(), id: ({ Id }: Item) => Id },
  });

const environment = () => ({
  api: () => ({}),
  region: "here",
  cloud: "local" as const,
  address: "test",
  memory: new Memory(),
});
const request = {
  urn: "urn",
  identity: "stack",
  signal: new AbortController().signal,
  timeout: 0.3,
  progress: () => {},
  warn: async () => {},
};
// A computed name, which no other stack has.
const inputs = { text: "a", region: "here", name: "a-1234567", __autoName: "a-1234567" };

test("a create whose answer has no id is looked for, and not sent again when it is found", async () => {
  let sent = 0;
  const item = { Id: "thing-1", Rule: { Text: "a" } };
  const made = () => {
    sent++;
    return undefined;
  };
  const state = await create(
    definition(
      made,
      () => item,
      () => (sent > 0 ? [item] : []),
    ),
    environment(),
    request,
    inputs,
  );
  expect([state.id, sent]).toEqual(["thing-1", 1]);
});

test("an answer that breaks the reading of it ends in words", async () => {
  const broken = definition(
    () => "thing-1",
    () => ({ Id: "thing-1" }),
  );
  const failure = read(broken, environment(), request, "thing-1", inputs, {});
  await expect(failure).rejects.toThrow(
    /^reading test:Thing thing-1: the provider itself failed \(.*'Text'.*\)\. That is a defect of the provider, or an answer/,
  );
});

test("what was made and cannot be seen keeps its id", async () => {
  const unseen = definition(
    () => "thing-1",
    () => undefined,
  );
  const failure = await create(unseen, environment(), request, inputs).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PartialError);
  expect(failure).toMatchObject({ id: "thing-1", outputs: { text: "a", __unfinished: "create" } });
});

test("what was made and is answered in another form keeps its id", async () => {
  const broken = definition(
    () => "thing-1",
    () => ({ Id: "thing-1" }),
  );
  const failure = await create(broken, environment(), request, inputs).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(CloudError);
  expect(failure).toMatchObject({ id: "thing-1", outputs: { __unfinished: "create" } });
});

test("an error that nobody throws on purpose is said to be the provider's own, and others are told as they are", () => {
  const broken = [new TypeError("x is not a function"), new RangeError("too deep"), new ReferenceError("y")];
  for (const error of broken)
    expect(messageOf(error)).toBe(
      `the provider itself failed (${error.message}). That is a defect of the provider, or an answer of the cloud lacks something that its documents promise: TENCENTCLOUD_LOG=debug shows the answers. Please report it with them`,
    );
  expect(messageOf(new Error("the region is unknown"))).toBe("the region is unknown");
  expect(messageOf("text")).toBe("text");
});
