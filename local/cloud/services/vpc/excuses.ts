// Documented refusals of this service that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, INSIDE, MONEY, none, QUIET, second } from "../../excuse";
import { ofPackages } from "./bandwidthPackage/excuses";
import { ofHaVips } from "./haVip/excuses";
import { ofIpv6 } from "./ipv6CidrBlock/excuses";
import { ofVpcs } from "./vpc/excuses";

/** What is wrong with tags, as creates of today list it. */
const TAGS = [
  ...[
    "TagDuplicateKey",
    "TagDuplicateResourceType",
    "TagInvalidKey",
    "TagInvalidKeyLen",
    "TagInvalidVal",
    "TagKeyNotExists",
    "TagNotAllocatedQuota",
    "TagNotExisted",
    "TagNotSupportTag",
    "TagResourceFormatError",
    "TagTimestampExceeded",
    "TagValNotExists",
  ].map((code) => `InvalidParameterValue.${code}`),
  ...[
    "TagKeyExceeded",
    "TagKeyPerResourceExceeded",
    "TagNotEnoughQuota",
    "TagQuota",
    "TagQuotaExceeded",
    "TagTagsExceeded",
  ].map((code) => `LimitExceeded.${code}`),
  ...["TagAllocate", "TagFree", "TagNotPermit", "TagSystemReservedTagKey"].map(
    (code) => `UnsupportedOperation.${code}`,
  ),
];
const UNBOUND = "its parameters have no such bounds";

/** Of NAT gateways and their rules. */
const ofNatGateways: readonly Excuse[] = [
  second("AddressQuotaLimitExceeded", "LimitExceeded.AddressQuotaLimitExceeded", ["CreateNatGateway"]),
  second(["InvalidAddressState", "UnsupportedOperation.InvalidState"], "ResourceInUse.Address", [
    "CreateNatGateway",
  ]),
  second("InvalidParameterValue.LimitExceeded", "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded", [
    "CreateNatGateway",
  ]),
  second("ResourceNotFound", "InvalidVpcId.NotFound", ["CreateNatGateway"]),
  none("LimitExceeded.NatGatewayLimitExceeded", "how many there may be is counted in a VPC"),
  none("ResourceInsufficient.Instance", "nothing is sold out", ["CreateNatGateway"]),
  none("UnsupportedOperation.InsufficientInternetServiceProviders", "addresses of one carrier are refused"),
  none("UnsupportedOperation.NatGatewayHadEipUnassociate", "a gateway that is being made has no address yet"),
  none("UnsupportedOperation.ActionNotFound", "an action that is not there is refused by name"),
  none(["InvalidParameterValue.TooLong", "UnsupportedOperation"], UNBOUND, ["DescribeNatGateways"]),
  none("UnsupportedOperation", "every gateway can have another name and bandwidth", [
    "ModifyNatGatewayAttribute",
  ]),
  none("UnsupportedOperation.NatGatewayIsBusy", QUIET),
  second(
    ["ResourceInUse", "UnsupportedOperation.MutexOperationTaskRunning"],
    "UnsupportedOperation.InvalidState",
    ["AssociateNatGatewayAddress"],
  ),
  second("ResourceInUse", "UnsupportedOperation.MutexOperationTaskRunning", ["DeleteNatGateway"]),
  none("ResourceInUse.NatUsedByCFW", "there is no firewall"),
  none(
    [
      "UnsupportedOperation.NatGatewayHaveHighTraffic",
      "UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic",
      "UnsupportedOperation.NatGatewayHaveTrafficMirror",
      "UnsupportedOperation.TrafficValidationFailed",
    ],
    QUIET,
  ),
  none("UnsupportedOperation.NatGatewayTypeNotSupportSNAT", "both types of gateway have SNAT rules"),
  none("InvalidAddressId.NotFound", "a filter by an address that is not there finds nothing", [
    "DescribeNatGatewaySourceIpTranslationNatRules",
    "DescribeNatGatewayDestinationIpPortTranslationNatRules",
  ]),
  second("LimitExceeded", "LimitExceeded.NatGatewayDnatLimitExceeded", [
    "CreateNatGatewayDestinationIpPortTranslationNatRule",
  ]),
  none("InvalidParameterValue.TooLong", UNBOUND, ["CreateNatGatewayDestinationIpPortTranslationNatRule"]),
  none("UnsupportedOperation.NatGatewayRulePipExists", "rules may lead to one address from many ports", [
    "ModifyNatGatewayDestinationIpPortTranslationNatRule",
  ]),
];

