// What the cases of everything that is shared with other accounts have in common.
import type { Needed, ResourceCase } from "./case";
import type { Lab } from "./lab";
import { never } from "./words";

interface Sharing {
  token: string;
  /** The input that names what is shared: `one`, and then `other`. */
  of: string;
  beside: Record<string, Needed>;
  share: string;
  read: string;
  /** Shares it with more accounts, behind the resource's back. */
  drift: (lab: Lab, id: string, accounts: string[]) => Promise<unknown>;
}

export function sharing({ token, of, beside, share, read, drift }: Sharing): ResourceCase {
  return {
    token,
    lives: [
      {
        beside,
        least: (given) => ({ [of]: given("one"), accountIds: ["100000000002"] }),
        most: (given) => ({ [of]: given("one"), accountIds: ["100000000002", "100000000003"] }),
        created: [share],
        deleted: [share],
        properties: {
          [of]: { to: (given) => given("other"), by: "replacement", drift: never },
          accountIds: {
            to: ["100000000003", "100000000004"],
            by: [share, share],
            drift: (lab, _subject, given) => drift(lab, given("one"), ["100000000009"]),
            at: ["accountIds[2]"],
            repair: [share],
          },
        },
      },
    ],
    costs: { make: [read, share], see: [read], remove: [read, share] },
    single: "each is read by a call of its own, and made by one",
  };
}
