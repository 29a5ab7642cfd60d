// The part of the client that may call certain actions: what a definition declares to use compiles, and nothing else.
import type { Actions, Reads } from "./actions/index";
import type { Params } from "./call";
import type { Api } from "./client";
import type { DescribeOptions, KnownBy } from "./describe";
import type { ReadName } from "./facts";

export type { ReadName } from "./facts";

/** An action with its family, as in `vpc.CreateSubnet`. */
export type ActionName = { [F in keyof Actions]: `${F}.${keyof Actions[F] & string}` }[keyof Actions];

type Call<A extends ActionName> = A extends `${infer F extends keyof Actions}.${infer Name}`
  ? Name extends keyof Actions[F]
    ? Actions[F][Name]
    : never
  : never;

/** What an action takes. */
export type RequestOf<A extends ActionName> =
  Call<A> extends (params: infer Request) => unknown ? NonNullable<Request> : never;

/** What an action answers. */
export type AnswerOf<A extends ActionName> =
  Call<A> extends (...params: never[]) => Promise<infer Response> ? Response : never;

type FamilyOf<A extends ActionName> = A extends `${infer F}.${string}` ? F & keyof Actions : never;

type NameOf<A extends ActionName, F extends keyof Actions> = A extends `${F}.${infer Name}`
  ? Name & keyof Actions[F]
  : never;

/** An Api that can call these actions and no others. */
export type ApiFor<A extends ActionName> = Pick<Api, "region" | "account"> & {
  readonly [F in FamilyOf<A>]: Pick<Actions[F], NameOf<A, F>>;
} & {
  /** One thing by its id, or by what else it is known `by`, or `undefined` when it is not there. Reads of one kind are merged into few calls. */
  describe<Name extends A & ReadName>(
    read: Name,
    id: string,
    options?: DescribeOptions & { by?: KnownBy<Reads[Name]> },
  ): Promise<Reads[Name] | undefined>;
  /** Everything that a read lists, page by page. */
  list<Name extends A & ReadName>(read: Name, params: Params): Promise<Reads[Name][]>;
};
