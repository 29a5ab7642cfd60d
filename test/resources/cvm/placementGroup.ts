// The case of a spread placement group.
import type { cvm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, never, otherTags, someTags } from "../words";

const change = ["ModifyDisasterRecoverGroupAttribute"];

export const placementGroup = resourceCase<sdk.PlacementGroupArgs>({
  token: "cvm:PlacementGroup",
  lives: [
    {
      least: () => ({ type: "HOST" }),
      most: () => ({ name: "spread", type: "HOST", affinity: 2, tags: someTags }),
      created: ["CreateDisasterRecoverGroup"],
      deleted: ["DeleteDisasterRecoverGroups"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: change, drift: { Name: "drifted" } },
        type: { to: "RACK", by: "replacement", drift: never },
        affinity: { to: 1, by: "replacement", drift: { Affinity: 1 }, repair: change },
      },
    },
  ],
  costs: {
    make: ["CreateDisasterRecoverGroup", "DescribeDisasterRecoverGroups"],
    see: ["DescribeDisasterRecoverGroups"],
    remove: ["DeleteDisasterRecoverGroups"],
  },
  many: {
    most: 10,
    program: (i, changed) => ({ ...named(i, changed), type: "HOST" }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
