// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import type * as pulumi from "@pulumi/pulumi";
import { TencentcloudProvider } from "../provider/hosts/dynamic/explicitProvider";

/** What is given as `assumeRole`. */
export interface ProviderAssumeRoleArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** The name that the audit log shows, `pulumi` if absent. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are good for, in seconds, 7200 if absent; they are renewed before. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** What the role's owner asks for. Environment: TENCENTCLOUD_ASSUME_ROLE_EXTERNAL_ID. */
  externalId?: pulumi.Input<string> | undefined;
  /** A policy, as JSON, that narrows what the role may do. Limits: a JSON object. */
  policy?: pulumi.Input<string> | undefined;
}

/** What is given as `assumeRoleWithWebIdentity`. */
export interface ProviderAssumeRoleWithWebIdentityArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** The name that the audit log shows, `pulumi` if absent. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are good for, in seconds, 7200 if absent; they are renewed before. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** The identity provider's name, `OIDC` if absent. Environment: TENCENTCLOUD_ASSUME_ROLE_PROVIDER_ID. */
  providerId?: pulumi.Input<string> | undefined;
  /** An OpenID Connect token. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN. Always secret. */
  webIdentityToken?: pulumi.Input<string> | undefined;
  /** A file that has the token, read anew whenever keys are asked for. Environment: TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE. */
  webIdentityTokenFile?: pulumi.Input<string> | undefined;
}

/** What is given as `assumeRoleWithSaml`. */
export interface ProviderAssumeRoleWithSamlArgs {
  /** The role, such as `qcs::cam::uin/100000000001:roleName/deployer`. Environment: TENCENTCLOUD_ASSUME_ROLE_ARN. */
  roleArn?: pulumi.Input<string> | undefined;
  /** The name that the audit log shows, `pulumi` if absent. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_NAME. Limits: 2 to 128 letters, digits or + = , . @ _ -. */
  sessionName?: pulumi.Input<string> | undefined;
  /** How long keys are good for, in seconds, 7200 if absent; they are renewed before. Environment: TENCENTCLOUD_ASSUME_ROLE_SESSION_DURATION. Limits: 1 to 43200. */
  durationSeconds?: pulumi.Input<number> | undefined;
  /** The identity provider, such as `qcs::cam::uin/100000000001:saml-provider/idp`. Environment: TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN. */
  principalArn?: pulumi.Input<string> | undefined;
  /** The assertion, in base64. Environment: TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION. Always secret. */
  samlAssertion?: pulumi.Input<string> | undefined;
}

/** What is given as `endpoints`. */
export interface ProviderEndpointsArgs {
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
  /** Keys of tags, each in full. */
  keys?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** What keys of tags begin with. */
  keyPrefixes?: pulumi.Input<pulumi.Input<string>[]> | undefined;
}

/** The configuration of an explicit provider; what is absent comes from the environment. */
export interface ProviderArgs {
  /** Region of every resource that names none, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION. */
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
  /** A role to work under, taken on with the credentials. */
  assumeRole?: pulumi.Input<ProviderAssumeRoleArgs> | undefined;
  /** A role to work under, taken on with an OpenID Connect token; no API key is needed. Always secret. */
  assumeRoleWithWebIdentity?: pulumi.Input<ProviderAssumeRoleWithWebIdentityArgs> | undefined;
  /** A role to work under, taken on with a SAML assertion; no API key is needed. Always secret. */
  assumeRoleWithSaml?: pulumi.Input<ProviderAssumeRoleWithSamlArgs> | undefined;
  /** Ids of the accounts that may be worked on: keys of any other account are refused before anything is read or changed. */
  allowedAccountIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Ids of accounts that must not be worked on: their keys are refused. */
  forbiddenAccountIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** URL that every call goes to, such as a local cloud's. Environment: TENCENTCLOUD_ENDPOINT. Limits: a URL that begins with http:// or https://. */
  endpoint?: pulumi.Input<string> | undefined;
  /** URLs of single services, which come before `endpoint`. */
  endpoints?: pulumi.Input<ProviderEndpointsArgs> | undefined;
  /** Calls a second of one action in one region, where the account's limit is not the documented one (20). Limits: 1 to 1000. */
  requestsPerSecond?: pulumi.Input<number> | undefined;
  /** The most retries of one call, where that is fewer than its kind of failure has by itself; 0 for none. Limits: 0 to 100. */
  maxRetries?: pulumi.Input<number> | undefined;
  /** Tags of every resource that takes tags; a resource's own value of a key counts before them. */
  defaultTags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Tags that others put on resources: they are not shown, are no difference, and are not removed. A program cannot set them. */
  ignoreTags?: pulumi.Input<ProviderIgnoreTagsArgs> | undefined;
  /** Whether new things carry three tags, `pulumi-native...`, that say which stack made them; they do if absent. Without them, a create that is interrupted may be made twice. */
  ownershipTags?: pulumi.Input<boolean> | undefined;
}

/** A provider of its own, for another region or account: pass it as `{ provider }` to resources and functions. */
export class Provider extends TencentcloudProvider {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(name, args, ["secretId","secretKey","securityToken","assumeRoleWithWebIdentity","assumeRoleWithSaml"], opts);
  }
}
