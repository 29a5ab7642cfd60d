// Spread placement groups.
import { type Life, Tags } from "./life";

export const placement: Record<string, Life> = {
  "placement group": {
    create: [
      "cvm.CreateDisasterRecoverGroup",
      { Name: "spread", Type: "HOST", Affinity: 2, TagSpecification: [{ ResourceType: "ps", Tags }] },
    ],
    id: (answer) => answer.DisasterRecoverGroupId,
    read: {
      action: "cvm.DescribeDisasterRecoverGroups",
      items: "DisasterRecoverGroupSet",
      id: "DisasterRecoverGroupId",
      ids: "DisasterRecoverGroupIds",
    },
    made: {
      Name: "spread",
      Type: "HOST",
      Affinity: 2,
      Strategy: "SPREAD",
      CurrentNum: 0,
      InstanceIds: [],
      Tags,
    },
    filters: { "tag-key": "team", "tag-value": "web", "tag:team": "web" },
    changes: [
      [
        "cvm.ModifyDisasterRecoverGroupAttribute",
        ({ it }) => ({ DisasterRecoverGroupId: it, Name: "apart", Affinity: 3 }),
        { Name: "apart", Affinity: 3 },
      ],
    ],
    remove: ["cvm.DeleteDisasterRecoverGroups", ({ it }) => ({ DisasterRecoverGroupIds: [it] })],
  },
};
