// Problems as the protocol has them. The engine prints the value of a property that a failure names, so that none is named and
// the path stands in the reason.
import { CheckFailure } from "@pulumi/pulumi/proto/provider_pb";
import { type Problem, problemText } from "../../lifecycle/author/failures";

export function checkFailure(problem: Problem): CheckFailure {
  const failure = new CheckFailure();
  failure.setReason(problemText(problem));
  return failure;
}
