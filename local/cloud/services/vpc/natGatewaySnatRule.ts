// An SNAT rule of a NAT gateway: which of its public addresses a subnet, an instance or a range goes out by.
import { type Call, definePart } from "../../action";
import { parseCidr } from "../../cidr";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { checkId } from "../../lookUp";
import { holderOf } from "../../network/addresses";
import { viewOf } from "../../plain";
import { countQuota } from "../../quota";
import type {
  CreateNatGatewaySourceIpTranslationNatRuleRequest,
  DeleteNatGatewaySourceIpTranslationNatRuleRequest,
  ModifyNatGatewaySourceIpTranslationNatRuleRequest,
  SourceIpTranslationNatRuleInput,
  VpcActions,
} from "../../requests/vpc";
import { eip } from "./eip";
import { addressesOf, type NatGateway, natGateway, rulesOf } from "./natGateway";
import { boundedList, vpcService } from "./service";
import { subnet } from "./subnet";

export interface NatGatewaySnatRule {
  NatGatewayId: string;
  VpcId: string;
  ResourceType: string;
  ResourceId: string;
  PrivateIpAddress: string;
  PublicIpAddresses: string[];
  Description: string;
}

export const natGatewaySnatRule = defineKind<NatGatewaySnatRule>({
  service: vpcService,
  type: "vpc:natGatewaySnatRule",
  prefix: "snat",
  // No document has a number; this is the usual one.
  quota: { limit: 50, per: "NatGatewayId", code: "LimitExceeded" },
  relations: [{ to: "vpc:natGateway", via: "NatGatewayId", onDelete: "cascade" }],
});

export const viewSnatRule = viewOf(natGatewaySnatRule, { id: "NatGatewaySnatId", created: "CreatedTime" });

function invalid(why: string, code = "InvalidParameterValue"): ApiError {
  return new ApiError(code, why);
}

/** Public addresses that the gateway has. */
function checkPublicIps(world: World, gateway: Entity<NatGateway>, addresses: string[]): void {
  if (addresses.length === 0) throw invalid("PublicIpAddresses is empty.");
  const bound = new Set(addressesOf(world, gateway).map(({ data }) => data.AddressIp));
  for (const address of addresses) {
    if (bound.has(address)) continue;
    const known = world.list(eip).some(({ data }) => data.AddressIp === address);
    throw invalid(
      `${gateway.id} has no public address ${address}.`,
      known ? "UnsupportedOperation.UnbindEIP" : "UnsupportedOperation.NatGatewayEipNotExists",
    );
  }
}

/** What goes out: a subnet by its range, something with an address of its own, or any range. */
function checkSource(
  world: World,
  gateway: Entity<NatGateway>,
  { ResourceType, ResourceId = "", PrivateIpAddress = "" }: SourceIpTranslationNatRuleInput,
): void {
  if (!parseCidr(PrivateIpAddress.includes("/") ? PrivateIpAddress : `${PrivateIpAddress}/32`))
    throw invalid(`\`${PrivateIpAddress}\` is no address.`, "InvalidParameterValue.Malformed");
  if (ResourceType === "SUBNET") {
    checkId(subnet, ResourceId);
    const found = world.get(subnet, ResourceId);
    if (found?.data.VpcId !== gateway.data.VpcId)
      throw invalid(`${gateway.data.VpcId} has no subnet ${ResourceId}.`, "ResourceNotFound");
    if (found.data.CidrBlock !== PrivateIpAddress)
      throw invalid(`The range of ${ResourceId} is ${found.data.CidrBlock}, and not ${PrivateIpAddress}.`);
  } else if (
    ResourceType === "NETWORKINTERFACE" &&
    holderOf(world, subnet, gateway.data.VpcId, PrivateIpAddress) !== ResourceId
  ) {
    throw invalid(
      `${PrivateIpAddress} is no address of ${ResourceId}.`,
      "UnsupportedOperation.NatGatewaySnatPipNeedVm",
    );
  }
}

