// NAT gateways and their rules, where every refusal of their actions can be caused.

import { present } from "../../../found";
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import type { Stage } from "../../stage";

type Nat = Awaited<ReturnType<typeof buildNat>>;

/** A gateway with rules, one that is protected, one that is blocked, and one that is still being made. */
export async function buildNat(
  { vpc, vpcId, subnetId, pass, cloud, run, instance: describe }: Stage,
  otherVpcId: string,
) {
  const address = async (order: object = {}) => {
    const { AddressSet } = await vpc.AllocateAddresses(order);
    const AddressIds = AddressSet;
    return present((await vpc.DescribeAddresses({ AddressIds })).AddressSet[0]).AddressIp;
  };
  const ips = [await address(), await address(), await address()] as const;
  const hourly = await address({ InternetChargeType: "BANDWIDTH_POSTPAID_BY_HOUR" });
  const carrier = await address({ InternetServiceProvider: "CMCC" });
  await pass("5s");
  const make = async (VpcId: string, more: object) => {
    const made = await vpc.CreateNatGateway({ VpcId, NatGatewayName: "nat", ...more });
    return present(made.NatGatewaySet[0]).NatGatewayId;
  };
  const nat = await make(vpcId, { PublicIpAddresses: ips.slice(0, 2) });
  const guarded = await make(vpcId, { AddressCount: 2, DeletionProtectionEnabled: true });
  await pass("1m");
  await cloud.control("POST", "drift", { id: guarded, set: { RestrictState: "RESTRICTED" } });
  // The day's number of new addresses is what the refusals of that number need.
  for (let nth = 0; nth < 2; nth++) {
    const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 4 });
    await pass("5s");
    await vpc.ReleaseAddresses({ AddressIds: AddressSet });
    await pass("5s");
  }
  const instance = await run();
  const server = present((await describe(instance)).PrivateIpAddresses[0]);
  const table = (await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "nat" })).RouteTable;
  await vpc.CreateRoutes({
    RouteTableId: table.RouteTableId,
    Routes: [{ DestinationCidrBlock: "172.31.0.0/16", GatewayType: "NAT", GatewayId: nat }],
  });
  const snat = {
    ResourceType: "SUBNET",
    ResourceId: subnetId,
    PrivateIpAddress: "10.0.1.0/24",
    PublicIpAddresses: [ips[0]],
    Description: "",
  };
  const dnat = (PublicPort: number) => ({
    IpProtocol: "TCP",
    PublicIpAddress: ips[0],
    PublicPort,
    PrivateIpAddress: server,
    PrivatePort: 80,
  });
  const NatGatewayId = nat;
  await vpc.CreateNatGatewaySourceIpTranslationNatRule({ NatGatewayId, SourceIpTranslationNatRules: [snat] });
  await vpc.CreateNatGatewayDestinationIpPortTranslationNatRule({
    NatGatewayId,
    DestinationIpPortTranslationNatRules: [dnat(80), dnat(81)],
  });
  const { NatGatewaySet } = await vpc.DescribeNatGateways({ NatGatewayIds: [nat] });
  const snatId = present(present(NatGatewaySet[0]).SourceIpTranslationNatRuleSet[0]).NatGatewaySnatId;
  const young = await make(otherVpcId, { AddressCount: 1 });
  return { vpcId, nat, guarded, young, ips, hourly, carrier, server, instance, snat, snatId, dnat };
}

