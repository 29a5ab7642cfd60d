// defineSharing: the accounts that a thing of one's own is shared with, all of them. It is nothing by itself, so that it has the id
// of the thing, and a program has one of it for a thing.
import type { ActionName, ApiFor } from "../api/uses";
import type { ResourceDefinition } from "../lifecycle/author/define";
import { field } from "../lifecycle/author/field";
import { defineShape } from "./resource";

/** The thing, and whom it is shared with. */
interface Shared {
  id: string;
  accounts: string[];
}

/** The input that names what is shared. */
const named = (kind: string) =>
  field
    .idOf(kind)
    .replace()
    .from(({ id }: Shared) => id)
    .doc("What is shared; a program has one such resource for it.");

/** What an author writes of a sharing. */
interface GivenSharing<Of extends string, U extends ActionName> {
  token: string;
  doc: string;
  /** The input that names what is shared, its kind, and what an id of that looks like. */
  of: Of;
  kind: string;
  id: string;
  uses: readonly U[];
  /** The accounts it is shared with; none where it is not there. */
  accounts: (api: ApiFor<U>, id: string) => Promise<string[]>;
  share: (api: ApiFor<U>, id: string, accounts: string[], permission: "SHARE" | "CANCEL") => Promise<unknown>;
  example: string;
}

/** How many accounts can have one thing. */
const most = 50;

const accountIds = field
  .set(field.string().pattern(/^\d+$/, "the digits of an account id"))
  .minItems(1)
  .maxItems(most)
  .from((shared: Shared) => shared.accounts)
  .doc(
    "All accounts that may use it in this region, by their ids (UIN); an account that is not listed loses its access.",
  );

type On<U extends ActionName> = { api: ApiFor<U>; id: string };

/** Brings the accounts from those that have it to those that are to; what is taken back first makes room. */
async function move(
  from: string[],
  to: string[],
  share: (some: string[], permission: "SHARE" | "CANCEL") => Promise<unknown>,
) {
  const without = (all: string[], some: string[]) => all.filter((one) => !some.includes(one));
  const [removed, added] = [without(from, to), without(to, from)];
  if (removed.length > 0) await share(removed, "CANCEL");
  if (added.length > 0) await share(added, "SHARE");
}

/** Declares a sharing. */
export function defineSharing<Of extends string, U extends ActionName>(
  given: GivenSharing<Of, U>,
): ResourceDefinition {
  const { of, kind, accounts, share, ...rest } = given;
  const read = async ({ api, id }: On<U>): Promise<Shared> => ({ id, accounts: await accounts(api, id) });
  const found = async (on: On<U>) => {
    const shared = await read(on);
    return shared.accounts.length > 0 ? shared : undefined;
  };
  const bring = ({ api, id }: On<U>, from: string[], to: string[]) =>
    move(from, to, (some, permission) => share(api, id, some, permission));
  const change = async (on: On<U> & { from: Shared; to: { accountIds: string[] } }) => {
    await bring(on, on.from.accounts, on.to.accountIds);
    return { id: on.id, accounts: on.to.accountIds };
  };
  return defineShape({
    ...rest,
    inputs: { [of]: named(kind), accountIds },
    outputs: {},
    read: found,
    // Nothing is written before the id is known: what fails, or loses its answer, is carried on by the next run.
    create: async ({ api, inputs: { [of]: id } }: Pick<On<U>, "api"> & { inputs: Record<Of, string> }) => ({
      id,
      item: await read({ api, id }),
    }),
    sync: { accounts: { of: ["accountIds"], call: change } },
    delete: async (on: On<U> & { look: () => Promise<Shared | undefined> }) => {
      await bring(on, (await on.look())?.accounts ?? [], []);
      return "gone";
    },
    holds: {
      [kind]: async (on: On<U>) => {
        const item = await found(on);
        return item ? [{ id: on.id, item }] : [];
      },
    },
    deleteBeforeReplace: true,
    recover: { idOf: ({ [of]: id }: Record<Of, string>) => id },
  });
}
