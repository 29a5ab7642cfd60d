// Listing what exists, for `pulumi` commands that offer it: one message a resource, as many as asked for.
import type { ServerWritableStream } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { askedIn } from "../../lifecycle/author/defineFunction";
import { ArgumentsError } from "../../lifecycle/author/failures";
import { checkArguments } from "../../lifecycle/run/check";
import { findAll, lookupArguments } from "../../lifecycle/run/lookups";
import { resourceOf } from "../../lifecycle/run/registry";
import { definitions } from "../../resources";
import { fromWire } from "../codec";
import { operationIn } from "../functions";
import { fromStruct } from "./messages";
import type { Session } from "./session";

export async function list(
  session: Session,
  call: ServerWritableStream<proto.ListRequest, proto.ListResponse>,
): Promise<void> {
  const { request } = call;
  const { environment } = await session.connected;
  const definition = resourceOf(definitions, request.getToken().split(":").slice(1).join(":"));
  const query = fromWire(fromStruct(request.getQuery()));
  const { inputs, problems } = checkArguments(askedIn(lookupArguments(definition)), undefined, query);
  if (problems.length > 0) throw new ArgumentsError(definition.token, problems);
  const operation = operationIn(environment, inputs.region, session.signal);
  const found = await findAll(definition, operation, inputs);
  for (const { id, name } of found.slice(0, request.getLimit() || found.length)) {
    const result = new proto.ListResponse.Result();
    result.setId(id);
    result.setName(name ?? id);
    const response = new proto.ListResponse();
    response.setResult(result);
    call.write(response);
  }
}
