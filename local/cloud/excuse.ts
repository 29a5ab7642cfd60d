// Documented refusals of actions that are there which nobody can cause in this cloud, with the reason. Each service lists
// its own; a test keeps the lists true: everything else the documents list can be caused. A fault answers any of them.

export interface Excuse {
  codes: string[];
  /** Every action that documents the codes, where it names none. */
  actions?: string[];
  because: string;
}

export const none = (codes: string | string[], because: string, actions?: string[]): Excuse => ({
  codes: [codes].flat(),
  because,
  ...(actions ? { actions } : {}),
});

/** The same refusal comes with another of its documented names. */
export const second = (codes: string | string[], first: string, actions?: string[]): Excuse =>
  none(codes, `\`${first}\` says it`, actions);

export const INSIDE = "nothing fails inside";
export const MONEY = "nothing is charged: there is no balance, no order and no refund";
export const QUIET = "nothing runs here: there is no traffic";
export const ALLOWED = "the account may do everything there is";

/** Why nobody can cause this refusal of an action here; undefined for one that can be caused. */
export function reasonFor(excuses: readonly Excuse[], action: string, code: string): string | undefined {
  return excuses.find((one) => one.codes.includes(code) && (one.actions?.includes(action) ?? true))?.because;
}
