// CBS: cloud disks, their snapshots and backup points. Its codes, and how its actions answer.
import { formatDateTime } from "../../clock";
import type { Service } from "../../kind";
import { excuses } from "./excuses";

export const cbsService: Service = {
  name: "cbs",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "ResourceNotFound.NotFound",
    inUse: "UnsupportedOperation",
    state: "ResourceBusy",
  },
  lists: {
    coexist: "UnsupportedOperation",
    filter: "InvalidFilter",
    tooMany: "InvalidParameterValue.LimitExceeded",
  },
  missing: "leaveOut",
  formatTime: formatDateTime,
  excuses,
};
