// A port forwarding rule of a NAT gateway: a port of one of its public addresses leads to an address inside. Its protocol,
// address and port are its name.
import { type Call, definePart } from "../../action";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { checkId } from "../../lookUp";
import { holderOf } from "../../network/addresses";
import { countQuota } from "../../quota";
import { pointersTo } from "../../relations";
import type {
  CreateNatGatewayDestinationIpPortTranslationNatRuleRequest,
  DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest,
  DestinationIpPortTranslationNatRuleInput,
  ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest,
  VpcActions,
} from "../../requests/vpc";
import { addressesOf, type NatGateway, natGateway, rulesOf } from "./natGateway";
import { boundedList, vpcService } from "./service";
import { subnet } from "./subnet";

export interface NatGatewayDnatRule {
  NatGatewayId: string;
  VpcId: string;
  IpProtocol: string;
  PublicIpAddress: string;
  PublicPort: number;
  PrivateIpAddress: string;
  PrivatePort: number;
  Description: string;
}
type Input = DestinationIpPortTranslationNatRuleInput;

export const natGatewayDnatRule = defineKind<NatGatewayDnatRule>({
  service: vpcService,
  type: "vpc:natGatewayDnatRule",
  // Only this cloud names them so.
  prefix: "dnat",
  // No document has a number; this is the usual one.
  quota: { limit: 100, per: "NatGatewayId", code: "LimitExceeded.NatGatewayDnatLimitExceeded" },
  relations: [{ to: "vpc:natGateway", via: "NatGatewayId", onDelete: "cascade" }],
});

/** Rules that one call makes. */
const MOST = 10;

function isNamed({ data }: Entity<NatGatewayDnatRule>, rule: Input): boolean {
  return (["IpProtocol", "PublicIpAddress", "PublicPort"] as const).every((key) => data[key] === rule[key]);
}

function find(
  world: World,
  gateway: Entity<NatGateway>,
  rule: Input,
): Entity<NatGatewayDnatRule> | undefined {
  return rulesOf(world, natGatewayDnatRule, gateway.id).find((one) => isNamed(one, rule));
}

/** The rule that is there, the same in every part. */
function existing(world: World, gateway: Entity<NatGateway>, rule: Input): Entity<NatGatewayDnatRule> {
  const found = find(world, gateway, rule);
  if (found?.data.PrivateIpAddress === rule.PrivateIpAddress && found.data.PrivatePort === rule.PrivatePort)
    return found;
  throw new ApiError(
    "InvalidParameterValue.NatGatewayDnatRuleNotExists",
    `${gateway.id} has no such rule for ${rule.IpProtocol} ${rule.PublicIpAddress}:${rule.PublicPort}.`,
  );
}

function checkRule(world: World, gateway: Entity<NatGateway>, rule: Input): void {
  for (const port of [rule.PublicPort, rule.PrivatePort])
    if (port < 1 || port > 65_535)
      throw new ApiError("InvalidParameterValue.Malformed", `The port ${port}: it is 1 to 65535.`);
  if (!holderOf(world, subnet, gateway.data.VpcId, rule.PrivateIpAddress))
    throw new ApiError(
      "InvalidParameterValue.NatGatewayDnatRulePipNeedVm",
      `Nothing in ${gateway.data.VpcId} has the address ${rule.PrivateIpAddress}.`,
    );
}

function kept(gateway: Entity<NatGateway>, rule: Input): NatGatewayDnatRule {
  return {
    NatGatewayId: gateway.id,
    VpcId: gateway.data.VpcId,
    IpProtocol: rule.IpProtocol,
    PublicIpAddress: rule.PublicIpAddress,
    PublicPort: rule.PublicPort,
    PrivateIpAddress: rule.PrivateIpAddress,
    PrivatePort: rule.PrivatePort,
    Description: rule.Description ?? "",
  };
}

