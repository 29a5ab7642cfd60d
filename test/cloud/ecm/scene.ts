// What is there for every refusal of ECM: two networks, a route table with a route, and security groups with rules.
import { stage } from "../stage";
import { type Answer, byName } from "../support";
import { EcmRegion, Zone } from "./ground";

export const route = (more: object = {}) => ({
  ...{ DestinationCidrBlock: "172.20.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" },
  ...more,
});
export const rule = (more: object = {}) => ({
  ...{ Protocol: "TCP", Port: "80", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" },
  ...more,
});

export async function buildScene() {
  const on = await stage({ rateLimit: false });
  const ask = (action: string, params: object): Promise<Answer> => byName(on.ecm).request(action, params);
  const vpcId: string = (await ask("CreateVpc", { VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc
    .VpcId;
  const otherId: string = (await ask("CreateVpc", { VpcName: "b", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc
    .VpcId;
  const subnet = { VpcId: vpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone, EcmRegion };
  const subnetId: string = (await ask("CreateSubnet", subnet)).Subnet.SubnetId;
  const table = { VpcId: vpcId, RouteTableName: "t", EcmRegion };
  const tableId: string = (await ask("CreateRouteTable", table)).RouteTable.RouteTableId;
  await ask("CreateRoutes", {
    RouteTableId: tableId,
    Routes: [route({ DestinationCidrBlock: "172.16.0.0/16" })],
  });
  const { RouteTableSet: tables } = await ask("DescribeRouteTables", {});
  const mainOf = (id: string) => tables.find((one: Answer) => one.VpcId === id && one.Main);
  const routeId: number = tables.find((one: Answer) => one.RouteTableId === tableId).RouteSet[0].RouteId;
  const group = async (GroupName: string): Promise<string> =>
    (await ask("CreateSecurityGroup", { GroupName, GroupDescription: "" })).SecurityGroup.SecurityGroupId;
  const [groupId, namedId] = [await group("a"), await group("b")];
  const rules = [rule({ Port: "22" }), rule({ CidrBlock: undefined, SecurityGroupId: namedId })];
  await ask("CreateSecurityGroupPolicies", {
    ...{ SecurityGroupId: groupId, SecurityGroupPolicySet: { Ingress: rules } },
  });
  return {
    ...{ on, ask },
    vpcId,
    otherId,
    subnetId,
    tableId,
    routeId,
    groupId,
    namedId,
    main: mainOf(vpcId),
    other: mainOf(otherId),
  };
}

/** What is there for everything of ECM. */
export type Scene = Awaited<ReturnType<typeof buildScene>>;
