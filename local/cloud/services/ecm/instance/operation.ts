// Operations on machines: one at a time, refused with the codes that the document of each action has.
import { operationsOn } from "../../../machines/operation";
import { type Instance, instance } from "../instance";

export const BUSY = "OperationDenied.InstanceOperationInProgress";
const NOT_ALLOWED = "FailedOperation.OperationNotAllow";
const NOT_SUPPORTED = "InvalidParameterValue.InstanceIdNotSupported";

const states: Record<string, string> = {
  StartInstances: "FailedOperation.InstanceNotAllStopped",
  StopInstances: "ResourceUnavailable.InstanceNotRunning",
  RebootInstances: "ResourceUnavailable.InstanceNotRunning",
  ResetInstancesPassword: "FailedOperation.InstanceNotAllStopped",
  DisassociateInstancesKeyPairs: NOT_SUPPORTED,
};
const busy: Record<string, string> = {
  StartInstances: BUSY,
  RebootInstances: BUSY,
  ResetInstances: BUSY,
  DisassociateInstancesKeyPairs: NOT_SUPPORTED,
};

export const { guard, operate, operateAll, changeStopped, fromOf } = operationsOn<Instance>(instance, {
  ids: "InstanceIdSet",
  codesOf: (action) => ({
    busy: busy[action] ?? NOT_ALLOWED,
    state: states[action] ?? NOT_ALLOWED,
  }),
});
