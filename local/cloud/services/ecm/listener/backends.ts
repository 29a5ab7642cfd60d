// The machines and interfaces behind listeners: which they are, and how they are.
import { definePart } from "../../../action";
import type { Entity, World } from "../../../kind";
import type { NetworkInterface } from "../../../network/networkInterface";
import type { EcmActions } from "../../../requests/ecm";
import { type Instance, instance } from "../instance";
import { type Listener, listener, type Target } from "../listener";
import { loadBalancer } from "../loadBalancer";
import { networkInterface } from "../networkInterface";
import { primaryOf } from "../networkInterface/primary";
import { ecmService } from "../service";
import { listenersAsked } from "./actions";

/** The interface with an address, which a machine has, of those that can be reached. */
export function interfaceWith(
  world: World,
  address: string,
  reaches: (one: Entity<NetworkInterface>) => boolean,
): Entity<NetworkInterface> | undefined {
  const has = ({ data }: Entity<NetworkInterface>) =>
    data.InstanceId !== "" && data.PrivateIps.some(({ PrivateIpAddress }) => PrivateIpAddress === address);
  return world.listAll(networkInterface).find((one) => has(one) && reaches(one));
}

/** The machine that a target is, or that has its interface. */
function machineOf(world: World, { InstanceId, EniId }: Target): Entity<Instance> | undefined {
  return world.get(instance, InstanceId || (world.get(networkInterface, EniId)?.data.InstanceId ?? ""));
}

/** The private addresses that a listener passes traffic to. */
export function addressesBehind(world: World, { data }: Entity<Listener>): string[] {
  return data.Targets.flatMap((target) =>
    target.EniIp === "" ? (machineOf(world, target)?.data.PrivateIpAddresses ?? []) : [target.EniIp],
  );
}

function viewTarget(world: World, target: Target): object {
  const machine = machineOf(world, target);
  const isMachine = target.EniIp === "";
  return {
    InstanceId: isMachine ? target.InstanceId : null,
    EniId: isMachine ? (primaryOf(world, target.InstanceId)?.id ?? null) : target.EniId,
    InstanceName: machine?.data.InstanceName ?? null,
    PrivateIpAddresses: isMachine ? (machine?.data.PrivateIpAddresses ?? []) : [target.EniIp],
    PublicIpAddresses: isMachine
      ? (machine?.data.PublicIps ?? []).map(({ PublicIPAddress }) => PublicIPAddress)
      : [],
    ...{ Port: target.Port, Weight: target.Weight },
    RegisteredTime: ecmService.formatTime(target.RegisteredTime),
  };
}

/** How a target is: what runs is healthy, where it is checked at all. */
function viewHealth(world: World, { data }: Entity<Listener>, target: Target): object {
  const machine = machineOf(world, target);
  const found = machine?.state === "RUNNING" ? "Alive" : "Dead";
  const HealthStatusDetail = data.HealthCheck.HealthSwitch === 0 ? "Close" : found;
  return {
    IP: target.EniIp || (machine?.data.PrivateIpAddresses[0] ?? ""),
    ...{ Port: target.Port, TargetId: target.InstanceId || target.EniId },
    ...{ HealthStatus: HealthStatusDetail === "Alive", HealthStatusDetail },
  };
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeTargets: {
      refs: { LoadBalancerId: loadBalancer },
      run: (call) => ({
        Listeners: listenersAsked(call).map(({ id, data: { Protocol, Port, Targets } }) => ({
          ...{ ListenerId: id, Protocol, Port },
          Targets: Targets.map((target) => viewTarget(call.world, target)),
        })),
      }),
    },

    DescribeTargetHealth: {
      refs: { LoadBalancerIds: loadBalancer },
      run: (call) => ({
        LoadBalancers: call.all(loadBalancer, "LoadBalancerIds").map((one) => ({
          ...{ LoadBalancerId: one.id, LoadBalancerName: one.data.LoadBalancerName },
          Listeners: call.world
            .list(listener)
            .filter(({ data }) => data.LoadBalancerId === one.id)
            .map((each) => ({
              ...{ ListenerId: each.id, ListenerName: each.data.ListenerName },
              ...{ Protocol: each.data.Protocol, Port: each.data.Port },
              Rules: [{ Targets: each.data.Targets.map((target) => viewHealth(call.world, each, target)) }],
            })),
        })),
      }),
    },
  },
});
