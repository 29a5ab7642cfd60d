// State files that are torn, foreign, of a newer version or simply wrong: the engine says so in words, and writes nothing.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import fc from "fast-check";
import { LocalStack, OperationError } from "../../local";
import { present } from "../found";
import { fuzz } from "./fuzz";

const type = "pulumi:pulumi:Stack";
const urn = (kind: string, name: string) => `urn:pulumi:test::local::${kind}::${name}`;
const stackUrn = urn(type, "local-test");
const resources = [
  { urn: stackUrn, custom: false, type, outputs: { a: 1 } },
  { urn: urn("my:Group", "one"), custom: false, type: "my:Group", parent: stackUrn, outputs: {} },
  { urn: urn("my:Group", "two"), custom: false, type: "my:Group", parent: stackUrn, outputs: { x: ["y"] } },
];

let dir: string;
let file: string;
let stack: LocalStack;
let whole: { version: number; checkpoint: { stack: string; latest: Record<string, unknown> } };
beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "state-"));
  stack = await LocalStack.create({ program: async () => ({ a: 1 }), stateDir: dir });
  await stack.up();
  const folder = path.join(dir, ".pulumi", "stacks", "local");
  file = path.join(folder, present(fs.readdirSync(folder).find((name) => name.endsWith(".json"))));
  whole = JSON.parse(fs.readFileSync(file, "utf8"));
  whole.checkpoint.latest.resources = resources;
});
afterAll(async () => {
  await stack.dispose();
  fs.rmSync(dir, { recursive: true });
});

/** Every operation that reads the state: fine, or an error with words after which the file is as it was. */
async function expectSound(text: string | Buffer): Promise<void> {
  for (const operation of [() => stack.preview(), () => stack.outputs(), () => stack.destroy()] as const) {
    fs.writeFileSync(file, text);
    const before = fs.readFileSync(file);
    let error: Error | undefined;
    await operation().catch((thrown: Error) => {
      error = thrown;
    });
    if (!error) continue;
    expect(error).not.toBeInstanceOf(TypeError);
    expect(error.message).not.toMatch(
      /Cannot read prop|is not a function|is not iterable|undefined is not|not an Object/,
    );
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    if (!(error instanceof OperationError)) expect(error.message).toContain("state");
  }
}

test("torn files", async () => {
  const text = JSON.stringify(whole, null, 1);
  await fuzz(15, fc.nat({ max: text.length - 1 }), (length) => expectSound(text.slice(0, length)));
});

test("files with bytes of another kind in them", async () => {
  const bytes = Buffer.from(JSON.stringify(whole));
  await fuzz(
    15,
    fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 8 })),
    ([at, put]) =>
      expectSound(Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + put.length)])),
  );
});

test("foreign JSON", async () => {
  const foreign = fc.oneof(
    fc.json(),
    fc.constantFrom("null", "[]", '{"version":3}', '{"version":3,"checkpoint":null}'),
  );
  await fuzz(20, foreign, (text) => expectSound(text));
});

test.each([99, "3", null, 1])("version %j", async (version) => {
  await expectSound(JSON.stringify({ ...whole, version }));
  fs.writeFileSync(file, JSON.stringify({ ...whole, version }));
  await expect(stack.preview()).rejects.toThrow(/version/);
});

test("right files with one thing in them that is not", async () => {
  const paths: string[][] = [];
  const walk = (value: unknown, at: string[]): void => {
    if (at.length > 0) paths.push(at);
    if (typeof value === "object" && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, [...at, key]);
  };
  walk(whole, []);
  await fuzz(
    60,
    fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constant(undefined))),
    async ([at, put]) => {
      const copy = structuredClone(whole) as unknown as Record<string, unknown>;
      const parent = at
        .slice(0, -1)
        .reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, copy);
      if (put === undefined) delete parent[present(at.at(-1))];
      else parent[present(at.at(-1))] = put;
      await expectSound(JSON.stringify(copy));
    },
  );
});
