// Generated from the files of this folder by tools/generate/services.ts: what exports a `part` is in the cloud.
import type { Part } from "../action";
import type { Service } from "../kind";
import { part as apiPlaces } from "./api/places";
import { apiService } from "./api/service";
import { part as cbsAutoSnapshotPolicy } from "./cbs/autoSnapshotPolicy";
import { part as cbsDiskActions } from "./cbs/disk/actions";
import { part as cbsDiskChanges } from "./cbs/disk/changes";
import { part as cbsDiskCharge } from "./cbs/disk/charge";
import { part as cbsDiskMarket } from "./cbs/disk/market";
import { part as cbsDiskAttachment } from "./cbs/diskAttachment";
import { part as cbsDiskBackup } from "./cbs/diskBackup";
import { part as cbsSnapshotActions } from "./cbs/snapshot/actions";
import { part as cbsSnapshotSharing } from "./cbs/snapshot/sharing";
import { cbsService } from "./cbs/service";
import { part as cvmHost } from "./cvm/host";
import { part as cvmImage } from "./cvm/image";
import { part as cvmImageActions } from "./cvm/image/actions";
import { part as cvmInstanceAttributes } from "./cvm/instance/attributes";
import { part as cvmInstanceChanges } from "./cvm/instance/changes";
import { part as cvmInstanceDescribe } from "./cvm/instance/describe";
import { part as cvmInstancePower } from "./cvm/instance/power";
import { part as cvmInstancePrice } from "./cvm/instance/price";
import { part as cvmInstanceRenewal } from "./cvm/instance/renewal";
import { part as cvmInstanceRun } from "./cvm/instance/run";
import { part as cvmInstanceVpcConfig } from "./cvm/instance/vpcConfig";
import { part as cvmInstanceTypeActions } from "./cvm/instanceType/actions";
import { part as cvmInstanceTypeOffers } from "./cvm/instanceType/offers";
import { part as cvmKeyPair } from "./cvm/keyPair";
import { part as cvmLaunchTemplateActions } from "./cvm/launchTemplate/actions";
import { part as cvmOlderAddresses } from "./cvm/older/addresses";
import { part as cvmOlderInstances } from "./cvm/older/instances";
import { part as cvmOlderOrders } from "./cvm/older/orders";
import { part as cvmOlderRefs } from "./cvm/older/refs";
import { part as cvmOlderSecurityGroups } from "./cvm/older/securityGroups";
import { part as cvmPlacementGroup } from "./cvm/placementGroup";
import { part as cvmPlaces } from "./cvm/places";
import { cvmService } from "./cvm/service";
import { part as dcDirectConnect } from "./dc/directConnect";
import { part as dcDirectConnectTunnel } from "./dc/directConnectTunnel";
import { part as dcOlder } from "./dc/older";
import { dcService } from "./dc/service";
import { part as ecmEipActions } from "./ecm/eip/actions";
import { part as ecmEipAssociation } from "./ecm/eipAssociation";
import { part as ecmHaVip } from "./ecm/haVip";
import { part as ecmImageActions } from "./ecm/image/actions";
import { part as ecmImageImports } from "./ecm/image/imports";
import { part as ecmInstanceChanges } from "./ecm/instance/changes";
import { part as ecmInstanceDescribe } from "./ecm/instance/describe";
import { part as ecmInstanceLook } from "./ecm/instance/look";
import { part as ecmInstancePower } from "./ecm/instance/power";
import { part as ecmInstanceRun } from "./ecm/instance/run";
import { part as ecmIpv6AddressActions } from "./ecm/ipv6Address/actions";
import { part as ecmKeyPair } from "./ecm/keyPair";
import { part as ecmKeyPairMachines } from "./ecm/keyPair/machines";
import { part as ecmListenerActions } from "./ecm/listener/actions";
import { part as ecmListenerBackends } from "./ecm/listener/backends";
import { part as ecmListenerTargets } from "./ecm/listener/targets";
import { part as ecmLoadBalancerActions } from "./ecm/loadBalancer/actions";
import { part as ecmModuleActions } from "./ecm/module/actions";
import { part as ecmNetworkInterfaceActions } from "./ecm/networkInterface/actions";
import { part as ecmNetworkInterfacePrivateIps } from "./ecm/networkInterface/privateIps";
import { part as ecmNetworkInterfaceAttachment } from "./ecm/networkInterfaceAttachment";
import { part as ecmNodeActions } from "./ecm/node/actions";
import { part as ecmOverview } from "./ecm/overview";
import { part as ecmRoute } from "./ecm/route";
import { part as ecmRouteTableActions } from "./ecm/routeTable/actions";
import { part as ecmRouteTableConflicts } from "./ecm/routeTable/conflicts";
import { part as ecmSecurityGroup } from "./ecm/securityGroup";
import { part as ecmSnapshot } from "./ecm/snapshot";
import { part as ecmSubnet } from "./ecm/subnet";
import { part as ecmTask } from "./ecm/task";
import { part as ecmVpc } from "./ecm/vpc";
import { ecmService } from "./ecm/service";
import { part as stsKeys } from "./sts/keys";
import { stsService } from "./sts/service";
import { part as tagProject } from "./tag/project";
import { part as tagResourceTags } from "./tag/resourceTags";
import { part as tagTag } from "./tag/tag";
import { part as tagTaggedResources } from "./tag/taggedResources";
import { tagService } from "./tag/service";
import { part as vpcAccount } from "./vpc/account";
import { part as vpcBandwidthPackageActions } from "./vpc/bandwidthPackage/actions";
import { part as vpcBandwidthPackageAttachment } from "./vpc/bandwidthPackageAttachment";
import { part as vpcCcn } from "./vpc/ccn";
import { part as vpcCcnAttachment } from "./vpc/ccnAttachment";
import { part as vpcCcnBandwidthLimit } from "./vpc/ccnBandwidthLimit";
import { part as vpcCcnRoute } from "./vpc/ccnRoute";
import { part as vpcClassicLink } from "./vpc/classicLink";
import { part as vpcCustomerGateway } from "./vpc/customerGateway";
import { part as vpcDirectConnectGateway } from "./vpc/directConnectGateway";
import { part as vpcEipActions } from "./vpc/eip/actions";
import { part as vpcEipAdjust } from "./vpc/eip/adjust";
import { part as vpcEipAssociation } from "./vpc/eipAssociation";
import { part as vpcFlowLog } from "./vpc/flowLog";
import { part as vpcHaVip } from "./vpc/haVip";
import { part as vpcHaVipEipAssociation } from "./vpc/haVipEipAssociation";
import { part as vpcIpv6Address } from "./vpc/ipv6Address";
import { part as vpcIpv6CidrBlock } from "./vpc/ipv6CidrBlock";
import { part as vpcIpv6SubnetCidrBlock } from "./vpc/ipv6SubnetCidrBlock";
import { part as vpcNatGatewayActions } from "./vpc/natGateway/actions";
import { part as vpcNatGatewayDnatRule } from "./vpc/natGatewayDnatRule";
import { part as vpcNatGatewaySnatRule } from "./vpc/natGatewaySnatRule";
import { part as vpcNetworkAcl } from "./vpc/networkAcl";
import { part as vpcNetworkAclAssociation } from "./vpc/networkAclAssociation";
import { part as vpcNetworkInterfaceActions } from "./vpc/networkInterface/actions";
import { part as vpcNetworkInterfacePrivateIps } from "./vpc/networkInterface/privateIps";
import { part as vpcNetworkInterfaceSecurityGroups } from "./vpc/networkInterface/securityGroups";
import { part as vpcNetworkInterfaceAttachment } from "./vpc/networkInterfaceAttachment";
import { part as vpcOlderGatewayRules } from "./vpc/older/gatewayRules";
import { part as vpcOlderLimits } from "./vpc/older/limits";
import { part as vpcOlderNatGateways } from "./vpc/older/natGateways";
import { part as vpcOlderNetworkAcls } from "./vpc/older/networkAcls";
import { part as vpcOlderNetworkInterfaces } from "./vpc/older/networkInterfaces";
import { part as vpcOlderNetworks } from "./vpc/older/networks";
import { part as vpcOlderPeering } from "./vpc/older/peering";
import { part as vpcOlderRefs } from "./vpc/older/refs";
import { part as vpcOlderTasks } from "./vpc/older/tasks";
import { part as vpcOlderTemplates } from "./vpc/older/templates";
import { part as vpcOlderVip } from "./vpc/older/vip";
import { part as vpcOlderVpn } from "./vpc/older/vpn";
import { part as vpcParameterTemplateGroup } from "./vpc/parameterTemplate/group";
import { part as vpcParameterTemplateTemplate } from "./vpc/parameterTemplate/template";
import { part as vpcPeeringConnection } from "./vpc/peeringConnection";
import { part as vpcRoute } from "./vpc/route";
import { part as vpcRouteTableActions } from "./vpc/routeTable/actions";
import { part as vpcSecurityGroup } from "./vpc/securityGroup";
import { part as vpcSecurityGroupAccount } from "./vpc/securityGroup/account";
import { part as vpcSecurityGroupRule } from "./vpc/securityGroupRule";
import { part as vpcSubnet } from "./vpc/subnet";
import { part as vpcSubnetUsedAddresses } from "./vpc/subnet/usedAddresses";
import { part as vpcTask } from "./vpc/task";
import { part as vpcVpc } from "./vpc/vpc";
import { part as vpcVpcAssistants } from "./vpc/vpc/assistants";
import { part as vpcVpnConnection } from "./vpc/vpnConnection";
import { part as vpcVpnGatewayActions } from "./vpc/vpnGateway/actions";
import { vpcService } from "./vpc/service";

