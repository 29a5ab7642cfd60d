// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeCustomerGatewayVendors takes, by property. */
export const takes = {
};

/** What DescribeCustomerGatewayVendors answers, by output. */
export const answers = {
  CustomerGatewayVendorSet: field.list(field.object({ platform: field.string(), softwareVersion: field.string(), vendorName: field.string() })),
};
