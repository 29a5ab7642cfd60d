// One secondary address of a network interface of edge machines, where the interface has no list of its own for them.
import { privateIpAddressOf } from "../network/interfaces/privateIpAddress";

export const privateIpAddress = privateIpAddressOf(
  "ecm",
  `new tencentcloud.ecm.PrivateIpAddress("second", {
  region: edge.region,
  networkInterfaceId: back.id,
  privateIpAddress: "10.0.1.30",
});`,
);
