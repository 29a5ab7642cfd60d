// A plugin that answers at once and does nothing: what Pulumi's protocol alone costs.
const { createRequire } = require("node:module");
const within = createRequire(require.resolve("@pulumi/pulumi/package.json"));
const grpc = within("@grpc/grpc-js");
const { Empty } = within("google-protobuf/google/protobuf/empty_pb");
const { ResourceProviderService } = require("@pulumi/pulumi/proto/provider_grpc_pb");
const proto = require("@pulumi/pulumi/proto/provider_pb");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");

const unary = (answer) => (call, callback) => callback(null, answer(call.request));

function handshake() {
  const response = new proto.ProviderHandshakeResponse();
  response.setAcceptSecrets(true);
  return response;
}

function check(request) {
  const response = new proto.CheckResponse();
  response.setInputs(request.getNews());
  return response;
}

function diff() {
  const response = new proto.DiffResponse();
  response.setChanges(proto.DiffResponse.DiffChanges.DIFF_NONE);
  return response;
}

function create(request) {
  const response = new proto.CreateResponse();
  response.setId("1");
  response.setProperties(request.getProperties());
  return response;
}

const server = new grpc.Server();
server.addService(ResourceProviderService, {
  handshake: unary(handshake),
  getPluginInfo: unary(() => new PluginInfo()),
  checkConfig: unary(check),
  diffConfig: unary(diff),
  configure: unary(() => new proto.ConfigureResponse()),
  check: unary(check),
  diff: unary(diff),
  create: unary(create),
  cancel: unary(() => new Empty()),
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
process.on("SIGTERM", () => process.exit());
