// Lives that `--replace` does not get through today, with the reason. The list is exact: a life in it that gets through fails its
// test, as one that is missing does.

export interface Failing {
  reason: string;
  /** What the failure says. */
  says: RegExp;
}

/** By token and, where there is more than one, the life. */
export const forcedReplacementFails: Record<string, Failing> = {
  "vpc:Subnet": {
    reason: "the engine makes the other one first, and a VPC has a range of addresses once",
    says: /InvalidParameterValue\.SubnetConflict/,
  },
};
