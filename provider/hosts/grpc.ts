// gRPC and protobuf exactly as @pulumi/pulumi has them: two copies in one process do not understand each other's messages.
// The single-file plugin has this module replaced by one that names what it bundles.
import { createRequire } from "node:module";

const within = createRequire(require.resolve("@pulumi/pulumi/package.json"));

/** `@grpc/grpc-js` from @pulumi/pulumi's own tree; loaded on first use. */
export function loadGrpc(): typeof import("@grpc/grpc-js") {
  return within("@grpc/grpc-js");
}

/** Protobuf's JSON-like values. */
export function loadStruct(): typeof import("google-protobuf/google/protobuf/struct_pb") {
  return within("google-protobuf/google/protobuf/struct_pb");
}

/** Protobuf's message of any type. */
export function loadAny(): typeof import("google-protobuf/google/protobuf/any_pb") {
  return within("google-protobuf/google/protobuf/any_pb");
}

/** Protobuf's message of nothing. */
export function loadEmpty(): typeof import("google-protobuf/google/protobuf/empty_pb") {
  return within("google-protobuf/google/protobuf/empty_pb");
}
