// The provider's settings, each defined once: what it is for, what it may be, and that it is secret. Hosts, schema, SDK and pages
// are made from them.
import { parseEndpoint } from "../api/endpoint";
import { familyNames } from "../api/facts";
import { type Fields, field, type TypeOf } from "../lifecycle/author/field";
import { isRecord } from "../lifecycle/author/values";

const url = field
  .string()
  .optional()
  .test("a URL that begins with http:// or https://", (value) => wrongUrl(String(value)));

function wrongUrl(text: string): string | undefined {
  try {
    if (!/^https?:\/\//.test(text)) return "must be a URL that begins with http:// or https://";
    parseEndpoint(text);
    return undefined;
  } catch {
    return "must be a URL of a host and a port, such as http://127.0.0.1:8900";
  }
}

/** What every way of taking on a role has. */
const session = {
  roleArn: field
    .string()
    .optional()
    .doc(
      "The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN.",
    ),
  sessionName: field
    .string()
    .optional()
    .pattern(/^[\w+=,.@-]{2,128}$/, "2 to 128 letters, digits or + = , . @ _ -")
    .doc(
      "Session name shown in the audit log. Defaults to `pulumi`. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME.",
    ),
  durationSeconds: field
    .integer()
    .optional()
    .range(1, 43_200)
    .doc(
      "How long keys are valid, in seconds; they are renewed before they expire. Defaults to 7200. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION.",
    ),
};

const accountId = field.string().pattern(/^\d{5,}$/, "the id of an account, in digits");

const services = [...new Set(familyNames.map((name) => name.replace(/v2$/, "")))].sort();

/** Every setting. */
export const settings = {
  region: field
    .string()
    .optional()
    .doc("Default region of resources, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION."),
  secretId: field.string().optional().secret().doc("Id of the API key. Environment: TENCENTCLOUD_SECRET_ID."),
  secretKey: field
    .string()
    .optional()
    .secret()
    .doc("The API key's secret. Environment: TENCENTCLOUD_SECRET_KEY."),
  securityToken: field
    .string()
    .optional()
    .secret()
    .doc("Token of temporary credentials. Environment: TENCENTCLOUD_SECURITY_TOKEN."),
  profile: field
    .string()
    .optional()
    .doc("Profile of the command line tool's files in `~/.tccli`. Environment: TENCENTCLOUD_PROFILE."),
  role: field
    .string()
    .optional()
    .doc("CAM role of the machine this runs on. Environment: TENCENTCLOUD_CAM_ROLE_NAME."),
  assumeRole: field
    .object({
      ...session,
      externalId: field
        .string()
        .optional()
        .doc(
          "External id that the role's owner requires. Environment: TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID.",
        ),
      policy: field
        .string()
        .optional()
        .test("a JSON object", (value) => (isJsonObject(String(value)) ? undefined : "must be a JSON object"))
        .doc("A policy, as JSON, that further restricts the role's permissions."),
    })
    .optional()
    .doc("A role to assume with the credentials."),
  assumeRoleWithWebIdentity: field
    .object({
      ...session,
      providerId: field
        .string()
        .optional()
        .doc(
          "The identity provider's name. Defaults to `OIDC`. Environment: TENCENTCLOUD_ASSUME_ROLE_PROVIDER_ID.",
        ),
      webIdentityToken: field
        .string()
        .optional()
        .secret()
        .doc("An OpenID Connect token. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN."),
      webIdentityTokenFile: field
        .string()
        .optional()
        .doc(
          "A file with the token, read again whenever keys are renewed. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE.",
        ),
    })
    .optional()
    .secret()
    .doc("A role to assume with an OpenID Connect token; no API key is needed."),
  assumeRoleWithSaml: field
    .object({
      ...session,
      principalArn: field
        .string()
        .optional()
        .doc(
          "The identity provider, such as `qcs::cam::uin/100000000001:saml-provider/idp`. Environment: TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN.",
        ),
      samlAssertion: field
        .string()
        .optional()
        .secret()
        .doc("The assertion, in base64. Environment: TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION."),
    })
    .optional()
    .secret()
    .doc("A role to assume with a SAML assertion; no API key is needed."),
  allowedAccountIds: field
    .list(accountId)
    .optional()
    .doc(
      "Ids of the allowed accounts: credentials of any other account are refused before anything is read or changed.",
    ),
  forbiddenAccountIds: field
    .list(accountId)
    .optional()
    .doc("Ids of forbidden accounts: their credentials are refused."),
  endpoint: url.doc("URL for all calls, such as that of a local cloud. Environment: TENCENTCLOUD_ENDPOINT."),
  endpoints: field
    .object(Object.fromEntries(services.map((name) => [name, url.doc(`URL that calls of ${name} go to.`)])))
    .optional()
    .doc("URLs for single services; they take precedence over `endpoint`."),
  requestsPerSecond: field
    .number()
    .optional()
    .range(1, 1000)
    .doc("Calls per second of one action in one region, if the account's limit is not the documented 20."),
  maxRetries: field
    .integer()
    .optional()
    .range(0, 100)
    .doc("Maximum number of retries of a call, if it should be lower than usual; 0 for none."),
  defaultTags: field
    .map(field.string())
    .optional()
    .doc("Tags for every resource that takes tags; a resource's own tags take precedence."),
  ignoreTags: field
    .object({
      keys: field.list(field.string()).optional().doc("Complete tag keys."),
      keyPrefixes: field.list(field.string().minLength(1)).optional().doc("Prefixes of tag keys."),
    })
    .optional()
    .doc(
      "Tags managed elsewhere: they are not shown, not treated as a difference, and not removed. A program cannot set them.",
    ),
  ownershipTags: field
    .boolean()
    .optional()
    .doc(
      "Whether new things carry three tags, `pulumi-native...`, that say which stack made them. Without them, an interrupted create may make a second one. Defaults to `true`.",
    ),
} satisfies Fields;

function isJsonObject(text: string): boolean {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

export type Setting = keyof typeof settings;
export const settingFields: Fields = settings;
export const settingNames = Object.keys(settings) as Setting[];
/** Settings that are secret in every state, also where only a part of one is. */
export const secretSettings: readonly Setting[] = settingNames.filter(
  (name) => settingFields[name]!.options.secret,
);

export type Configuration = TypeOf<typeof settings>;
