// Whatever the catalogue says about the parameters of an action that is there is kept: what is missing, unknown, of another
// type or out of its bounds is refused with the documented code, and what is on its bound is not.
import { type ActionSpec, theCatalogue } from "../../local/cloud/catalogue";
import { sampled } from "../sample";
import { type Case, casesOf } from "./errors/parameters";
import { byName, closeClouds, cloud, ecmClient, type TestCloud, vpcClient } from "./support";

/** How many actions a run tries, each with all its parameters. */
const some = 45;
const catalogue = theCatalogue();
/** The version of ECM. */
const ECM = "2019-07-19";
let one: TestCloud;
let there: Record<string, string[]>;

beforeAll(async () => {
  one = await cloud({ rateLimit: false });
  there = (await one.control("GET", "limits")).implemented;
});
afterAll(closeClouds);

interface Refusal {
  code: string;
  message: string;
}

/** Calls an action through the official SDK: that of any service of 2017-03-12, or of ECM; what is refused is answered, not thrown. */
async function call({ action, version }: ActionSpec, params: object): Promise<Refusal> {
  const client = byName(version === ECM ? ecmClient(one) : vpcClient(one));
  try {
    await client.request(action, params);
    return { code: "", message: "" };
  } catch (error) {
    return error as Refusal;
  }
}

/** Tries a case; answers what was wrong with the answer. */
const tryCase =
  (spec: ActionSpec) =>
  async ({ what, params, codes, at }: Case): Promise<string[]> => {
    const { code, message } = await call(spec, params);
    const kept = codes.length > 0 ? codes.includes(code) : !message.includes(`parameter \`${at}\``);
    return kept && code !== "InternalError" ? [] : [`${what}: ${code || "not refused"} ${message}`];
  };

/** Four at a time: some actions take a while (a key pair), and a client waits only so long. */
async function inFours<In, Out>(all: In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let i = 0; i < all.length; i += 4) done.push(...(await Promise.all(all.slice(i, i + 4).map(work))));
  return done;
}

const specs = catalogue.actions.filter(({ version }) => version === "2017-03-12" || version === ECM);

test.each(
  sampled("actions whose parameters are tried", specs, some).map(
    (spec) => [`${spec.service}.${spec.action}`, spec] as const,
  ),
)("%s takes what the catalogue says and nothing else", async (_name, spec) => {
  if (!there[spec.service]?.includes(spec.action)) return;
  const wrong = (await inFours(casesOf(catalogue, spec), tryCase(spec))).flat();
  expect(wrong).toEqual([]);
});
