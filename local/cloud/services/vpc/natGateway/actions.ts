// NAT gateways made, listed, changed and deleted. A standard one (version 2) has a size of its own.
import { type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { getOpenZone, openZones } from "../../../places";
import { keptAttributes, viewOf } from "../../../plain";
import { pointersTo } from "../../../relations";
import type {
  AssociateNatGatewayAddressRequest,
  CreateNatGatewayRequest,
  DeleteNatGatewayRequest,
  DisassociateNatGatewayAddressRequest,
  ModifyNatGatewayAttributeRequest,
  ResetNatGatewayConnectionRequest,
  VpcActions,
} from "../../../requests/vpc";
import { byTag, keepTags } from "../../../tags";
import { addressesOf, type NatGateway, natGateway, rulesOf } from "../natGateway";
import { natGatewayDnatRule } from "../natGatewayDnatRule";
import { natGatewaySnatRule, viewSnatRule } from "../natGatewaySnatRule";
import { securityGroup } from "../securityGroup";
import { boundedList } from "../service";
import { vpc } from "../vpc";
import { bindAddresses, unbindAddresses } from "./addresses";

const vpcCodes = { malformed: "InvalidVpcId.Malformed", notFound: "InvalidVpcId.NotFound" };
/** The number of the standard kind, which has no sizes. */
const STANDARD = 2;
/** Mbps and connections, where a request names none. */
const USUAL = { bandwidth: 100, connections: 1_000_000 };
const OF_STANDARD = { bandwidth: 5000, connections: 2_000_000 };

const viewNatGateway = viewOf(natGateway, {
  id: "NatGatewayId",
  created: "CreatedTime",
  state: "State",
  tags: "TagSet",
  also: (gateway, world) => ({
    NetworkState: "AVAILABLE",
    PublicIpAddressSet: addressesOf(world, gateway).map(({ id, data }) => ({
      AddressId: id,
      PublicIpAddress: data.AddressIp,
      IsBlocked: data.IsBlocked,
      BlockType: data.IsBlocked ? "SECURITY" : "NORMAL",
    })),
    SourceIpTranslationNatRuleSet: rulesOf(world, natGatewaySnatRule, gateway.id).map((rule) =>
      viewSnatRule(rule, world),
    ),
    DestinationIpPortTranslationNatRuleSet: rulesOf(world, natGatewayDnatRule, gateway.id).map(
      ({ data: { NatGatewayId, VpcId, ...rule } }) => rule,
    ),
  }),
});

function zoneOf(region: string, wanted = openZones(region)[0]!): string {
  return getOpenZone(region, wanted, "UnsupportedOperation.NotSupportZone").zone;
}

function create(call: Call<CreateNatGatewayRequest>): object {
  const { world, params, region } = call;
  const { NatProductVersion = 1 } = params;
  const standard = NatProductVersion === STANDARD;
  const usual = standard ? OF_STANDARD : USUAL;
  const made = world.create(natGateway, {
    VpcId: call.one(vpc, "VpcId").id,
    NatGatewayName: params.NatGatewayName,
    InternetMaxBandwidthOut: (!standard && params.InternetMaxBandwidthOut) || usual.bandwidth,
    MaxConcurrentConnection: (!standard && params.MaxConcurrentConnection) || usual.connections,
    Zone: zoneOf(region, params.Zone),
    NatProductVersion,
    DeletionProtectionEnabled: params.DeletionProtectionEnabled ?? false,
    PublicAddressAffinity: true,
    SecurityGroupSet: [],
    RestrictState: "NORMAL",
    ...keepTags(params.Tags),
  });
  bindAddresses(world, made, params);
  return { NatGatewaySet: [viewNatGateway(world.begin(made, "create"), world)], TotalCount: 1 };
}

function groupsOf({ params, world }: Call<ModifyNatGatewayAttributeRequest>): Partial<NatGateway> {
  if (!params.ModifySecurityGroup) return {};
  const SecurityGroupSet = params.SecurityGroupIds ?? [];
  for (const id of SecurityGroupSet)
    if (!world.get(securityGroup, id)) throw new ApiError("ResourceNotFound", `There is no ${id}.`);
  return { SecurityGroupSet };
}

function modify(call: Call<ModifyNatGatewayAttributeRequest>): undefined {
  const entity = call.one(natGateway, "NatGatewayId");
  call.world.update(entity, {
    ...keptAttributes<NatGateway>(call.params, [
      "NatGatewayName",
      "InternetMaxBandwidthOut",
      "DeletionProtectionEnabled",
      "PublicAddressAffinity",
    ]),
    ...groupsOf(call),
  });
}

/** Connections only grow; those of a standard gateway are what they are. */
function resize(call: Call<ResetNatGatewayConnectionRequest>): undefined {
  const entity = call.one(natGateway, "NatGatewayId");
  const { MaxConcurrentConnection } = call.params;
  const { MaxConcurrentConnection: present, NatProductVersion } = entity.data;
  if (NatProductVersion === STANDARD || MaxConcurrentConnection <= present)
    throw new ApiError(
      "UnsupportedOperation",
      `The ${present} connections of ${entity.id} cannot become ${MaxConcurrentConnection}.`,
    );
  call.world.begin(call.world.update(entity, { MaxConcurrentConnection }), "change");
}

/** Refuses one that is protected, or that routes lead to, unless the request means that. */
function refuseDeletion(call: Call<DeleteNatGatewayRequest>, gateway: Entity<NatGateway>): void {
  const { id, data } = gateway;
  if (data.DeletionProtectionEnabled)
    throw new ApiError("UnsupportedOperation.DeletionProtectionEnabled", `${id} is protected.`);
  if (call.params.IgnoreOperationRisk) return;
  const tables = pointersTo(call.world, gateway).filter(({ from }) => from.type === "vpc:routeTable");
  if (tables.length > 0)
    throw new ApiError(
      "UnsupportedOperation.NatGatewayHaveRoute",
      `Routes of ${tables.map(({ from }) => from.id).join(", ")} lead to ${id}.`,
    );
}

const refs = { NatGatewayId: natGateway };
const bindCodes = { state: "UnsupportedOperation.InvalidState" };
const busy = { state: "ResourceInUse" };
const changes = { ref: "NatGatewayId", transition: "change" };

export const part = definePart<VpcActions>({
  kinds: [natGateway],
  actions: {
    CreateNatGateway: {
      refs: { VpcId: withCodes(vpc, vpcCodes) },
      creates: { kind: natGateway },
      run: create,
    },

    DescribeNatGateways: describes(natGateway, {
      ...boundedList,
      ids: "NatGatewayIds",
      items: "NatGatewaySet",
      filters: {
        "nat-gateway-id": "id",
        "vpc-id": "VpcId",
        "nat-gateway-name": "NatGatewayName",
        "nat-state": "state",
        "tag-key": byTag["tag-key"],
      },
      view: (entity, { world }) => viewNatGateway(entity, world),
    }),

    ModifyNatGatewayAttribute: {
      refs,
      codes: busy,
      needs: { ref: "NatGatewayId", states: ["AVAILABLE"] },
      run: modify,
    },

    ResetNatGatewayConnection: { refs, codes: busy, starts: changes, run: resize },

    AssociateNatGatewayAddress: {
      refs,
      codes: bindCodes,
      starts: changes,
      run: (call: Call<AssociateNatGatewayAddressRequest>) => {
        const entity = call.one(natGateway, "NatGatewayId");
        bindAddresses(call.world, entity, call.params);
        call.world.begin(entity, "change");
        return undefined;
      },
    },

    DisassociateNatGatewayAddress: {
      refs,
      codes: busy,
      starts: changes,
      run: (call: Call<DisassociateNatGatewayAddressRequest>) => {
        const entity = call.one(natGateway, "NatGatewayId");
        if (entity.data.RestrictState !== "NORMAL")
          throw new ApiError("UnsupportedOperation.NatGatewayRestricted", `${entity.id} is blocked.`);
        unbindAddresses(call.world, entity, call.params.PublicIpAddresses);
        call.world.begin(entity, "change");
        return undefined;
      },
    },

    DeleteNatGateway: {
      refs,
      codes: { state: "UnsupportedOperation.MutexOperationTaskRunning" },
      starts: { ref: "NatGatewayId", transition: "delete" },
      run: (call: Call<DeleteNatGatewayRequest>) => {
        const entity = call.one(natGateway, "NatGatewayId");
        refuseDeletion(call, entity);
        call.world.begin(entity, "delete");
        return undefined;
      },
    },
  },
});
