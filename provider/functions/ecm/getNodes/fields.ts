// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeNode takes, by property. */
export const takes = {
};

/** What DescribeNode answers, by output. */
export const answers = {
  NodeSet: field.list(field.object({ zoneInfo: field.object({ zoneId: field.integer().doc("Number of the zone."), zoneName: field.string().doc("Display name."), zone: field.string().doc("Name to give to resources, such as `ap-hangzhou-ecm-1`.") }).doc("The zone."), country: field.object({ countryId: field.string().doc("Its id, such as `china`."), countryName: field.string().doc("Display name.") }).doc("The country it lies in."), area: field.object({ areaId: field.string().doc("Its id, such as `china-east`."), areaName: field.string().doc("Display name.") }).doc("The part of the country."), province: field.object({ provinceId: field.string().doc("Its id, such as `china-east-zhejiang`."), provinceName: field.string().doc("Display name.") }).doc("The province."), city: field.object({ cityId: field.string().doc("Its id, such as `china-east-zhejiang-hangzhou`."), cityName: field.string().doc("Display name.") }).doc("The city."), regionInfo: field.object({ region: field.string().doc("Name to give to resources, such as `ap-hangzhou-ecm`."), regionName: field.string().doc("Display name."), regionId: field.integer().doc("Number of the region.") }).doc("The region."), ispSet: field.list(field.object({ ispId: field.string().wire("ISPId").doc("`CTCC` Telecom, `CUCC` Unicom, `CMCC` Mobile, or several of them with semicolons."), ispName: field.string().wire("ISPName").doc("Display name.") })).wire("ISPSet").doc("The carriers that it is joined to."), ispNum: field.integer().wire("ISPNum").doc("How many carriers there are."), lbSupported: field.boolean().optional().wire("LBSupported").doc("Whether there are load balancers.") })).optional().doc("Node per zone; may be null."),
};
