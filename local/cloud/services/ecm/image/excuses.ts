// Documented refusals of images that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

const FORMAT = "InvalidParameter.InvalidDataFormat";

export const ofImages: readonly Excuse[] = [
  second("InvalidParameter", FORMAT, [
    "CreateImage",
    "DescribeCustomImageTask",
    "DescribeTaskStatus",
    "ModifyImageAttribute",
  ]),
  none(["MissingParameter.MissingImageParameter"], "`MissingParameter` says it, or nothing is needed", [
    "CreateImage",
    "DescribeImage",
    "ModifyImageAttribute",
  ]),
  none("UnsupportedOperation", "the image of a machine stays as long as the machine", ["CreateImage"]),
  second("UnsupportedOperation.InstanceIdNotSupported", "UnsupportedOperation.InvalidInstanceState", [
    "CreateImage",
  ]),
  none("FailedOperation.ImageInUse", "a list changes nothing", ["DescribeImage"]),
  none("InvalidParameterValue.ParameterValueTooLarge", "a list of images has no documented bound", [
    "DeleteImage",
  ]),
  none("ResourceNotFound", "a task that is not there is left out", ["DescribeCustomImageTask"]),
];