/** Good requests for its actions. */
export function ofNat({ vpcId, nat, ips, snat, snatId, dnat }: Nat): Record<string, Params> {
  const NatGatewayId = nat;
  const list = (one: object) => ({ NatGatewayId, DestinationIpPortTranslationNatRules: [one] });
  const range = { ...snat, ResourceType: "USERDEFINED", ResourceId: "", PrivateIpAddress: "10.0.7.0/24" };
  return {
    CreateNatGateway: { VpcId: vpcId, NatGatewayName: "new", PublicIpAddresses: [ips[2]] },
    DescribeNatGateways: { NatGatewayIds: [nat] },
    ModifyNatGatewayAttribute: { NatGatewayId, NatGatewayName: "new" },
    ResetNatGatewayConnection: { NatGatewayId, MaxConcurrentConnection: 3_000_000 },
    AssociateNatGatewayAddress: { NatGatewayId, PublicIpAddresses: [ips[2]] },
    DisassociateNatGatewayAddress: { NatGatewayId, PublicIpAddresses: [ips[1]] },
    DeleteNatGateway: { NatGatewayId, IgnoreOperationRisk: true },
    CreateNatGatewaySourceIpTranslationNatRule: { NatGatewayId, SourceIpTranslationNatRules: [range] },
    DescribeNatGatewaySourceIpTranslationNatRules: { NatGatewayId },
    ModifyNatGatewaySourceIpTranslationNatRule: {
      NatGatewayId,
      SourceIpTranslationNatRule: { ...snat, NatGatewaySnatId: snatId },
    },
    DeleteNatGatewaySourceIpTranslationNatRule: { NatGatewayId, NatGatewaySnatIds: [snatId] },
    CreateNatGatewayDestinationIpPortTranslationNatRule: list(dnat(90)),
    DescribeNatGatewayDestinationIpPortTranslationNatRules: { NatGatewayIds: [nat] },
    ModifyNatGatewayDestinationIpPortTranslationNatRule: {
      NatGatewayId,
      SourceNatRule: dnat(80),
      DestinationNatRule: dnat(90),
    },
    DeleteNatGatewayDestinationIpPortTranslationNatRule: list(dnat(80)),
  };
}

export function natCauses(scene: Nat): Causes {
  return { ...ofGateways(scene), ...ofSnat(scene), ...ofDnat(scene) };
}

function ofGateways({ nat, guarded, young, ips, hourly, carrier }: Nat): Causes {
  const address = (one: string) => change({ PublicIpAddresses: [one] });
  const count = (AddressCount: number) => ({ PublicIpAddresses: undefined, AddressCount });
  // So many have been made today already.
  const quotaOf = (limit: number) => ({ change: count(1), quotas: { "vpc:address": limit } });
  const binding = {
    "InvalidParameterValue.EIPBrandWidthOutInvalid": change({ StockPublicIpAddressesBandwidthOut: 9999 }),
    "InvalidParameterValue.Malformed": address("office"),
    "LimitExceeded.AddressQuotaLimitExceeded": quotaOf(3),
    "LimitExceeded.DailyAllocateAddressQuotaLimitExceeded": quotaOf(19),
    "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded": change(count(11)),
    "ResourceInUse.Address": address(ips[0]),
    "UnsupportedOperation.PublicIpAddressIsNotBGPIp": address(carrier),
    "UnsupportedOperation.PublicIpAddressIsNotExisted": address("192.0.2.1"),
    "UnsupportedOperation.PublicIpAddressNotBilledByTraffic": address(hourly),
  };
  const isYoung = change({ NatGatewayId: young });
  return {
    CreateNatGateway: {
      ...binding,
      "InvalidParameterValue.Empty": change({ PublicIpAddresses: undefined }),
      "LimitExceeded.NatGatewayPerVpcLimitExceeded": quota("vpc:natGateway"),
      "UnsupportedOperation.NotSupportZone": change({ Zone: "ap-guangzhou-99" }),
      UnsupportedOperation: change({ NatProductVersion: 3 }),
    },
    ModifyNatGatewayAttribute: { ResourceInUse: isYoung },
    ResetNatGatewayConnection: {
      ResourceInUse: isYoung,
      UnsupportedOperation: change({ MaxConcurrentConnection: 1_000_000 }),
    },
    AssociateNatGatewayAddress: {
      ...binding,
      UnsupportedOperation: change({ PublicIpAddresses: undefined }),
      "UnsupportedOperation.InvalidState": isYoung,
    },
    DisassociateNatGatewayAddress: {
      ResourceInUse: address(ips[0]),
      "UnsupportedOperation.NatGatewayRestricted": change({ NatGatewayId: guarded }),
      "UnsupportedOperation.PublicIpAddressDisassociate": change({ PublicIpAddresses: ips.slice(0, 2) }),
    },
    DeleteNatGateway: {
      "UnsupportedOperation.DeletionProtectionEnabled": change({ NatGatewayId: guarded }),
      "UnsupportedOperation.MutexOperationTaskRunning": isYoung,
      "UnsupportedOperation.NatGatewayHaveRoute": change({ NatGatewayId: nat, IgnoreOperationRisk: false }),
    },
  };
}

