// Load balancers of edge machines and their listeners, with the official SDK as a witness: writes are tasks, one at a time.
import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

const EcmRegion = "ap-hangzhou-ecm";
const order = { EcmRegion, LoadBalancerType: "OPEN", VipIsp: "CTCC" };

async function balancer({ ecm, pass }: Stage, more: object = {}): Promise<string> {
  const { LoadBalancerIds } = await ecm.CreateLoadBalancer({ ...order, ...more });
  await pass("10s");
  return present(LoadBalancerIds?.[0]);
}

const statusOf = async ({ ecm }: Stage, TaskId = ""): Promise<number | undefined> =>
  (await ecm.DescribeLoadBalanceTaskStatus({ TaskId })).Status;

test("a new one is being created for a while, and has an address of its carrier", async () => {
  const on = await stage();
  const { LoadBalancerIds: ids, RequestId } = await on.ecm.CreateLoadBalancer({ ...order, Number: 2 });
  const look = async () =>
    (await on.ecm.DescribeLoadBalancers({ EcmRegion, LoadBalancerIds: ids ?? [] })).LoadBalancerSet ?? [];
  expect((await look()).map(({ Status }) => Status)).toEqual([0, 0]);
  expect(await statusOf(on, RequestId)).toBe(2);
  const early = { LoadBalancerId: present(ids?.[0]), LoadBalancerName: "early" };
  expect(await codeOf(on.ecm.ModifyLoadBalancerAttributes(early))).toBe("FailedOperation");
  await on.pass("10s");
  expect(await statusOf(on, RequestId)).toBe(0);
  const found = await look();
  expect(found).toHaveLength(2);
  for (const one of found)
    expect(one).toMatchObject({
      Status: 1,
      VipIsp: "CTCC",
      NetworkAttributes: { InternetMaxBandwidthOut: 10 },
    });
  expect(new Set(found.flatMap(({ LoadBalancerVips }) => LoadBalancerVips)).size).toBe(2);
});

test("a name that is taken is silently another one, and cannot be given later", async () => {
  const on = await stage();
  const first = await balancer(on, { LoadBalancerName: "front" });
  const second = await balancer(on, { LoadBalancerName: "front" });
  const named = async (LoadBalancerName: string) =>
    (await on.ecm.DescribeLoadBalancers({ LoadBalancerName })).LoadBalancerSet?.map(
      ({ LoadBalancerId }) => LoadBalancerId,
    );
  expect(await named("front")).toEqual([first]);
  expect(await named(second)).toEqual([second]);
  const rename = { LoadBalancerId: second, LoadBalancerName: "front" };
  expect(await codeOf(on.ecm.ModifyLoadBalancerAttributes(rename))).toBe("InvalidParameterValue.Duplicate");
});

test("a write has its effect when its task ends, and until then another one is refused", async () => {
  const on = await stage();
  const LoadBalancerId = await balancer(on);
  const limit = async () =>
    (await on.ecm.DescribeLoadBalancers({ LoadBalancerIds: [LoadBalancerId] })).LoadBalancerSet?.[0]
      ?.NetworkAttributes?.InternetMaxBandwidthOut;
  const widen = { LoadBalancerId, InternetChargeInfo: { InternetMaxBandwidthOut: 200 } };
  const { RequestId } = await on.ecm.ModifyLoadBalancerAttributes(widen);
  expect([await statusOf(on, RequestId), await limit()]).toEqual([2, 10]);
  const listen = { LoadBalancerId, Ports: [80], Protocol: "TCP" };
  expect(await codeOf(on.ecm.CreateListener(listen))).toBe("FailedOperation");
  await on.pass("5s");
  expect([await statusOf(on, RequestId), await limit()]).toEqual([0, 200]);
  expect((await on.ecm.CreateListener(listen)).ListenerIds).toHaveLength(1);
});

test("a task that fails has changed nothing", async () => {
  const on = await stage();
  const LoadBalancerId = await balancer(on);
  const fail = (type: string) =>
    on.cloud.control("POST", "faults", { kind: "failTransition", type, times: 1 });
  await fail("ecm:loadBalancer");
  const name = await on.ecm.ModifyLoadBalancerAttributes({ LoadBalancerId, LoadBalancerName: "other" });
  await on.pass("5s");
  expect(await statusOf(on, name.RequestId)).toBe(1);
  expect((await on.ecm.DescribeLoadBalancers({ LoadBalancerName: "other" })).TotalCount).toBe(0);
  await fail("ecm:listener");
  const listen = await on.ecm.CreateListener({ LoadBalancerId, Ports: [80], Protocol: "TCP" });
  await on.pass("5s");
  expect(await statusOf(on, listen.RequestId)).toBe(1);
  expect((await on.ecm.DescribeListeners({ LoadBalancerId })).Listeners).toEqual([]);
});

