// Working under another role: temporary keys from the security token service, renewed like those of an instance role. They are
// asked for with the keys we have, or with what an identity provider has signed, and then without a signature.
import * as fs from "node:fs";
import type { Answer, Call, Clock, Handler, Params } from "./call";
import { type CredentialSource, credentialError, refreshing } from "./credentials";
import { CloudError, clientCodes, isCloudError } from "./errors";
import { findAction } from "./facts";

/** What every way of taking on a role has; absent values come from the environment, under the names of the official tools. */
interface RoleSession {
  /** `qcs::cam::uin/…:roleName/…`; else TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: string | undefined;
  /** Shown in the audit log; else TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME, else `pulumi`. */
  sessionName?: string | undefined;
  /** Seconds the keys are good for; else TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION, else 7200. */
  durationSeconds?: number | undefined;
}

export interface AssumeRoleConfig extends RoleSession {
  /** Else TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID. */
  externalId?: string | undefined;
  /** A policy, as JSON, that further restricts the role's permissions. */
  policy?: string | undefined;
}

export interface WebIdentityConfig extends RoleSession {
  /** Else TENCENTCLOUD_ASSUME_ROLE_PROVIDER_ID, else `OIDC`. */
  providerId?: string | undefined;
  /** Else TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN. */
  webIdentityToken?: string | undefined;
  /** Read anew whenever keys are asked for; else TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE. */
  webIdentityTokenFile?: string | undefined;
}

export interface SamlConfig extends RoleSession {
  /** Else TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN. */
  principalArn?: string | undefined;
  /** In base64; else TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION. */
  samlAssertion?: string | undefined;
}

/** The roles to work under, as they are configured. */
export interface RoleConfig {
  assumeRole?: AssumeRoleConfig | undefined;
  assumeRoleWithWebIdentity?: WebIdentityConfig | undefined;
  assumeRoleWithSaml?: SamlConfig | undefined;
}

/** A role as it is asked for. */
export interface RoleToAssume {
  action: "AssumeRole" | "AssumeRoleWithWebIdentity" | "AssumeRoleWithSAML";
  roleArn: string;
  /** What the request has; a token in a file is read when it is asked for. */
  params: () => Params;
  region?: string | undefined;
}

/** The roles to take on, one under the other: the one that needs no keys comes first. */
export function rolesToAssume(config: RoleConfig, env: NodeJS.ProcessEnv): RoleToAssume[] {
  const { assumeRole, assumeRoleWithWebIdentity: web, assumeRoleWithSaml: saml } = config;
  const configured = [
    ...(web ? [webIdentityRole(web, env)] : []),
    ...(saml ? [samlRole(saml, env)] : []),
    ...(assumeRole ? [plainRole(assumeRole, env)] : []),
  ];
  return (configured.length > 0 ? configured : roleOfEnvironment(env)).filter(({ roleArn }) => roleArn);
}

function roleOfEnvironment(env: NodeJS.ProcessEnv): RoleToAssume[] {
  if (env.TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN || env.TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE)
    return [webIdentityRole({}, env)];
  return [env.TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION ? samlRole({}, env) : plainRole({}, env)];
}

/** The role of a pod in the vendor's Kubernetes service, which its environment names; undefined elsewhere. */
export function roleOfPod(env: NodeJS.ProcessEnv): RoleToAssume | undefined {
  const { TKE_ROLE_ARN: roleArn, TKE_PROVIDER_ID: providerId, TKE_WEB_IDENTITY_TOKEN_FILE: file } = env;
  if (!roleArn || !providerId || !file) return undefined;
  const role = webIdentityRole({ roleArn, providerId, webIdentityTokenFile: file }, {});
  return { ...role, region: env.TKE_REGION };
}

function session({ sessionName, durationSeconds }: RoleSession, env: NodeJS.ProcessEnv): Params {
  return {
    RoleSessionName: sessionName || env.TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME || "pulumi",
    DurationSeconds:
      durationSeconds ?? (Number(env.TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION) || defaultSeconds),
  };
}

const defaultSeconds = 7200;

