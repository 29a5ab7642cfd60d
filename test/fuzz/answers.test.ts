// Whatever the cloud answers to a resource or a function, with fields missing, null, of another type or in great number: what
// comes of it is a result or an error with words. No crash, no rejection that nobody handles.
import fc from "fast-check";
import { familyNames, findAction } from "../../provider/api/facts";
import { connect } from "../../provider/hosts/environment";
import { callFunction } from "../../provider/hosts/functions";
import { messageOf } from "../../provider/lifecycle/author/failures";
import { create, read } from "../../provider/lifecycle/run/operations";
import { definitions } from "../../provider/resources";
import { json, type Network, startNetwork, succeed } from "../api/network";
import { present } from "../found";
import { sampled } from "../sample";
import { fuzz } from "./fuzz";
import { properties } from "./properties";

type Shape = Record<string, string | readonly [string, Shape]>;

/** What an action might answer: documented fields, some of them missing, null, of another type, or far too many. */
function answerOf(
  shape: Shape,
  types: Record<string, Shape>,
  depth = 0,
): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.entries(shape).map(([name, declared]) => {
    const [type, own] = typeof declared === "string" ? [declared, undefined] : declared;
    return [name, field(type, own, types, depth)] as const;
  });
  return fc.record(Object.fromEntries(model), { requiredKeys: [] }) as fc.Arbitrary<Record<string, unknown>>;
}

const id = fc.constantFrom(
  "vpc-1",
  "subnet-1",
  "sg-1",
  "rtb-1",
  "eip-1",
  "ins-1",
  "disk-1",
  "skey-1",
  "ap-guangzhou-3",
);

function field(
  type: string,
  own: Shape | undefined,
  types: Record<string, Shape>,
  depth: number,
): fc.Arbitrary<unknown> {
  if (type.endsWith("[]")) {
    const one = field(type.slice(0, -2), own, types, depth + 1);
    const list = fc.array(one, { maxLength: 3 });
    const huge = one.map((item) => Array.from({ length: 2000 }, () => item));
    return strange(
      depth === 0 ? fc.oneof({ weight: 20, arbitrary: list }, { weight: 1, arbitrary: huge }) : list,
    );
  }
  const shape = own ?? types[type];
  if (shape) return depth > 4 ? fc.constant(null) : strange(answerOf(shape, types, depth + 1));
  const plain: Record<string, fc.Arbitrary<unknown>> = {
    Integer: fc.oneof(fc.integer(), fc.constantFrom(0, "0", "100", -1)),
    Float: fc.double(),
    Boolean: fc.oneof(fc.boolean(), fc.constantFrom(0, 1, "true")),
  };
  return strange(
    plain[type] ?? fc.oneof(id, fc.string(), fc.constantFrom("AVAILABLE", "RUNNING", "SUCCESS", "BIND")),
  );
}

const strange = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 20, arbitrary: usual },
    { weight: 1, arbitrary: fc.oneof(fc.constant(null), fc.jsonValue()) },
  );

const anyAnswers = (): fc.Arbitrary<(service: string, action: string) => Record<string, unknown>> =>
  fc.context().chain(() =>
    fc.infiniteStream(fc.nat()).map((seeds) => (service, action) => {
      const known = present(findAction(service, action));
      const shape = (known.facts.answer ?? {}) as Shape;
      const arbitrary = answerOf(shape, known.types as Record<string, Shape>);
      return present(fc.sample(arbitrary, { numRuns: 1, seed: present(seeds.next().value) })[0]);
    }),
  );

let answers: (service: string, action: string) => Record<string, unknown> = () => ({});
let network: Network;
let connected: ReturnType<typeof connect>;
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeAll(async () => {
  network = await startNetwork((arrival, response, socket) => {
    const { action, headers } = arrival;
    const [, service] = /\/\d{4}-\d\d-\d\d\/(\w+)\//.exec(String(headers.authorization)) ?? [];
    // The older API names no service, and has an envelope of its own.
    const older = familyNames.find((family) => family.endsWith("v2") && findAction(family, action));
    const reply = service
      ? succeed(answers(service, action))
      : json({ code: 0, message: "", ...answers(present(older), action) });
    reply(arrival, response, socket);
  });
  connected = connect({ region: "ap-guangzhou", endpoint: network.url, requestsPerSecond: 1000 } as never);
  process.on("unhandledRejection", note);
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await connected.close();
  await network.close();
});
afterEach(() => expect(unhandled.splice(0)).toEqual([]));

const request = () => ({
  urn: "urn:pulumi:test::test::t::thing",
  // Waiting for a state that never comes is not what is tried here.
  signal: AbortSignal.timeout(300),
  timeout: 1,
  progress: () => {},
  warn: async () => {},
});

async function fine(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
      throw error;
    expect(messageOf(error).trim()).not.toBe("");
    // What broke is named in brackets, for a report, in words that say whose fault it is.
    const words = messageOf(error).replace(/the provider itself failed \([\s\S]*?\)\. /g, "");
    expect(words).not.toMatch(/Cannot read prop|is not a function|is not iterable|undefined is not/);
  }
}

const resources = [...definitions.resources.values()];
const functions = [...definitions.functions.values()];
const ids: Record<string, string> = {
  "vpc:Route": "rtb-1/10.0.0.0/16",
  "vpc:SecurityGroupRule": "sg-1/0123456789ab",
  "cbs:DiskAttachment": "disk-1/ins-1",
};

describe.each(
  sampled("resources that are given any answer", resources, 8).map((one) => [one.token, one] as const),
)("%s", (token, definition) => {
  test("is read from any answer", async () => {
    await fuzz(15, anyAnswers(), async (given) => {
      answers = given;
      const id = ids[token] ?? "vpc-1";
      await fine(() => read(definition, connected.environment, request(), id, undefined, {}));
    });
  });

  test("is made from any answer", async () => {
    await fuzz(5, fc.tuple(anyAnswers(), properties(definition.inputs, {})), async ([given, inputs]) => {
      answers = given;
      await fine(() =>
        create(definition, connected.environment, request(), { ...inputs, region: "ap-guangzhou" }),
      );
    });
  });
});

test.each(
  sampled("functions that are given any answer", functions, 8).map((one) => [one.token, one] as const),
)("%s reads any answer", async (_, definition) => {
  await fuzz(15, anyAnswers(), async (given) => {
    answers = given;
    await fine(() => callFunction(definition, connected.environment, { region: "ap-guangzhou" }, request()));
  });
});
