// Operations on machines: one at a time, refused with the codes that the document of each action has.
import { operationsOn } from "../../../machines/operation";
import { type Instance, instance } from "../instance";

export const BUSY = "OperationDenied.InstanceOperationInProgress";
const NOT_ALLOWED = "FailedOperation.OperationNotAllow";

const states: Record<string, string> = {
  StartInstances: "FailedOperation.InstanceNotAllStopped",
  StopInstances: "ResourceUnavailable.InstanceNotRunning",
  RebootInstances: "ResourceUnavailable.InstanceNotRunning",
  ResetInstancesPassword: "FailedOperation.InstanceNotAllStopped",
};
const documented = ["StartInstances", "RebootInstances", "ResetInstances"];

export const { guard, operate, operateAll, changeStopped, fromOf } = operationsOn<Instance>(instance, {
  ids: "InstanceIdSet",
  codesOf: (action) => ({
    busy: documented.includes(action) ? BUSY : NOT_ALLOWED,
    state: states[action] ?? NOT_ALLOWED,
  }),
});
