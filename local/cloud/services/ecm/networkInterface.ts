// A network interface of edge machines. That of a machine itself, which comes and goes with it, is one of them, too; the machine's
// security groups are its own.
import { interfaceKind } from "../../network/networkInterface";
import { ecmService } from "./service";
import { subnet } from "./subnet";

const ofMachine = { to: "ecm:instance", via: "InstanceId" };

export const networkInterface = interfaceKind(ecmService, subnet, {
  // The documents name the quota and give no number; this is that of VPC.
  quota: { limit: 1000, per: "VpcId", code: "LimitExceeded.EniQuotaLimitExceeded" },
  instance: ofMachine.to,
  instances: [
    { ...ofMachine, onDelete: "cascade", where: { Primary: true } },
    { ...ofMachine, onDelete: "detach", freed: "AVAILABLE", where: { Primary: false } },
  ],
});
