// Operations on one machine: one at a time, as on every machine. Changes that stop or reinstall it are made together: it is stopped
// once for all of them, and runs again afterwards.
import type { EnhancedServiceInput, Instance } from "../../../api/actions/ecm";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import {
  isRunning,
  isStopped,
  operationsOn,
  powerSeconds,
  whileStopped,
} from "../../machines/shared/operations";
import type { Inputs } from "./rules";

/** What changes of a machine call. */
export const changing = [
  "ecm.ModifyInstancesAttribute",
  "ecm.ResetInstancesMaxBandwidth",
  "ecm.ResetInstances",
  "ecm.ResetInstancesPassword",
  "ecm.DisassociateInstancesKeyPairs",
  "ecm.StartInstances",
  "ecm.StopInstances",
] as const;

type Calls = ApiFor<(typeof changing)[number] | "ecm.DescribeInstances">;
export type On = Pick<Operation<Calls>, "api" | "wait" | "progress"> & { id: string };

export const { begin, perform } = operationsOn<ApiFor<"ecm.DescribeInstances">, Instance>(
  "ecm:Instance",
  (api, id, options) => api.describe("ecm.DescribeInstances", id, options),
);

/** Stops the machine, by pulling its plug where it does not stop by itself. */
export function stop(on: On): Promise<Instance> {
  const request = { InstanceIdSet: [on.id], StopType: "SOFT_FIRST" };
  return perform(on, "stop", () => on.api.ecm.StopInstances(request), isStopped, powerSeconds);
}

export function start(on: On): Promise<Instance> {
  const request = { InstanceIdSet: [on.id] };
  return perform(on, "start", () => on.api.ecm.StartInstances(request), isRunning, powerSeconds);
}

export interface Change {
  from: Instance;
  to: Inputs;
  changed: string[];
  /** As the last run declared it. */
  before: Partial<Inputs>;
}

/** What only a reinstall changes; it sets a password on its way. */
const reinstalls = ["imageId", "keepImageLogin", "securityService", "monitorService", "eipDirectService"];

/** Answers the machine as it then is, where that was seen. */
export async function changeMachine(
  on: On,
  { from, to, changed, before }: Change,
): Promise<Instance | undefined> {
  if (changed.some((key) => reinstalls.includes(key))) return reinstall(on, from, to);
  const power = { from, wanted: to.powerState ?? before.powerState };
  const powers = { stop: () => stop(on), start: () => start(on) };
  return whileStopped(power, powers, async () => {
    if (changed.includes("keyIds")) await giveUpKeys(on, before.keyIds, to.keyIds);
    const { password } = to;
    if (password !== undefined && changed.includes("password"))
      await perform(on, "take the password", () =>
        on.api.ecm.ResetInstancesPassword({ InstanceIdSet: [on.id], Password: password }),
      );
  });
}

async function giveUpKeys(on: On, had: string[] = [], wanted: string[] = []): Promise<void> {
  const KeyIds = had.filter((key) => !wanted.includes(key));
  if (KeyIds.length === 0) return;
  await perform(on, "let go of its keys", () =>
    on.api.ecm.DisassociateInstancesKeyPairs({ InstanceIds: [on.id], KeyIds }),
  );
}

function reinstall(on: On, from: Instance, to: Inputs): Promise<Instance> {
  on.progress("reinstalling");
  return perform(
    on,
    "reinstall",
    () =>
      on.api.ecm.ResetInstances({
        InstanceIdSet: [on.id],
        ImageId: to.imageId,
        Password: to.password,
        KeepImageLogin: to.keepImageLogin ? "TRUE" : undefined,
        EnhancedService: enhancedService(to),
      }),
    ({ Image }) => Image?.ImageId === (to.imageId ?? from.Image?.ImageId),
  );
}

/** The agents as they are said; undefined where nothing is. */
export function enhancedService(to: Inputs): EnhancedServiceInput | undefined {
  const service = (Enabled: boolean | undefined) => (Enabled === undefined ? undefined : { Enabled });
  const { securityService, monitorService, eipDirectService } = to;
  if ([securityService, monitorService, eipDirectService].every((value) => value === undefined))
    return undefined;
  return {
    SecurityService: service(securityService),
    MonitorService: service(monitorService),
    EIPDirectService: service(eipDirectService),
  };
}
