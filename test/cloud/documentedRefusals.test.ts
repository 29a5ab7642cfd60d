// Every refusal that the documents list for an action of VPC can be caused, or is listed with the reason why not.
import { type ActionSpec, Catalogue } from "../../local/cloud/catalogue";
import { uncausable } from "../../local/cloud/uncausable";
import { requestsFor } from "./errors/generated";
import { type Cause, vpcCauses } from "./errors/vpcCauses";
import { buildScene, goodRequests, type Scene } from "./errors/vpcScene";
import { closeClouds, codeOf } from "./support";

const catalogue = new Catalogue();
const specs = catalogue.actions.filter((spec) => spec.service === "vpc");
const reasons = (spec: ActionSpec) => uncausable[`vpc.${spec.action}`] ?? {};
const pairs = specs.flatMap((spec) => spec.errors.map((code) => ({ spec, code })));
const excused = pairs.filter(({ spec, code }) => code in reasons(spec)).length;

let scene: Scene;
let good: Record<string, Record<string, unknown>>;
let causes: ReturnType<typeof vpcCauses>;

beforeAll(async () => {
  scene = await buildScene();
  good = goodRequests(scene);
  causes = vpcCauses(scene);
}, 30_000);
afterAll(closeClouds);

function call(action: string, params: object): Promise<string> {
  const client = scene.on.vpc as unknown as { request(action: string, params: object): Promise<unknown> };
  return codeOf(client.request(action, params));
}

/** The code that a written cause leads to; quotas are as before when it is known. */
async function codeBy(action: string, { change, quotas }: Cause): Promise<string> {
  const { control } = scene.on.cloud;
  if (!quotas) return call(action, { ...good[action], ...change });
  const before = (await control("GET", "limits")).quotas;
  await control("POST", "limits", { quotas });
  const code = await call(action, { ...good[action], ...change });
  const old = Object.keys(quotas).map((type) => [type, before[type].limit]);
  await control("POST", "limits", { quotas: Object.fromEntries(old) });
  return code;
}

/** Whether one of the requests that should is refused with the code. */
async function isCaused(spec: ActionSpec, code: string): Promise<boolean> {
  const cause = causes[spec.action]?.[code];
  if (cause) return (await codeBy(spec.action, cause)) === code;
  for (const params of requestsFor(catalogue, spec, code, good[spec.action] ?? {})) {
    if ((await call(spec.action, params)) === code) return true;
  }
  return false;
}

test.each(specs.filter((spec) => spec.errors.length > 0).map((spec) => [spec.action, spec] as const))(
  "%s is refused with each code that is documented for it",
  async (_action, spec) => {
    const missed: string[] = [];
    for (const code of spec.errors) {
      if (!(code in reasons(spec)) && !(await isCaused(spec, code))) missed.push(code);
    }
    expect(missed).toEqual([]);
  },
);

test(`documented refusals of VPC: ${pairs.length - excused} of ${pairs.length} caused, ${excused} excused`, () => {
  const documented = new Set(pairs.map(({ spec, code }) => `vpc.${spec.action} ${code}`));
  const excuses = Object.entries(uncausable)
    .filter(([action]) => action.startsWith("vpc."))
    .flatMap(([action, codes]) => Object.keys(codes).map((code) => `${action} ${code}`));
  expect(excuses.filter((excuse) => !documented.has(excuse))).toEqual([]);
});

test("good requests are good: what is refused without a reason would prove nothing", async () => {
  const refused: string[] = [];
  for (const spec of specs.filter(({ kind }) => kind === "read" || kind === "price" || kind === "quota")) {
    const code = await call(spec.action, good[spec.action] ?? {});
    if (code !== "") refused.push(`${spec.action}: ${code}`);
  }
  expect(refused).toEqual([]);
});
