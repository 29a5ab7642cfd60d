// What the command `leftovers` asks the provider: two functions that no program calls and no schema has.
import { isRecord, type Properties } from "../../lifecycle/author/values";
import {
  carriesIdentity,
  declarationOf,
  endLeftovers,
  type Leftover,
  leftContent,
  leftovers,
  madeForWhich,
  type Note,
} from "../../lifecycle/run/leftovers";
import type { Environment, Request } from "../../lifecycle/run/operations";
import { definitions } from "../../resources";
import type { Session } from "./session";

type Answer = (
  environment: Environment,
  request: Request & { identity: string },
  asked: Asked,
) => Promise<object>;

/** What is asked: by an identity, the regions that it may have things in, what the state has and has noted, its resources. */
interface Asked {
  identity: string;
  regions: string[];
  has: { [token: string]: string[] };
  urns: string[];
  /** Creates that did not end. */
  notes: (Note & { urn: string })[];
  /** What is to be ended. */
  things: Leftover[];
  /** Inputs that a delete may need, such as `forceDelete`. */
  words: Properties;
}

const answers: { [token: string]: Answer } = {
  "index:leftovers": async (environment, request, { identity, regions, has, urns, notes }) => {
    const isHad = (token: string, id: string): boolean => has[token]?.includes(id) === true;
    const everywhere = new Set([...regions, ...(environment.region ? [environment.region] : [])]);
    const all = await Promise.all(
      [...everywhere].map((region) => leftovers(environment, request, isHad, region)),
    );
    // What belongs to no region is found in each.
    const once = new Map(all.flat().map((one) => [`${one.token} ${one.id}`, one]));
    const tagged = [...once.values()].map((one) => ({ ...one, urn: madeForWhich(identity, one, urns) }));
    const meant = notes.map(async (note) =>
      (await leftContent(environment, request, [note], isHad)).map((one) => ({ ...one, urn: note.urn })),
    );
    const described = [...tagged, ...onceEach(await Promise.all(meant))].map(async (leftover) => ({
      ...leftover,
      inputs: await declarationOf(environment, request, leftover),
    }));
    return { leftovers: await Promise.all(described), withoutTags: withoutTags() };
  },
  "index:endLeftovers": async (environment, request, { things, words }) => ({
    kept: await endLeftovers(environment, request, things, words),
  }),
};

/** Everything once: several creates may have meant the same thing, and each that has a choice is given one of its own. */
function onceEach<Thing extends Leftover>(meant: Thing[][]): Thing[] {
  const told = new Map<string, Thing>();
  const nameOf = ({ token, id }: Thing) => `${token} ${id}`;
  for (const things of meant) {
    const own = things.find((one) => !told.has(nameOf(one)));
    if (own) told.set(nameOf(own), own);
  }
  for (const one of meant.flat()) if (!told.has(nameOf(one))) told.set(nameOf(one), one);
  return [...told.values()];
}

/** Kinds that are not looked for. */
function withoutTags(): string[] {
  const kinds = definitions.resources.values().filter((definition) => !carriesIdentity(definition));
  return kinds.map(({ token }) => token).sort();
}

/** The answer to one of the two; undefined for any other function. */
export async function answerOfStack(
  session: Session,
  token: string,
  args: Properties,
): Promise<object | undefined> {
  const answer = Object.hasOwn(answers, token) ? answers[token] : undefined;
  if (!answer) return undefined;
  if (!isRecord(args) || typeof args.identity !== "string") throw new Error(`${token}: no identity is given`);
  const { environment } = await session.connected;
  const asked = {
    regions: [],
    has: {},
    urns: [],
    notes: [],
    things: [],
    words: {},
    ...args,
  } as unknown as Asked;
  const { signal } = session;
  const request = { urn: "", identity: asked.identity, signal, progress: () => {}, warn: async () => {} };
  return answer(environment, request, asked);
}
