// ECM: edge machines and their networks. Its regions are its own, and a request says them in its body.
import { formatDateTime } from "../../clock";
import type { Service } from "../../kind";
import { excuses } from "./excuses";
import { findNodes } from "./node";

export const ecmService: Service = {
  name: "ecm",
  regions: {
    parameter: "EcmRegion",
    codes: [
      "InvalidParameterValue.InvalidRegion",
      "InvalidParameterValue.InvalidEcmRegion",
      "InvalidParameter.RegionNotFound",
    ],
    has: (name) => findNodes(name).length > 0,
  },
  codes: {
    malformed: "InvalidParameterValue.Malformed",
    notFound: "ResourceNotFound",
    inUse: "ResourceInUse",
    state: "UnsupportedOperation.InvalidState",
  },
  lists: {
    coexist: "InvalidParameter.Coexist",
    filter: "InvalidParameterValue.InvalidFilter",
    tooMany: "InvalidParameterValue.FilterLimitExceeded",
    tooManyIds: "InvalidParameterValue.LimitExceeded",
  },
  missing: "refuse",
  formatTime: formatDateTime,
  excuses,
};

/** Values of one filter: five, where the documents give a number. */
export const MOST_VALUES = 5;
