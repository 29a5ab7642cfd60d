// What a program is answered: to a registration, a read and a call, with what it takes of secrets and references.
import { CheckFailure, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import * as pb from "@pulumi/pulumi/proto/resource_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type * as provider from "./provider";
import type { Outcome } from "./step";
import { structOf } from "./structs";
import { type Values, withoutReferences, withoutSecrets } from "./values";

const results = {
  success: pb.Result.SUCCESS,
  failed: pb.Result.FAIL,
  skipped: pb.Result.SKIP,
};

function answered(values: Values, secrets: boolean, references: boolean): Struct {
  let result = values;
  if (!secrets) result = withoutSecrets(result);
  if (!references) result = withoutReferences(result);
  return structOf(result);
}

/** What became of a registration; throws where a program does not know how to be told that it failed. */
export function registerAnswer(
  { result, state }: Outcome,
  request: pb.RegisterResourceRequest,
): pb.RegisterResourceResponse {
  if (result !== "success" && !request.getSupportsresultreporting())
    throw new Error("resource registration failed");
  const response = new pb.RegisterResourceResponse();
  response.setUrn(state.urn);
  response.setId(state.id ?? "");
  const outputs = state.custom ? state.outputs : {};
  response.setObject(answered(outputs, request.getAcceptsecrets(), request.getAcceptresources()));
  response.setResult(results[result]);
  return response;
}

/** What was read. */
export function readAnswer({ state }: Outcome, request: pb.ReadResourceRequest): pb.ReadResourceResponse {
  const response = new pb.ReadResourceResponse();
  response.setUrn(state.urn);
  response.setProperties(answered(state.outputs, request.getAcceptsecrets(), request.getAcceptresources()));
  return response;
}

/** What a function answered, or what it does not take of its arguments. */
export function invokeAnswer(
  result: Values,
  failures: provider.CheckFailure[],
  references: boolean,
): InvokeResponse {
  const response = new InvokeResponse();
  response.setReturn(answered(result, true, references));
  response.setFailuresList(
    failures.map(({ property, reason }) => {
      const failure = new CheckFailure();
      failure.setProperty(property);
      failure.setReason(reason);
      return failure;
    }),
  );
  return response;
}
