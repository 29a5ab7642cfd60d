// The steps of a call in which armed faults strike: before it is carried out, and after.
import { isRead } from "./catalogue";
import type { Cloud } from "./cloud";
import { ApiError } from "./errors";
import { isBefore } from "./faults";
import { Ended, type RequestContext } from "./requestContext";

export function findFaults(context: RequestContext): void {
  const { cloud, spec, request } = context;
  const call = {
    service: spec.service,
    action: spec.action,
    isRead: isRead(spec),
    temporary: request.token !== undefined,
  };
  context.faults = cloud.faults.onCall(call, cloud.clock.elapsed());
}

/** How far off the cloud's clock is for this call, in milliseconds. */
export function skewOf({ faults }: RequestContext): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === "skew" ? fault.by : 0), 0);
}

export async function injectBefore(context: RequestContext): Promise<void> {
  const { cloud } = context;
  for (const fault of context.faults.filter(isBefore)) {
    if (fault.kind === "latency") await cloud.clock.delay(fault.duration);
    if (fault.kind === "error") throw new ApiError(fault.code, fault.message ?? "Injected by a fault.");
    if (fault.kind === "status") throw new Ended({ how: "status", status: fault.status, body: fault.body });
    if (fault.kind === "resetBefore") throw new Ended({ how: "reset" });
    if (fault.kind === "hangBefore") throw new Ended({ how: "hang" });
    if (fault.kind === "crashBefore") crash(cloud);
  }
}

export function injectAfter({ cloud, faults }: RequestContext): void {
  for (const fault of faults.filter((one) => !isBefore(one))) {
    if (fault.kind === "errorAfter") throw new ApiError(fault.code, fault.message ?? "Injected by a fault.");
    if (fault.kind === "statusAfter")
      throw new Ended({ how: "status", status: fault.status, body: fault.body });
    if (fault.kind === "resetAfter") throw new Ended({ how: "reset" });
    if (fault.kind === "hangAfter") throw new Ended({ how: "hang" });
    if (fault.kind === "crashAfter") crash(cloud);
    if (fault.kind === "truncate") throw new Ended({ how: "truncate" });
    if (fault.kind === "notJson") throw new Ended({ how: "notJson", body: fault.body });
    if (fault.kind === "trickle") throw new Ended({ how: "trickle", duration: fault.duration });
  }
}

function crash(cloud: Cloud): never {
  cloud.crash?.();
  throw new Ended({ how: "hang" });
}
