// Who we are to the cloud. The first of these that is given decides: configuration, environment, profile, instance
// role. Temporary credentials are fetched again before they expire, by one caller for all.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { Clock } from "./call";
import type { Credentials, WireResponse } from "./dialects/dialect";
import { CloudError, clientCodes } from "./errors";

/** The part of a configuration that says who calls. Names and environment are those of the official tools. */
export interface CredentialConfig {
  /** Else TENCENTCLOUD_SECRET_ID. */
  secretId?: string | undefined;
  /** Else TENCENTCLOUD_SECRET_KEY. */
  secretKey?: string | undefined;
  /** For temporary keys; else TENCENTCLOUD_SECURITY_TOKEN. */
  securityToken?: string | undefined;
  /** A profile of the official command line, in ~/.tccli; else TENCENTCLOUD_PROFILE, else "default". */
  profile?: string | undefined;
  /** A role bound to the instance this runs on; else TENCENTCLOUD_CAM_ROLE_NAME. */
  role?: string | undefined;
}

export interface CredentialSource {
  /** Where they come from, for messages. */
  origin: string;
  /** Whose rate limits apply: the same for two clients with the same keys or the same role. */
  account: string;
  /** Credentials that are good now. */
  current(): Promise<Credentials>;
  /** The cloud did not take these: the next `current` fetches new ones if it can. */
  reject(used: Credentials): void;
}

export interface CredentialSurroundings {
  env: NodeJS.ProcessEnv;
  clock: Clock;
  /** Whether calls go to an address given by the user instead of the public cloud. */
  endpoint: string | undefined;
  get(url: string, milliseconds: number): Promise<WireResponse>;
}

/** What the local cloud accepts when it was started without --secret; worth nothing anywhere else. */
const localCredentials: Credentials = { secretId: "local", secretKey: "local" };

/** Finds the source without touching the network; `last` is what there is where nothing is given. A missing one is an error at the first call, not before. */
export function findCredentials(
  config: CredentialConfig,
  around: CredentialSurroundings,
  last?: () => CredentialSource,
): CredentialSource {
  const { env } = around;
  const { secretId, secretKey, securityToken } = config;
  const {
    TENCENTCLOUD_SECRET_ID: id,
    TENCENTCLOUD_SECRET_KEY: key,
    TENCENTCLOUD_SECURITY_TOKEN: token,
  } = env;
  const given =
    fixed("the configuration", secretId, secretKey, securityToken, ["secretId", "secretKey"]) ??
    instanceRole(config.role, around) ??
    profile(config.profile, around, true) ??
    fixed("the environment", id, key, token, ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"]);
  if (given) return given;
  // An address of the user's own is not shown keys that only happen to lie on this machine.
  if (around.endpoint) return constant("the local cloud's defaults", localCredentials);
  return (
    profile(env.TENCENTCLOUD_PROFILE || "default", around, Boolean(env.TENCENTCLOUD_PROFILE)) ??
    instanceRole(env.TENCENTCLOUD_CAM_ROLE_NAME, around) ??
    last?.() ??
    failing(noCredentials)
  );
}

const noCredentials = `no credentials were found. Give them in one of these ways:
  - configuration: tencentcloud-native:secretId and tencentcloud-native:secretKey (pulumi config set --secret …)
  - environment: TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, with TENCENTCLOUD_SECURITY_TOKEN for temporary keys
  - a profile of the official command line (tccli configure), picked by TENCENTCLOUD_PROFILE
  - on an instance with a role: TENCENTCLOUD_CAM_ROLE_NAME
  - without any account: run "npx tencentcloud-native cloud start" and set TENCENTCLOUD_ENDPOINT to the address it prints`;

/** The failure of whoever has no credentials to show. */
export function credentialError(said: string, cause?: unknown): CloudError {
  const about = { service: "credentials", action: "lookup", category: "Auth" } as const;
  return new CloudError({ code: clientCodes.credentials, said, ...about, cause });
}

function failing(said: string): CredentialSource {
  const current = () => Promise.reject(credentialError(said));
  return { origin: "nowhere", account: "nobody", current, reject: () => {} };
}

function constant(origin: string, credentials: Credentials): CredentialSource {
  return { origin, account: credentials.secretId, current: async () => credentials, reject: () => {} };
}

function fixed(
  origin: string,
  secretId: string | undefined,
  secretKey: string | undefined,
  token: string | undefined,
  [idName, keyName]: [string, string],
): CredentialSource | undefined {
  if (!secretId && !secretKey) return undefined;
  if (!secretId) return failing(`${origin} has ${keyName} but not ${idName}`);
  if (!secretKey) return failing(`${origin} has ${idName} but not ${keyName}`);
  return constant(origin, {
    secretId: secretId.trim(),
    secretKey: secretKey.trim(),
    ...(token && { token }),
  });
}

/** Where tccli keeps its profiles; TENCENTCLOUD_SHARED_CREDENTIALS_DIR moves them. */
function profileFolder(env: NodeJS.ProcessEnv): string {
  return env.TENCENTCLOUD_SHARED_CREDENTIALS_DIR || path.join(env.HOME || os.homedir(), ".tccli");
}

function readJson(file: string): Record<string, unknown> | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {}
  throw credentialError(`${file} is not a JSON object`);
}

