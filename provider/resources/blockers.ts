// What keeps things of a network from being deleted, by id, and whether it is on its way out so that waiting helps.
// Only asked after the cloud has refused a delete.
import type { Api } from "../api/client";
import type { Blocker } from "../lifecycle/author/define";
import { readPolicies } from "./vpc/securityGroup/policies";
import { directions } from "./vpc/securityGroup/rule";

const leavingInterfaces = ["DELETING", "DETACHING"];

/** What lies in a VPC: subnets, route tables beside the default one (which goes with it), VPN gateways, linked classic instances. */
export async function vpcBlockers(api: Api, vpcId: string): Promise<Blocker[]> {
  const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
  const named = (what: string, id: string, leaving = false): Blocker => ({ id, what, leaving });
  return listed(
    api.vpc
      .DescribeSubnets({ Filters, Limit: "100" })
      .then(({ SubnetSet }) => SubnetSet.map(({ SubnetId }) => named("subnet", SubnetId))),
    api.vpc
      .DescribeRouteTables({ Filters, Limit: "100" })
      .then(({ RouteTableSet }) =>
        RouteTableSet.filter(({ Main }) => !Main).map(({ RouteTableId }) =>
          named("route table", RouteTableId),
        ),
      ),
    api.vpc
      .DescribeVpnGateways({ Filters, Limit: 100 })
      .then(({ VpnGatewaySet }) =>
        VpnGatewaySet.map(({ VpnGatewayId, State }) =>
          named("VPN gateway", VpnGatewayId, State === "DELETING"),
        ),
      ),
    api.vpc
      .DescribeClassicLinkInstances({ Filters, Limit: "100" })
      .then(({ ClassicLinkInstanceSet }) =>
        ClassicLinkInstanceSet.map(({ InstanceId }) => named("linked instance", InstanceId)),
      ),
  );
}

/** Everything that could be listed; what could not be is no reason to hide the cloud's own refusal. */
async function listed(...lists: Promise<Blocker[]>[]): Promise<Blocker[]> {
  return (await Promise.all(lists.map((list) => list.catch(() => [])))).flat();
}

/** The instances and network interfaces that hold addresses of a subnet; an instance that terminates lets go of its own. */
export async function subnetBlockers(api: Api, subnetId: string): Promise<Blocker[]> {
  return listed(instancesWith(api, "subnet-id", subnetId), interfacesWith(api, "subnet-id", subnetId));
}

/** The instances, network interfaces and rules of other groups that use a security group. */
export async function securityGroupBlockers(api: Api, groupId: string): Promise<Blocker[]> {
  const ids = { SecurityGroupIds: [groupId] };
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await api.vpc.DescribeSecurityGroupAssociationStatistics(ids);
  const { CVM, ENI, SG, CLB, CDB } = counts[0] ?? {};
  const found = await listed(
    ...(CVM === 0 ? [] : [instancesWith(api, "security-group-id", groupId)]),
    ...(ENI === 0 ? [] : [interfacesWith(api, "groups.security-group-id", groupId)]),
    ...(SG === 0 ? [] : [groupsNaming(api, groupId)]),
  );
  const unnamed = { "load balancers, by number": CLB, "databases, by number": CDB };
  for (const [what, number] of Object.entries(unnamed))
    if (number) found.push({ id: String(number), what, leaving: false });
  return found;
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
