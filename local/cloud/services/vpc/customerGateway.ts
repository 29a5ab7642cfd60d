// A customer gateway: the public address of the other end of a VPN connection. Only its name changes.
import { defineAction, type Part, removal } from "../../action";
import { parseIp } from "../../cidr";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity } from "../../kind";
import { keepTags, type Tag } from "../../tags";
import { vpcService } from "./service";

export interface CustomerGateway {
  CustomerGatewayName: string;
  IpAddress: string;
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

interface CreateParams {
  CustomerGatewayName: string;
  IpAddress: string;
  Tags?: Tag[];
}

function view({ id, createdAt, data }: Entity<CustomerGateway>): object {
  return {
    CustomerGatewayId: id,
    CustomerGatewayName: data.CustomerGatewayName,
    IpAddress: data.IpAddress,
    CreatedTime: formatDateTime(createdAt),
  };
}

export const part: Part = {
  kinds: [customerGateway],
  actions: {
    CreateCustomerGateway: defineAction<CreateParams>({
      creates: { kind: customerGateway },
      check: ({ IpAddress }) => {
        if (parseIp(IpAddress) === undefined)
          throw new ApiError("InvalidParameterValue", `IpAddress \`${IpAddress}\` is no address.`);
      },
      run: ({ world, params }) => {
        const { CustomerGatewayName, IpAddress, Tags } = params;
        const other = world.list(customerGateway).find(({ data }) => data.IpAddress === IpAddress);
        if (other)
          throw new ApiError("InvalidParameterValue.Duplicate", `${other.id} has the address ${IpAddress}.`);
        const made = world.create(customerGateway, { CustomerGatewayName, IpAddress, ...keepTags(Tags) });
        return { CustomerGateway: view(made) };
      },
    }),

    DescribeCustomerGateways: describes(customerGateway, {
      ids: "CustomerGatewayIds",
      items: "CustomerGatewaySet",
      filters: {
        "customer-gateway-id": "id",
        "customer-gateway-name": "CustomerGatewayName",
        "ip-address": "IpAddress",
      },
      view,
      maxFilters: 10,
      maxValues: 5,
    }),

    DescribeCustomerGatewayVendors: defineAction({ run: () => ({ CustomerGatewayVendorSet: vendors }) }),

    ModifyCustomerGatewayAttribute: defineAction<{ CustomerGatewayName: string }>({
      refs: { CustomerGatewayId: customerGateway },
      run: (call) => {
        const { CustomerGatewayName } = call.params;
        call.world.update(call.one(customerGateway, "CustomerGatewayId"), { CustomerGatewayName });
      },
    }),

    DeleteCustomerGateway: removal(customerGateway, "CustomerGatewayId"),
  },
};
