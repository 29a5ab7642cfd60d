// The plugin as one file: everything it loads, our own code and the protocol's, so that it needs nothing but Node.
import * as path from "node:path";
import { build, type Plugin } from "esbuild";

const root = path.join(__dirname, "..", "..");

/** In a single file there is one copy of gRPC and protobuf, named outright instead of looked for beside @pulumi/pulumi. */
const protocol: Plugin = {
  name: "protocol",
  setup: (build) => {
    build.onLoad({ filter: /hosts[\\/]grpc\.ts$/ }, () => ({
      loader: "ts",
      resolveDir: path.join(root, "provider", "hosts"),
      contents: `
        export const loadGrpc = () => require("@grpc/grpc-js");
        export const loadStruct = () => require("google-protobuf/google/protobuf/struct_pb");
        export const loadAny = () => require("google-protobuf/google/protobuf/any_pb");
        export const loadEmpty = () => require("google-protobuf/google/protobuf/empty_pb");`,
    }));
  },
};

/** Writes the executable to `outfile`. */
export async function bundlePlugin(outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, "provider", "hosts", "plugin", "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    keepNames: true,
    legalComments: "eof",
    logLevel: "error",
    plugins: [protocol],
  });
}
