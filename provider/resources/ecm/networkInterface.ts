// A network interface of edge machines: private addresses of a subnet that one machine at a time can have beside its own, primary
// interface. Of what it is, only its secondary addresses change.
import type { NetworkInterface } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { addressActions, mostAtOnce } from "../network/interfaces/addresses";
import {
  interfaceHolds,
  interfaceInputs,
  interfaceLife,
  interfaceOutputs,
  wantedAddresses,
} from "../network/interfaces/interface";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const { addresses, ...life } = interfaceLife("ecm");
const { name, description, securityGroupIds, ...inputs } = interfaceInputs("ecm", 19);

export const networkInterface = defineResource({
  token: "ecm:NetworkInterface",
  doc: "A network interface of edge machines: private addresses of a subnet that a machine can have beside its own, and that move from one machine to another.",
  id: "eni-xxxxxxxx",
  inputs: {
    name: name.replace(),
    description: description.replace(),
    securityGroupIds: securityGroupIds.replace(),
    ...inputs,
    tags: tags.replace(),
  },
  outputs: {
    ...interfaceOutputs,
    primary: field
      .boolean()
      .doc("Whether it is a machine's own, which comes and goes with it; never that of this resource."),
    ipv6Addresses: field
      .set(field.string())
      .volatile()
      .from(({ Ipv6AddressSet }: NetworkInterface) => (Ipv6AddressSet ?? []).map(({ Address }) => Address))
      .doc("Its IPv6 addresses."),
  },
  reads: "ecm.DescribeNetworkInterfaces",
  filters: {
    name: "network-interface-name",
    vpcId: "vpc-id",
    subnetId: "subnet-id",
    instanceId: "attachment.instance-id",
    primary: "is-primary",
  },
  uses: ["ecm.CreateNetworkInterface", "ecm.DeleteNetworkInterface", ...addressActions("ecm")],
  create: async ({ api, inputs }) => {
    const { NetworkInterface } = await api.ecm.CreateNetworkInterface({
      VpcId: inputs.vpcId,
      SubnetId: inputs.subnetId,
      NetworkInterfaceName: inputs.name,
      NetworkInterfaceDescription: inputs.description,
      SecurityGroupIds: inputs.securityGroupIds,
      // The others are added when it is there.
      PrivateIpAddresses: wantedAddresses(inputs)?.slice(0, mostAtOnce),
      Tags: tagList(inputs.tags),
    });
    return NetworkInterface;
  },
  ...life,
  sync: { addresses },
  delete: async ({ api, id }) => {
    await api.ecm.DeleteNetworkInterface({ NetworkInterfaceId: id });
  },
  holds: interfaceHolds("ecm"),
  recover: byName,
  example: `const back = new tencentcloud.ecm.NetworkInterface("back", {
  region: edge.region,
  vpcId: edge.id,
  subnetId: web.id,
  securityGroupIds: [open.id],
});`,
});
