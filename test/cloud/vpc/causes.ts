// What leads to the documented refusals of VPC that do not follow from ids and bounds alone: changes of a good request,
// or of a quota.
import { type Cause, type Causes, change, type Ground, quota } from "../errors/refusals";
import { packageCauses } from "./grounds/bandwidthPackage";
import { ccnCauses } from "./grounds/ccn";
import { directConnectCauses } from "./grounds/directConnectGateway";
import { logCauses } from "./grounds/flowLog";
import { haVipCauses } from "./grounds/haVip";
import { ipv6Causes } from "./grounds/ipv6CidrBlock";
import { natCauses } from "./grounds/natGateway";
import { aclCauses } from "./grounds/networkAcl";
import { peerCauses } from "./grounds/peeringConnection";
import { buildScene, goodRequests, type Scene } from "./scene";

const route = (DestinationCidrBlock: string, more: object = {}) => ({
  DestinationCidrBlock,
  GatewayType: "NORMAL_CVM",
  GatewayId: "10.0.1.9",
  ...more,
});
const rule = (more: object = {}) => ({
  Protocol: "TCP",
  Port: "80",
  CidrBlock: "0.0.0.0/0",
  Action: "ACCEPT",
  ...more,
});
const set = (policies: object) => change({ SecurityGroupPolicySet: policies });

/** Refusals of writing routes; they are the same for each way to do it. */
function ofRoutes(number: object): Record<string, Cause> {
  const wrong = (...routes: object[]) => change({ Routes: routes.map((one) => ({ ...one, ...number })) });
  const many = Array.from({ length: 51 }, (_, i) => route(`10.4.${i}.0/24`));
  return {
    InvalidParameterValue: wrong(route("office")),
    "InvalidParameterValue.VpcCidrConflict": wrong(route("10.0.5.0/24")),
    "InvalidParameterValue.Duplicate": wrong(route("10.4.0.0/16"), route("10.4.0.0/16")),
    UnsupportedOperation: wrong(route("10.4.0.0/16", { GatewayType: "SSLVPN" })),
    LimitExceeded: wrong(...many),
  };
}

export async function prepareVpc(): Promise<Ground> {
  const scene = await buildScene();
  return { on: scene.on, good: goodRequests(scene), causes: vpcCauses(scene) };
}

/** Refusals that depend on what is there, by action and code. */
function vpcCauses(scene: Scene): Causes {
  return {
    ...ofNetworks(scene),
    ...ofRules(),
    ...ofAddresses(scene),
    ...ofInterfaces(scene),
    ...ofTunnels(scene),
    ...natCauses(scene.nat),
    ...packageCauses(scene.packages, scene),
    ...haVipCauses(scene.haVips, scene),
    ...ipv6Causes(scene.six, scene.youngInterface),
    ...aclCauses(scene.acl),
    ...directConnectCauses,
    ...logCauses(scene.logs, scene.ccns.log),
    ...ccnCauses(scene.ccns),
    ...peerCauses(scene.peers),
  };
}

