// A direct connect gateway of a VPC: where a private line ends. A VPC has one of each type; routes to it go with it.
import { type Call, defineAction } from "../../action";
import { formatIp, parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity } from "../../kind";
import { plain } from "../../plain";
import type {
  CreateDirectConnectGatewayRequest,
  ModifyDirectConnectGatewayAttributeRequest,
} from "../../requests/vpc";
import { keepTags, type Tag } from "../../tags";
import { vpcService } from "./service";
import { vpc } from "./vpc";

export interface DirectConnectGateway {
  DirectConnectGatewayName: string;
  VpcId: string;
  NetworkInstanceId: string;
  NetworkType: string;
  GatewayType: string;
  DirectConnectGatewayIp: string;
  GatewayAsn: number;
  Zone: string;
  HaZoneList: string[];
  Tags?: Tag[];
}

export const directConnectGateway = defineKind<DirectConnectGateway>({
  service: vpcService,
  type: "vpc:directConnectGateway",
  prefix: "dcg",
  // The vendor's provider for Terraform names it so to the tag service.
  tagged: "vpc/dcg",
  nextHop: { type: "DIRECTCONNECT", onDelete: "vanish" },
  nameAttribute: "DirectConnectGatewayName",
  // One of each type in a VPC, as the text of the create says.
  quota: { limit: 2, per: "NetworkInstanceId", code: "LimitExceeded" },
  relations: [{ to: "vpc:vpc", via: "VpcId", onDelete: "refuse" }],
});

/** Numbers of autonomous systems that are free for anybody's use, and the vendor's own. */
function isFreeAsn(asn: number): boolean {
  const ranges = [
    [45_090, 45_090],
    [64_512, 65_534],
    [4_200_000_000, 4_294_967_294],
  ] as const;
  return ranges.some(([from, to]) => asn >= from && asn <= to);
}

function check({
  NetworkType,
  NetworkInstanceId,
  GatewayAsn,
  HaZoneGroupId,
  ModeType,
}: CreateDirectConnectGatewayRequest): void {
  if (NetworkInstanceId === undefined)
    throw new ApiError("InvalidParameterValue.Empty", "NetworkInstanceId names the network.");
  if (NetworkType === "CCN")
    throw new ApiError("UnsupportedOperation", "A gateway is that of a VPC here, and not of a CCN.");
  if (HaZoneGroupId !== undefined)
    throw new ApiError("InvalidParameter.VpgHaGroupNotFound", `There is no group \`${HaZoneGroupId}\`.`);
  if (GatewayAsn !== undefined && !isFreeAsn(GatewayAsn))
    throw new ApiError("UnsupportedOperation", `GatewayAsn ${GatewayAsn} is not free to use.`);
  if (ModeType !== undefined) throw new ApiError("UnsupportedOperation", "ModeType is for CCNs.");
}

function create(call: Call<CreateDirectConnectGatewayRequest>): Entity<DirectConnectGateway> {
  const { world, params } = call;
  const { id: VpcId, data } = call.one(vpc, "NetworkInstanceId");
  const { GatewayType = "NORMAL" } = params;
  const other = world
    .list(directConnectGateway)
    .find((one) => one.data.VpcId === VpcId && one.data.GatewayType === GatewayType);
  if (other) throw new ApiError("LimitExceeded", `${VpcId} has ${other.id} of type ${GatewayType} already.`);
  const { size, start } = parseCidr(data.CidrBlock)!;
  return world.create(directConnectGateway, {
    ...{ VpcId, NetworkInstanceId: VpcId, NetworkType: params.NetworkType, GatewayType },
    DirectConnectGatewayName: params.DirectConnectGatewayName,
    DirectConnectGatewayIp: formatIp(start + size - 2),
    GatewayAsn: params.GatewayAsn ?? 45_090,
    Zone: params.Zone ?? "",
    HaZoneList: [],
    ...keepTags(params.Tags),
  });
}

export const part = plain<DirectConnectGateway, CreateDirectConnectGatewayRequest>(directConnectGateway, {
  shown: { id: "DirectConnectGatewayId", created: "CreateTime" },
  create: {
    action: "CreateDirectConnectGateway",
    answers: "DirectConnectGateway",
    refs: { NetworkInstanceId: vpc },
    check,
    make: create,
  },
  describe: {
    action: "DescribeDirectConnectGateways",
    ids: "DirectConnectGatewayIds",
    items: "DirectConnectGatewaySet",
    filters: {
      "direct-connect-gateway-id": "id",
      "direct-connect-gateway-name": "DirectConnectGatewayName",
      "direct-connect-gateway-ip": "DirectConnectGatewayIp",
      "gateway-type": "GatewayType",
      "network-type": "NetworkType",
      "vpc-id": "VpcId",
      // A gateway is that of a VPC here.
      "ccn-id": () => [],
    },
    codes: {
      filter: "InvalidParameter.FilterInvalidKey",
      limit: "InvalidParameterValue.Range",
      offset: "InvalidParameterValue.Range",
    },
    missing: "leaveOut",
  },
  remove: { action: "DeleteDirectConnectGateway" },
  more: {
    ModifyDirectConnectGatewayAttribute: defineAction<ModifyDirectConnectGatewayAttributeRequest>({
      refs: { DirectConnectGatewayId: directConnectGateway },
      run: (call) => {
        const { DirectConnectGatewayName, CcnRouteType, ModeType } = call.params;
        if (CcnRouteType !== undefined || ModeType !== undefined)
          throw new ApiError("UnsupportedOperation", "CcnRouteType and ModeType are for CCNs.");
        const entity = call.one(directConnectGateway, "DirectConnectGatewayId");
        if (DirectConnectGatewayName !== undefined) call.world.update(entity, { DirectConnectGatewayName });
        return undefined;
      },
    }),
  },
});
