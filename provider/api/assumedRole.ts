// Working under another role: temporary keys from the security token service, asked for with the keys we have and
// renewed like those of an instance role. STS is not in the catalogue, so what it takes is written down here.
import type { Call, Clock, Handler } from "./call";
import { type CredentialSource, refreshing } from "./credentials";
import { CloudError, clientCodes } from "./errors";
import type { FamilyName, KnownAction } from "./facts";

export interface AssumeRoleConfig {
  /** `qcs::cam::uin/…:roleName/…`; else TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: string | undefined;
  /** Shown in the audit log; else TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. */
  sessionName?: string | undefined;
  /** Seconds the keys are good for, 7200 when absent; else TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. */
  duration?: number | undefined;
  /** Else TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID. */
  externalId?: string | undefined;
}

const assumeRole: KnownAction = {
  // Only messages and the log see the service's name; it is no family of typed actions.
  service: "sts" as FamilyName,
  action: "AssumeRole",
  protocol: "v3",
  version: "2018-08-13",
  host: "sts.tencentcloudapi.com",
  facts: { kind: "read", answer: { Credentials: "Keys", ExpiredTime: "Integer", RequestId: "String" } },
  types: { Keys: { TmpSecretId: "String", TmpSecretKey: "String", Token: "String" } },
};

type RoleToAssume = AssumeRoleConfig & { roleArn: string };

/** The role asked for by the configuration; the environment's is not taken to an address of the user's own. */
export function roleToAssume(
  config: AssumeRoleConfig | undefined,
  env: NodeJS.ProcessEnv,
  endpoint: string | undefined,
): RoleToAssume | undefined {
  const roleArn = config?.roleArn || (endpoint ? undefined : env.TENCENTCLOUD_ASSUME_ROLE_ARN);
  if (!roleArn) return undefined;
  return {
    roleArn,
    sessionName: config?.sessionName || env.TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME || "pulumi",
    duration: config?.duration ?? (Number(env.TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION) || 7200),
    externalId: config?.externalId || env.TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID || undefined,
  };
}

/** Credentials under the role; `handle` makes calls with the keys that may assume it. */
export function assumed(
  role: RoleToAssume,
  base: CredentialSource,
  region: string,
  handle: Handler,
  clock: Clock,
): CredentialSource {
  const params = {
    RoleArn: role.roleArn,
    RoleSessionName: role.sessionName,
    DurationSeconds: role.duration,
    ExternalId: role.externalId,
  };
  const origin = `the role ${role.roleArn}, assumed with ${base.origin}`;
  return refreshing(origin, role.roleArn, clock, async () => {
    const deadline = clock.now() + 60_000;
    const call: Call = {
      known: assumeRole,
      params,
      region,
      signal: undefined,
      deadline,
      trace: { attempts: 0 },
    };
    const answer = await handle(call);
    const { TmpSecretId, TmpSecretKey, Token } = (answer.Credentials ?? {}) as Record<
      string,
      string | undefined
    >;
    if (!TmpSecretId || !TmpSecretKey || !Token) {
      const said = `${role.roleArn} was assumed, but the answer has no keys`;
      throw new CloudError({
        code: clientCodes.credentials,
        said,
        category: "Auth",
        service: "sts",
        action: "AssumeRole",
      });
    }
    const credentials = { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token };
    return { credentials, expires: Number(answer.ExpiredTime) * 1000 || 0 };
  });
}
