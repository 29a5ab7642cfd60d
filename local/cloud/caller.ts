// Who sends a request, and what keys of others they can be given.
import type { AssumedRole } from "./accounts";
import type { Sessions, TemporaryKeys } from "./sessions";

/** Who sends a request: an account, perhaps under a role. */
export class Caller {
  constructor(
    readonly account: string,
    readonly role: AssumedRole | undefined,
    private readonly sessions: Sessions,
    private readonly accounts: readonly string[],
    /** Real milliseconds since the epoch. */
    readonly wall: number,
  ) {}

  /** Whether there is such an account. */
  knows(account: string): boolean {
    return this.accounts.includes(account);
  }

  /** Keys of a role, good for so many seconds; undefined where there is no such account. */
  assume(role: Omit<AssumedRole, "by">, seconds: number): TemporaryKeys | undefined {
    if (!this.knows(role.account)) return undefined;
    return this.sessions.issue(this.wall, seconds, { ...role, by: this.account });
  }
}
