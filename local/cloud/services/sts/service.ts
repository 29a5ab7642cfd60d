// The security token service: it has no things of its own, and gives keys to those of the others.
import { formatIso } from "../../clock";
import type { Service } from "../../kind";

export const stsService: Service = {
  name: "sts",
  codes: {
    malformed: "InvalidParameter.ParamError",
    notFound: "ResourceNotFound.RoleNotFound",
    inUse: "FailedOperation",
    state: "FailedOperation",
  },
  lists: { coexist: "InvalidParameter", filter: "InvalidParameter", tooMany: "InvalidParameter" },
  missing: "leaveOut",
  formatTime: formatIso,
  excuses: [],
};
