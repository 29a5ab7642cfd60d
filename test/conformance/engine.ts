// The little of an engine that a provider talks back to: it takes status lines.
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import { loadEmpty, loadGrpc } from "../../provider/hosts/grpc";

export interface Line {
  urn: string;
  message: string;
  ephemeral: boolean;
}

export interface Engine {
  address: string;
  lines: Line[];
  close(): void;
}

export async function startEngine(): Promise<Engine> {
  const { Server, ServerCredentials } = loadGrpc();
  const lines: Line[] = [];
  const server = new Server();
  server.addService(EngineService, {
    log: ({ request }: { request: LogRequest }, callback: (error: null, answer: unknown) => void) => {
      lines.push({
        urn: request.getUrn(),
        message: request.getMessage(),
        ephemeral: request.getEphemeral(),
      });
      callback(null, new (loadEmpty().Empty)());
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { address: `127.0.0.1:${port}`, lines, close: () => server.forceShutdown() };
}