function create(call: Call<CreateNatGatewayDestinationIpPortTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const gateway = call.one(natGateway, "NatGatewayId");
  const rules = params.DestinationIpPortTranslationNatRules;
  if (rules.length > MOST)
    throw new ApiError("InvalidParameterValue.LimitExceeded", `More than ${MOST} rules in one call.`);
  refuseLogged(world, gateway);
  countQuota(world, natGatewayDnatRule, rules.length, { NatGatewayId: gateway.id });
  const bound = new Set(addressesOf(world, gateway).map(({ data }) => data.AddressIp));
  const present = new Set(rulesOf(world, natGatewayDnatRule, gateway.id).map(({ id }) => id));
  for (const rule of rules) {
    if (!bound.has(rule.PublicIpAddress))
      throw new ApiError(
        "UnsupportedOperation.NatGatewayEipNotExists",
        `${gateway.id} has no public address ${rule.PublicIpAddress}.`,
      );
    const other = find(world, gateway, rule);
    if (other)
      throw new ApiError(
        present.has(other.id)
          ? "InvalidParameterValue.NatGatewayDnatRuleExisted"
          : "InvalidParameterValue.NatGatewayDnatRuleRepeated",
        `There is a rule for ${rule.IpProtocol} ${rule.PublicIpAddress}:${rule.PublicPort} already.`,
      );
    checkRule(world, gateway, rule);
    world.create(natGatewayDnatRule, kept(gateway, rule));
  }
}

/** A gateway has either these rules or a flow log. */
function refuseLogged(world: World, gateway: Entity<NatGateway>): void {
  const log = pointersTo(world, gateway).find(({ from }) => from.type === "vpc:flowLog")?.from;
  if (log)
    throw new ApiError(
      "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict",
      `${gateway.id} has the flow log ${log.id}.`,
    );
}

function modify(call: Call<ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const gateway = call.one(natGateway, "NatGatewayId");
  const rule = existing(world, gateway, params.SourceNatRule);
  const wanted = params.DestinationNatRule;
  const other = find(world, gateway, wanted);
  if (other && other.id !== rule.id)
    throw new ApiError(
      "UnsupportedOperation.RecordExists",
      `There is a rule for ${wanted.IpProtocol} ${wanted.PublicIpAddress}:${wanted.PublicPort} already.`,
    );
  checkRule(world, gateway, wanted);
  const { Description = rule.data.Description } = wanted;
  world.update(rule, { ...kept(gateway, wanted), Description });
}

function remove(call: Call<DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest>): undefined {
  const { world, params } = call;
  const gateway = call.one(natGateway, "NatGatewayId");
  for (const rule of params.DestinationIpPortTranslationNatRules)
    world.remove(existing(world, gateway, rule));
}

/** Gateways are named, or filtered by. */
function checkNamed({
  NatGatewayIds = [],
  Filters = [],
}: {
  NatGatewayIds?: string[];
  Filters?: object[];
}): void {
  if (NatGatewayIds.length > 0 && Filters.length > 0)
    throw new ApiError("InvalidParameter.Coexist", "NatGatewayIds and Filters exclude each other.");
  if (new Set(NatGatewayIds).size < NatGatewayIds.length)
    throw new ApiError("InvalidParameterValue.Duplicate", "NatGatewayIds has an id twice.");
  for (const id of NatGatewayIds) checkId(natGateway, id);
}

const refs = { NatGatewayId: natGateway };

export const part = definePart<VpcActions>({
  kinds: [natGatewayDnatRule],
  actions: {
    CreateNatGatewayDestinationIpPortTranslationNatRule: { refs, run: create },
    ModifyNatGatewayDestinationIpPortTranslationNatRule: {
      refs,
      codes: { malformed: "ResourceInUse", notFound: "ResourceInUse" },
      run: modify,
    },
    DeleteNatGatewayDestinationIpPortTranslationNatRule: { refs, run: remove },
    DescribeNatGatewayDestinationIpPortTranslationNatRules: {
      ...describes(natGatewayDnatRule, {
        ...boundedList,
        items: "NatGatewayDestinationIpPortTranslationNatRuleSet",
        filters: {
          "nat-gateway-id": "NatGatewayId",
          "vpc-id": "VpcId",
          "public-ip-address": "PublicIpAddress",
          "public-port": "PublicPort",
          "private-ip-address": "PrivateIpAddress",
          "private-port": "PrivatePort",
          description: "Description",
        },
        codes: { ...boundedList.codes, filter: vpcService.lists.filter },
        narrow: ({ params }) => {
          const ids = (params.NatGatewayIds ?? []) as string[];
          return ({ data }) => ids.length === 0 || ids.includes(data.NatGatewayId);
        },
        view: ({ data, createdAt }) => ({ ...data, CreatedTime: vpcService.formatTime(createdAt) }),
      }),
      check: checkNamed,
    },
  },
});
