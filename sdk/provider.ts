// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import type * as pulumi from "@pulumi/pulumi";
import { TencentcloudProvider } from "../provider/hosts/dynamic/explicitProvider";

/** What is given as `assumeRole`. */
export interface ProviderAssumeRoleArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** Session name shown in the audit log. Defaults to `pulumi`. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are valid, in seconds; they are renewed before they expire. Defaults to 7200. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** External id that the role's owner requires. Environment: TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID. */
  externalId?: pulumi.Input<string> | undefined;
  /** A policy, as JSON, that further restricts the role's permissions. Limits: a JSON object. */
  policy?: pulumi.Input<string> | undefined;
}

/** What is given as `assumeRoleWithWebIdentity`. */
export interface ProviderAssumeRoleWithWebIdentityArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** Session name shown in the audit log. Defaults to `pulumi`. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are valid, in seconds; they are renewed before they expire. Defaults to 7200. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** The identity provider's name. Defaults to `OIDC`. Environment: TENCENTCLOUD_ASSUME_ROLE_PROVIDER_ID. */
  providerId?: pulumi.Input<string> | undefined;
  /** An OpenID Connect token. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN. Always secret. */
  webIdentityToken?: pulumi.Input<string> | undefined;
  /** A file with the token, read again whenever keys are renewed. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE. */
  webIdentityTokenFile?: pulumi.Input<string> | undefined;
}

/** What is given as `assumeRoleWithSaml`. */
export interface ProviderAssumeRoleWithSamlArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** Session name shown in the audit log. Defaults to `pulumi`. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are valid, in seconds; they are renewed before they expire. Defaults to 7200. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** The identity provider, such as `qcs::cam::uin/100000000001:saml-provider/idp`. Environment: TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN. */
  principalArn?: pulumi.Input<string> | undefined;
  /** The assertion, in base64. Environment: TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION. Always secret. */
  samlAssertion?: pulumi.Input<string> | undefined;
}

/** What is given as `endpoints`. */
export interface ProviderEndpointsArgs {
  /** URL that calls of api go to. Limits: a URL that begins with http:// or https://. */
  api?: pulumi.Input<string> | undefined;
  /** URL that calls of cbs go to. Limits: a URL that begins with http:// or https://. */
  cbs?: pulumi.Input<string> | undefined;
  /** URL that calls of cvm go to. Limits: a URL that begins with http:// or https://. */
  cvm?: pulumi.Input<string> | undefined;
  /** URL that calls of dc go to. Limits: a URL that begins with http:// or https://. */
  dc?: pulumi.Input<string> | undefined;
  /** URL that calls of ecm go to. Limits: a URL that begins with http:// or https://. */
  ecm?: pulumi.Input<string> | undefined;
  /** URL that calls of sts go to. Limits: a URL that begins with http:// or https://. */
  sts?: pulumi.Input<string> | undefined;
  /** URL that calls of tag go to. Limits: a URL that begins with http:// or https://. */
  tag?: pulumi.Input<string> | undefined;
  /** URL that calls of vpc go to. Limits: a URL that begins with http:// or https://. */
  vpc?: pulumi.Input<string> | undefined;
}

/** What is given as `ignoreTags`. */
export interface ProviderIgnoreTagsArgs {
  /** Complete tag keys. */
  keys?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Prefixes of tag keys. */
  keyPrefixes?: pulumi.Input<pulumi.Input<string>[]> | undefined;
}

/** The configuration of an explicit provider; what is absent comes from the environment. */
export interface ProviderArgs {
  /** Default region of resources, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION. */
  region?: pulumi.Input<string> | undefined;
  /** Id of the API key. Environment: TENCENTCLOUD_SECRET_ID. Always secret. */
  secretId?: pulumi.Input<string> | undefined;
  /** The API key's secret. Environment: TENCENTCLOUD_SECRET_KEY. Always secret. */
  secretKey?: pulumi.Input<string> | undefined;
  /** Token of temporary credentials. Environment: TENCENTCLOUD_SECURITY_TOKEN. Always secret. */
  securityToken?: pulumi.Input<string> | undefined;
  /** Profile of the command line tool's files in `~/.tccli`. Environment: TENCENTCLOUD_PROFILE. */
  profile?: pulumi.Input<string> | undefined;
  /** CAM role of the machine this runs on. Environment: TENCENTCLOUD_CAM_ROLE_NAME. */
  role?: pulumi.Input<string> | undefined;
  /** A role to assume with the credentials. */
  assumeRole?: pulumi.Input<ProviderAssumeRoleArgs> | undefined;
  /** A role to assume with an OpenID Connect token; no API key is needed. Always secret. */
  assumeRoleWithWebIdentity?: pulumi.Input<ProviderAssumeRoleWithWebIdentityArgs> | undefined;
  /** A role to assume with a SAML assertion; no API key is needed. Always secret. */
  assumeRoleWithSaml?: pulumi.Input<ProviderAssumeRoleWithSamlArgs> | undefined;
  /** Ids of the allowed accounts: credentials of any other account are refused before anything is read or changed. */
  allowedAccountIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Ids of forbidden accounts: their credentials are refused. */
  forbiddenAccountIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** URL for all calls, such as that of a local cloud. Environment: TENCENTCLOUD_ENDPOINT. Limits: a URL that begins with http:// or https://. */
  endpoint?: pulumi.Input<string> | undefined;
  /** URLs for single services; they take precedence over `endpoint`. */
  endpoints?: pulumi.Input<ProviderEndpointsArgs> | undefined;
  /** Calls per second of one action in one region, if the account's limit is not the documented 20. Limits: 1 to 1000. */
  requestsPerSecond?: pulumi.Input<number> | undefined;
  /** Maximum number of retries of a call, if it should be lower than usual; 0 for none. Limits: 0 to 100. */
  maxRetries?: pulumi.Input<number> | undefined;
  /** Tags for every resource that takes tags; a resource's own tags take precedence. */
  defaultTags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Tags managed elsewhere: they are not shown, not treated as a difference, and not removed. A program cannot set them. */
  ignoreTags?: pulumi.Input<ProviderIgnoreTagsArgs> | undefined;
  /** Whether new things carry three tags, `pulumi-native...`, that say which stack made them. Without them, an interrupted create may make a second one. Defaults to `true`. */
  ownershipTags?: pulumi.Input<boolean> | undefined;
}

/** A provider of its own, for another region or account: pass it as `{ provider }` to resources and functions. */
export class Provider extends TencentcloudProvider {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(name, args, ["secretId","secretKey","securityToken","assumeRoleWithWebIdentity","assumeRoleWithSaml"], opts);
  }
}
