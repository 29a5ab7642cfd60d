// Functions: asked of the configured provider. Bad arguments are all named at once.
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { ArgumentsError } from "../../lifecycle/author/failures";
import { hasUnknown } from "../../lifecycle/author/values";
import { functionOf } from "../../lifecycle/run/registry";
import { definitions } from "../../resources";
import { fromWire, markSecrets, toWire } from "../codec";
import { type Changes, callFunction, secretOutputs, unknownAnswer } from "../functions";
import { answerOfStack } from "./leftovers";
import { fromStruct, toStruct } from "./messages";
import type { Session } from "./session";

export async function invoke(session: Session, request: proto.InvokeRequest): Promise<proto.InvokeResponse> {
  const token = request.getTok().split(":").slice(1).join(":");
  const args = fromWire(fromStruct(request.getArgs()));
  const response = new proto.InvokeResponse();
  const ofStack = await answerOfStack(session, token, args);
  if (ofStack) {
    response.setReturn(toStruct(toWire(JSON.parse(JSON.stringify(ofStack)))));
    return response;
  }
  const definition = functionOf(definitions, token);
  if (hasUnknown(args)) {
    response.setReturn(toStruct(toWire(unknownAnswer(definition))));
    return response;
  }
  const { environment } = await session.connected;
  try {
    const warn = (note: string) => session.log("", note, "warning");
    const caller = { signal: session.signal, warn, changes: changesIn(session, request) };
    const answer = await callFunction(definition, environment, args, caller);
    const secrets = new Set(secretOutputs(definition, answer));
    response.setReturn(toStruct(markSecrets({ inputs: {}, outputs: {} }, toWire(answer), secrets)));
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    for (const { path, reason } of error.problems) {
      const failure = new proto.CheckFailure();
      failure.setProperty(path);
      failure.setReason(`${path} ${reason}`);
      response.addFailures(failure);
    }
  }
  return response;
}

function changesIn({ saysPreview }: Session, request: proto.InvokeRequest): Changes {
  if (!saysPreview)
    return {
      refused: "this engine does not tell a function whether it previews; the Pulumi CLI does from 3.207 on",
    };
  return request.getPreview() ? "shown" : "made";
}
