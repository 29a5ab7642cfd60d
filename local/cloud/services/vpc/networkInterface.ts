// A network interface: private addresses of a subnet that one instance at a time can have. An instance's own, primary
// interface is not one of these here: what the instance is made with belongs to the instance.
import { interfaceKind } from "../../network/networkInterface";
import { vpcService } from "./service";
import { subnet } from "./subnet";

export const networkInterface = interfaceKind(vpcService, subnet, {
  tagged: "vpc/eni",
  codes: { state: "UnsupportedOperation.InvalidState" },
  // The documents name the quota and give no number; this is the usual one.
  quota: { limit: 1000, per: "VpcId", code: "LimitExceeded" },
  instance: "cvm:instance",
  instances: [{ to: "cvm:instance", via: "InstanceId", onDelete: "detach", freed: "AVAILABLE" }],
});
