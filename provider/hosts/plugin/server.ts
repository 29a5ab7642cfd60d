// The provider protocol on a port of its own. What the engine asks first is answered here with next to nothing loaded; the
// lifecycle, the resources and the client of the cloud are loaded by the first request that needs them.
import * as fs from "node:fs";
import * as path from "node:path";
import type {
  handleUnaryCall,
  Server,
  ServerWritableStream,
  ServiceError,
  sendUnaryData,
  UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { version } from "../../../package.json";
import { loadEmpty, loadGrpc } from "../grpc";
import { serviceError } from "./messages";
import type { Asker, Session } from "./session";

const configuring = () => require("./configuring") as typeof import("./configuring");
const resources = () => require("./resources") as typeof import("./resources");
const invoking = () => require("./invoking") as typeof import("./invoking");
const listing = () => require("./listing") as typeof import("./listing");
const mostBytes = 400 * 1024 * 1024;

/** A session that is served. */
export interface Served {
  port: number;
  /** Resolves when every answer has left the process; nothing new is taken. */
  close: () => Promise<void>;
}

/** Serves a session. */
export function serve(session: Session): Promise<Served> {
  const grpc = loadGrpc();
  const { ServerCredentials } = grpc;
  const server = new grpc.Server({ "grpc.max_receive_message_length": mostBytes });
  server.addService(ResourceProviderService, handlers(session));
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve({ port, close: () => closed(server) }),
    );
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.tryShutdown(() => resolve()));
}

/** Answers a request with what is made of it, or with the error. */
function answering(session: Session) {
  return <Q, A>(handle: (request: Q, asker: Asker) => A | Promise<A>): handleUnaryCall<Q, A> =>
    (call, callback: sendUnaryData<A>) => {
      session
        .run(() => handle(call.request, call))
        .then(
          (answer) => callback(null, answer),
          (error: unknown) => callback(serviceError(error) as ServiceError),
        );
    };
}

const nothing = () => new (loadEmpty().Empty)();

function pluginInfo(): PluginInfo {
  const info = new PluginInfo();
  info.setVersion(version);
  return info;
}

function schema(): proto.GetSchemaResponse {
  const response = new proto.GetSchemaResponse();
  response.setSchema(readSchema());
  return response;
}

function handlers(session: Session): UntypedServiceImplementation {
  const unary = answering(session);
  return {
    handshake: unary((request: proto.ProviderHandshakeRequest) => handshake(session, request)),
    attach: unary((request: { getAddress(): string }) => {
      session.begin(request.getAddress());
      return nothing();
    }),
    getPluginInfo: unary(pluginInfo),
    getSchema: unary(schema),
    cancel: unary(() => {
      session.cancel();
      return nothing();
    }),
    checkConfig: unary((request: proto.CheckRequest) => configuring().checkConfig(session, request)),
    diffConfig: unary((request: proto.DiffRequest) => configuring().diffConfig(session, request)),
    configure: unary((request: proto.ConfigureRequest) => configuring().configure(session, request)),
    check: unary((request: proto.CheckRequest) => resources().check(session, request)),
    diff: unary((request: proto.DiffRequest) => resources().diff(session, request)),
    create: unary((request: proto.CreateRequest, asker) => resources().create(session, request, asker)),
    read: unary((request: proto.ReadRequest) => resources().read(session, request)),
    update: unary((request: proto.UpdateRequest) => resources().update(session, request)),
    delete: unary((request: proto.DeleteRequest) => resources().remove(session, request)),
    list: (call: ServerWritableStream<proto.ListRequest, proto.ListResponse>) => {
      const listed = session.run(() => listing().list(session, call));
      listed.then(
        () => call.end(),
        (error: unknown) => call.emit("error", serviceError(error)),
      );
    },
    invoke: unary((request: proto.InvokeRequest) => invoking().invoke(session, request)),
  };
}

function handshake(
  session: Session,
  request: proto.ProviderHandshakeRequest,
): proto.ProviderHandshakeResponse {
  session.begin(request.getEngineAddress());
  session.saysPreview = request.getInvokeWithPreview();
  const response = new proto.ProviderHandshakeResponse();
  response.setAcceptSecrets(true);
  response.setAcceptResources(true);
  response.setAcceptOutputs(true);
  response.setSupportsAutonamingConfiguration(true);
  return response;
}

/** schema.json stands at the top of the package, or beside the single file of a release. */
function readSchema(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, "schema.json");
    if (fs.existsSync(file)) return fs.readFileSync(file, "utf8");
    if (folder === path.dirname(folder)) throw new Error("schema.json is missing from the package");
  }
}