/** Of network ACLs and direct connect gateways. */
const ofNetworks: readonly Excuse[] = [
  none("InvalidParameterValue.Duplicate", "ACLs may have the same name", ["CreateNetworkAcl"]),
  second("UnknownParameter.WithGuess", "UnknownParameter", ["CreateNetworkAcl"]),
  none("UnsupportedOperation.AppIdMismatch", "what another account has is not found"),
  none("InvalidParameterValue.NotUtf8EncodingError", "a text that is not UTF-8 is no request"),
  none("UnsupportedOperation", UNBOUND, ["DescribeNetworkAcls"]),
  second("UnsupportedOperation.RecordNotExists", "ResourceNotFound", ["DeleteNetworkAcl"]),
  second("InvalidParameterValue", "InvalidParameterValue.TooLong", ["ModifyNetworkAclAttribute"]),
  none("LimitExceeded", "an ACL may be that of every subnet", ["AssociateNetworkAclSubnets"]),
  none(
    ["UnsupportedOperation.CcnRouteTableNotExist", "UnsupportedOperation.UnableCrossBorder"],
    "a gateway is that of a VPC here",
    ["CreateDirectConnectGateway"],
  ),
  none(["InvalidParameterValue.TooLong", "UnsupportedOperation"], UNBOUND, ["DescribeDirectConnectGateways"]),
  none("ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr", "no gateway is of IPv6"),
  none("UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity", "there is no BGP"),
  none(
    [
      "InvalidParameterValue",
      "ResourceInUse",
      "UnsupportedOperation",
      "UnsupportedOperation.DCGatewayNatRuleExists",
      "UnsupportedOperation.RouteTableHasSubnetRule",
    ],
    "nothing keeps a gateway: it has neither tunnels nor rules, and its routes go with it",
    ["DeleteDirectConnectGateway"],
  ),
];

/** Of cloud connect networks and what is attached to them. */
const ofCcns: readonly Excuse[] = [
  none(
    ["InvalidParameterValue.Malformed", "InvalidParameterValue.ParameterMismatch", "UnsupportedOperation"],
    UNBOUND,
    ["CreateCcn"],
  ),
  second("InvalidParameterValue.LimitExceeded", "LimitExceeded", ["CreateCcn"]),
  none("FailedOperation.CreateCcnFailed", INSIDE),
  none(
    [
      "UnsupportedOperation.CopperCcnNotSupportedCreate",
      "UnsupportedOperation.CopperCcnSupportedPrepaid",
      "UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn",
      "UnsupportedOperation.UserAndCcnChargeTypeNotMatch",
    ],
    "the account may have networks of every quality and charge",
  ),
  none(
    [
      "UnsupportedOperation.EnableMultiCcnBandwidth",
      "UnsupportedOperation.ExistCcnRouteMatchRule",
      "UnsupportedOperation.ExistTrafficQosPolicy",
      "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy",
      "UnsupportedOperation.TrafficQosPolicyBandwidth",
      "UnsupportedOperation.WhiteListNotAdd",
    ],
    "a network has no policies of traffic or routing",
  ),
  none("UnsupportedOperation.NotLockedInstanceOperation", "no network is locked"),
  none("UnsupportedOperation", UNBOUND, [
    "ModifyCcnRegionBandwidthLimitsType",
    "DescribeCcnRegionBandwidthLimits",
    "GetCcnRegionBandwidthLimits",
  ]),
  none(["InvalidParameterValue.ParameterMismatch", "UnsupportedOperation"], UNBOUND, ["DeleteCcn"]),
  second("ResourceInUse", "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn", ["DeleteCcn"]),
  none(
    [
      "UnsupportedOperation.BandwidthNotExpired",
      "UnsupportedOperation.DeleteCcnExistCcnExpressConnect",
      "UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn",
      "UnsupportedOperation.RouteTableCanNotDelete",
    ],
    "a network has no bandwidth that is paid for and no tables of its own",
  ),
  none("InvalidParameterValue.TooLong", UNBOUND, ["DescribeCcns"]),
  none(["UnsupportedOperation", "UnsupportedOperation.ActionNotFound"], UNBOUND, ["DescribeCcns"]),
  none("UnsupportedOperation", UNBOUND, ["DescribeCcnAttachedInstances"]),
  none("UnsupportedOperation.AppIdNotFound", "every account that calls is there"),
  none("InvalidParameterValue.CcnAttachBmvpcLimitExceeded", "there are no bare metal machines"),
  none(
    [
      "UnsupportedOperation.CcnOrdinaryAccountRefuseAttach",
      "UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach",
      "UnsupportedOperation.IsNotFinanceAccount",
      "UnsupportedOperation.UnableCrossFinance",
      "UnsupportedOperation.PurchaseLimit",
      "UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6",
    ],
    "accounts are all of one kind",
    ["AttachCcnInstances"],
  ),
  second("UnsupportedOperation.UinNotFound", "UnsupportedOperation.CcnCrossAccount", ["AttachCcnInstances"]),
  none(
    [
      "UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder",
      "UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance",
      "UnsupportedOperation.UnableCrossBorder",
    ],
    "every region may be joined with every other",
    ["AttachCcnInstances"],
  ),
  none("UnsupportedOperation.InstanceAndRtbNotMatch", "a network has one table", ["AttachCcnInstances"]),
  none("UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId", "there are no dedicated clusters"),
  second("UnsupportedOperation.InvalidState", "LimitExceeded.CurrentInstanceAttachedCcnInstances", [
    "AttachCcnInstances",
  ]),
  none(
    [
      "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach",
      "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach",
    ],
    "a network has no policies of traffic or routing",
  ),
  none("InvalidParameterValue.ParameterMismatch", UNBOUND, ["DetachCcnInstances"]),
];

