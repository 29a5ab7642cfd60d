// What parameters of VPC's older actions name, and the codes for what is not there.
import { type Kind, withCodes } from "../../../kind";
import { olderPart } from "../../../older/action";
import { instance } from "../../cvm/instance";
import { customerGateway } from "../customerGateway";
import { directConnectGateway } from "../directConnectGateway";
import { flowLog } from "../flowLog";
import { natGateway } from "../natGateway";
import { networkAcl } from "../networkAcl";
import { networkInterface } from "../networkInterface";
import { addressTemplateGroup, serviceTemplateGroup } from "../parameterTemplate/group";
import { addressTemplate, serviceTemplate } from "../parameterTemplate/template";
import { peeringConnection } from "../peeringConnection";
import { routeTable } from "../routeTable";
import { subnet } from "../subnet";
import { vpc } from "../vpc";
import { vpnConnection } from "../vpnConnection";
import { vpnGateway } from "../vpnGateway";

const named = (kind: Kind, code: string): Kind => withCodes(kind, { notFound: code, malformed: code });
const machine = named(instance as Kind, "InvalidInstance.NotFound");
const interfaces = named(networkInterface as Kind, "InvalidNetworkInterface.NotFound");
/** What templates answer for one that is not there. */
const NO_TEMPLATE = "29258";

export const part = olderPart({
  refs: {
    vpcId: named(vpc as Kind, "InvalidVpc.NotFound"),
    subnetId: named(subnet as Kind, "InvalidSubnet.NotFound"),
    subnetIds: named(subnet as Kind, "InvalidSubnet.NotFound"),
    routeTableId: named(routeTable as Kind, "InvalidRouteTableId.NotFound"),
    networkAclId: named(networkAcl as Kind, "InvalidNetworkAclID.NotFound"),
    natId: named(natGateway as Kind, "InvalidNatGatewayId.NotFound"),
    vpnGwId: named(vpnGateway as Kind, "InvalidVpnGw.NotFound"),
    userGwId: named(customerGateway as Kind, "InvalidUserGw.NotFound"),
    vpnConnId: named(vpnConnection as Kind, "InvalidVpnConn.NotFound"),
    directConnectGatewayId: named(directConnectGateway as Kind, "InvalidDirectConnectGateway.NotFound"),
    peeringConnectionId: named(peeringConnection as Kind, "InvalidPeeringConnection.NotFound"),
    networkInterfaceId: interfaces,
    oldNetworkInterfaceId: interfaces,
    newNetworkInterfaceId: interfaces,
    instanceId: machine,
    instanceIds: machine,
    oldInstanceId: machine,
    newInstanceId: machine,
    flowLogId: named(flowLog as Kind, "FlowLogIDNotFound"),
    addressId: named(addressTemplate as Kind, NO_TEMPLATE),
    addressGroupId: named(addressTemplateGroup as Kind, NO_TEMPLATE),
    serviceId: named(serviceTemplate as Kind, NO_TEMPLATE),
    serviceGroupId: named(serviceTemplateGroup as Kind, NO_TEMPLATE),
  },
});
