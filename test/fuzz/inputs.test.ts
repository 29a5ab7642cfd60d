// Whatever a program gives a resource: check answers what is wrong, with a path and words; and what it lets pass, the cloud
// does not refuse for the form of its parameters.
import { CloudError } from "../../provider/api/errors";
import type { Operation, ResourceDefinition } from "../../provider/lifecycle/author/define";
import { messageOf } from "../../provider/lifecycle/author/failures";
import type { Fields, FieldType } from "../../provider/lifecycle/author/field";
import type { Properties } from "../../provider/lifecycle/author/values";
import { check } from "../../provider/lifecycle/run/check";
import { waitFor } from "../../provider/lifecycle/wait/wait";
import { definitions } from "../../provider/resources";
import { besideOf } from "../resources/case";
import { cases } from "../resources/cases";
import { type Lab, makeRoom, openLab, region } from "../resources/lab";
import { sampled } from "../sample";
import { fuzz } from "./fuzz";
import { type Ids, properties } from "./properties";

let lab: Lab;
const ids: Ids = {};
const resources = sampled("resources that are given any inputs", [...definitions.resources.values()], 8);

/** The kinds of which an input takes ids. */
function pointedTo(fields: Fields): string[] {
  return Object.values(fields).flatMap(({ type }) => kindsIn(type));
}

function kindsIn(type: FieldType): string[] {
  if (type.kind === "id") return [type.of];
  if (type.kind === "list" || type.kind === "map") return kindsIn(type.element.type);
  return type.kind === "object" ? pointedTo(type.fields) : [];
}

beforeAll(async () => {
  lab = await openLab();
  await makeRoom(lab);
  const needed = new Set(resources.flatMap(({ inputs }) => pointedTo(inputs)));
  for (const one of cases.filter(({ token }) => needed.has(token))) {
    const [life] = one.lives;
    ids[one.token] = [(await lab.need(one.token, life.least(await besideOf(lab, life)))).id];
  }
});
afterAll(() => lab.close());

const context = () => ({
  urn: "urn:pulumi:test::test::t::thing",
  logicalName: "thing",
  region,
  exists: lab.connected.exists,
});

const formErrors =
  /is not recognized\.|is missing a required parameter|The value type of parameter|The value of parameter `[^`]*` is not valid: it/;

/** Sends the create alone; answers what the cloud said about the form of its parameters. */
async function refusedForm(definition: ResourceDefinition, inputs: Properties): Promise<string | undefined> {
  const scope = {
    region: String(inputs.region),
    signal: new AbortController().signal,
    deadline: Date.now() + 5000,
    progress: () => {},
  };
  const operation: Operation = {
    ...scope,
    api: lab.connected.environment.api(scope),
    apiIn: (region) => lab.connected.environment.api({ ...scope, region }),
    warn: async () => {},
    wait: (wait) => waitFor(wait, scope),
  };
  try {
    await definition.create({ ...operation, inputs, token: `t${Math.random()}`, finding: () => operation });
  } catch (error) {
    if (error instanceof CloudError && formErrors.test(error.message)) return error.message;
    if (error instanceof TypeError || error instanceof RangeError) return `it crashed: ${error.stack}`;
    if (/The local cloud failed/.test(messageOf(error))) return messageOf(error);
  }
  return undefined;
}

describe.each(resources.map((one) => [one.token, one] as const))("%s", (_, definition) => {
  test("is checked without a crash, and refused with a path and words", async () => {
    await fuzz(25, properties(definition.inputs, ids), async (given) => {
      const { inputs, problems } = await check(definition, {}, given, context());
      for (const { path, reason } of problems) {
        expect(path).not.toBe("");
        expect(reason.trim()).not.toBe("");
        expect(reason.length).toBeLessThan(1000);
      }
      const again = await check(definition, {}, given, context());
      expect(again).toMatchObject({ inputs, problems });
      if (problems.length > 0) return;
      const next = await check(definition, inputs, given, context());
      expect(next).toMatchObject({ inputs, problems: [] });
    });
  });

  test("once accepted, is not refused for the form of its parameters", async () => {
    await fuzz(25, properties(definition.inputs, ids), async (given) => {
      const { inputs, problems } = await check(definition, {}, given, context());
      // What is adopted is not made.
      if (problems.length > 0 || inputs.adopt !== undefined) return;
      expect(await refusedForm(definition, inputs)).toBeUndefined();
    });
  });
});
