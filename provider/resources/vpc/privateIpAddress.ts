// One secondary address of a network interface, where the interface has no list of its own for them.
import { privateIpAddressOf } from "../network/interfaces/privateIpAddress";

export const privateIpAddress = privateIpAddressOf(
  "vpc",
  `new tencentcloud.vpc.PrivateIpAddress("second", { networkInterfaceId: back.id, privateIpAddress: "10.0.1.30" });`,
);
