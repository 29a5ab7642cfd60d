// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeDirectConnects takes, by property. */
export const takes = {
  directConnectIds: field.list(field.string()).optional().doc("Ids of the lines that are asked for."),
};

/** What DescribeDirectConnects answers, by output. */
export const answers = {
  DirectConnectSet: field.list(field.object({ directConnectId: field.string(), directConnectName: field.string(), accessPointId: field.string(), state: field.string(), createdTime: field.string(), enabledTime: field.string(), lineOperator: field.string(), location: field.string(), bandwidth: field.integer(), portType: field.string(), circuitCode: field.string(), redundantDirectConnectId: field.string(), vlan: field.integer(), tencentAddress: field.string(), customerAddress: field.string(), customerName: field.string(), customerContactMail: field.string(), customerContactNumber: field.string(), expiredTime: field.string(), chargeType: field.string(), faultReportContactPerson: field.string(), faultReportContactNumber: field.string(), faultReportContactEmail: field.string(), tagSet: field.list(field.object({ key: field.string().doc("Key of a tag."), value: field.string().doc("Value of a tag.") })), accessPointType: field.string(), idcCity: field.string(), chargeState: field.string(), startTime: field.string(), signLaw: field.boolean(), localZone: field.boolean(), vlanZeroDirectConnectTunnelCount: field.integer(), otherVlanDirectConnectTunnelCount: field.integer(), minBandwidth: field.integer(), construct: field.integer(), accessPointName: field.string(), isThreeArch: field.boolean(), isMacSec: field.boolean(), portSpecification: field.integer() })),
  AllSignLaw: field.boolean(),
};
