// Asks the provider of this package, in a process of its own, what a stack has in the cloud and not in its state.
import * as path from "node:path";
import { hostScript } from "../../engine/child";
import type { OpenStack } from "../../engine/openStack";
import { startProvider } from "../../engine/plugins";
import { packageName, type Search, searchesIn, settingsIn } from "./searches";

/** A thing in the cloud that carries the stack's identity, or is what one of its creates was to make, and is not in its state. */
export interface Leftover {
  token: string;
  id: string;
  region: string;
  mark: string;
  /** It carries nothing, and may be another's. */
  byContent?: boolean;
  /** What the create was to make, of a thing whose id is that of what it is a part of. */
  meant?: Record<string, unknown>;
  /** The resource it was made for, where the state still names it. */
  urn?: string;
  /** What a program would have to declare to have it; absent where it cannot be read any more. */
  inputs?: Record<string, unknown>;
}

export interface Found {
  search: Search;
  leftovers: Leftover[];
  /** Kinds that were not looked for, because their things carry no tags. */
  withoutTags: string[];
}

/** Everything that is left of the stack that a state is of. */
export async function find(searches: readonly Search[]): Promise<Found[]> {
  return Promise.all(
    searches.map(async (search) => {
      const { config: _config, ...asked } = search;
      return { search, ...(await ask<Omit<Found, "search">>(search, "leftovers", asked)) };
    }),
  );
}

/** Deletes leftovers; answers what stays, and why. */
export async function end(
  search: Search,
  things: readonly Leftover[],
  words: object,
): Promise<{ leftover: Leftover; reason: string }[]> {
  const { identity } = search;
  const asked = things.map(({ inputs: _, urn: __, ...thing }) => thing);
  const { kept } = await ask<{ kept: { leftover: Leftover; reason: string }[] }>(search, "endLeftovers", {
    ...{ identity, words },
    things: asked,
  });
  return kept;
}

/** A stack's configuration of this package's provider. */
export const settingsOf = async (stack: OpenStack): Promise<Record<string, string>> =>
  settingsIn(await stack.config(), ({ text }) => text);

/** What a stack of the local engine asks for. */
export async function searchesOf(stack: OpenStack): Promise<Search[]> {
  const { deployment } = await stack.export(true);
  return searchesIn(deployment, await settingsOf(stack));
}

async function ask<Answer>({ identity, config }: Search, name: string, asked: object): Promise<Answer> {
  const host = {
    ...{ programDir: process.cwd(), project: packageName, config: {}, plugins: [], engineAddress: "" },
    env: process.env,
    log: (_severity: string, message: string) => void process.stderr.write(`${message}\n`),
  };
  const executable = hostScript("plugin");
  const started = { command: process.execPath, args: [executable], dir: path.dirname(executable) };
  const provider = await startProvider(host, packageName, started);
  try {
    const urn = `urn:pulumi:leftovers::leftovers::pulumi:providers:${packageName}::default`;
    provider.configure(urn, identity, config);
    const { result } = await provider.invoke(`${packageName}:index:${name}`, { ...asked }, false);
    return result as Answer;
  } finally {
    await provider.close();
  }
}
