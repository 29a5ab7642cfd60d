// A provider that answers at once: what is declared is what is made.
const grpc = require("@grpc/grpc-js");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb.js");
const { ResourceProviderService } = require("@pulumi/pulumi/proto/provider_grpc_pb.js");
const pb = require("@pulumi/pulumi/proto/provider_pb.js");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb.js");

const answers = {
  getPluginInfo: () => new PluginInfo(),
  checkConfig: ({ request }) => new pb.CheckResponse().setInputs(request.getNews()),
  diffConfig: () => new pb.DiffResponse().setChanges(1),
  configure: () => new pb.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true),
  check: ({ request }) => new pb.CheckResponse().setInputs(request.getNews()),
  diff: () => new pb.DiffResponse().setChanges(1),
  create: ({ request }) =>
    new pb.CreateResponse()
      .setId(request.getPreview() ? "" : request.getName())
      .setProperties(request.getProperties()),
  delete: () => new Empty(),
  cancel: () => new Empty(),
};

const server = new grpc.Server();
const methods = Object.entries(answers).map(([name, answer]) => [
  name,
  (call, done) => done(null, answer(call)),
]);
server.addService(ResourceProviderService, Object.fromEntries(methods));
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_, port) =>
  process.stdout.write(`${port}\n`),
);
process.stdin.on("end", () => process.exit()).resume();
