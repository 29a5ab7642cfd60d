// Status lines while something is waited for, sent to the engine: they replace one another beside the resource's row.
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { loadGrpc } from "./grpc";

/** Sends a message about the resource `urn`; a message that cannot be sent is lost. */
export type EngineLog = (urn: string, message: string) => void;

/** Talks to the engine at `host:port`; nothing is loaded or connected before the first message. */
export function engineLog(address: string | undefined): EngineLog {
  let client: EngineClient | undefined;
  return (urn, message) => {
    if (!address || !urn) return;
    client ??= connect(address);
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

function connect(address: string): EngineClient {
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  return new EngineClient(address, loadGrpc().credentials.createInsecure());
}

/** The engine's address among the arguments that it starts a provider with. */
export function engineAddress(argv: readonly string[]): string | undefined {
  return argv.find((argument) => /^[\w.-]+:\d+$/.test(argument));
}
