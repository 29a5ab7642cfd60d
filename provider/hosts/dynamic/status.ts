// Status lines while something is waited for: the engine's address is an argument of the dynamic-provider process.
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { loadGrpc } from "../grpc";

let engine: EngineClient | undefined | null;

/** Sends messages that replace one another beside the resource's row; without an engine or URN they go nowhere. */
export function progressTo(urn: string | undefined): (message: string) => void {
  return (message) => {
    const client = connection();
    if (!client || !urn) return;
    const { LogRequest, LogSeverity } =
      require("@pulumi/pulumi/proto/engine_pb") as typeof import("@pulumi/pulumi/proto/engine_pb");
    const request = new LogRequest();
    request.setSeverity(LogSeverity.INFO);
    request.setMessage(message);
    request.setUrn(urn);
    request.setEphemeral(true);
    client.log(request, () => {});
  };
}

function connection(): EngineClient | undefined {
  if (engine !== undefined) return engine ?? undefined;
  const address = process.argv.slice(2).find((argument) => /^[\w.-]+:\d+$/.test(argument));
  engine = null;
  if (!address) return undefined;
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  engine = new EngineClient(address, loadGrpc().credentials.createInsecure());
  return engine;
}