/** What each service has, by its name; an action that is not here is refused by name (docs/limits.md). */
export const services: Record<string, { service: Service; parts: readonly Part[] }> = {
  api: {
    service: apiService,
    parts: [
      apiPlaces,
    ],
  },
  cbs: {
    service: cbsService,
    parts: [
      cbsAutoSnapshotPolicy,
      cbsDiskActions,
      cbsDiskChanges,
      cbsDiskCharge,
      cbsDiskMarket,
      cbsDiskAttachment,
      cbsDiskBackup,
      cbsSnapshotActions,
      cbsSnapshotSharing,
    ],
  },
  cvm: {
    service: cvmService,
    parts: [
      cvmHost,
      cvmImage,
      cvmImageActions,
      cvmInstanceAttributes,
      cvmInstanceChanges,
      cvmInstanceDescribe,
      cvmInstancePower,
      cvmInstancePrice,
      cvmInstanceRenewal,
      cvmInstanceRun,
      cvmInstanceVpcConfig,
      cvmInstanceTypeActions,
      cvmInstanceTypeOffers,
      cvmKeyPair,
      cvmLaunchTemplateActions,
      cvmOlderAddresses,
      cvmOlderInstances,
      cvmOlderOrders,
      cvmOlderRefs,
      cvmOlderSecurityGroups,
      cvmPlacementGroup,
      cvmPlaces,
    ],
  },
  dc: {
    service: dcService,
    parts: [
      dcDirectConnect,
      dcDirectConnectTunnel,
      dcOlder,
    ],
  },
  ecm: {
    service: ecmService,
    parts: [
      ecmEipActions,
      ecmEipAssociation,
      ecmHaVip,
      ecmImageActions,
      ecmImageImports,
      ecmInstanceChanges,
      ecmInstanceDescribe,
      ecmInstanceLook,
      ecmInstancePower,
      ecmInstanceRun,
      ecmIpv6AddressActions,
      ecmKeyPair,
      ecmKeyPairMachines,
      ecmListenerActions,
      ecmListenerBackends,
      ecmListenerTargets,
      ecmLoadBalancerActions,
      ecmModuleActions,
      ecmNetworkInterfaceActions,
      ecmNetworkInterfacePrivateIps,
      ecmNetworkInterfaceAttachment,
      ecmNodeActions,
      ecmOverview,
      ecmRoute,
      ecmRouteTableActions,
      ecmRouteTableConflicts,
      ecmSecurityGroup,
      ecmSnapshot,
      ecmSubnet,
      ecmTask,
      ecmVpc,
    ],
  },
  sts: {
    service: stsService,
    parts: [
      stsKeys,
    ],
  },
  tag: {
    service: tagService,
    parts: [
      tagProject,
      tagResourceTags,
      tagTag,
      tagTaggedResources,
    ],
  },
  vpc: {
    service: vpcService,
    parts: [
      vpcAccount,
      vpcBandwidthPackageActions,
      vpcBandwidthPackageAttachment,
      vpcCcn,
      vpcCcnAttachment,
      vpcCcnBandwidthLimit,
      vpcCcnRoute,
      vpcClassicLink,
      vpcCustomerGateway,
      vpcDirectConnectGateway,
      vpcEipActions,
      vpcEipAdjust,
      vpcEipAssociation,
      vpcFlowLog,
      vpcHaVip,
      vpcHaVipEipAssociation,
      vpcIpv6Address,
      vpcIpv6CidrBlock,
      vpcIpv6SubnetCidrBlock,
      vpcNatGatewayActions,
      vpcNatGatewayDnatRule,
      vpcNatGatewaySnatRule,
      vpcNetworkAcl,
      vpcNetworkAclAssociation,
      vpcNetworkInterfaceActions,
      vpcNetworkInterfacePrivateIps,
      vpcNetworkInterfaceSecurityGroups,
      vpcNetworkInterfaceAttachment,
      vpcOlderGatewayRules,
      vpcOlderLimits,
      vpcOlderNatGateways,
      vpcOlderNetworkAcls,
      vpcOlderNetworkInterfaces,
      vpcOlderNetworks,
      vpcOlderPeering,
      vpcOlderRefs,
      vpcOlderTasks,
      vpcOlderTemplates,
      vpcOlderVip,
      vpcOlderVpn,
      vpcParameterTemplateGroup,
      vpcParameterTemplateTemplate,
      vpcPeeringConnection,
      vpcRoute,
      vpcRouteTableActions,
      vpcSecurityGroup,
      vpcSecurityGroupAccount,
      vpcSecurityGroupRule,
      vpcSubnet,
      vpcSubnetUsedAddresses,
      vpcTask,
      vpcVpc,
      vpcVpcAssistants,
      vpcVpnConnection,
      vpcVpnGatewayActions,
    ],
  },
};