function profile(
  name: string | undefined,
  { env }: CredentialSurroundings,
  asked: boolean,
): CredentialSource | undefined {
  if (!name) return undefined;
  const file = path.join(profileFolder(env), `${name}.credential`);
  try {
    const found = readJson(file);
    if (!found) return asked ? failing(`the profile ${name} does not exist (${file})`) : undefined;
    const text = (key: string) => (typeof found[key] === "string" ? (found[key] as string) : undefined);
    const origin = `the profile ${name}`;
    const source = fixed(origin, text("secretId"), text("secretKey"), text("token"), [
      "secretId",
      "secretKey",
    ]);
    return source ?? (asked ? failing(`${file} has no secretId and secretKey`) : undefined);
  } catch (error) {
    return failing(error instanceof CloudError ? error.said : String(error));
  }
}

/** The region a profile names, in `<profile>.configure`. */
function profileRegion(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const found = readJson(path.join(profileFolder(env), `${name}.configure`));
  const nested = found?._sys_param as Record<string, unknown> | undefined;
  const region = nested?.region ?? found?.region;
  return typeof region === "string" && region !== "" ? region : undefined;
}

/** The region to use where none is given: TENCENTCLOUD_REGION, else the profile's; never a guess. */
export function findRegion(
  config: { profile?: string | undefined },
  env: NodeJS.ProcessEnv,
): string | undefined {
  return (
    env.TENCENTCLOUD_REGION || profileRegion(config.profile || env.TENCENTCLOUD_PROFILE || "default", env)
  );
}

interface Temporary {
  credentials: Credentials;
  /** Epoch milliseconds. */
  expires: number;
}

const refreshBefore = 5 * 60_000;

/** Credentials that are fetched, kept until shortly before they expire, and fetched again when refused. */
export function refreshing(
  origin: string,
  account: string,
  clock: Clock,
  fetch: () => Promise<Temporary>,
): CredentialSource {
  let held: Temporary | undefined;
  let pending: Promise<Temporary> | undefined;
  const renew = (): Promise<Temporary> => {
    pending ??= fetch()
      .then((fresh) => {
        held = fresh;
        return fresh;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };
  return {
    ...{ origin, account },
    async current() {
      const now = clock.now();
      if (held && held.expires - now > refreshBefore) return held.credentials;
      try {
        return (await renew()).credentials;
      } catch (error) {
        // Still good for a while: a metadata service that is away for a moment stops nobody.
        if (held && held.expires > now) return held.credentials;
        throw error;
      }
    },
    reject(used) {
      if (held?.credentials.secretId === used.secretId) held = undefined;
    },
  };
}

/** The role of the instance we run on, from its metadata service (TENCENTCLOUD_METADATA_URL moves it). */
function instanceRole(
  role: string | undefined,
  { env, clock, get }: CredentialSurroundings,
): CredentialSource | undefined {
  if (!role) return undefined;
  const base = (env.TENCENTCLOUD_METADATA_URL || "http://metadata.tencentyun.com").replace(/\/$/, "");
  const url = `${base}/latest/meta-data/cam/security-credentials/${encodeURIComponent(role)}`;
  return refreshing(`the instance role ${role}`, `role:${role}`, clock, async () => {
    const why = `the instance role ${role} gave no credentials (${url})`;
    const response = await get(url, 2000).catch((cause: unknown) => {
      throw credentialError(`${why}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    });
    return readRoleAnswer(response, why);
  });
}

function readRoleAnswer(response: WireResponse, why: string): Temporary {
  let answer: Record<string, unknown> = {};
  try {
    answer = JSON.parse(response.body) as Record<string, unknown>;
  } catch {}
  const { TmpSecretId: secretId, TmpSecretKey: secretKey, Token: token, ExpiredTime: expired } = answer;
  if (typeof secretId !== "string" || typeof secretKey !== "string" || typeof token !== "string")
    throw credentialError(
      `${why}: HTTP ${response.status}, ${String(answer.Code ?? "no keys in the answer")}`,
    );
  return { credentials: { secretId, secretKey, token }, expires: Number(expired) * 1000 || 0 };
}
