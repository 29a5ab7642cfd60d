// Temporary keys of a role: whoever asks may take on any role of any account here, for access management is not simulated. What
// an identity provider has signed is read and not verified, but for its end.
import { type AnyCall, type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import type {
  AssumeRoleRequest,
  AssumeRoleWithSAMLRequest,
  AssumeRoleWithWebIdentityRequest,
  GetCallerIdentityRequest,
  StsActions,
} from "../../requests/sts";
import { stsService } from "./service";

const usualSeconds = 7200;

interface Order {
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number;
}

/** What a request for keys names; every role of an account is there. */
function checkOrder({ RoleArn, RoleSessionName }: Order): void {
  if (!roleIn(RoleArn))
    throw wrong(`RoleArn: \`${RoleArn}\` is not qcs::cam::uin/<account>:roleName/<name>.`);
  if (!/^[\w+=,.@-]{2,128}$/.test(RoleSessionName))
    throw wrong(`RoleSessionName: \`${RoleSessionName}\` is not 2 to 128 letters, digits or =,.@_-`);
}

function roleIn(arn: string): { account: string; role: string } | undefined {
  const [, account, role] = /^qcs::cam::uin\/(\d+):(?:role|roleName)\/([\w./=@-]+)$/.exec(arn) ?? [];
  return account && role ? { account, role } : undefined;
}

function wrong(message: string): ApiError {
  return new ApiError("InvalidParameter.ParamError", message);
}

function keysOf(call: AnyCall, { RoleArn, RoleSessionName, DurationSeconds = usualSeconds }: Order) {
  const keys = call.caller?.assume({ ...roleIn(RoleArn)!, session: RoleSessionName }, DurationSeconds);
  if (!keys)
    throw new ApiError(
      "ResourceNotFound.RoleNotFound",
      `There is no role ${RoleArn}: this cloud has no such account. It has one for each secret id.`,
    );
  const { secretId, secretKey, token, expires } = keys;
  return {
    Credentials: { TmpSecretId: secretId, TmpSecretKey: secretKey, Token: token },
    ExpiredTime: Math.floor(expires / 1000),
    Expiration: stsService.formatTime(expires),
  };
}

const assumeRole = defineAction<AssumeRoleRequest>({
  global: true,
  check: ({ Policy, ...order }) => {
    checkOrder(order);
    if (Policy !== undefined && !isPolicy(Policy))
      throw new ApiError(
        "InvalidParameter.StrategyFormatError",
        "Policy: not the URL encoding of a JSON object.",
      );
  },
  run: (call: Call<AssumeRoleRequest>) => keysOf(call, call.params),
});

function isPolicy(text: string): boolean {
  try {
    const policy: unknown = JSON.parse(decodeURIComponent(text));
    return typeof policy === "object" && policy !== null && !Array.isArray(policy);
  } catch {
    return false;
  }
}

const withSaml = defineAction<AssumeRoleWithSAMLRequest>({
  ...{ global: true, unsigned: true },
  check: (order) => {
    checkOrder(order);
    const assertion = Buffer.from(order.SAMLAssertion, "base64").toString();
    if (!assertion.includes("<")) throw wrong("SAMLAssertion: not XML in base64.");
  },
  run: (call: Call<AssumeRoleWithSAMLRequest>) => keysOf(call, call.params),
});

const withWebIdentity = defineAction<AssumeRoleWithWebIdentityRequest>({
  ...{ global: true, unsigned: true },
  check: (order) => {
    checkOrder(order);
    if (!claimsOf(order.WebIdentityToken))
      throw new ApiError("InvalidParameter.WebIdentityTokenError", "WebIdentityToken: not a JSON Web Token.");
  },
  run: (call: Call<AssumeRoleWithWebIdentityRequest>) => {
    const { exp } = claimsOf(call.params.WebIdentityToken)!;
    if (typeof exp === "number" && exp * 1000 <= call.caller!.wall)
      throw new ApiError("InvalidParameter.WebIdentityTokenError", "WebIdentityToken: it has expired.");
    return keysOf(call, call.params);
  },
});

function claimsOf(token: string): Record<string, unknown> | undefined {
  const [, payload, signature] = token.split(".");
  if (!payload || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const callerIdentity = defineAction<GetCallerIdentityRequest>({
  global: true,
  run: ({ caller }) => {
    const account = caller?.account ?? "";
    const role = caller?.role;
    return role
      ? {
          Arn: `qcs::sts:${account}:assumed-role/${role.role}`,
          AccountId: account,
          UserId: `${role.role}:${role.session}`,
          PrincipalId: role.by || account,
          Type: "CAMRole",
        }
      : {
          Arn: `qcs::cam::uin/${account}:uin/${account}`,
          AccountId: account,
          UserId: account,
          PrincipalId: account,
          Type: "CAMUser",
        };
  },
});

export const part = definePart<StsActions>({
  kinds: [],
  actions: {
    AssumeRole: assumeRole,
    AssumeRoleWithSAML: withSaml,
    AssumeRoleWithWebIdentity: withWebIdentity,
    GetCallerIdentity: callerIdentity,
  },
});
