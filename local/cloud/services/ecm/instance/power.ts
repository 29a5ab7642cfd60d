// Starting, stopping, rebooting and terminating machines. By default a terminated one takes along what is bound to it.
import { type AnyCall, type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { EcmActions, TerminateInstancesRequest } from "../../../requests/ecm";
import { instance } from "../instance";
import { boundTo } from "./describe";
import { fromOf, guard, operate, operateAll } from "./operation";

/** Seconds until a termination that has a time; undefined for one that is now. */
function delayOf({ world, params }: Call<TerminateInstancesRequest>): number | undefined {
  const { TerminateDelay, TerminateTime = "" } = params;
  if (!TerminateDelay) return undefined;
  const at = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(TerminateTime)
    ? Date.parse(`${TerminateTime.replace(" ", "T")}Z`)
    : Number.NaN;
  if (Number.isNaN(at))
    throw new ApiError("InvalidParameterValue.InvalidTime", `\`${TerminateTime}\` is no time.`);
  if (at <= world.now)
    throw new ApiError("InvalidParameterValue.TerminateTimeSmaller", `${TerminateTime} is in the past.`);
  return (at - world.now) / 1000;
}

function terminate(call: Call<TerminateInstancesRequest>): undefined {
  const { world, params } = call;
  const seconds = delayOf(call);
  const entities = call.all(instance, "InstanceIdSet");
  for (const entity of entities) guard(call, entity, fromOf(seconds === undefined ? "terminate" : "expire"));
  for (const entity of entities) {
    if (seconds !== undefined) world.begin(entity, "expire", { seconds });
    else {
      if (params.AssociatedResourceDestroy ?? true)
        for (const one of boundTo(call, entity)) world.remove(one);
      operate(call, entity, "terminate");
    }
  }
}

const refs = { InstanceIdSet: instance };
// The documents of these have one code for an id that is wrong and one that is not there.
const codes = { notFound: "InvalidParameterValue.InvalidInstanceID" };

const begins =
  (transition: string) =>
  (call: AnyCall): undefined => {
    operateAll(call, transition);
  };

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    StartInstances: { ...{ refs, codes }, run: begins("start") },
    StopInstances: { ...{ refs, codes }, run: begins("stop") },
    RebootInstances: { refs, run: begins("reboot") },
    TerminateInstances: { refs, run: terminate },
  },
});
