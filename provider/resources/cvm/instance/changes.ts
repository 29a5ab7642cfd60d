// Changes of an instance that stop or reinstall it, together: it is stopped once for all of them, and runs again afterwards.
import type { EnhancedServiceInput, Instance, LoginSettingsInput } from "../../../api/actions/cvm";
import type { TypeOf } from "../../../lifecycle/author/field";
import { userDataOf } from "../../machines/shared/setup";
import type { inputs } from "./fields";
import { type On, perform, whileStopped } from "./operations";

export type Inputs = TypeOf<typeof inputs>;

export interface Change {
  from: Instance;
  to: Inputs;
  changed: string[];
  /** Whether it ran before, as the state of the last run has it. */
  powerBefore: string | undefined;
}

/** What only a reinstall changes. */
const reinstalls = ["imageId", "keepImageLogin", "securityService", "monitorService", "automationService"];
/** What a reinstall sets on its way. */
const alongside = ["password", "keyIds", "hostName"];

/** Answers the instance as it then is, where that was seen. */
export async function changeMachine(
  on: On,
  { from, to, changed, powerBefore }: Change,
): Promise<Instance | undefined> {
  let now = from;
  let left = changed;
  if (left.some((key) => reinstalls.includes(key))) {
    now = await reinstall(on, from, to);
    left = left.filter((key) => !reinstalls.includes(key) && !alongside.includes(key));
    if (!growsSystemDisk(now, to)) left = left.filter((key) => key !== "systemDisk");
  }
  if (left.length === 0) return now;
  return whileStopped(on, { from: now, wanted: to.powerState ?? powerBefore }, async () => {
    for (const [key, change] of Object.entries(whenStopped)) {
      if (left.includes(key)) await change(on, now, to);
    }
    if (left.includes("subnetId") || left.includes("privateIpAddress")) await move(on, now, to);
  });
}

/** Installs the image anew; the system disk grows on the way, because a reinstall is what the documents grow it with. */
function reinstall(on: On, from: Instance, to: Inputs): Promise<Instance> {
  const { api, id } = on;
  on.progress("reinstalling");
  return perform(
    on,
    "reinstall",
    () =>
      api.cvm.ResetInstance({
        InstanceId: id,
        ImageId: to.imageId,
        SystemDisk: growsSystemDisk(from, to) ? { DiskSize: to.systemDisk?.diskSize } : undefined,
        LoginSettings: loginSettings({ ...to, keyIds: to.keyIds ?? keysOf(from) }),
        EnhancedService: enhancedService(to),
        HostName: to.hostName,
        UserData: userDataOf(to),
      }),
    ({ ImageId }) => ImageId === to.imageId,
  );
}

const whenStopped: Record<string, (on: On, from: Instance, to: Inputs) => Promise<unknown>> = {
  instanceType: (on, _from, to) =>
    perform(
      on,
      `be a ${to.instanceType}`,
      () => on.api.cvm.ResetInstancesType({ InstanceIds: [on.id], InstanceType: to.instanceType! }),
      ({ InstanceType }) => InstanceType === to.instanceType,
    ),
  systemDisk: (on, _from, to) => {
    const DiskSize = to.systemDisk?.diskSize;
    return perform(
      on,
      "grow its system disk",
      () => on.api.cvm.ResizeInstanceDisks({ InstanceId: on.id, SystemDisk: { DiskSize } }),
      ({ SystemDisk }) => SystemDisk.DiskSize === DiskSize,
    );
  },
  keyIds: changeKeys,
  password: (on, _from, to) =>
    perform(on, "take the password", () =>
      on.api.cvm.ResetInstancesPassword({ InstanceIds: [on.id], Password: to.password! }),
    ),
  hostName: (on, _from, to) =>
    perform(on, "take the host name", () =>
      on.api.cvm.ModifyInstancesAttribute({
        InstanceIds: [on.id],
        HostName: to.hostName,
        AutoReboot: false,
      }),
    ),
};

async function changeKeys(on: On, from: Instance, to: Inputs): Promise<void> {
  const InstanceIds = [on.id];
  const before = keysOf(from);
  const wanted = to.keyIds ?? [];
  const removed = before.filter((key) => !wanted.includes(key));
  const added = wanted.filter((key) => !before.includes(key));
  if (removed.length > 0)
    await perform(
      on,
      "let go of its keys",
      () => on.api.cvm.DisassociateInstancesKeyPairs({ InstanceIds, KeyIds: removed }),
      (now) => !removed.some((key) => keysOf(now).includes(key)),
    );
  if (added.length > 0)
    await perform(
      on,
      "take its keys",
      () => on.api.cvm.AssociateInstancesKeyPairs({ InstanceIds, KeyIds: added }),
      (now) => added.every((key) => keysOf(now).includes(key)),
    );
}

function move(on: On, from: Instance, to: Inputs): Promise<Instance> {
  const SubnetId = to.subnetId ?? from.VirtualPrivateCloud.SubnetId;
  const address = to.privateIpAddress;
  return perform(
    on,
    `be in ${SubnetId}`,
    () =>
      on.api.cvm.ModifyInstancesVpcAttribute({
        InstanceIds: [on.id],
        VirtualPrivateCloud: {
          VpcId: from.VirtualPrivateCloud.VpcId,
          SubnetId,
          PrivateIpAddresses: address ? [address] : undefined,
        },
      }),
    ({ VirtualPrivateCloud, PrivateIpAddresses }) =>
      VirtualPrivateCloud.SubnetId === SubnetId && (!address || PrivateIpAddresses?.[0] === address),
  );
}

function keysOf({ LoginSettings }: Instance): string[] {
  return LoginSettings?.KeyIds ?? [];
}

function growsSystemDisk({ SystemDisk }: Instance, { systemDisk }: Inputs): boolean {
  return (systemDisk?.diskSize ?? 0) > SystemDisk.DiskSize;
}

/** How to log in, as far as it is said; the cloud makes up a password where nothing is. */
export function loginSettings(login: Partial<Inputs>): LoginSettingsInput | undefined {
  const { password, keyIds = [], keepImageLogin } = login;
  if (password !== undefined) return { Password: password };
  if (keepImageLogin) return { KeepImageLogin: "TRUE" };
  return keyIds.length > 0 ? { KeyIds: keyIds } : undefined;
}

export function enhancedService({
  securityService,
  monitorService,
  automationService,
}: Inputs): EnhancedServiceInput | undefined {
  const service = (Enabled: boolean | undefined) => (Enabled === undefined ? undefined : { Enabled });
  if ([securityService, monitorService, automationService].every((value) => value === undefined))
    return undefined;
  return {
    SecurityService: service(securityService),
    MonitorService: service(monitorService),
    AutomationService: service(automationService),
  };
}
