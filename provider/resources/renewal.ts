// Further months of what is paid ahead: an operation, because it spends money and is never what another change leads to.
import { isCategory } from "../api/errors";
import type { ActionName, ApiFor } from "../api/uses";
import type { Operation, ResourceDefinition } from "../lifecycle/author/define";
import { RefusedError } from "../lifecycle/author/failures";
import { field } from "../lifecycle/author/field";
import type { Properties } from "../lifecycle/author/values";
import { defineOperation, named } from "./operation";

/** What is known of a thing that is paid for. */
interface Paid {
  /** Whether it is paid ahead. */
  ahead: boolean;
  /** Until when. */
  until: string | null | undefined;
  renewFlag: string | null | undefined;
}

/** What an author writes of a renewal. */
interface GivenRenewal<U extends ActionName> {
  token: string;
  /** What is renewed, as in "an instance". */
  what: string;
  /** The resource of that, and the input that names it. */
  of: string;
  on: string;
  id: string;
  uses: readonly U[];
  look: (api: ApiFor<U>, id: string) => Promise<Paid | undefined>;
  /** Sends it; how it goes on when the months are over stays as it is. */
  renew: (
    api: ApiFor<U>,
    id: string,
    months: { Period: number; RenewFlag: string | undefined },
  ) => Promise<unknown>;
  example: string;
}

/** Months that can be bought at once. */
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36];

/** Declares a renewal. */
export function defineRenewal<U extends ActionName>(given: GivenRenewal<U>): ResourceDefinition {
  const { token, what, of, on, id, uses, look, renew, example } = given;
  const define = defineOperation as (operation: unknown) => ResourceDefinition;
  return define({
    ...{ token, on, id, uses, example },
    doc: `Buys further months of ${what} that is paid ahead, when it is created and again whenever an input changes. Deleting it does nothing: nothing is paid back.`,
    inputs: {
      [on]: field.idOf(of).doc(`What is renewed: ${what} that is paid ahead.`),
      period: field
        .integer()
        .oneOf(...MONTHS)
        .doc("How many months."),
    },
    announce: ({ [on]: name, period }: Properties) =>
      `${named(name, what)} will be renewed and paid for ${typeof period === "number" ? `${period} more months` : "more months"}`,
    run: async ({ api, wait, inputs }: Operation<ApiFor<U>> & { inputs: Properties }) => {
      const name = String(inputs[on]);
      const before = await look(api, name);
      if (!before) throw new RefusedError(`there is no ${of} ${name}`);
      if (!before.ahead) throw new RefusedError(`there is nothing to renew: "${name}" is not paid ahead`);
      const hasMoved = async () => (await look(api, name))?.until !== before.until;
      try {
        const RenewFlag = before.renewFlag ?? undefined;
        await renew(api, name, { Period: Number(inputs.period), RenewFlag });
      } catch (error) {
        // Sent once: what it has done is seen by until when the thing is paid.
        if (!isCategory(error, "OutcomeUnknown") || !(await hasMoved())) throw error;
      }
      return () =>
        wait<void>({
          what: `${name} to be renewed`,
          usual: 2,
          done: ["renewed"],
          pending: ["waiting"],
          look: async () => ({ state: (await hasMoved()) ? "renewed" : "waiting", value: undefined }),
        });
    },
  });
}
