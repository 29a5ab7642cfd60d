// The private addresses of network interfaces of edge machines.
import { privateIpActions, takeCodes } from "../../../network/privateIps";
import { interfaces } from "./interfaces";

export const part = {
  kinds: [],
  actions: privateIpActions(interfaces, {
    assign: {
      ...takeCodes,
      reserved: takeCodes.outside,
      tooMany: "LimitExceeded.PrivateIPQuotaLimitExceeded",
    },
    remove: {
      action: "RemovePrivateIpAddresses",
      primary: "UnsupportedOperation",
      absent: "UnsupportedOperation.AttachmentNotFound",
      twice: "InvalidParameter",
      state: "UnsupportedOperation.MutexOperationTaskRunning",
    },
    migrate: { primary: "UnsupportedOperation", absent: "InvalidParameterValue", away: "InvalidParameter" },
    describedTwice: "InvalidParameterValue.Malformed",
  }),
};
