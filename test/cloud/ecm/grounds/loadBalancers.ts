// Load balancers and their listeners, where refusals of their actions are caused: one that is free, and one whose task never ends.
import { change, quota } from "../../errors/refusals";
import { EcmRegion, type EdgeGround } from "../ground";
import type { Scene } from "../scene";

const region = (code: string) => ({ [code]: change({ EcmRegion: "ap-guangzhou" }) });

/** A free balancer with a listener, and a busy one with another. */
export async function buildBalancers({ on, ask, groupId }: Scene, more: object = {}) {
  const order = { EcmRegion, LoadBalancerType: "OPEN", VipIsp: "CTCC", Number: 2, ...more };
  const { LoadBalancerIds: ids } = await ask("CreateLoadBalancer", order);
  const [free, busy] = ids as [string, string];
  await on.pass("10s");
  const listenerOf = async (LoadBalancerId: string): Promise<string> =>
    (await ask("CreateListener", { LoadBalancerId, Ports: [80], Protocol: "TCP" })).ListenerIds[0];
  const [freeListener, busyListener] = [await listenerOf(free), await listenerOf(busy)];
  await on.pass("10s");
  await on.cloud.control("POST", "faults", {
    ...{ kind: "stickTransition", type: "ecm:loadBalancer", transition: "write", times: 1 },
  });
  await ask("SetLoadBalancerSecurityGroups", { LoadBalancerId: busy, SecurityGroups: [groupId] });
  return { free, busy, freeListener, busyListener };
}

export async function ofLoadBalancers(scene: Scene): Promise<EdgeGround> {
  const { free, busy, freeListener, busyListener } = await buildBalancers(scene, {
    VpcId: scene.vpcId,
  });
  const { groupId, vpcId, subnetId, otherId } = scene;
  const one = { LoadBalancerId: free };
  const isBusy = { FailedOperation: change({ LoadBalancerId: busy }) };
  const isBusyListener = { FailedOperation: change({ LoadBalancerId: busy, ListenerId: busyListener }) };
  const areBusy = { FailedOperation: change({ LoadBalancerIds: [free, busy] }) };
  return {
    good: {
      CreateLoadBalancer: { EcmRegion, LoadBalancerType: "OPEN", VipIsp: "CTCC", VpcId: vpcId },
      DescribeLoadBalancers: { EcmRegion, LoadBalancerIds: [free] },
      ModifyLoadBalancerAttributes: { ...one, LoadBalancerName: "other" },
      SetLoadBalancerSecurityGroups: { ...one, SecurityGroups: [groupId] },
      SetSecurityGroupForLoadbalancers: {
        ...{ LoadBalancerIds: [free], SecurityGroup: groupId, OperationType: "ADD" },
      },
      DeleteLoadBalancer: { LoadBalancerIds: [free] },
      DescribeLoadBalanceTaskStatus: { TaskId: "nobody-has-begun-it" },
      CreateListener: { ...one, Ports: [443], Protocol: "TCP" },
      DescribeListeners: { ...one, ListenerIds: [freeListener] },
      ModifyListener: { ...one, ListenerId: freeListener, ListenerName: "other" },
      DeleteListener: { ...one, ListenerId: freeListener },
      DeleteLoadBalancerListeners: { ...one, ListenerIds: [freeListener] },
    },
    causes: {
      CreateLoadBalancer: {
        ...region("InvalidParameterValue.InvalidEcmRegion"),
        "InvalidParameterValue.InvalidISPInNode": change({
          ...{ EcmRegion: "ap-shenzhen-ecm", VpcId: undefined, VipIsp: "CMCC" },
        }),
        "InvalidParameterValue.InvalidSubnetInZone": change({
          ...{ VpcId: otherId, AddressIPVersion: "IPv6FullChain", SubnetId: subnetId },
        }),
        "InvalidParameterValue.TagNumOutOfRange": change({
          Tags: Array.from({ length: 51 }, (_, i) => ({ TagKey: `k${i}`, TagValue: "v" })),
        }),
        "LimitExceeded.LBLimitExceeded": quota("ecm:loadBalancer"),
      },
      DescribeLoadBalancers: region("InvalidParameter.RegionNotFound"),
      ModifyLoadBalancerAttributes: {
        ...isBusy,
        "InvalidParameterValue.Duplicate": change({ LoadBalancerName: busy }),
      },
      SetLoadBalancerSecurityGroups: isBusy,
      SetSecurityGroupForLoadbalancers: areBusy,
      DeleteLoadBalancer: { ...areBusy, InvalidParameterValue: change({ LoadBalancerIds: [] }) },
      CreateListener: { ...isBusy, LimitExceeded: quota("ecm:listener") },
      ModifyListener: isBusyListener,
      DeleteListener: isBusyListener,
    },
  };
}
