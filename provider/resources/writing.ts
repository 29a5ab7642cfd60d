// Parts of one thing that are written by calls of many, such as the routes of a table: what is asked for together is sent together,
// and writes of one thing never overlap.
import type { ActionName, ApiFor } from "../api/uses";
import { together } from "../lifecycle/author/together";

interface Write<Api, Part> {
  api: Api;
  /** The thing that it is a part of. */
  id: string;
  part: Part;
}

/** Writes of one kind: `send` gets parts of one thing, `most` of them at once. */
export function writing<A extends ActionName, Part>(
  kind: string,
  send: (api: ApiFor<A>, id: string, parts: Part[]) => Promise<unknown>,
  most = Number.POSITIVE_INFINITY,
): (write: Write<ApiFor<A>, Part>) => Promise<void> {
  return together<Write<ApiFor<A>, Part>, void>({
    target: ({ api, id }) => `${api.account} ${api.region} ${id}`,
    kind: () => kind,
    send: async (writes) => {
      const [{ api, id }] = writes;
      const parts = writes.map(({ part }) => part);
      for (let at = 0; at < parts.length; at += most) await send(api, id, parts.slice(at, at + most));
      return writes.map(() => undefined);
    },
  });
}
