// Documented refusals of overviews and quotas that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

const OVERVIEWS = ["DescribeBaseOverview", "DescribePeakBaseOverview", "DescribePeakNetworkOverview"];
const FORMAT = "InvalidParameter.InvalidDataFormat";

export const ofOverviews: readonly Excuse[] = [
  none("MissingParameter.MissingOverViewParameter", "it needs no parameter", OVERVIEWS),
  none(FORMAT, "it has no parameter", ["DescribeBaseOverview"]),
  second("InvalidParameter", FORMAT, ["DescribeMonthPeakNetwork", "DescribePackingQuotaGroup"]),
  second("InvalidParameterValue.TooLong", "InvalidParameterValue.Malformed", ["DescribeMonthPeakNetwork"]),
  none("InvalidParameterValue.InvalidISPInNode", "it names no carrier", ["DescribeMonthPeakNetwork"]),
  none("UnsupportedOperation", "a month can be asked about at any time", ["DescribeMonthPeakNetwork"]),
  none("InvalidParameter.Coexist", "its filters do not exclude each other", ["DescribePackingQuotaGroup"]),
  none(
    ["InvalidParameterValue", "FailedOperation.OperationNotAllow", "UnsupportedOperation"],
    "it can be asked at any time",
    ["DescribePackingQuotaGroup"],
  ),
  none("MissingParameter", "it needs no parameter", ["DescribePackingQuotaGroup"]),
];
