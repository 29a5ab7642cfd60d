// What cannot be done with edge machines at the moment.
import { defineQuery } from "../query";
import * as fields from "./getInstanceDeniedActions/fields";

export const getInstanceDeniedActions = defineQuery({
  token: "ecm:getInstanceDeniedActions",
  doc: "The actions that the cloud would refuse for edge machines at the moment.",
  action: "ecm.DescribeInstancesDeniedActions",
  fields,
  answers: { as: "instances", of: "InstanceOperatorSet", doc: "The instances, in the cloud's order." },
  docs: {
    instanceId: "The instance.",
    deniedActions: "The actions that are refused.",
    "deniedActions.action": "Name of the action, such as `StartInstances`.",
    "deniedActions.code": "Code of the refusal.",
    "deniedActions.message": "Why it is refused.",
  },
  asks: { instanceIdSet: "Ids of the instances." },
  example: `const { instances } = await tencentcloud.ecm.getInstanceDeniedActions({ instanceIdSet: ["ein-1a2b3c4d"] });`,
});