function ofNetworks({ on, other, instance, linked, routeId }: Scene): Causes {
  const turned = {
    ResourceNotFound: change({ RouteIds: [1] }),
    "InvalidParameterValue.Malformed": change({ RouteIds: undefined, RouteItemIds: ["rti-1"] }),
  };
  return {
    EnableRoutes: turned,
    DisableRoutes: turned,
    DescribeUsedIpAddress: {
      "InvalidParameterValue.Malformed": change({ IpAddresses: ["office"] }),
      "InvalidParameterValue.ParameterMismatch": change({
        IpAddresses: ["10.0.1.2"],
        Filters: [{ Name: "resource-id", Values: [instance] }],
      }),
    },

    CreateVpc: {
      LimitExceeded: quota("vpc:vpc"),
      InvalidParameterValue: change({ CidrBlock: "8.8.0.0/16" }),
      "InvalidParameterValue.Malformed": change({ CidrBlock: "office" }),
    },
    CreateSubnet: {
      LimitExceeded: quota("vpc:subnet"),
      "InvalidParameterValue.SubnetConflict": change({ CidrBlock: "10.0.1.0/24" }),
      "InvalidParameterValue.SubnetRange": change({ CidrBlock: "10.9.0.0/24" }),
    },
    ModifyAssistantCidr: {
      InvalidParameterValue: change({ NewCidrBlocks: ["8.8.0.0/16"] }),
      "InvalidParameterValue.Malformed": change({ NewCidrBlocks: ["office"] }),
      "InvalidParameterValue.Duplicate": change({ NewCidrBlocks: ["172.20.0.0/16", "172.20.0.0/16"] }),
      "InvalidParameterValue.VpcCidrConflict": change({ NewCidrBlocks: ["10.0.5.0/24"] }),
      "InvalidParameterValue.VpcCidrOverlapRoute": change({ NewCidrBlocks: ["10.1.9.0/24"] }),
      LimitExceeded: change({ NewCidrBlocks: [1, 2, 3, 4, 5].map((i) => `172.16.${i}.0/24`) }),
      ResourceInUse: change({ OldCidrBlocks: ["172.16.0.0/24"] }),
      ResourceNotFound: change({ OldCidrBlocks: ["172.30.0.0/24"] }),
    },
    DeleteVpc: { ResourceInUse: change({ VpcId: on.vpcId }) },
    DeleteSubnet: { ResourceInUse: change({ SubnetId: on.subnetId }) },
    CreateRoutes: ofRoutes({}),
    ReplaceRoutes: ofRoutes({ RouteId: routeId }),
    ResetRoutes: ofRoutes({}),
    AttachClassicLinkVpc: {
      LimitExceeded: quota("vpc:classicLink"),
      UnsupportedOperation: change({ InstanceIds: [instance] }),
      "UnsupportedOperation.CIDRUnsupportedClassicLink": change({ VpcId: other }),
      "UnsupportedOperation.ClassicInstanceIdAlreadyExists": change({ InstanceIds: [linked] }),
    },
    DescribeClassicLinkInstances: { "InvalidParameterValue.Range": change({ Limit: "1000" }) },
  };
}

function ofRules(): Causes {
  const mismatch = (policies: object) => set({ Version: "99", ...policies });
  const twice = (name: string, member: string) => change({ [name]: [member, member] });
  return {
    CreateSecurityGroup: { LimitExceeded: quota("vpc:securityGroup") },
    CreateSecurityGroupWithPolicies: {
      InvalidParameter: set({ Ingress: [rule({ PolicyIndex: 0 })], Egress: [] }),
      InvalidParameterValue: set({ Ingress: [rule({ Port: "99999" })], Egress: [] }),
      LimitExceeded: quota("vpc:securityGroup"),
    },
    CreateSecurityGroupPolicies: {
      InvalidParameter: set({ Ingress: [rule()], Egress: [rule()] }),
      InvalidParameterValue: set({ Ingress: [rule({ Port: "99999" })] }),
      LimitExceeded: set({ Egress: Array.from({ length: 101 }, (_, i) => rule({ Port: String(i + 1) })) }),
      "UnsupportedOperation.VersionMismatch": mismatch({ Ingress: [rule()] }),
    },
    ReplaceSecurityGroupPolicy: {
      InvalidParameter: set({ Ingress: [rule()] }),
      InvalidParameterValue: set({ Ingress: [rule({ PolicyIndex: 0, Action: "reject" })] }),
      "UnsupportedOperation.VersionMismatch": mismatch({ Ingress: [rule({ PolicyIndex: 0 })] }),
    },
    DeleteSecurityGroupPolicies: {
      "UnsupportedOperation.VersionMismatch": mismatch({ Ingress: [{ PolicyIndex: 0 }] }),
    },
    CreateAddressTemplate: {
      InvalidParameterValue: change({ Addresses: [] }),
      "InvalidParameterValue.Duplicate": twice("Addresses", "10.0.0.1"),
      "InvalidParameterValue.Malformed": change({ Addresses: ["office"] }),
    },
    CreateServiceTemplate: { InvalidParameterValue: change({ Services: ["tcp:99999"] }) },
    CreateServiceTemplateGroup: { InvalidParameterValue: change({ ServiceTemplateIds: [] }) },
    ModifyAddressTemplateGroupAttribute: {
      InvalidParameterValue: change({ AddressTemplateIds: [] }),
      "InvalidParameterValue.Duplicate": twice("AddressTemplateIds", "ipm-00000000"),
    },
  };
}

