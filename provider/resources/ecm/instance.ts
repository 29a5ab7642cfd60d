// An edge machine. No action takes a token, so that a launch whose answer was lost is found by what the machine carries: its tags and
// its name. The cloud runs one operation on it at a time; what stops or reinstalls it has to be allowed.
import { HeldError } from "../../lifecycle/author/failures";
import {
  explainState,
  isPassing,
  machineState,
  operationOf,
  passing,
  resting,
} from "../machines/shared/states";
import { byName, defineResource } from "../resource";
import { inputs, outputs } from "./instance/fields";
import { machineGroups } from "./instance/groups";
import { changeMachine, changing, perform, start, stop } from "./instance/operations";
import { orderOf } from "./instance/order";
import { type Inputs, rules } from "./instance/rules";

export const instance = defineResource({
  token: "ecm:Instance",
  doc: "An edge machine. Its zone says its region.",
  id: "ein-xxxxxxxx",
  everywhere: true,
  inputs,
  outputs,
  rules,
  agrees: [
    {
      about: machineGroups,
      of: "id",
      says: ({ securityGroupIds }) => (securityGroupIds ? "all" : undefined),
      path: "securityGroupIds",
    },
  ],
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
  },
  reads: "ecm.DescribeInstances",
  filters: {
    name: "instance-name",
    zone: "zone",
    vpcId: "vpc-id",
    subnetId: "subnet-id",
    moduleId: "module-id",
  },
  uses: ["ecm.RunInstances", "ecm.TerminateInstances", ...changing],
  create: async ({ api, inputs: given, warn }) => {
    if (!saysLogin(given)) await warn(noLogin);
    const { InstanceIdSet } = await api.ecm.RunInstances(orderOf(given));
    return InstanceIdSet?.[0] ?? "";
  },
  sync: {
    // Without a name, groups would empty it.
    attributes: {
      of: ["name", "securityGroupIds"],
      call: ({ to, changed, ...on }) => {
        const SecurityGroups = changed.includes("securityGroupIds") ? to.securityGroupIds : undefined;
        const change = { InstanceIdSet: [on.id], InstanceName: to.name, SecurityGroups };
        return perform(on, "take its name and its security groups", () =>
          on.api.ecm.ModifyInstancesAttribute(change),
        );
      },
    },
    bandwidth: {
      of: ["internetMaxBandwidthOut"],
      call: ({ to, ...on }) => {
        const change = { InstanceIdSet: [on.id], MaxBandwidthOut: to.internetMaxBandwidthOut ?? 0 };
        return perform(on, "change its bandwidth", () => on.api.ecm.ResetInstancesMaxBandwidth(change));
      },
    },
    machine: {
      of: [
        "imageId",
        "keepImageLogin",
        "securityService",
        "monitorService",
        "eipDirectService",
        "password",
        "keyIds",
      ],
      call: ({ from, to, changed, inputsBefore, ...on }) =>
        changeMachine(on, { from, to, changed, before: inputsBefore }),
    },
    power: {
      of: ["powerState"],
      call: ({ to, ...on }) => (to.powerState === "STOPPED" ? stop(on) : start(on)),
    },
  },
  delete: async ({ api, id, look }) => {
    const item = await look();
    if (!item || item.InstanceState === "TERMINATING") return;
    if (isPassing(item)) throw new HeldError(`${id} is ${machineState(item)}`);
    // What is bound to it is somebody else's: by default it would go along.
    await api.ecm.TerminateInstances({ InstanceIdSet: [id], AssociatedResourceDestroy: false });
  },
  blockedBy: async ({ look }) => {
    const item = await look();
    return item && isPassing(item) ? [{ id: item.InstanceId, what: operationOf(item), leaving: true }] : [];
  },
  settled: { state: machineState, done: resting, pending: passing, explain: explainState, usual: 30 },
  gone: {
    state: machineState,
    usual: 15,
    leaving: [...resting, ...passing, "TERMINATING", "SHUTDOWN"],
    failed: ["LAUNCH_FAILED"],
  },
  recover: byName,
  holds: { "ecm:Subnet": "subnet-id", "ecm:Module": "module-id", "ecm:Image": "image-id" },
  // An address that is asked for can be had by the new one only when the old one has let go of it.
  deleteBeforeReplace: (before, wanted) =>
    wanted.privateIpAddress !== undefined &&
    before.privateIpAddress === wanted.privateIpAddress &&
    before.subnetId === wanted.subnetId,
  timeouts: { create: 900, update: 1200, delete: 900 },
  example: `const server = new tencentcloud.ecm.Instance("server", {
  zone: "ap-hangzhou-ecm-1",
  isp: "CTCC",
  instanceType: "SN3ne.MEDIUM4",
  imageId: "img-9qabwvbn",
  vpcId: site.id,
  subnetId: web.id,
  securityGroupIds: [open.id],
  internetMaxBandwidthOut: 25,
  keyIds: [key.id],
});`,
});

const noLogin =
  "nothing says how to log in to this instance: the cloud makes up a password and sends it to the account's message center. " +
  "Set `keyIds`, `password` or `keepImageLogin` to know how to log in";

function saysLogin({ password, keyIds = [], keepImageLogin }: Inputs): boolean {
  return password !== undefined || keyIds.length > 0 || keepImageLogin === true;
}
