// What a client is made with. A name or a signature that is none is refused, also where no compiler looks: with misspelt keys
// the calls would go to whatever account the environment has.
import type { AccountRules } from "./accountGuard";
import type { RoleConfig } from "./assumedRole";
import type { Clock } from "./call";
import type { CredentialConfig } from "./credentials";
import type { Endpoints } from "./endpoint";
import type { IgnoredTags } from "./ignoredTags";
import type { Log } from "./log";
import { type SignatureMethod, signatureMethods } from "./sending";
import type { RateLimits } from "./throttle";
import type { Timeouts, Transport } from "./transport";

export interface ClientOptions {
  credentials?: CredentialConfig | undefined;
  /** Roles to work under. */
  roles?: RoleConfig | undefined;
  /** Accounts that may be worked on, and that may not. */
  accounts?: AccountRules | undefined;
  /** Tags of others, which no answer shows; `keeps` names keys that are shown all the same. */
  ignoredTags?: (IgnoredTags & { keeps: (key: string) => boolean }) | undefined;
  /** An address that stands for the cloud, such as the local cloud's; else TENCENTCLOUD_ENDPOINT. */
  endpoint?: string | undefined;
  /** The same for single services, `vpc`. */
  endpoints?: Endpoints | undefined;
  /** The most retries of one call, where that is fewer than its failures would have. */
  maxRetries?: number | undefined;
  /** How requests are signed; TC3-HMAC-SHA256 when absent. The old API always uses one of the other two. */
  signatureMethod?: SignatureMethod | undefined;
  /** Requests a second by "vpc.CreateVpc", "vpc" or "*", instead of the documented rates. */
  rateLimits?: RateLimits | undefined;
  timeouts?: Timeouts | undefined;
  maxAnswer?: number | undefined;
  /** Gets every call and retry, without secrets; else TENCENTCLOUD_LOG=debug prints them. */
  log?: Log | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  clock?: Clock | undefined;
  /** What carries requests instead of sockets. */
  transport?: Transport | undefined;
}

const names: Record<keyof ClientOptions, true> = {
  credentials: true,
  roles: true,
  accounts: true,
  ignoredTags: true,
  endpoint: true,
  endpoints: true,
  maxRetries: true,
  signatureMethod: true,
  rateLimits: true,
  timeouts: true,
  maxAnswer: true,
  log: true,
  env: true,
  clock: true,
  transport: true,
};

/** Throws where an option is none, or its signature. */
export function checkOptions(options: ClientOptions): void {
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(names, name));
  if (unknown.length > 0)
    throw new Error(
      `createClient has no option ${unknown.join(", ")}; there are ${Object.keys(names).join(", ")}`,
    );
  const { signatureMethod } = options;
  if (signatureMethod !== undefined && !signatureMethods.includes(signatureMethod))
    throw new Error(
      `createClient: signatureMethod is one of ${signatureMethods.join(", ")}, got ${String(signatureMethod)}`,
    );
}
