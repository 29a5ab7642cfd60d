// What leads to the documented refusals of ECM that do not follow from ids and bounds alone: of networks and security groups here,
// of everything else in a file of its own in `grounds`.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../../found";
import { type Causes, change, type Ground, quota } from "../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere, Zone } from "./ground";
import { buildScene, route, rule, type Scene } from "./scene";

type Build = (scene: Scene) => Promise<EdgeGround>;

/** What adds good requests, and causes, of a kind to those of networks: what each file of `grounds` exports as `of…`. */
function readGrounds(): Build[] {
  const folder = path.join(__dirname, "grounds");
  const builds = fs.readdirSync(folder).map((file) => {
    const exported = Object.entries(require(path.join(folder, file)) as Record<string, unknown>);
    return exported.find(([name]) => name.startsWith("of"))?.[1] as Build | undefined;
  });
  return builds.map((build) => present(build));
}

export async function prepareEcm(): Promise<Ground> {
  const scene = await buildScene();
  const ground: Ground = { on: scene.on, good: goodRequests(scene), causes: causesOf(scene) };
  const built: EdgeGround[] = [];
  for (const build of readGrounds()) built.push(await build(scene));
  for (const { young } of [...built]) built.push({ good: {}, causes: (await young?.()) ?? {} });
  for (const { good, causes } of built) {
    Object.assign(ground.good, good);
    for (const [action, codes] of Object.entries(causes))
      ground.causes[action] = { ...ground.causes[action], ...codes };
  }
  return ground;
}

function goodRequests(scene: Scene): Ground["good"] {
  const { vpcId, otherId, subnetId, tableId, routeId, groupId } = scene;
  const rules = (...Ingress: object[]) => ({
    SecurityGroupId: groupId,
    SecurityGroupPolicySet: { Ingress },
  });
  return {
    CreateVpc: { VpcName: "c", CidrBlock: "10.0.0.0/16", EcmRegion },
    DescribeVpcs: { VpcIds: [vpcId] },
    ModifyVpcAttribute: { VpcId: vpcId, EcmRegion, VpcName: "d" },
    DeleteVpc: { VpcId: otherId, EcmRegion },
    CreateSubnet: { VpcId: vpcId, SubnetName: "b", CidrBlock: "10.0.2.0/24", Zone, EcmRegion },
    DescribeSubnets: { SubnetIds: [subnetId] },
    ModifySubnetAttribute: { SubnetId: subnetId, EcmRegion, SubnetName: "d" },
    DeleteSubnet: { SubnetId: subnetId, EcmRegion },
    CreateRouteTable: { VpcId: vpcId, RouteTableName: "u", EcmRegion },
    DescribeRouteTables: { RouteTableIds: [tableId] },
    ModifyRouteTableAttribute: { RouteTableId: tableId, RouteTableName: "v" },
    DeleteRouteTable: { RouteTableId: tableId },
    ReplaceRouteTableAssociation: { SubnetId: subnetId, RouteTableId: tableId, EcmRegion },
    CreateRoutes: { RouteTableId: tableId, Routes: [route()] },
    ReplaceRoutes: { RouteTableId: tableId, Routes: [route({ RouteId: routeId })] },
    ResetRoutes: { RouteTableId: tableId, RouteTableName: "w", Routes: [route()] },
    DeleteRoutes: { RouteTableId: tableId, Routes: [{ RouteId: routeId }] },
    EnableRoutes: { RouteTableId: tableId, RouteIds: [routeId] },
    DisableRoutes: { RouteTableId: tableId, RouteIds: [routeId] },
    CreateSecurityGroup: { GroupName: "c", GroupDescription: "" },
    DescribeSecurityGroups: { SecurityGroupIds: [groupId] },
    ModifySecurityGroupAttribute: { SecurityGroupId: groupId, GroupName: "d" },
    DeleteSecurityGroup: { SecurityGroupId: groupId },
    DescribeSecurityGroupPolicies: { SecurityGroupId: groupId },
    DescribeRouteConflicts: { RouteTableId: tableId, DestinationCidrBlocks: ["172.16.9.0/24", "10.0.0.0/8"] },
    DescribeSecurityGroupAssociationStatistics: { SecurityGroupIds: [groupId] },
    CreateSecurityGroupPolicies: rules(rule()),
    ReplaceSecurityGroupPolicy: rules(rule({ PolicyIndex: 0 })),
    DeleteSecurityGroupPolicies: rules({ PolicyIndex: 0 }),
    ModifySecurityGroupPolicies: {
      ...{ SecurityGroupId: groupId, SecurityGroupPolicySet: { Ingress: [rule()], Egress: [] } },
    },
  };
}

/** Refusals of writing routes; they are the same for each way to do it. */
function ofRoutes(number: object): Causes[string] {
  const wrong = (...routes: object[]) => change({ Routes: routes.map((one) => ({ ...one, ...number })) });
  const many = Array.from({ length: 51 }, (_, i) => route({ DestinationCidrBlock: `172.20.${i}.0/24` }));
  return {
    InvalidParameterValue: wrong(route({ DestinationCidrBlock: "office" })),
    "InvalidParameterValue.VpcCidrConflict": wrong(route({ DestinationCidrBlock: "10.0.5.0/24" })),
    "InvalidParameterValue.Duplicate": wrong(route(), route()),
    UnsupportedOperation: wrong(route({ GatewayType: "VPN" })),
    LimitExceeded: wrong(...many),
  };
}

