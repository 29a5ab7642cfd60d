// Operations on instances: one at a time, refused with today's codes.
import { operationsOn } from "../../../machines/operation";
import { type Instance, instance, type Outcome } from "../instance";

// The documents have no code for a second operation while one runs; this is today's.
const codes = { busy: "OperationDenied.InstanceOperationInProgress", state: instance.codes.state };

export const { guard, operate, operateAll, changeStopped } = operationsOn<Instance, Outcome>(instance, {
  ids: "InstanceIds",
  codesOf: () => codes,
});
