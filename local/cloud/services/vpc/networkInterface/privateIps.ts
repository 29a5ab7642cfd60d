// The private addresses of network interfaces of VPC.
import { privateIpActions, takeCodes } from "../../../network/privateIps";
import { interfaces } from "./interfaces";

const absent = "ResourceNotFound";
const primary = "UnauthorizedOperation.PrimaryIp";
const misplaced = "UnauthorizedOperation.AttachmentNotFound";
const twice = "InvalidParameterValue";

export const part = {
  kinds: [],
  actions: privateIpActions(interfaces, {
    assign: takeCodes,
    remove: { action: "UnassignPrivateIpAddresses", primary, absent, twice },
    migrate: { primary, absent: misplaced, away: misplaced },
    describedTwice: twice,
  }),
};