function causesOf(scene: Scene): Causes {
  const system = change({
    ...{
      RouteTableId: scene.main.RouteTableId,
      Routes: [route({ RouteId: scene.main.RouteSet[0].RouteId })],
    },
  });
  const systemIds = change({
    ...{ RouteTableId: scene.main.RouteTableId, RouteIds: [scene.main.RouteSet[0].RouteId] },
  });
  return {
    ...ofNetworks(scene),
    ...ofGroups(scene),
    CreateRoutes: ofRoutes({}),
    ReplaceRoutes: {
      ...ofRoutes({ RouteId: scene.routeId }),
      "UnsupportedOperation.SystemRoute": system,
    },
    ResetRoutes: ofRoutes({}),
    DeleteRoutes: { "UnsupportedOperation.SystemRoute": system },
    EnableRoutes: {
      ResourceNotFound: change({ RouteIds: [1] }),
      "UnsupportedOperation.SystemRoute": systemIds,
    },
    DisableRoutes: {
      ResourceNotFound: change({ RouteIds: [1] }),
      "UnsupportedOperation.SystemRoute": systemIds,
    },
  };
}

function ofNetworks({ vpcId, main, other }: Scene): Causes {
  return {
    CreateVpc: {
      ...elsewhere,
      InvalidParameterValue: change({ CidrBlock: "9.0.0.0/16" }),
      "InvalidParameterValue.Malformed": change({ CidrBlock: "10.0.0.1/16" }),
      LimitExceeded: quota("ecm:vpc"),
    },
    DescribeVpcs: elsewhere,
    ModifyVpcAttribute: elsewhere,
    DeleteVpc: { ...elsewhere, ResourceInUse: change({ VpcId: vpcId }) },
    CreateSubnet: {
      ...elsewhere,
      "InvalidParameterValue.InvalidZone": change({ Zone: "ap-hangzhou-ecm-9" }),
      "InvalidParameterValue.Malformed": change({ CidrBlock: "10.0.2.1/24" }),
      "InvalidParameterValue.SubnetConflict": change({ CidrBlock: "10.0.1.0/28" }),
      "InvalidParameterValue.SubnetRange": change({ CidrBlock: "10.1.2.0/24" }),
      LimitExceeded: quota("ecm:subnet"),
    },
    DescribeSubnets: { ...elsewhere, "InvalidParameterValue.Range": change({ Limit: "101" }) },
    ModifySubnetAttribute: elsewhere,
    DeleteSubnet: elsewhere,
    CreateRouteTable: { ...elsewhere, LimitExceeded: quota("ecm:routeTable") },
    DescribeRouteTables: elsewhere,
    DeleteRouteTable: {
      "UnsupportedOperation.DelDefaultRoute": change({ RouteTableId: other.RouteTableId }),
      "UnsupportedOperation.DelRouteWithSubnet": change({ RouteTableId: main.RouteTableId }),
    },
    ReplaceRouteTableAssociation: {
      ...elsewhere,
      "UnsupportedOperation.VpcMismatch": change({ RouteTableId: other.RouteTableId }),
    },
  };
}

const set = (policies: object) => change({ SecurityGroupPolicySet: policies });

function ofGroups({ namedId }: Scene): Causes {
  const many = Array.from({ length: 101 }, (_, i) => rule({ Port: String(1000 + i) }));
  const stale = { Version: "9" };
  return {
    CreateSecurityGroup: { "InvalidParameterValue.LimitExceeded": quota("ecm:securityGroup") },
    DeleteSecurityGroup: { ResourceInUse: change({ SecurityGroupId: namedId }) },
    CreateSecurityGroupPolicies: {
      InvalidParameter: set({ Ingress: [rule()], Egress: [rule()] }),
      InvalidParameterValue: set({ Ingress: [rule({ Action: "PASS" })] }),
      "InvalidParameterValue.Malformed": set({ Ingress: [rule({ CidrBlock: "office" })] }),
      "LimitExceeded.SecurityGroupPolicySet": set({ Ingress: many }),
      MissingParameter: set({ Ingress: [rule({ Action: undefined })] }),
      ResourceNotFound: set({ Ingress: [rule({ CidrBlock: undefined, SecurityGroupId: "esg-00000000" })] }),
      "UnsupportedOperation.DuplicatePolicy": set({ Ingress: [rule(), rule()] }),
      "UnsupportedOperation.VersionMismatch": set({ ...stale, Ingress: [rule()] }),
    },
    ReplaceSecurityGroupPolicy: {
      "InvalidParameterValue.Malformed": set({ Ingress: [rule({ PolicyIndex: 0, CidrBlock: "office" })] }),
      MissingParameter: set({ Ingress: [rule({ PolicyIndex: 0, Action: undefined })] }),
      ResourceNotFound: set({ Ingress: [rule({ PolicyIndex: 7 })] }),
      "UnsupportedOperation.VersionMismatch": set({ ...stale, Ingress: [rule({ PolicyIndex: 0 })] }),
    },
    DeleteSecurityGroupPolicies: {
      ResourceNotFound: set({ Ingress: [{ PolicyIndex: 7 }] }),
      "UnsupportedOperation.VersionMismatch": set({ ...stale, Ingress: [{ PolicyIndex: 0 }] }),
    },
    ModifySecurityGroupPolicies: {
      "InvalidParameterValue.Malformed": set({ Ingress: [rule({ CidrBlock: "office" })], Egress: [] }),
      MissingParameter: set({ Ingress: [rule()] }),
      LimitExceeded: set({ Ingress: many, Egress: [] }),
    },
  };
}