test("a group that goes while the task that gives it is under way is not given", async () => {
  const on = await stage();
  const { SecurityGroup } = await on.ecm.CreateSecurityGroup({ GroupName: "a", GroupDescription: "" });
  const SecurityGroupId = present(SecurityGroup?.SecurityGroupId);
  const LoadBalancerId = await balancer(on);
  await on.ecm.SetLoadBalancerSecurityGroups({ LoadBalancerId, SecurityGroups: [SecurityGroupId] });
  await on.ecm.DeleteSecurityGroup({ SecurityGroupId });
  await on.pass("5s");
  const { LoadBalancerSet } = await on.ecm.DescribeLoadBalancers({ LoadBalancerIds: [LoadBalancerId] });
  expect(present(LoadBalancerSet?.[0]).SecureGroups).toEqual([]);
});

test("it keeps its network and its groups, and its listeners go with it", async () => {
  const on = await stage();
  const { Vpc } = await on.ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const VpcId = present(Vpc?.VpcId);
  const { SecurityGroup } = await on.ecm.CreateSecurityGroup({ GroupName: "a", GroupDescription: "" });
  const SecurityGroupId = present(SecurityGroup?.SecurityGroupId);
  const LoadBalancerId = await balancer(on, { VpcId, SecurityGroups: [SecurityGroupId] });
  await on.ecm.CreateListener({ LoadBalancerId, Ports: [80, 81], Protocol: "TCP" });
  await on.pass("5s");
  expect(await codeOf(on.ecm.DeleteVpc({ VpcId, EcmRegion }))).toBe("ResourceInUse");
  expect(await codeOf(on.ecm.DeleteSecurityGroup({ SecurityGroupId }))).toBe("ResourceInUse");
  const ids = { SecurityGroupIds: [SecurityGroupId] };
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await on.ecm.DescribeSecurityGroupAssociationStatistics(ids);
  expect(counts).toMatchObject([{ CLB: 1, TotalCount: 1 }]);
  await on.ecm.DeleteLoadBalancer({ LoadBalancerIds: [LoadBalancerId] });
  await on.pass("5s");
  expect(await codeOf(on.ecm.DescribeListeners({ LoadBalancerId }))).toBe("InvalidParameter.LBIdNotFound");
  await on.ecm.DeleteVpc({ VpcId, EcmRegion });
  await on.ecm.DeleteSecurityGroup({ SecurityGroupId });
});

test("each port is a listener, which no other one of its protocol can have", async () => {
  const on = await stage();
  const LoadBalancerId = await balancer(on);
  const listen = async (Ports: number[], more: object = {}) => {
    const { ListenerIds = [] } = await on.ecm.CreateListener({
      ...{ LoadBalancerId, Ports, Protocol: "TCP", ...more },
    });
    await on.pass("5s");
    return ListenerIds;
  };
  const [range] = await listen([8000], { EndPorts: [8010], ListenerNames: ["range"] });
  const two = await listen([80, 443], { SessionExpireTime: 30, Scheduler: "LEAST_CONN" });
  expect(await codeOf(listen([8005]))).toBe("InvalidParameter.PortCheckFailed");
  await listen([8005], { Protocol: "UDP", SessionType: "QUIC_CID" });
  const { Listeners: found, TotalCount } = await on.ecm.DescribeListeners({
    LoadBalancerId,
    Protocol: "TCP",
  });
  expect(TotalCount).toBe(3);
  expect(found).toMatchObject([
    { ListenerId: range, ListenerName: "range", Port: 8000, EndPort: 8010, SessionType: "NORMAL" },
    { ListenerId: two?.[0], Port: 80, Scheduler: "LEAST_CONN", SessionExpireTime: 30 },
    { ListenerId: two?.[1], Port: 443, HealthCheck: { HealthSwitch: 1, TimeOut: 2, IntervalTime: 5 } },
  ]);
});

test("no listener named means all of them", async () => {
  const on = await stage();
  const LoadBalancerId = await balancer(on);
  const { ListenerIds: ids } = await on.ecm.CreateListener({
    LoadBalancerId,
    Ports: [1, 2, 3],
    Protocol: "TCP",
  });
  const left = async () => {
    await on.pass("5s");
    return (await on.ecm.DescribeListeners({ LoadBalancerId })).Listeners?.map(({ Port }) => Port);
  };
  expect(await left()).toEqual([1, 2, 3]);
  await on.ecm.DeleteLoadBalancerListeners({ LoadBalancerId, ListenerIds: [present(ids?.[0])] });
  expect(await left()).toEqual([2, 3]);
  await on.ecm.DeleteLoadBalancerListeners({ LoadBalancerId });
  expect(await left()).toEqual([]);
});
