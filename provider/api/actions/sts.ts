// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AssumeRole takes. */
export interface AssumeRoleRequest {
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number | undefined;
  Policy?: string | undefined;
  ExternalId?: string | undefined;
  Tags?: TagInput[] | undefined;
  SourceIdentity?: string | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
}

/** What AssumeRole answers. */
export interface AssumeRoleResponse {
  Credentials: Credentials;
  ExpiredTime: number;
  Expiration: string;
  RequestId: string;
}

/** What AssumeRoleWithSAML takes. */
export interface AssumeRoleWithSAMLRequest {
  SAMLAssertion: string;
  PrincipalArn: string;
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number | undefined;
}

/** What AssumeRoleWithSAML answers. */
export interface AssumeRoleWithSAMLResponse {
  Credentials: Credentials;
  ExpiredTime: number;
  Expiration: string;
  RequestId: string;
}

/** What AssumeRoleWithWebIdentity takes. */
export interface AssumeRoleWithWebIdentityRequest {
  ProviderId: string;
  WebIdentityToken: string;
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number | undefined;
}

/** What AssumeRoleWithWebIdentity answers. */
export interface AssumeRoleWithWebIdentityResponse {
  ExpiredTime: number;
  Expiration: string;
  Credentials: Credentials;
  RequestId: string;
}

/** What GetCallerIdentity takes. */
export interface GetCallerIdentityRequest {}

/** What GetCallerIdentity answers. */
export interface GetCallerIdentityResponse {
  Arn: string;
  AccountId: string;
  UserId: string;
  PrincipalId: string;
  Type: string;
  RequestId: string;
}

export interface TagInput {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface Credentials {
  Token: string;
  TmpSecretId: string;
  TmpSecretKey: string;
}

/** The actions of sts. */
export interface StsActions {
  /** Temporary keys of a role, for whoever may assume it. */
  AssumeRole(params: AssumeRoleRequest): Promise<AssumeRoleResponse>;
  /** Temporary keys of a role, for whoever a SAML assertion names; the request is not signed. */
  AssumeRoleWithSAML(params: AssumeRoleWithSAMLRequest): Promise<AssumeRoleWithSAMLResponse>;
  /** Temporary keys of a role, for whoever an OpenID Connect token names; the request is not signed. */
  AssumeRoleWithWebIdentity(params: AssumeRoleWithWebIdentityRequest): Promise<AssumeRoleWithWebIdentityResponse>;
  /** Whose the keys are that sign the request. */
  GetCallerIdentity(params?: GetCallerIdentityRequest): Promise<GetCallerIdentityResponse>;
}
