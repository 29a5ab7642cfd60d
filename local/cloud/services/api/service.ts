// The service that says where products are sold; its name is `api`. It has no things of its own.
import { formatIso } from "../../clock";
import type { Service } from "../../kind";

export const apiService: Service = {
  name: "api",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "ResourceNotFound",
    inUse: "FailedOperation",
    state: "FailedOperation",
  },
  lists: { coexist: "InvalidParameter", filter: "InvalidParameter", tooMany: "InvalidParameterValue" },
  missing: "leaveOut",
  formatTime: formatIso,
  excuses: [],
};
