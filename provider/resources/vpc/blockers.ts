// What keeps things of a network from being deleted, by id, and whether it is on its way out so that waiting helps.
// Only asked after the cloud has refused a delete.
import type { Api } from "../../api/client";
import type { Blocker } from "../../lifecycle/define";
import { readPolicies } from "./policies";
import { directions } from "./rule";

const leavingInterfaces = ["DELETING", "DETACHING"];

/** What lies in a VPC: its subnets, and the route tables beside the default one, which goes with it. */
export async function vpcBlockers(api: Api, vpcId: string): Promise<Blocker[]> {
  const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
  const [{ SubnetSet }, { RouteTableSet }] = await Promise.all([
    api.vpc.DescribeSubnets({ Filters, Limit: "100" }),
    api.vpc.DescribeRouteTables({ Filters, Limit: "100" }),
  ]);
  return [
    ...SubnetSet.map(({ SubnetId }) => ({ id: SubnetId, what: "subnet", leaving: false })),
    ...RouteTableSet.filter(({ Main }) => !Main).map(({ RouteTableId }) => ({
      id: RouteTableId,
      what: "route table",
      leaving: false,
    })),
  ];
}

/** The instances and network interfaces that hold addresses of a subnet; an instance that terminates lets go of its own. */
export async function subnetBlockers(api: Api, subnetId: string): Promise<Blocker[]> {
  const [instances, interfaces] = await Promise.all([
    instancesWith(api, "subnet-id", subnetId),
    interfacesWith(api, "subnet-id", subnetId),
  ]);
  return [...instances, ...interfaces];
}

/** The instances, network interfaces and rules of other groups that use a security group. */
export async function securityGroupBlockers(api: Api, groupId: string): Promise<Blocker[]> {
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await api.vpc.DescribeSecurityGroupAssociationStatistics({ SecurityGroupIds: [groupId] });
  const count = counts[0];
  const found = await Promise.all([
    count?.CVM === 0 ? [] : instancesWith(api, "security-group-id", groupId),
    count?.ENI === 0 ? [] : interfacesWith(api, "groups.security-group-id", groupId),
    count?.SG === 0 ? [] : groupsNaming(api, groupId),
  ]);
  const others = [
    { what: "load balancers, by number", number: count?.CLB },
    { what: "databases, by number", number: count?.CDB },
  ].flatMap(({ what, number }) => (number ? [{ id: String(number), what, leaving: false }] : []));
  return [...found.flat(), ...others];
}

/** What a public address is bound to. */
export async function instanceBlocker(api: Api, instanceId: string): Promise<Blocker> {
  const { InstanceSet } = await api.cvm.DescribeInstances({ InstanceIds: [instanceId] });
  return { id: instanceId, what: "instance", leaving: InstanceSet.every(isLeaving) };
}

async function instancesWith(api: Api, filter: string, value: string): Promise<Blocker[]> {
  const { InstanceSet } = await api.cvm.DescribeInstances({
    Filters: [{ Name: filter, Values: [value] }],
    Limit: 100,
  });
  return InstanceSet.map((instance) => ({
    id: instance.InstanceId,
    what: "instance",
    leaving: isLeaving(instance),
  }));
}

function isLeaving(instance: { InstanceState?: string }): boolean {
  return instance.InstanceState === "TERMINATING";
}

async function interfacesWith(api: Api, filter: string, value: string): Promise<Blocker[]> {
  const { NetworkInterfaceSet } = await api.vpc.DescribeNetworkInterfaces({
    Filters: [{ Name: filter, Values: [value] }],
    Limit: 100,
  });
  // Those of instances go with them, and the instances are named already.
  return NetworkInterfaceSet.filter(({ Primary }) => !Primary).map(({ NetworkInterfaceId, State }) => ({
    id: NetworkInterfaceId,
    what: "network interface",
    leaving: leavingInterfaces.includes(State),
  }));
}

/** The groups whose rules name another one. There is no action for this: the rules of each group have to be read. */
async function groupsNaming(api: Api, groupId: string): Promise<Blocker[]> {
  const { SecurityGroupSet } = await api.vpc.DescribeSecurityGroups({ Limit: "100" });
  const named = await Promise.all(
    SecurityGroupSet.map(async ({ SecurityGroupId: id }) => {
      if (id === groupId) return [];
      const policies = await readPolicies(api, id, false).catch(() => undefined);
      const names = directions.some((direction) =>
        policies?.[direction].some((rule) => rule.securityGroupId === groupId),
      );
      return names ? [{ id, what: "a rule of security group", leaving: false }] : [];
    }),
  );
  return named.flat();
}