function refuseSecond(
  world: World,
  gateway: Entity<NatGateway>,
  { ResourceType, PrivateIpAddress }: SourceIpTranslationNatRuleInput,
): void {
  const other = rulesOf(world, natGatewaySnatRule, gateway.id).find(
    ({ data }) => data.PrivateIpAddress === PrivateIpAddress,
  );
  if (!other) return;
  const same = other.data.ResourceType === ResourceType;
  throw invalid(
    `${other.id} is for ${PrivateIpAddress} already.`,
    same ? "InvalidParameterValue.NatSnatRuleExists" : "UnsupportedOperation.NatGatewayRulePipExists",
  );
}

function create(call: Call<CreateNatGatewaySourceIpTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const gateway = call.one(natGateway, "NatGatewayId");
  const rules = params.SourceIpTranslationNatRules;
  if (rules.length === 0) throw invalid("SourceIpTranslationNatRules is empty.", "InvalidParameter");
  countQuota(world, natGatewaySnatRule, rules.length, { NatGatewayId: gateway.id });
  for (const rule of rules) {
    checkPublicIps(world, gateway, rule.PublicIpAddresses);
    checkSource(world, gateway, rule);
    refuseSecond(world, gateway, rule);
    world.create(natGatewaySnatRule, {
      NatGatewayId: gateway.id,
      VpcId: gateway.data.VpcId,
      ResourceType: rule.ResourceType,
      ResourceId: rule.ResourceId ?? "",
      PrivateIpAddress: rule.PrivateIpAddress,
      PublicIpAddresses: rule.PublicIpAddresses,
      Description: rule.Description ?? "",
    });
  }
}

/** The rules of the gateway that are named. */
function named(world: World, gateway: Entity<NatGateway>, ids: string[]): Entity<NatGatewaySnatRule>[] {
  return ids.map((id) => {
    const found = world.get(natGatewaySnatRule, id);
    if (found?.data.NatGatewayId === gateway.id) return found;
    throw invalid(`${gateway.id} has no rule ${id}.`, "InvalidParameterValue.NatGatewaySnatRuleNotExists");
  });
}

function modify(call: Call<ModifyNatGatewaySourceIpTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const gateway = call.one(natGateway, "NatGatewayId");
  const wanted = params.SourceIpTranslationNatRule;
  const { NatGatewaySnatId, PublicIpAddresses, Description } = wanted;
  if (!NatGatewaySnatId)
    throw new ApiError("MissingParameter", "The request is missing a required parameter `NatGatewaySnatId`.");
  const [rule] = named(world, gateway, [NatGatewaySnatId]);
  const fixed = ["ResourceType", "ResourceId", "PrivateIpAddress"] as const;
  if (fixed.some((key) => wanted[key] !== undefined && wanted[key] !== rule!.data[key]))
    throw invalid("Only the public addresses and the description of a rule can change.");
  checkPublicIps(world, gateway, PublicIpAddresses);
  world.update(rule!, { PublicIpAddresses, ...(Description === undefined ? {} : { Description }) });
}

function remove(call: Call<DeleteNatGatewaySourceIpTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const ids = params.NatGatewaySnatIds;
  if (ids.length === 0) throw invalid("NatGatewaySnatIds is empty.", "InvalidParameter");
  for (const id of ids) checkId(natGatewaySnatRule, id, "InvalidParameterValue");
  for (const rule of named(world, call.one(natGateway, "NatGatewayId"), ids)) world.remove(rule);
}

const refs = { NatGatewayId: natGateway };

export const part = definePart<VpcActions>({
  kinds: [natGatewaySnatRule],
  actions: {
    CreateNatGatewaySourceIpTranslationNatRule: { refs, run: create },
    ModifyNatGatewaySourceIpTranslationNatRule: { refs, run: modify },
    DeleteNatGatewaySourceIpTranslationNatRule: { refs, run: remove },
    DescribeNatGatewaySourceIpTranslationNatRules: {
      ...describes(natGatewaySnatRule, {
        ...boundedList,
        items: "SourceIpTranslationNatRuleSet",
        filters: {
          "resource-id": "ResourceId",
          "public-ip-address": "PublicIpAddresses",
          description: "Description",
        },
        narrow:
          ({ params: { NatGatewayId } }) =>
          ({ data }) =>
            data.NatGatewayId === NatGatewayId,
        view: (entity, { world }) => viewSnatRule(entity, world),
      }),
      refs,
    },
  },
});
