// What one points to is not there: nothing is waited for, whichever resource and whichever of its inputs it is.
import { PartialError } from "../../provider/lifecycle/author/failures";
import type { Field } from "../../provider/lifecycle/author/field";
import { isRecord, type Properties, type Value } from "../../provider/lifecycle/author/values";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { sampled } from "../sample";
import { besideOf, type Given, type Life } from "./case";
import { cases } from "./cases";
import { type Lab, makeRoom, openLab, type Subject } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
  // All that every case needs is there at once.
  await makeRoom(lab);
});
// Each speaks of the same missing things, as programs of their own.
beforeEach(() => lab.restart());
afterAll(() => lab.close());

/** Calls that find out that something is not there, and look at what was made already; waiting takes far more. */
const mostCalls = 12;

/** The id of another thing of the kind, which is not there. */
function missing(id: string): string {
  return id.replace(/-\w+/, "-00000000");
}

/** Where a value has ids of other things, as a path each: `securityGroupIds`, `autoMountConfiguration.instanceId`. */
function idsIn(field: Field<unknown>, path: string): string[] {
  const { type } = field;
  if (type.kind === "id") return [path];
  if (type.kind === "list" || type.kind === "map") return idsIn(type.element, path);
  if (type.kind !== "object") return [];
  return Object.entries(type.fields).flatMap(([key, inner]) => idsIn(inner, `${path}.${key}`));
}

/** The value with every id at the path replaced by a missing one; undefined where it has none there. */
function pointed(value: Value | undefined, [key, ...rest]: string[]): Value | undefined {
  if (Array.isArray(value)) {
    const all = value.map((entry) => pointed(entry, key === undefined ? [] : [key, ...rest]));
    // One of them is enough, and two of one id are another error.
    const at = all.findIndex((entry) => entry !== undefined);
    return at < 0 ? undefined : value.map((entry, i) => (i === at ? present(all[at]) : entry));
  }
  if (key === undefined) return typeof value === "string" ? missing(value) : undefined;
  if (!isRecord(value)) return undefined;
  const inner = pointed(value[key], rest);
  return inner === undefined ? undefined : { ...value, [key]: inner };
}

/** The paths of a program that have ids, whatever is beside it. */
function pathsIn(token: string, program: Life["most"]): string[] {
  const like = program((name) => `${name}-12345678`);
  const paths = Object.entries(resourceOf(definitions, token).inputs).flatMap(([key, field]) =>
    idsIn(field, key),
  );
  return paths.filter((path) => pointed(like, path.split(".")) !== undefined);
}

const rows = cases.flatMap(({ token, lives }) =>
  lives.map((life) => {
    const paths = pathsIn(token, life.most);
    const inPlace = paths.filter((path) => Array.isArray(life.properties[present(path.split(".")[0])]?.by));
    return { name: [token, life.as].filter(Boolean).join(", "), token, life, paths, inPlace };
  }),
);

/** Fails, and after few calls; what was made of it is removed. */
async function failsAtOnce(subject: Subject, program: Properties): Promise<void> {
  const { result, calls } = await lab.during(() =>
    subject.up(program).then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  expect(String(result)).toMatch(/not ?found|is not there|there is no|no such/i);
  expect(calls.length).toBeLessThanOrEqual(mostCalls);
  if (result instanceof PartialError)
    subject.state = { id: result.id, inputs: subject.state?.inputs ?? {}, outputs: result.outputs };
  if (subject.state) await subject.destroy();
}

const pointing = rows.filter(({ paths }) => paths.length > 0);

describe.each(sampled("lives that point to something", pointing, 12))(
  "$name",
  ({ name, token, life, paths, inPlace }) => {
    let given: Given;
    // One resource of the program, whatever it says from test to test.
    const subjectOf = () => lab.resource(token, name.replaceAll(/\W+/g, "-"));
    const wrong = (path: string) => pointed(life.most(given), path.split(".")) as Properties;
    beforeAll(async () => {
      given = await besideOf(lab, life);
    });

    test.each(paths)("%s of what is not there ends a create at once", (path) =>
      failsAtOnce(subjectOf(), wrong(path)),
    );

    for (const path of inPlace)
      test(`${path} of what is not there ends a change at once`, async () => {
        const subject = subjectOf();
        await subject.up(life.most(given));
        await failsAtOnce(subject, wrong(path));
      });
  },
);
