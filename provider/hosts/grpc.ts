// gRPC and protobuf exactly as @pulumi/pulumi has them: two copies in one process do not understand each other's messages.
import { createRequire } from "node:module";

const within = createRequire(require.resolve("@pulumi/pulumi/package.json"));

/** `@grpc/grpc-js` from @pulumi/pulumi's own tree; loaded on first use. */
export function loadGrpc(): typeof import("@grpc/grpc-js") {
  return within("@grpc/grpc-js");
}