function ofSnat({ snat, snatId, hourly, instance }: Nat): Causes {
  const rules = (...wanted: object[]) => change({ SourceIpTranslationNatRules: wanted });
  const changed = (one: object) =>
    change({ SourceIpTranslationNatRule: { ...snat, NatGatewaySnatId: snatId, ...one } });
  const own = { ResourceType: "USERDEFINED", ResourceId: "" };
  return {
    CreateNatGatewaySourceIpTranslationNatRule: {
      InvalidParameter: rules(),
      InvalidParameterValue: rules({ ...snat, PublicIpAddresses: [] }),
      "InvalidParameterValue.Malformed": rules({ ...snat, ...own, PrivateIpAddress: "office" }),
      "InvalidParameterValue.NatSnatRuleExists": rules(snat),
      LimitExceeded: quota("vpc:natGatewaySnatRule"),
      UnknownParameter: change({ Office: 1 }),
      "UnsupportedOperation.NatGatewayEipNotExists": rules({ ...snat, PublicIpAddresses: ["192.0.2.1"] }),
      "UnsupportedOperation.NatGatewayRulePipExists": rules({ ...snat, ...own }),
      "UnsupportedOperation.NatGatewaySnatPipNeedVm": rules({
        ...snat,
        ResourceType: "NETWORKINTERFACE",
        ResourceId: instance,
        PrivateIpAddress: "10.0.1.250",
      }),
      "UnsupportedOperation.UnbindEIP": rules({ ...snat, PublicIpAddresses: [hourly] }),
    },
    ModifyNatGatewaySourceIpTranslationNatRule: {
      InvalidParameterValue: changed({ PublicIpAddresses: [] }),
      "InvalidParameterValue.NatGatewaySnatRuleNotExists": changed({ NatGatewaySnatId: "snat-00000000" }),
      MissingParameter: changed({ NatGatewaySnatId: undefined }),
      "UnsupportedOperation.UnbindEIP": changed({ PublicIpAddresses: [hourly] }),
    },
    DeleteNatGatewaySourceIpTranslationNatRule: {
      InvalidParameter: change({ NatGatewaySnatIds: [] }),
      InvalidParameterValue: change({ NatGatewaySnatIds: ["snat-1"] }),
      "InvalidParameterValue.NatGatewaySnatRuleNotExists": change({ NatGatewaySnatIds: ["snat-00000000"] }),
    },
  };
}

function ofDnat({ nat, guarded, dnat }: Nat): Causes {
  const rules = (...wanted: object[]) => change({ DestinationIpPortTranslationNatRules: wanted });
  const nobody = { PrivateIpAddress: "10.0.1.250" };
  return {
    CreateNatGatewayDestinationIpPortTranslationNatRule: {
      "InvalidParameterValue.LimitExceeded": rules(...Array.from({ length: 11 }, (_, i) => dnat(90 + i))),
      "InvalidParameterValue.Malformed": rules({ ...dnat(90), PrivatePort: 70_000 }),
      "InvalidParameterValue.NatGatewayDnatRuleExisted": rules(dnat(80)),
      "InvalidParameterValue.NatGatewayDnatRulePipNeedVm": rules({ ...dnat(90), ...nobody }),
      "InvalidParameterValue.NatGatewayDnatRuleRepeated": rules(dnat(90), dnat(90)),
      "LimitExceeded.NatGatewayDnatLimitExceeded": quota("vpc:natGatewayDnatRule"),
      "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict": change({ NatGatewayId: guarded }),
      "UnsupportedOperation.NatGatewayEipNotExists": rules({ ...dnat(90), PublicIpAddress: "192.0.2.1" }),
    },
    DescribeNatGatewayDestinationIpPortTranslationNatRules: {
      "InvalidParameterValue.Duplicate": change({ NatGatewayIds: [nat, nat] }),
    },
    ModifyNatGatewayDestinationIpPortTranslationNatRule: {
      "InvalidParameterValue.NatGatewayDnatRuleNotExists": change({ SourceNatRule: dnat(99) }),
      "InvalidParameterValue.NatGatewayDnatRulePipNeedVm": change({
        DestinationNatRule: { ...dnat(90), ...nobody },
      }),
      "UnsupportedOperation.RecordExists": change({ DestinationNatRule: dnat(81) }),
      ResourceInUse: change({ NatGatewayId: "nat-00000000" }),
    },
    DeleteNatGatewayDestinationIpPortTranslationNatRule: {
      "InvalidParameterValue.NatGatewayDnatRuleNotExists": rules(dnat(99)),
    },
  };
}