function ofAddresses(scene: Scene): Causes {
  const { blocked, arrears, onInstance, onLeaving, onInterface, bound, classic, free, instance } = scene;
  const notPermit = change({ AddressId: onInstance });
  // Eighteen are there and thirty-eight were made today.
  const quotas = {
    AddressQuotaLimitExceeded: quota("vpc:address", 18),
    "AddressQuotaLimitExceeded.DailyAllocate": quota("vpc:address", 19),
  };
  const interfaceOf = (NetworkInterfaceId: string | undefined, PrivateIpAddress: string | undefined) =>
    change({ InstanceId: undefined, NetworkInterfaceId, PrivateIpAddress });
  return {
    AllocateAddresses: {
      ...quotas,
      "InvalidParameterValue.Range": change({ InternetMaxBandwidthOut: 101 }),
      "InvalidParameterValue.BandwidthPackageIdMalformed": change({ BandwidthPackageId: "x" }),
      "InvalidParameterValue.BandwidthPackageNotFound": change({ BandwidthPackageId: "bwp-00000000" }),
      "InvalidParameterValue.Combination": change({ BandwidthPackageId: scene.packages.used }),
    },
    TransformAddress: {
      AddressQuotaLimitExceeded: quota("vpc:address", 18),
      "AddressQuotaLimitExceeded.DailyAllocate": quota("vpc:address", 19),
      "InvalidInstance.NotSupported": change({ InstanceId: instance }),
    },
    AdjustPublicAddress: {
      "InvalidAddressId.Blocked": change({ AddressId: blocked }),
      "InvalidParameterValue.AddressNotFound": change({ AddressId: "eip-00000000" }),
      "InvalidParameterValue.InstanceNoWanIP": change({ InstanceId: instance }),
      "OperationDenied.AddressInArrears": change({ AddressId: arrears }),
      "OperationDenied.MutexTaskRunning": change({ AddressId: scene.young }),
      "UnsupportedOperation.AddressStatusNotPermit": change({ InstanceId: scene.leaving }),
      "UnsupportedOperation.InvalidAddressInternetChargeType": change({ AddressId: onInstance }),
    },
    AssociateAddress: {
      "InvalidAddressId.Blocked": change({ AddressId: blocked }),
      "InvalidAddressIdState.InArrears": change({ AddressId: arrears }),
      "InvalidAddressIdStatus.NotPermit": notPermit,
      "InvalidInstance.NotSupported": change({ InstanceId: classic }),
      "InvalidInstanceId.AlreadyBindEip": change({ InstanceId: bound }),
      "InvalidNetworkInterfaceId.NotFound": interfaceOf("eni-00000000", "10.0.1.9"),
      InvalidParameterConflict: change({ NetworkInterfaceId: free.id }),
      "InvalidPrivateIpAddress.AlreadyBindEip": interfaceOf(free.id, free.ips[1]),
      MissingResourceId: interfaceOf(undefined, undefined),
    },
    DisassociateAddress: {
      "InvalidAddressId.Blocked": change({ AddressId: scene.blockedBound }),
      "InvalidAddressIdStatus.NotPermit": change({ AddressId: scene.unbound }),
      "InvalidInstance.NotSupported": change({ AddressId: onLeaving, ReallocateNormalPublicIp: true }),
      InvalidParameter: change({ AddressId: onInterface, ReallocateNormalPublicIp: true }),
    },
    ModifyAddressAttribute: { InvalidParameterValue: change({ AddressId: "malformed" }) },
    ModifyAddressesBandwidth: {
      "InvalidAddressIdStatus.NotPermit": change({ AddressIds: [scene.young] }),
      "InvalidParameterValue.Range": change({ InternetMaxBandwidthOut: 101 }),
    },
    ModifyAddressInternetChargeType: {
      "InvalidAddressIdStatus.NotPermit": change({ AddressId: scene.young }),
      "InvalidParameterValue.Range": change({ InternetMaxBandwidthOut: 101 }),
    },
    ReleaseAddresses: { InvalidAddressState: change({ AddressIds: [onInstance] }) },
    DescribeTaskResult: { InvalidTaskId: {} },
    DescribeAddresses: { InvalidParameter: change({ Filters: [{ Name: "address-id", Values: ["x"] }] }) },
  };
}