function plainRole(config: AssumeRoleConfig, env: NodeJS.ProcessEnv): RoleToAssume {
  const roleArn = arnOf(config, env);
  const params = {
    ...{ RoleArn: roleArn, ...session(config, env) },
    ExternalId: config.externalId || env.TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID || undefined,
    // The service decodes it once more than the wire does.
    Policy: config.policy ? encodeURIComponent(config.policy) : undefined,
  };
  return { action: "AssumeRole", roleArn, params: () => params };
}

function webIdentityRole(config: WebIdentityConfig, env: NodeJS.ProcessEnv): RoleToAssume {
  const roleArn = arnOf(config, env);
  const isFile = Boolean(config.webIdentityTokenFile && !config.webIdentityToken);
  const token = isFile
    ? undefined
    : config.webIdentityToken || env.TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN;
  const file = config.webIdentityTokenFile || env.TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE;
  return {
    action: "AssumeRoleWithWebIdentity",
    roleArn,
    params: () => ({
      ...{ RoleArn: roleArn, ...session(config, env) },
      ProviderId: config.providerId || env.TENCENTCLOUD_ASSUME_ROLE_PROVIDER_ID || "OIDC",
      WebIdentityToken: token || tokenIn(file),
    }),
  };
}

function samlRole(config: SamlConfig, env: NodeJS.ProcessEnv): RoleToAssume {
  const roleArn = arnOf(config, env);
  const params = {
    ...{ RoleArn: roleArn, ...session(config, env) },
    PrincipalArn: config.principalArn || env.TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN,
    SAMLAssertion: config.samlAssertion || env.TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION,
  };
  return { action: "AssumeRoleWithSAML", roleArn, params: () => params };
}

function arnOf({ roleArn }: RoleSession, env: NodeJS.ProcessEnv): string {
  return roleArn || env.TENCENTCLOUD_ASSUME_ROLE_ARN || "";
}

/** The token alone, or a JSON object that has it as `web_identity_token`. */
function tokenIn(file: string | undefined): string | undefined {
  if (!file) return undefined;
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8").trim();
  } catch (error) {
    throw credentialError(
      `the file with the web identity token cannot be read: ${(error as Error).message}`,
      error,
    );
  }
  if (!text.startsWith("{")) return text;
  try {
    return (JSON.parse(text) as { web_identity_token?: string }).web_identity_token;
  } catch {
    throw credentialError(`${file} is neither a token nor a JSON object with web_identity_token`);
  }
}

/** Credentials under the role; `handle` makes calls with the keys that may assume it, or unsigned ones. */
export function assumed(
  role: RoleToAssume,
  base: CredentialSource | undefined,
  region: string,
  handle: Handler,
  clock: Clock,
): CredentialSource {
  const { action, roleArn } = role;
  const by = base ? base.origin : action === "AssumeRoleWithSAML" ? "a SAML assertion" : "a web identity";
  const ask = async () => {
    const call: Call = {
      ...{ known: findAction("sts", action)!, params: role.params(), region: role.region ?? region },
      ...{ signal: undefined, deadline: clock.now() + 60_000, trace: { attempts: 0 } },
    };
    const answer = await handle(call).catch((error: unknown) => {
      throw notAssumed(roleArn, by, error);
    });
    return keysIn(answer, roleArn);
  };
  return refreshing(`the role ${roleArn}, assumed with ${by}`, roleArn, clock, ask);
}

function keysIn(answer: Answer, roleArn: string) {
  const { TmpSecretId, TmpSecretKey, Token } = (answer.Credentials ?? {}) as Record<
    string,
    string | undefined
  >;
  if (!TmpSecretId || !TmpSecretKey || !Token)
    throw credentialError(`${roleArn} was assumed, but the answer has no keys`);
  const credentials = { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token };
  return { credentials, expires: Number(answer.ExpiredTime) * 1000 || 0 };
}

/** That a role is not there says nothing about the thing that is asked for with its keys. */
function notAssumed(roleArn: string, by: string, error: unknown): unknown {
  if (!isCloudError(error)) return error;
  const category =
    error.category === "Unavailable" || error.category === "Throttled" ? error.category : "Auth";
  const { service, action, requestId, attempts } = error;
  return new CloudError({
    ...{ code: clientCodes.role, category, service, action, requestId, attempts, cause: error },
    said: `the role ${roleArn} could not be assumed with ${by}: ${error.code}: ${error.said}`,
  });
}
