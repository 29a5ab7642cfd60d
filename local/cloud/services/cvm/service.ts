// CVM: instances, their images and keys. A wrong state is refused with the document's code of the thing.
import { formatIso } from "../../clock";
import type { Service } from "../../kind";
import { excuses } from "./excuses";

export const cvmService: Service = {
  name: "cvm",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "InvalidParameterValue",
    inUse: "InvalidParameterValue",
    state: "InvalidParameterValue",
  },
  lists: {
    coexist: "InvalidParameter",
    filter: "InvalidFilter",
    tooMany: "InvalidFilterValue.LimitExceeded",
  },
  missing: "leaveOut",
  formatTime: formatIso,
  excuses,
};
