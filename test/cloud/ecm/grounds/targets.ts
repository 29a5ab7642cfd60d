// Targets of listeners, where refusals of their actions are caused.
import { first } from "../../../found";
import { change } from "../../errors/refusals";
import type { EdgeGround } from "../ground";
import type { Scene } from "../scene";
import { machineOrder } from "./instance";
import { buildBalancers } from "./loadBalancers";

/** Balancers, of which the free one has a target. */
async function build(scene: Scene) {
  const balancers = await buildBalancers(scene);
  const { InstanceIdSet } = await scene.on.ecm.RunInstances(machineOrder());
  const target = { InstanceId: first(InstanceIdSet, "machine"), Port: 80 };
  await scene.on.pass("1m");
  const { free: LoadBalancerId, freeListener: ListenerId } = balancers;
  await scene.ask("BatchRegisterTargets", { LoadBalancerId, Targets: [{ ListenerId, ...target }] });
  await scene.on.pass("10s");
  return { ...balancers, target };
}

export async function ofTargets(scene: Scene): Promise<EdgeGround> {
  const { free, busy, freeListener, busyListener, target } = await build(scene);
  const one = { LoadBalancerId: free, ListenerId: freeListener };
  const row = { ListenerId: freeListener, ...target };
  const isBusy = { FailedOperation: change({ LoadBalancerId: busy, ListenerId: busyListener }) };
  const areBusy = (list: string, rows: object[]) => ({
    FailedOperation: change({ LoadBalancerId: busy, [list]: rows }),
  });
  const busyRow = { ...row, ListenerId: busyListener };
  const wrongPort = { "InvalidParameter.PortCheckFailed": change({ Targets: [{ ...row, Port: 70_000 }] }) };
  return {
    good: {
      BatchRegisterTargets: { LoadBalancerId: free, Targets: [{ ...row, Port: 81 }] },
      BatchDeregisterTargets: { LoadBalancerId: free, Targets: [row] },
      BatchModifyTargetWeight: {
        LoadBalancerId: free,
        ModifyList: [{ ListenerId: freeListener, Targets: [target], Weight: 20 }],
      },
      ModifyTargetWeight: { ...one, Targets: [target], Weight: 20 },
      ModifyTargetPort: { ...one, Targets: [target], NewPort: 81 },
      DescribeTargets: { LoadBalancerId: free, ListenerIds: [freeListener] },
      DescribeTargetHealth: { LoadBalancerIds: [free] },
    },
    causes: {
      BatchRegisterTargets: { ...areBusy("Targets", [busyRow]), ...wrongPort },
      BatchDeregisterTargets: {
        ...wrongPort,
        "InvalidParameterValue.Duplicate": change({ Targets: [row, row] }),
        "InvalidParameterValue.Range": change({ Targets: [{ ...row, Weight: 101 }] }),
      },
      BatchModifyTargetWeight: areBusy("ModifyList", [{ ListenerId: busyListener, Targets: [target] }]),
      ModifyTargetWeight: {
        ...isBusy,
        "InvalidParameterValue.Duplicate": change({ Targets: [target, target] }),
      },
    },
  };
}
