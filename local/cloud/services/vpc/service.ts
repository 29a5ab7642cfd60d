// VPC: networks, addresses, rules, and what connects networks. Its codes, and how its actions answer.
import { formatDateTime } from "../../clock";
import type { Service } from "../../kind";
import { excuses } from "./excuses";

export const vpcService: Service = {
  name: "vpc",
  codes: {
    malformed: "InvalidParameterValue.Malformed",
    notFound: "ResourceNotFound",
    inUse: "ResourceInUse",
    state: "UnsupportedOperation",
  },
  lists: {
    coexist: "InvalidParameter.Coexist",
    filter: "InvalidParameter",
    tooMany: "InvalidParameterValue",
  },
  missing: "refuse",
  formatTime: formatDateTime,
  excuses,
};

/** The bounds of the lists that came after the documents, and the codes of what is out of them. */
export const boundedList = {
  codes: {
    filter: "InvalidParameter.FilterInvalidKey",
    tooMany: "InvalidParameterValue.LimitExceeded",
    offset: "InvalidParameterValue.Range",
    limit: "InvalidParameterValue.Range",
  },
  maxFilters: 10,
  maxValues: 5,
};
