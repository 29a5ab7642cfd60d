// A virtual machine. The cloud runs one operation on it at a time; what stops or reinstalls it has to be allowed, and a
// prepaid one ends in a recycle bin, which a delete empties or leaves only as the user says.
import type { Instance, ModifyInstancesAttributeRequest } from "../../api/actions/cvm";
import { HeldError, RefusedError } from "../../lifecycle/author/failures";
import { userDataOf } from "../machines/shared/setup";
import {
  explainState,
  isPassing,
  machineState,
  operationOf,
  passing,
  resting,
} from "../machines/shared/states";
import { defineResource } from "../resource";
import { changeMachine, type Inputs } from "./instance/changes";
import { changeCharge } from "./instance/charge";
import { changeDataDisks, changingDisks, takeAwayAdded } from "./instance/dataDisks";
import { inputs, outputs } from "./instance/fields";
import { changing, type On, perform, start, stop } from "./instance/operations";
import { orderOf } from "./instance/order";
import { type Owning, withAddedDisks, withDisksOf, withOwnDisks } from "./instance/ownDisks";
import { rules } from "./instance/rules";

export const instance = defineResource({
  token: "cvm:Instance",
  doc: "A virtual machine.",
  id: "ins-xxxxxxxx",
  tagged: "cvm:instance",
  inputs,
  outputs,
  rules,
  allows: {
    stop: {
      by: "allowStop",
      means: "stops the instance",
      needless: ({ powerState }) => powerState === "STOPPED",
    },
    reinstall: { by: "allowReinstall", means: "reinstalls the instance and wipes its system disk" },
    replace: {
      by: "allowReplace",
      means: "replaces the instance, and everything on its system disk and its data disks is lost",
    },
    discard: { by: "allowReplace", means: "removes a data disk, and everything on it is lost" },
  },
  reads: "cvm.DescribeInstances",
  filters: { name: "instance-name", vpcId: "vpc-id", subnetId: "subnet-id", zone: "zone" },
  uses: ["cvm.RunInstances", "cvm.TerminateInstances", ...changing, ...changingDisks],
  readsAlso: ["cbs.DescribeDisks"],
  read: async ({ api, id, fresh, before, inputs }) => {
    const item = await api.describe("cvm.DescribeInstances", id, { fresh });
    const taken = !before.dataDiskIds && (Object.keys(inputs).length === 0 || inputs.adopt !== undefined);
    if (item && taken) return withAddedDisks(api, item);
    return item && withOwnDisks(api, item, before.dataDiskIds, fresh);
  },
  create: async ({ api, inputs, token, warn }) => {
    if (!saysLogin(inputs)) await warn(noLogin);
    const { InstanceIdSet } = await api.cvm.RunInstances({ ...orderOf(inputs), ClientToken: token });
    return InstanceIdSet[0]!;
  },
  sync: {
    name: {
      of: ["name"],
      call: ({ to, ...on }) => changeAttributes(on, "take its name", { InstanceName: to.name }),
    },
    protection: {
      of: ["disableApiTermination"],
      call: ({ to, ...on }) =>
        changeAttributes(on, "change its protection", { DisableApiTermination: to.disableApiTermination }),
    },
    role: {
      of: ["camRoleName"],
      call: ({ to, ...on }) => changeAttributes(on, "take its role", { CamRoleName: to.camRoleName }),
    },
    userData: {
      of: ["userData", "userDataRaw"],
      call: ({ to, ...on }) => changeAttributes(on, "take its user data", { UserData: userDataOf(to) }),
    },
    charge: {
      of: ["instanceChargeType"],
      call: async ({ from, to, ...on }) => withDisksOf(from, await changeCharge(on, from, to)),
    },
    renewFlag: {
      of: ["renewFlag"],
      call: async ({ from, to, ...on }) => {
        const change = { InstanceIds: [on.id], RenewFlag: to.renewFlag! };
        return withDisksOf(
          from,
          await perform(on, "renew as said", () => on.api.cvm.ModifyInstancesRenewFlag(change)),
        );
      },
    },
    // Moving to another project may cost the security groups (api-docs/cvm.txt:3603): they come after it.
    project: {
      of: ["projectId"],
      call: async ({ from, to, ...on }) => {
        const change = { InstanceIds: [on.id], ProjectId: to.projectId! };
        return withDisksOf(
          from,
          await perform(on, "change projects", () => on.api.cvm.ModifyInstancesProject(change)),
        );
      },
    },
    securityGroups: {
      of: ["securityGroupIds"],
      call: ({ to, ...on }) =>
        changeAttributes(on, "take its security groups", { SecurityGroups: to.securityGroupIds }),
    },
    bandwidth: {
      of: ["internetMaxBandwidthOut"],
      call: async ({ from, to, ...on }) => {
        const now = await perform(on, "change its bandwidth", () =>
          on.api.cvm.ResetInstancesInternetMaxBandwidth({
            InstanceIds: [on.id],
            InternetAccessible: { InternetMaxBandwidthOut: to.internetMaxBandwidthOut },
            ...prepaidDates(from),
          }),
        );
        return withDisksOf(from, now);
      },
    },
    machine: {
      of: [
        "imageId",
        "keepImageLogin",
        "securityService",
        "monitorService",
        "automationService",
        "instanceType",
        "systemDisk",
        "keyIds",
        "password",
        "hostName",
        "subnetId",
        "privateIpAddress",
      ],
      call: async ({ from, to, changed, inputsBefore, ...on }) => {
        const powerBefore = inputsBefore.powerState;
        return withDisksOf(from, await changeMachine(on, { from, to, changed, powerBefore }));
      },
    },
    power: {
      of: ["powerState"],
      call: async ({ from, to, ...on }) => {
        const now = await (to.powerState === "STOPPED" ? stop(on, to.stoppedMode) : start(on));
        return withDisksOf(from, now);
      },
    },
    // The last one: until the state has them, later looks do not show the disks that are added.
    dataDisks: {
      of: ["dataDisks"],
      call: async ({ from, to, inputsBefore, ...on }) =>
        changeDataDisks(on, { from, to, before: inputsBefore }),
    },
  },
  delete: async ({ api, id, look, state: known, ...on }) => {
    const { forceDelete } = known;
    const item = await look();
    if (!item || item.InstanceState === "TERMINATING") return;
    if (isPassing(item)) throw new HeldError(`${id} is ${machineState(item)}`);
    if (item.DisableApiTermination)
      throw new RefusedError(
        `${id} is protected from deletion: set \`disableApiTermination: false\`, run up, and delete it then`,
      );
    if (item.InstanceChargeType === "PREPAID" && forceDelete === undefined)
      throw new RefusedError(
        `${id} is PREPAID, and deleting it moves it to the recycle bin, where it keeps its private address for 7 days: set \`forceDelete: true\` to remove it from there, too, or \`forceDelete: false\` to leave it there, run up, and delete it then`,
      );
    if (known.dataDisks?.length || known.__unfinished) await takeAwayAdded({ ...on, api, id }, known);
    await api.cvm.TerminateInstances({ InstanceIds: [id] });
  },
  blockedBy: async ({ look }) => {
    const item = await look();
    return item && isPassing(item) ? [{ id: item.InstanceId, what: operationOf(item), leaving: true }] : [];
  },
  settled: { state: machineState, done: resting, pending: passing, explain: explainState, usual: 30 },
  gone: {
    state: machineState,
    usual: 15,
    leaving: [...resting, ...passing, "TERMINATING"],
    failed: ["LAUNCH_FAILED"],
    gone: ["SHUTDOWN"],
    days: 7,
    purge: ({ forceDelete }) => forceDelete !== false,
  },
  takesToken: true,
  holds: { "vpc:Subnet": "subnet-id", "vpc:SecurityGroup": "security-group-id" },
  // An address that is asked for can be had by the new one only when the old one has let go of it.
  deleteBeforeReplace: (before, wanted) =>
    wanted.privateIpAddress !== undefined &&
    before.privateIpAddress === wanted.privateIpAddress &&
    before.subnetId === wanted.subnetId,
  timeouts: { create: 900, update: 1200, delete: 900 },
  example: `const server = new tencentcloud.cvm.Instance("server", {
  zone: "ap-guangzhou-3",
  imageId: "img-pi0ii46r",
  instanceType: "S5.MEDIUM4",
  vpcId: main.id,
  subnetId: web.id,
  securityGroupIds: [firewall.id],
  keyIds: [key.id],
  systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
});`,
});

async function changeAttributes(
  { from, ...on }: On & { from: Owning },
  what: string,
  attributes: Omit<ModifyInstancesAttributeRequest, "InstanceIds">,
): Promise<Owning> {
  const change = { InstanceIds: [on.id], ...attributes };
  return withDisksOf(from, await perform(on, what, () => on.api.cvm.ModifyInstancesAttribute(change)));
}

const noLogin =
  "nothing says how to log in to this instance: the cloud makes up a password and sends it to the account's message center. " +
  "Set `keyIds`, `password` or `keepImageLogin` to know how to log in";

function saysLogin({ password, keyIds = [], keepImageLogin }: Inputs): boolean {
  return password !== undefined || keyIds.length > 0 || keepImageLogin === true;
}

/** Prepaid bandwidth is bought from today to the instance's end (api-docs/cvm.txt:3413). */
function prepaidDates(instance: Instance): { StartTime?: string; EndTime?: string } {
  if (instance.InternetAccessible.InternetChargeType !== "BANDWIDTH_PREPAID") return {};
  return {
    StartTime: new Date().toISOString().slice(0, 10),
    EndTime: instance.ExpiredTime?.slice(0, 10) ?? "",
  };
}
