// Network interfaces with their private addresses, on an instance and off it again.
import { ZONE } from "../stage";
import { type Life, Tags } from "./life";

export const interfaces: Record<string, Life> = {
  "network interface": {
    create: [
      "vpc.CreateNetworkInterface",
      ({ vpc, subnet, group }) => ({
        VpcId: vpc,
        SubnetId: subnet,
        NetworkInterfaceName: "back",
        NetworkInterfaceDescription: "for the back end",
        SecurityGroupIds: [group],
        PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.20", Primary: true, Description: "first" }],
        SecondaryPrivateIpAddressCount: 1,
        QosLevel: "AU",
        Tags,
      }),
    ],
    id: (answer) => answer.NetworkInterface.NetworkInterfaceId,
    read: {
      action: "vpc.DescribeNetworkInterfaces",
      items: "NetworkInterfaceSet",
      id: "NetworkInterfaceId",
      ids: "NetworkInterfaceIds",
    },
    made: ({ vpc, subnet, group }) => ({
      VpcId: vpc,
      SubnetId: subnet,
      Zone: ZONE,
      NetworkInterfaceName: "back",
      NetworkInterfaceDescription: "for the back end",
      GroupSet: [group],
      State: "AVAILABLE",
      NetworkInterfaceState: "AVAILABLE",
      Primary: false,
      QosLevel: "AU",
      Attachment: null,
      PrivateIpAddressSet: [
        { PrivateIpAddress: "10.0.1.20", Primary: true, Description: "first", State: "AVAILABLE" },
        { Primary: false },
      ],
      TagSet: Tags,
    }),
    filters: ({ vpc, subnet, group, it }) => ({
      "vpc-id": vpc,
      "subnet-id": subnet,
      "network-interface-id": it,
      "network-interface-name": "back",
      "network-interface-description": "for the back end",
      "groups.security-group-id": group,
      "address-ip": "10.0.1.20",
      "eni-qos": "AU",
      "tag:team": "web",
    }),
    changes: [
      [
        "vpc.ModifyNetworkInterfaceAttribute",
        ({ it, other }) => ({
          NetworkInterfaceId: it,
          NetworkInterfaceName: "front",
          NetworkInterfaceDescription: "",
          SecurityGroupIds: [other],
        }),
        ({ other }) => ({
          NetworkInterfaceName: "front",
          NetworkInterfaceDescription: "",
          GroupSet: [other],
        }),
      ],
      [
        "vpc.AssignPrivateIpAddresses",
        ({ it }) => ({
          NetworkInterfaceId: it,
          PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.30", Description: "second" }],
          QosLevel: "PT",
        }),
        {
          PrivateIpAddressSet: [
            {},
            {},
            { PrivateIpAddress: "10.0.1.30", Description: "second", QosLevel: "PT" },
          ],
        },
      ],
      [
        "vpc.ModifyPrivateIpAddressesAttribute",
        ({ it }) => ({
          NetworkInterfaceId: it,
          PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.30", Description: "last", QosLevel: "AG" }],
        }),
        { PrivateIpAddressSet: [{}, {}, { Description: "last", QosLevel: "AG" }] },
      ],
      [
        "vpc.UnassignPrivateIpAddresses",
        ({ it }) => ({ NetworkInterfaceId: it, PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.30" }] }),
        { PrivateIpAddressSet: [{ PrivateIpAddress: "10.0.1.20" }, {}] },
      ],
      [
        "vpc.AttachNetworkInterface",
        ({ it, server }) => ({ NetworkInterfaceId: it, InstanceId: server, AttachType: 1 }),
        ({ server }) => ({
          State: "AVAILABLE",
          NetworkInterfaceState: "INUSE",
          Business: "cvm",
          AttachType: 1,
          Attachment: { InstanceId: server, DeviceIndex: 1 },
        }),
      ],
      [
        "vpc.DetachNetworkInterface",
        ({ it, server }) => ({ NetworkInterfaceId: it, InstanceId: server }),
        {
          State: "AVAILABLE",
          NetworkInterfaceState: "AVAILABLE",
          Business: "",
          AttachType: 0,
          Attachment: null,
        },
      ],
    ],
    remove: ["vpc.DeleteNetworkInterface", ({ it }) => ({ NetworkInterfaceId: it })],
  },
};
