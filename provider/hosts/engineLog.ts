// Messages to the engine about a resource: status lines, which replace one another beside its row, and warnings, which stay.
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { loadGrpc } from "./grpc";

/** Sends a message about the resource `urn`; one that cannot be sent is lost. Resolves when the engine has it. */
export type EngineLog = (urn: string, message: string, kind: "status" | "warning") => Promise<void>;

/** Talks to the engine at `host:port`; nothing is loaded or connected before the first message. */
export function engineLog(address: string | undefined): EngineLog {
  let client: EngineClient | undefined;
  return async (urn, message, kind) => {
    if (!address || !urn) return;
    client ??= connect(address);
    const { LogRequest, LogSeverity } =
      require("@pulumi/pulumi/proto/engine_pb") as typeof import("@pulumi/pulumi/proto/engine_pb");
    const request = new LogRequest();
    request.setSeverity(kind === "warning" ? LogSeverity.WARNING : LogSeverity.INFO);
    request.setMessage(message);
    request.setUrn(urn);
    request.setEphemeral(kind === "status");
    const connected = client;
    await new Promise<void>((resolve) => connected.log(request, () => resolve()));
  };
}

function connect(address: string): EngineClient {
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  // The engine is on this machine: a proxy that the environment names takes no part.
  return new EngineClient(address, loadGrpc().credentials.createInsecure(), { "grpc.enable_http_proxy": 0 });
}

/** The engine's address among the arguments that it starts a provider with. */
export function engineAddress(argv: readonly string[]): string | undefined {
  return argv.find((argument) => /^[\w.-]+:\d+$/.test(argument));
}
