// Which accounts may be worked on: asked once, with the keys in use, before the first call of anything else.
import { type Call, type Clock, failure, type Handler } from "./call";
import type { CredentialSource } from "./credentials";
import { clientCodes } from "./errors";
import { findAction } from "./facts";

/** Ids of accounts: one that is not allowed, or is forbidden, is not touched. */
export interface AccountRules {
  allowed?: readonly string[] | undefined;
  forbidden?: readonly string[] | undefined;
}

export interface AccountGuard {
  /** Rejects where the keys are those of an account that may not be worked on. */
  verify(): Promise<void>;
  /** Refuses every call of such keys. */
  layer(next: Handler): Handler;
}

/** Without rules nothing is asked; `handle` makes the one call that asks. */
export function guardAccount(
  { allowed, forbidden = [] }: AccountRules,
  credentials: CredentialSource,
  region: string,
  handle: Handler,
  clock: Clock,
): AccountGuard {
  if (!allowed && forbidden.length === 0) return { verify: async () => {}, layer: (next) => next };
  let verified: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    const call: Call = {
      ...{ known: findAction("sts", "GetCallerIdentity")!, params: {}, region },
      ...{ signal: undefined, deadline: clock.now() + 60_000, trace: { attempts: 0 } },
    };
    const account = String((await handle(call)).AccountId);
    const problem = forbidden.includes(account)
      ? "which `forbiddenAccountIds` names"
      : allowed && !allowed.includes(account)
        ? `and \`allowedAccountIds\` names only ${allowed.join(", ")}`
        : undefined;
    if (problem === undefined) return;
    const said = `the keys (from ${credentials.origin}) are those of account ${account}, ${problem}; nothing was read or changed. Use the keys of another account, or change the provider's configuration`;
    throw failure(call, clientCodes.account, said, "Auth");
  };
  const verify = (): Promise<void> => {
    verified ??= ask().catch((error: unknown) => {
      // A refusal holds; that nobody could be asked does not.
      if ((error as { code?: string }).code !== clientCodes.account) verified = undefined;
      throw error;
    });
    return verified;
  };
  return {
    verify,
    layer: (next) => async (call) => {
      await verify();
      return next(call);
    },
  };
}
