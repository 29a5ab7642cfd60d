// A customer gateway is what the cloud knows of the other end of a VPN connection: a region has one for an address. Reading it
// does not answer the tags that its create takes.
import { field } from "../../lifecycle/author/field";
import { always, id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const customerGateway = defineResource({
  token: "vpc:CustomerGateway",
  doc: "A customer gateway: the public address of your own device at the other end of a VPN connection.",
  id: "cgw-xxxxxxxx",
  tagged: "vpc:cgw",
  tagsApart: true,
  inputs: {
    name: field.string().autoName(60).wire("CustomerGatewayName").doc("Name, at most 60 bytes."),
    ipAddress: field
      .ip()
      .replace()
      .doc("Public IPv4 address of the device; a region has one customer gateway for it."),
    bgpAsn: field
      .integer()
      .range(1, 4_294_967_295)
      .optional()
      .doc("BGP autonomous system number. Only accounts that may use BGP can change it."),
    tags,
  },
  outputs: {
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "vpc.DescribeCustomerGateways",
  filters: { name: "customer-gateway-name", ipAddress: "ip-address" },
  uses: ["vpc.CreateCustomerGateway", "vpc.DeleteCustomerGateway"],
  create: async ({ api, inputs }) => {
    const { CustomerGateway } = await api.vpc.CreateCustomerGateway({
      CustomerGatewayName: inputs.name,
      IpAddress: inputs.ipAddress,
      BgpAsn: inputs.bgpAsn,
      Tags: tagList(inputs.tags),
    });
    return CustomerGateway;
  },
  sync: {
    attributes: modify("vpc.ModifyCustomerGatewayAttribute", {
      CustomerGatewayId: id,
      CustomerGatewayName: always("name"),
      BgpAsn: "bgpAsn",
    }),
  },
  delete: ({ api, id }) => api.vpc.DeleteCustomerGateway({ CustomerGatewayId: id }),
  deleteBeforeReplace: (before, wanted) => before.ipAddress === wanted.ipAddress,
  recover: byName,
  example: `const office = new tencentcloud.vpc.CustomerGateway("office", { ipAddress: "198.51.100.7" });`,
});
