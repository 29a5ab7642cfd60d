// Documented refusals of snapshots that nobody can cause in this cloud.
import { type Excuse, none } from "../../../excuse";

export const ofSnapshots: readonly Excuse[] = [
  none("FailedOperation.OperationNotAllow", "a list changes nothing", ["DescribeSnapshots"]),
  none("UnauthorizedOperation.MFAExpired", "no call needs a second factor", ["DeleteSnapshots"]),
  none("UnsupportedOperation.SnapHasShared", "no action here shares one", ["DeleteSnapshots"]),
];
