// The example on the local engine and on the Pulumi CLI: the same calls of the cloud, the same state in the end.
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "@swc/core";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { describeWithPulumi, type EngineKind, Stack } from "./stacks";

const example = path.join(__dirname, "..", "..", "examples", "web-server", "index.ts");

interface Told {
  /** Changing calls of each phase, sorted: what does not depend on one another may come in any order. */
  changes: Record<string, string[]>;
  /** How often each kind of thing was read when there was nothing to do. */
  reads: Record<string, number>;
  state: unknown;
}

describeWithPulumi("the example on both engines", () => {
  let folders: HostFolders;
  beforeAll(async () => {
    folders = await makeHostFolders();
  });
  afterAll(() => folders?.remove());

  test("calls and state are alike", async () => {
    const local = await tell("local");
    const pulumi = await tell("pulumi");
    expect(local).toEqual(pulumi);
  });

  async function tell(kind: EngineKind): Promise<Told> {
    const cloud = await startedCloud();
    const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
    const stack = await Stack.create(
      kind,
      path.join(folders.program, kind, "web-server"),
      { runtime: "nodejs" },
      env,
    );
    const { code } = transformSync(fs.readFileSync(example, "utf8"), {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    stack.program(code);
    const { during } = new CloudControl(cloud.url);
    const changing = async (work: () => Promise<unknown>): Promise<string[]> =>
      (await during(work)).writes.sort();

    const up = await changing(() => stack.up());
    const state = comparable(await stack.resources());
    const again = await changing(() => stack.up());
    const refresh = await during(() => stack.ok("refresh", "--yes", "--skip-preview"));
    const destroy = await changing(() => stack.destroy());
    await cloud.close();
    const reads: Record<string, number> = {};
    for (const { action } of refresh.calls) reads[action] = (reads[action] ?? 0) + 1;
    return {
      changes: { up, again, destroy },
      reads: Object.fromEntries(
        Object.keys(reads)
          .sort()
          .map((a) => [a, 1]),
      ),
      state,
    };
  }
});

/** What the two must agree in: ids, addresses, keys and times are chance, and are told apart by nothing but their shape. */
function comparable(resources: object): unknown {
  const chance = [
    "created",
    "__made",
    "modified",
    "sourcePosition",
    "stackTrace",
    "ciphertext",
    "urn",
    "parent",
    "provider",
  ];
  const text = JSON.stringify(resources, (key, value: unknown) => {
    if (chance.includes(key)) return undefined;
    // The order of dependencies means nothing.
    return Array.isArray(value) && value.every((one) => String(one).startsWith("urn:"))
      ? [...value].sort()
      : value;
  });
  const neutral = text
    .replace(/\b(vpc|subnet|rtb|sg|eip|ins|disk|skey)-[a-z0-9]{8}\b/g, "$1-id")
    .replace(/\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ?/g, "time")
    .replace(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b(?!\/)/g, "address")
    .replace(/ssh-rsa [A-Za-z0-9+/=]+/g, "public key")
    .replace(/[-_][0-9a-f]{7}(?=")/g, "-hash")
    .replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"uuid"');
  return JSON.parse(neutral);
}
