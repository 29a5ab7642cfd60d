// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AssumeRole takes. */
export interface AssumeRoleRequest {
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number;
  Policy?: string;
  ExternalId?: string;
  Tags?: TagInput[];
  SourceIdentity?: string;
  SerialNumber?: string;
  TokenCode?: string;
}

/** What AssumeRole answers. */
export interface AssumeRoleResponse {
  Credentials: Credentials;
  ExpiredTime: number;
  Expiration: string;
}

/** What AssumeRoleWithSAML takes. */
export interface AssumeRoleWithSAMLRequest {
  SAMLAssertion: string;
  PrincipalArn: string;
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number;
}

/** What AssumeRoleWithSAML answers. */
export interface AssumeRoleWithSAMLResponse {
  Credentials: Credentials;
  ExpiredTime: number;
  Expiration: string;
}

/** What AssumeRoleWithWebIdentity takes. */
export interface AssumeRoleWithWebIdentityRequest {
  ProviderId: string;
  WebIdentityToken: string;
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds?: number;
}

/** What AssumeRoleWithWebIdentity answers. */
export interface AssumeRoleWithWebIdentityResponse {
  ExpiredTime: number;
  Expiration: string;
  Credentials: Credentials;
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
}

export interface TagInput {
  Key?: string;
  Value?: string;
}

export interface Credentials {
  Token: string;
  TmpSecretId: string;
  TmpSecretKey: string;
}

/** What each action of sts takes and answers. */
export interface StsActions {
  AssumeRole: { request: AssumeRoleRequest; answer: AssumeRoleResponse };
  AssumeRoleWithSAML: { request: AssumeRoleWithSAMLRequest; answer: AssumeRoleWithSAMLResponse };
  AssumeRoleWithWebIdentity: { request: AssumeRoleWithWebIdentityRequest; answer: AssumeRoleWithWebIdentityResponse };
  GetCallerIdentity: { request: GetCallerIdentityRequest; answer: GetCallerIdentityResponse };
}
