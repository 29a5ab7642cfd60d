// A create that was interrupted by a kill: the next run goes on with what was made, and makes nothing twice.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { erased, withRegion } from "../../provider/lifecycle/author/define";
import { field } from "../../provider/lifecycle/author/field";
import { Attempts, attemptKey } from "../../provider/lifecycle/run/attempts";
import { create } from "../../provider/lifecycle/run/operations";

interface Item {
  Id: string;
  State: string;
}

const things = new Map<string, Item>();
let made = 0;

const definition = erased({
  token: "test:Disk",
  doc: "",
  id: "disk-x",
  inputs: withRegion({ size: field.integer().from(() => 1) }),
  outputs: {},
  takesToken: true,
  create: async () => {
    const item = { Id: `disk-${++made}`, State: "UNATTACHED" };
    things.set(item.Id, item);
    return item.Id;
  },
  read: async ({ id }: { id: string }) => things.get(id),
  delete: async () => {},
  settled: { state: ({ State }: Item) => State, done: ["UNATTACHED"], pending: [] },
  // At rest is also what is seen for a while after a delete.
  gone: { state: ({ State }: Item) => State, leaving: ["UNATTACHED", "LEAVING"] },
});

const inputs = { size: 1, region: "here" };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "resume-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function createAfter(urn: string, id: string): Promise<string> {
  const attempts = new Attempts(folder);
  attempts.keep({ key: attemptKey("test", urn, inputs), token: "t", since: Date.now(), id });
  // Another process: it knows what lies in the folder.
  const environment = {
    api: () => ({}),
    region: "here",
    cloud: "local" as const,
    address: "test",
    attempts: new Attempts(folder),
  };
  const request = { urn, signal: new AbortController().signal, timeout: 5, progress: () => {} };
  return (await create(definition, environment, request, inputs)).id;
}

test("what is at rest is taken up, though it looks the same shortly before it is gone", async () => {
  things.set("disk-a", { Id: "disk-a", State: "UNATTACHED" });
  expect([await createAfter("one", "disk-a"), made]).toEqual(["disk-a", 0]);
});

test("what is on its way out is not", async () => {
  things.set("disk-b", { Id: "disk-b", State: "LEAVING" });
  expect([await createAfter("two", "disk-b"), made]).toEqual(["disk-1", 1]);
});
