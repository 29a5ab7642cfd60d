// A target of a listener: a machine, or an address of an interface that one has, and the port there. Those of one load balancer that
// come or go together take one call. The cloud tells a failure by nothing but the id of the listener.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { exactlyOneOf } from "../../lifecycle/author/rules";
import { defineResource } from "../resource";
import { idOf as listenerIdOf, listenerIds } from "./listener/listeners";
import type { Begun } from "./loadBalancer/writes";
import { type On, taskAction } from "./loadBalancer/writes";
import {
  addTarget,
  findTarget,
  idOf,
  ids,
  type Outcome,
  removeTarget,
  type Standing,
  type Target,
  targetOf,
  weighTarget,
} from "./targetAttachment/targets";

interface Inputs {
  listenerId: string;
  instanceId?: string | undefined;
  eniIp?: string | undefined;
  port: number;
}

function targetIn({ listenerId: id, instanceId: InstanceId, eniIp: EniIp, port: Port }: Inputs): Target {
  const { loadBalancerId: LoadBalancerId, listenerId: ListenerId } = listenerIds(id);
  return { LoadBalancerId, ListenerId, ...(InstanceId ? { InstanceId } : { EniIp }), Port };
}

/**
 * Writes a target, with others where they are asked for together; where its listener fails, `isDone` says whether it is as wanted all
 * the same. A listener fails as a whole: the target is then tried alone.
 */
async function written(
  write: (word: string) => Promise<Begun<Outcome>>,
  own: string,
  isDone: () => Promise<boolean>,
): Promise<boolean> {
  for (const word of ["", own]) {
    const { answer, ended } = await write(word);
    await ended;
    if (!answer.failed || (await isDone())) return true;
    if (answer.alone) return false;
  }
  return false;
}

type Reading = On<"ecm.DescribeTargets">;

const isThere = async ({ api }: Reading, target: Target) =>
  (await findTarget(api, target, true)) !== undefined;

type Looking = On<"ecm.DescribeInstances" | "ecm.DescribeNetworkInterfaces">;

/** Why the cloud may have refused a target, for which it gives no reason: what is not there is found. */
async function reasonFor({ api }: Looking, { InstanceId, EniIp = "" }: Target): Promise<string> {
  if (InstanceId) {
    const machine = await api.describe("ecm.DescribeInstances", InstanceId);
    return machine
      ? `the cloud refused it and gives no reason. ${InstanceId} has to be in the region and the VPC of the load balancer`
      : `the machine ${InstanceId} is not there`;
  }
  const Filters = [{ Name: "address-ip", Values: [EniIp] }];
  const having = await api.list("ecm.DescribeNetworkInterfaces", { Filters });
  return having.some(({ Attachment }) => Attachment?.InstanceId)
    ? "the cloud refused it and gives no reason. Its network interface has to be in the VPC of the load balancer"
    : `there is no network interface with ${EniIp} that is attached to a machine`;
}

const named = ({ InstanceId, EniIp, Port }: Target) => `${InstanceId ?? EniIp} at port ${Port}`;

export const targetAttachment = defineResource({
  token: ids.token,
  noun: "target",
  doc: "A target of a listener: an edge machine, or an address of a network interface that is attached to one, and the port there that traffic is passed to. It goes with its listener, and with its machine.",
  id: ids.id,
  inputs: {
    listenerId: field
      .idOf("ecm:Listener")
      .replace()
      .from((standing: Standing) => listenerIdOf(standing))
      .doc("The listener, by the id of the resource: `lb-xxxxxxxx/lbl-xxxxxxxx`."),
    instanceId: field
      .idOf("ecm:Instance")
      .optional()
      .replace()
      .doc("The machine, in the VPC of the load balancer."),
    eniIp: field
      .ip()
      .optional()
      .replace()
      .wire("EniIp")
      .doc(
        "An address of a network interface that is attached to a machine. Let it depend on the attachment.",
      ),
    port: field.integer().range(1, 65_535).replace().doc("The port that traffic is passed to."),
    weight: field
      .integer()
      .range(0, 100)
      .default(10)
      .doc("Its share of the traffic beside the other targets; 0 takes no new connections."),
  },
  outputs: {
    networkInterfaceId: field.string().optional().volatile().wire("EniId").doc("The network interface."),
    instanceName: field.string().optional().volatile().doc("Name of the machine."),
    privateIpAddresses: field.list(field.string()).volatile().doc("The addresses that traffic is passed to."),
    registeredTime: field.string().doc("When it was registered, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [exactlyOneOf("instanceId", "eniIp")],
  reads: "ecm.DescribeTargets",
  uses: [
    "ecm.BatchRegisterTargets",
    "ecm.BatchModifyTargetWeight",
    "ecm.BatchDeregisterTargets",
    "ecm.DescribeInstances",
    "ecm.DescribeNetworkInterfaces",
    taskAction,
  ],
  read: async ({ api, id, fresh }): Promise<Standing | undefined> => findTarget(api, targetOf(id), fresh),
  create: async ({ inputs, ...on }) => {
    const target = targetIn(inputs);
    const part = { ...target, Weight: inputs.weight };
    const made = await written(
      (word) => addTarget({ on, id: target.LoadBalancerId, part: { target: part, word } }),
      idOf(target),
      () => isThere(on, target),
    );
    if (made) return idOf(target);
    throw new RefusedError(
      `registering ${named(target)} as a target of ${inputs.listenerId}: ${await reasonFor(on, target)}`,
    );
  },
  sync: {
    weight: {
      of: ["weight"],
      call: async ({ id, to, ...on }) => {
        const target = targetOf(id);
        const part = { ...target, Weight: to.weight };
        const { ended } = await weighTarget({ on, id: target.LoadBalancerId, part });
        await ended;
      },
    },
  },
  delete: async ({ id, look, ...on }) => {
    const target = targetOf(id);
    if (!(await look())) return "gone";
    const gone = await written(
      (word) => removeTarget({ on, id: target.LoadBalancerId, part: { target, word } }),
      id,
      async () => !(await isThere(on, target)),
    );
    if (gone) return "gone";
    throw new RefusedError(
      `taking ${named(target)} from ${target.ListenerId}: the cloud refused it and gives no reason`,
    );
  },
  recover: { idOf: (inputs) => idOf(targetIn(inputs)) },
  example: `new tencentcloud.ecm.TargetAttachment("web", {
  region: front.region,
  listenerId: https.id,
  instanceId: machine.id,
  port: 8443,
});`,
});
