// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyParams } from "../familyFacts";

export const params: FamilyParams = {
  actions: {
    AssumeRole: {"RoleArn":"String!","RoleSessionName":"String!","DurationSeconds":"Integer","Policy":"String","ExternalId":"String","Tags":"Tag[]","SourceIdentity":"String","SerialNumber":"String","TokenCode":"String"},
    AssumeRoleWithSAML: {"SAMLAssertion":"String!","PrincipalArn":"String!","RoleArn":"String!","RoleSessionName":"String!","DurationSeconds":"Integer"},
    AssumeRoleWithWebIdentity: {"ProviderId":"String!","WebIdentityToken":"String!","RoleArn":"String!","RoleSessionName":"String!","DurationSeconds":"Integer"},
    GetCallerIdentity: {},
  },
  types: {
    Tag: {"Key":"String","Value":"String"},
  },
};
