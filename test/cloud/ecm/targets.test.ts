// Targets behind load balancers of edge machines, with the official SDK as a witness: what fails of a batch is named in the answer.
import { first, present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { machineOrder, row } from "./grounds/instance";

afterAll(closeClouds);

const EcmRegion = "ap-hangzhou-ecm";

/** A VPC with a subnet, and machines in it. */
async function network({ ecm, pass }: Stage, InstanceCount: number) {
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const VpcId = Vpc.VpcId;
  const within = { VpcId, SubnetName: "s", CidrBlock: "10.0.1.0/24", Zone: `${EcmRegion}-1`, EcmRegion };
  const { SubnetId } = (await ecm.CreateSubnet(within)).Subnet;
  const ZoneInstanceCountISPSet = [row({ VpcId, SubnetId, InstanceCount })];
  const { InstanceIdSet } = await ecm.RunInstances(machineOrder({ ZoneInstanceCountISPSet }));
  await pass("1m");
  return { VpcId, SubnetId, machines: present(InstanceIdSet) };
}

/** A balancer of a VPC, its listeners at 80 and 81, and two machines in it. */
async function build(on: Stage) {
  const { ecm, pass } = on;
  const place = await network(on, 2);
  const order = { EcmRegion, LoadBalancerType: "OPEN", VipIsp: "CTCC", VpcId: place.VpcId };
  const LoadBalancerId = first((await ecm.CreateLoadBalancer(order)).LoadBalancerIds, "balancer");
  await pass("10s");
  const { ListenerIds } = await ecm.CreateListener({ LoadBalancerId, Ports: [80, 81], Protocol: "TCP" });
  await pass("10s");
  return { ...place, LoadBalancerId, listeners: present(ListenerIds) };
}

async function targetsOf({ ecm }: Stage, LoadBalancerId: string) {
  const { Listeners } = await ecm.DescribeTargets({ LoadBalancerId });
  return (Listeners ?? []).map(({ Port, Targets }) => ({
    Port,
    Targets: (Targets ?? []).map(({ InstanceId, Port: at, Weight }) => [InstanceId, at, Weight]),
  }));
}

test("machines are registered, weighed, moved to another port and taken away", async () => {
  const on = await stage();
  const { LoadBalancerId, listeners, machines } = await build(on);
  const [one = "", other = ""] = machines;
  const [http = "", alt = ""] = listeners;
  const write = async (sent: Promise<object>) => {
    const answer = await sent;
    await on.pass("5s");
    return answer;
  };
  const registered = await write(
    on.ecm.BatchRegisterTargets({
      LoadBalancerId,
      Targets: [
        { ListenerId: http, InstanceId: one, Port: 8080 },
        { ListenerId: http, InstanceId: other, Port: 8080, Weight: 50 },
        { ListenerId: alt, InstanceId: one, Port: 8080 },
      ],
    }),
  );
  expect(registered).toMatchObject({ FailListenerIdSet: [] });
  const weights = { ListenerId: http, Targets: [{ InstanceId: one, Port: 8080 }], Weight: 0 };
  await write(on.ecm.BatchModifyTargetWeight({ LoadBalancerId, ModifyList: [weights] }));
  const named = { LoadBalancerId, ListenerId: alt, Targets: [{ InstanceId: one, Port: 8080 }] };
  await write(on.ecm.ModifyTargetWeight({ ...named, Weight: 7 }));
  await write(on.ecm.ModifyTargetPort({ ...named, NewPort: 9090 }));
  expect(await targetsOf(on, LoadBalancerId)).toEqual([
    {
      Port: 80,
      Targets: [
        [one, 8080, 0],
        [other, 8080, 50],
      ],
    },
    { Port: 81, Targets: [[one, 9090, 7]] },
  ]);
  const gone = [{ ListenerId: http, InstanceId: other, Port: 8080 }];
  await write(on.ecm.BatchDeregisterTargets({ LoadBalancerId, Targets: gone }));
  expect(first(await targetsOf(on, LoadBalancerId), "listener").Targets).toEqual([[one, 8080, 0]]);
});

test("what is not there, out of reach or there already fails its listener alone", async () => {
  const on = await stage();
  const { LoadBalancerId, listeners, machines } = await build(on);
  const [http = "", alt = ""] = listeners;
  const [far] = (await network(on, 1)).machines;
  const register = async (...Targets: object[]) => {
    const answer = await on.ecm.BatchRegisterTargets({ LoadBalancerId, Targets: Targets as never });
    await on.pass("5s");
    return answer.FailListenerIdSet;
  };
  const good = { ListenerId: http, InstanceId: machines[0], Port: 80 };
  const bad = (more: object) => ({ ListenerId: alt, Port: 80, ...more });
  expect(await register(good, bad({ InstanceId: far }))).toEqual([alt]);
  expect(await register(bad({ InstanceId: "ein-00000000" }))).toEqual([alt]);
  expect(await register(bad({ EniIp: "10.0.1.200" }))).toEqual([alt]);
  expect(await register(good)).toEqual([http]);
  const both = bad({ InstanceId: machines[0], EniIp: "10.0.1.200" });
  expect(await codeOf(register(both))).toBe("InvalidParameter.FormatError");
});

test("a target goes with its machine; one by an address has the interface of that", async () => {
  const on = await stage();
  const { LoadBalancerId, VpcId, SubnetId, listeners, machines } = await build(on);
  const [ListenerId = ""] = listeners;
  const [one = "", other = ""] = machines;
  const { NetworkInterface } = await on.ecm.CreateNetworkInterface({
    ...{ VpcId, SubnetId, NetworkInterfaceName: "e", EcmRegion },
  });
  const { NetworkInterfaceId } = NetworkInterface;
  await on.pass("10s");
  await on.ecm.AttachNetworkInterface({ NetworkInterfaceId, InstanceId: other, EcmRegion });
  await on.pass("10s");
  const EniIp = first(NetworkInterface.PrivateIpAddressSet, "address").PrivateIpAddress;
  const Targets = [
    { ListenerId, InstanceId: one, Port: 80 },
    { ListenerId, EniIp, Port: 80 },
  ];
  const { FailListenerIdSet } = await on.ecm.BatchRegisterTargets({ LoadBalancerId, Targets });
  expect(FailListenerIdSet).toEqual([]);
  await on.pass("5s");
  const seen = async () =>
    (await on.ecm.DescribeTargets({ LoadBalancerId, ListenerIds: [ListenerId] })).Listeners?.[0]?.Targets;
  expect(await seen()).toMatchObject([
    { InstanceId: one, Port: 80, Weight: 10 },
    { InstanceId: null, EniId: NetworkInterfaceId, PrivateIpAddresses: [EniIp] },
  ]);
  const behind = { BackendPrivateIps: [EniIp], WithBackend: 1 };
  expect((await on.ecm.DescribeLoadBalancers(behind)).TotalCount).toBe(1);
  await on.ecm.TerminateInstances({ InstanceIdSet: [one] });
  await on.pass("1m");
  expect(await seen()).toMatchObject([{ EniId: NetworkInterfaceId }]);
});

test("health says what runs, what is stopped, and what is not checked", async () => {
  const on = await stage();
  const { LoadBalancerId, listeners, machines } = await build(on);
  const [ListenerId = ""] = listeners;
  const Targets = machines.map((InstanceId) => ({ ListenerId, InstanceId, Port: 80 }));
  await on.ecm.BatchRegisterTargets({ LoadBalancerId, Targets });
  await on.ecm.StopInstances({ InstanceIdSet: [present(machines[1])] });
  await on.pass("1m");
  const health = async () => {
    const { LoadBalancers } = await on.ecm.DescribeTargetHealth({ LoadBalancerIds: [LoadBalancerId] });
    const rules = LoadBalancers?.[0]?.Listeners?.find((one) => one.ListenerId === ListenerId)?.Rules;
    return rules?.[0]?.Targets?.map(({ TargetId, HealthStatusDetail }) => [TargetId, HealthStatusDetail]);
  };
  expect(await health()).toEqual([
    [machines[0], "Alive"],
    [machines[1], "Dead"],
  ]);
  const off = { LoadBalancerId, ListenerId, HealthCheck: { HealthSwitch: 0 } };
  await on.ecm.ModifyListener(off);
  await on.pass("5s");
  expect((await health())?.map(([, detail]) => detail)).toEqual(["Close", "Close"]);
});
