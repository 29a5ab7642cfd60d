// Lives that `--replace` does not get through today, with the reason. The list is exact: a life in it that gets through fails its
// test, as one that is missing does.

export interface Failing {
  reason: string;
  /** What the failure says. */
  says: RegExp;
}

const content = "the engine makes the other one first, and the cloud takes only one of this content";
const duplicateRule: Failing = { reason: content, says: /UnsupportedOperation\.DuplicatePolicy/ };
const takenAway: Failing = {
  reason: "the other one is what is there already, and goes when the old one is removed",
  says: /what was made is gone again/,
};

/** By token and, where there is more than one, the life. */
export const forcedReplacementFails: Record<string, Failing> = {
  "cbs:DiskAttachment": takenAway,
  "cvm:KeyPair": {
    reason: "the name that is computed for the other one is the old one's, and a name is taken once",
    says: /InvalidKeyPairName\.Duplicate/,
  },
  "vpc:EipAssociation, with a network interface": takenAway,
  "vpc:EipAssociation, with an instance": takenAway,
  "vpc:Route": { reason: content, says: /InvalidParameterValue\.Duplicate/ },
  "vpc:RouteTableAssociation": {
    reason:
      "the other one is what is there already, and the subnet leaves the table when the old one is removed",
    says: /it differs afterwards: routeTableId/,
  },
  "vpc:SecurityGroupRule": duplicateRule,
  "vpc:SecurityGroupRule, with addressTemplateId": duplicateRule,
  "vpc:SecurityGroupRule, with ipv6CidrBlock": duplicateRule,
  "vpc:SecurityGroupRule, with remoteSecurityGroupId": duplicateRule,
  "vpc:Subnet": { reason: content, says: /InvalidParameterValue\.SubnetConflict/ },
};
