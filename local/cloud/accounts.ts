// Whose things are whose. Every secret id is an account of its own, numbered in the order they were given; what one account has,
// another does not see. The things of the first lie where those of a cloud with one account always lay.
const FIRST = 100_000_000_001;

/** The account of a cloud that has one. */
export const firstAccount = String(FIRST);

/** A role of an account, taken on under a name. */
export interface AssumedRole {
  account: string;
  role: string;
  session: string;
  /** The account that has taken it on. */
  by: string;
}

export class Accounts {
  private readonly numbers: ReadonlyMap<string, string>;

  constructor(secretIds: string[]) {
    this.numbers = new Map(secretIds.map((id, at) => [id, String(FIRST + at)]));
  }

  /** Every account; a cloud that knows no secret has one. */
  get all(): string[] {
    return this.numbers.size > 0 ? [...this.numbers.values()] : [firstAccount];
  }

  /** The account that a key belongs to, without being temporary. */
  of(secretId: string): string | undefined {
    return this.numbers.get(secretId);
  }
}

/** What the names of an account's collections begin with. */
export function scopeOf(account: string): string {
  return account === firstAccount ? "" : `${account}/`;
}
