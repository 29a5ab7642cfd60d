// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "sts",
  protocol: "v3",
  version: "2018-08-13",
  host: "sts.tencentcloudapi.com",
  actions: {
    AssumeRole: {"kind":"read","answer":{"Credentials":"Credentials","ExpiredTime":"Integer","Expiration":"String","RequestId":"String"}},
    AssumeRoleWithSAML: {"kind":"read","answer":{"Credentials":"Credentials","ExpiredTime":"Integer","Expiration":"String","RequestId":"String"}},
    AssumeRoleWithWebIdentity: {"kind":"read","answer":{"ExpiredTime":"Integer","Expiration":"String","Credentials":"Credentials","RequestId":"String"}},
    GetCallerIdentity: {"kind":"read","answer":{"Arn":"String","AccountId":"String","UserId":"String","PrincipalId":"String","Type":"String","RequestId":"String"}},
  },
  types: {
    Credentials: {"Token":"String","TmpSecretId":"String","TmpSecretKey":"String"},
  },
};
