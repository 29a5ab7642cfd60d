// The tag service: it has no things of its own, and tags those of the others.
import { formatIso } from "../../clock";
import type { Service } from "../../kind";

export const tagService: Service = {
  name: "tag",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "InvalidParameterValue",
    inUse: "FailedOperation",
    state: "FailedOperation",
  },
  lists: { coexist: "InvalidParameter", filter: "InvalidParameter", tooMany: "InvalidParameterValue" },
  missing: "leaveOut",
  formatTime: formatIso,
  excuses: [],
};