function ofInterfaces({ free, attached, other, youngInterface, classic }: Scene): Causes {
  const chosen = (PrivateIpAddress: string) => change({ PrivateIpAddresses: [{ PrivateIpAddress }] });
  return {
    CreateNetworkInterface: {
      LimitExceeded: quota("vpc:networkInterface"),
      "InvalidParameterValue.LimitExceeded": change({ SecondaryPrivateIpAddressCount: 30 }),
      "InvalidParameterValue.Range": chosen("10.0.1.200"),
      "InvalidParameterValue.Reserved": chosen("10.0.9.1"),
      ResourceNotFound: change({ VpcId: other }),
    },
    AssignPrivateIpAddresses: {
      ResourceInsufficient: change({ NetworkInterfaceId: attached.id, SecondaryPrivateIpAddressCount: 13 }),
    },
    ModifyPrivateIpAddressesAttribute: {
      "UnsupportedOperation.InvalidState": change({ NetworkInterfaceId: youngInterface }),
    },
    MigratePrivateIpAddress: {
      "UnauthorizedOperation.AttachmentNotFound": {},
      "UnauthorizedOperation.PrimaryIp": change({
        DestinationNetworkInterfaceId: free.id,
        PrivateIpAddress: free.ips[0],
      }),
    },
    AttachNetworkInterface: { "UnsupportedOperation.VpcMismatch": change({ InstanceId: classic }) },
    DeleteNetworkInterface: {
      ResourceInUse: change({ NetworkInterfaceId: attached.id }),
      UnsupportedOperation: change({ NetworkInterfaceId: youngInterface }),
    },
  };
}

function ofTunnels({ postpaid }: Scene): Causes {
  const pair = (RemoteCidrBlock: string) =>
    change({
      SecurityPolicyDatabases: [{ LocalCidrBlock: "10.0.1.0/24", RemoteCidrBlock: [RemoteCidrBlock] }],
    });
  return {
    SetVpnGatewaysRenewFlag: { InvalidParameterValue: change({ AutoRenewFlag: 7 }) },
    CreateCustomerGateway: {
      VpcLimitExceeded: quota("vpc:customerGateway"),
      "InvalidParameterValue.Duplicate": change({ IpAddress: "58.211.1.12" }),
    },
    CreateVpnConnection: {
      "InvalidParameterValue.VpcCidrConflict": pair("10.0.2.0/24"),
      "InvalidParameterValue.Malformed": pair("office"),
      "InvalidParameter.Coexist": change({
        IKEOptionsSpecification: { LocalIdentity: "ADDRESS", LocalFqdnName: "office" },
      }),
    },
    InquiryPriceRenewVpnGateway: { UnsupportedOperation: change({ VpnGatewayId: postpaid }) },
  };
}
