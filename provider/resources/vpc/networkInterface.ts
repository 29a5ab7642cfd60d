// A network interface: private addresses of a subnet that one instance at a time can have beside its own, primary interface.
import { id, modify } from "../modify";
import { addressActions } from "../network/interfaces/addresses";
import {
  interfaceHolds,
  interfaceInputs,
  interfaceLife,
  interfaceOutputs,
  wantedAddresses,
} from "../network/interfaces/interface";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

const { addresses, ...life } = interfaceLife("vpc");

export const networkInterface = defineResource({
  token: "vpc:NetworkInterface",
  takesToken: true,
  doc: "A network interface: private addresses of a subnet that an instance can have beside its own, and that move from one instance to another.",
  id: "eni-xxxxxxxx",
  tagged: "vpc:eni",
  inputs: { ...interfaceInputs("vpc", 29), tags },
  outputs: interfaceOutputs,
  reads: "vpc.DescribeNetworkInterfaces",
  filters: {
    name: "network-interface-name",
    vpcId: "vpc-id",
    subnetId: "subnet-id",
    instanceId: "attachment.instance-id",
  },
  uses: ["vpc.CreateNetworkInterface", "vpc.DeleteNetworkInterface", ...addressActions("vpc")],
  create: async ({ api, inputs, token }) => {
    const { NetworkInterface } = await api.vpc.CreateNetworkInterface({
      VpcId: inputs.vpcId,
      SubnetId: inputs.subnetId,
      NetworkInterfaceName: inputs.name,
      NetworkInterfaceDescription: inputs.description,
      SecurityGroupIds: inputs.securityGroupIds,
      PrivateIpAddresses: wantedAddresses(inputs),
      Tags: tagList(inputs.tags),
      ClientToken: token,
    });
    return NetworkInterface;
  },
  ...life,
  sync: {
    attributes: modify("vpc.ModifyNetworkInterfaceAttribute", {
      NetworkInterfaceId: id,
      NetworkInterfaceName: "name",
      NetworkInterfaceDescription: "description",
      SecurityGroupIds: "securityGroupIds",
    }),
    addresses,
  },
  delete: async ({ api, id }) => {
    await api.vpc.DeleteNetworkInterface({ NetworkInterfaceId: id });
  },
  holds: interfaceHolds("vpc"),
  recover: byName,
  example: `const back = new tencentcloud.vpc.NetworkInterface("back", {
  vpcId: network.id,
  subnetId: subnet.id,
  securityGroupIds: [group.id],
});
new tencentcloud.vpc.NetworkInterfaceAttachment("back", { networkInterfaceId: back.id, instanceId: server.id });`,
});
