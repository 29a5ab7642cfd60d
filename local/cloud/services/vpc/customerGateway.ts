// A customer gateway: the public address of the other end of a VPN connection. Its address never changes.
import { defineAction } from "../../action";
import { parseIp } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind } from "../../kind";
import { plain } from "../../plain";
import type { CreateCustomerGatewayRequest } from "../../requests/vpc";
import type { Tag } from "../../tags";
import { vpcService } from "./service";

export interface CustomerGateway {
  CustomerGatewayName: string;
  IpAddress: string;
  BgpAsn?: number;
  Tags?: Tag[];
}

export const customerGateway = defineKind<CustomerGateway>({
  service: vpcService,
  type: "vpc:customerGateway",
  prefix: "cgw",
  tagged: "vpc/cgw",
  nameAttribute: "CustomerGatewayName",
  // The documents give the quota a code and no number; this is the usual one.
  quota: { limit: 20, code: "VpcLimitExceeded" },
});

/** The makes of device that a configuration can be had for (api-docs/vpc.txt:4330). */
export const vendors = [
  { Platform: "ios", SoftwareVersion: "V15.4", VendorName: "cisco" },
  { Platform: "comware", SoftwareVersion: "V1.0", VendorName: "h3c" },
];

export const part = plain<CustomerGateway, CreateCustomerGatewayRequest>(customerGateway, {
  shown: { id: "CustomerGatewayId", created: "CreatedTime" },
  create: {
    action: "CreateCustomerGateway",
    answers: "CustomerGateway",
    takes: ["CustomerGatewayName", "IpAddress", "BgpAsn"],
    unique: { attribute: "IpAddress", code: "InvalidParameterValue.Duplicate" },
    check: ({ IpAddress }) => {
      if (parseIp(IpAddress) === undefined)
        throw new ApiError("InvalidParameterValue", `IpAddress \`${IpAddress}\` is no address.`);
    },
  },
  describe: {
    action: "DescribeCustomerGateways",
    ids: "CustomerGatewayIds",
    items: "CustomerGatewaySet",
    filters: {
      "customer-gateway-id": "id",
      "customer-gateway-name": "CustomerGatewayName",
      "ip-address": "IpAddress",
    },
    maxFilters: 10,
    maxValues: 5,
  },
  modify: { action: "ModifyCustomerGatewayAttribute", takes: ["CustomerGatewayName", "BgpAsn"] },
  remove: { action: "DeleteCustomerGateway" },
  more: {
    DescribeCustomerGatewayVendors: defineAction({ run: () => ({ CustomerGatewayVendorSet: vendors }) }),
  },
});