const PEERING = ["CreateVpcPeeringConnection", "ModifyVpcPeeringConnection"];

/** Of peering connections. */
const ofPeering: readonly Excuse[] = [
  none(["InvalidParameterValue.Combination", "InvalidParameterValue.DuplicateRegion"], UNBOUND, PEERING),
  second("LimitExceeded.VpcPeerAvaLimitExceeded", "LimitExceeded.VpcPeerTotalLimitExceeded", PEERING),
  none("UnsupportedOperation.PurchaseLimit", ALLOWED, PEERING),
  none(
    [
      "LimitExceeded.VpcPeerTotalLimitExceeded",
      "UnauthorizedOperation.VpcPeerCidrConflict",
      "UnsupportedOperation.VpcPeerAlreadyExist",
      "UnsupportedOperation.VpcPeerCidrConflict",
    ],
    "a change connects no other VPCs",
    ["ModifyVpcPeeringConnection"],
  ),
  none(["InvalidParameterValue.TooLong", "LimitExceeded"], UNBOUND, ["DescribeVpcPeeringConnections"]),
  none("InvalidParameter.Coexist", "one parameter alone is taken", ["AcceptVpcPeeringConnection"]),
  none("UnsupportedOperation.NotSupportDeleteVpcBmPeer", "there are no bare metal machines"),
  none("UnsupportedOperation.MutexOperationTaskRunning", "a connection never changes by itself", [
    "DeleteVpcPeeringConnection",
  ]),
  none("UnsupportedOperation.VpcPeerPurviewError", "either end may delete a connection", [
    "DeleteVpcPeeringConnection",
  ]),
];

/** Of flow logs. */
const ofFlowLogs: readonly Excuse[] = [
  none("InternalError.CreateCkafkaRouteError", INSIDE),
  none("LimitExceeded.ActionLimited", "too many requests are refused with `RequestLimitExceeded`", [
    "CreateFlowLog",
  ]),
  none(
    [
      "UnsupportedOperation.OnlySupportProfessionKafka",
      "UnsupportedOperation.FlowLogsNotSupportKoInstanceEni",
    ],
    "every queue and every instance will do",
  ),
  none(
    "UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType",
    "gateways of every kind log any traffic",
  ),
];

export const excuses: readonly Excuse[] = [
  none("InvalidParameterValue.CidrNotInPeerVpc", "API 3.0 of the documents has no peering connections"),
  none("ResourceNotFound", "every number is a project", ["CreateSecurityGroup"]),
  none(["InternalServerError", "InternalError", "InternalError.ModuleError"], INSIDE),
  none(
    ["InvalidParameter.FilterNotDict", "InvalidParameter.FilterValuesNotList"],
    "filters of another shape are a parameter of another type",
  ),
  none(TAGS, "tags are kept as they come; nobody has too many"),
  none(
    [
      "InvalidAccount.NotSupported",
      "UnauthorizedOperation",
      "UnauthorizedOperation.NoRealNameAuthentication",
    ],
    ALLOWED,
  ),
  none(["UnsupportedOperation.InsufficientFunds", "UnsupportedOperation.UnpaidOrderAlreadyExists"], MONEY),
  ...ofNatGateways,
  ...ofNetworks,
  ...ofFlowLogs,
  ...ofPackages,
  ...ofCcns,
  ...ofPeering,
  ...ofHaVips,
  ...ofVpcs,
  ...ofIpv6,
  none("InvalidInstanceId.NotFound", "an address is unbound together with the instance that goes", [
    "DisassociateAddress",
  ]),
  none("ResourceNotFound", "an interface that is not there is left out of the list, as today", [
    "DescribeNetworkInterfaces",
  ]),
  none(
    "InvalidVpnGatewayId.NotFound",
    "a gateway that is not there is refused with ResourceNotFound, as today",
    ["DescribeVpnGateways"],
  ),
];
