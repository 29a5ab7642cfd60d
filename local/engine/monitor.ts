// What a running program talks to: Pulumi's ResourceMonitor and Engine services on a loopback port. It reads requests,
// finds each resource's provider, hands goals on and answers with what became of them.
import * as grpc from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import * as enginePb from "@pulumi/pulumi/proto/engine_pb";
import type { InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import * as pb from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { withAssetHashes } from "./assets";
import { Callbacks, TransformContext } from "./callbacks";
import type { DefaultProviders } from "./defaultProviders";
import type { Severity } from "./events";
import { type Goal, inherited, type ReadGoal } from "./goal";
import type { HookRunner } from "./hooks";
import { invokeAnswer, readAnswer, registerAnswer } from "./programAnswers";
import type { Provider } from "./provider";
import { goalOf, InvalidArgument, readPosition, valuesOf } from "./registration";
import { isProviderType, packageOf, providerRef, typeOf } from "./resource";
import type { Outcome } from "./step";
import { type Values, withoutOutputValues } from "./values";

/** What the monitor needs of the engine. */
export interface Engine {
  preview: boolean;
  projectDir: string;
  hooks: HookRunner;
  defaults: DefaultProviders;
  register(goal: Goal): Promise<Outcome>;
  read(goal: ReadGoal): Promise<Outcome>;
  registerOutputs(urn: string, outputs: Values): Promise<void>;
  /** The provider `urn::id`. */
  provider(ref: string): Provider | undefined;
  log(severity: Severity, message: string, urn: string, streamID: number, ephemeral: boolean): void;
  /** The program has nothing more to say; resolves when everything is done. */
  programDone(): Promise<void>;
}

const features = new Set([
  "aliasSpecs",
  "deletedWith",
  "errorHooks",
  "invokeTransforms",
  "outputValues",
  "parameterization",
  "replaceWith",
  "resourceHooks",
  "resourceReferences",
  "secrets",
  "transforms",
]);

const severities: Severity[] = ["debug", "info", "warning", "error"];
type Handler<Req, Res> = (request: Req) => Promise<Res> | Res;

/** A gRPC method of an ordinary function; what it throws is the error's message. */
function unary<Req, Res>(handler: Handler<Req, Res>): grpc.handleUnaryCall<Req, Res> {
  return (call, answer) => {
    Promise.resolve()
      .then(() => handler(call.request))
      .then(
        (response) => answer(null, response),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          const code = error instanceof InvalidArgument ? grpc.status.INVALID_ARGUMENT : grpc.status.UNKNOWN;
          answer({ code, details: message, message });
        },
      );
  };
}

export class Monitor {
  private readonly server = new grpc.Server({
    "grpc.max_receive_message_length": 400 * 1024 * 1024,
    "grpc.max_send_message_length": 400 * 1024 * 1024,
  });
  readonly callbacks = new Callbacks();
  private readonly stackTransforms: Transform[] = [];
  private readonly invokeTransforms: Transform[] = [];
  /** By URN, for children: transforms, parent, and what a component said of providers. */
  private readonly registered = new Map<
    string,
    {
      parent: string | undefined;
      transforms: Transform[];
      goal: Goal;
      providers: ReadonlyMap<string, string>;
    }
  >();
  private rootResource = "";
  private packages = 0;

  constructor(private readonly engine: Engine) {}

  /** Begins to serve; answers the address. */
  async start(): Promise<string> {
    this.server.addService(ResourceMonitorService, this.monitorService());
    this.server.addService(EngineService, this.engineService());
    const credentials = grpc.ServerCredentials.createInsecure();
    const port = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync("127.0.0.1:0", credentials, (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
    return `127.0.0.1:${port}`;
  }

  close(): void {
    this.callbacks.close();
    this.server.forceShutdown();
  }

  private monitorService(): grpc.UntypedServiceImplementation {
    const refuse = (what: string) => () => {
      throw new Error(`needs the Pulumi CLI: ${what}`);
    };
    return {
      supportsFeature: unary((request: pb.SupportsFeatureRequest) => {
        const response = new pb.SupportsFeatureResponse();
        response.setHassupport(features.has(request.getId()));
        return response;
      }),
      registerResource: unary((request: pb.RegisterResourceRequest) => this.registerResource(request)),
      readResource: unary((request: pb.ReadResourceRequest) => this.readResource(request)),
      invoke: unary((request: pb.ResourceInvokeRequest) => this.invoke(request)),
      registerResourceOutputs: unary(async (request: pb.RegisterResourceOutputsRequest) => {
        const outputs = withAssetHashes(valuesOf(request.getOutputs()), this.engine.projectDir);
        await this.engine.registerOutputs(request.getUrn(), withoutOutputValues(outputs));
        return new Empty();
      }),
      registerStackTransform: unary((callback: Transform) => {
        this.stackTransforms.push(callback);
        return new Empty();
      }),
      registerStackInvokeTransform: unary((callback: Transform) => {
        this.invokeTransforms.push(callback);
        return new Empty();
      }),
      registerResourceHook: unary((request: pb.RegisterResourceHookRequest) => this.registerHook(request)),
      registerErrorHook: unary((request: pb.RegisterErrorHookRequest) => {
        const callback = request.getCallback()!;
        this.engine.hooks.errorHooks.set(request.getName(), (about) =>
          this.callbacks.errorHook(callback, about),
        );
        return new Empty();
      }),
      registerPackage: unary((request: pb.RegisterPackageRequest) => {
        if (request.getParameterization()) refuse("parameterized providers")();
        const response = new pb.RegisterPackageResponse();
        response.setRef(`${request.getName()}@${request.getVersion()}#${++this.packages}`);
        return response;
      }),
      signalAndWaitForShutdown: unary(async () => {
        await this.engine.programDone();
        return new Empty();
      }),
      call: unary(refuse("methods of remote components")),
      getDeploymentInfo: (_call: unknown, answer: grpc.sendUnaryData<unknown>) =>
        answer({ code: grpc.status.UNIMPLEMENTED, details: "GetDeploymentInfo is not implemented" }),
    };
  }

  private engineService(): grpc.UntypedServiceImplementation {
    return {
      log: unary((request: enginePb.LogRequest) => {
        const severity = severities[request.getSeverity()] ?? "info";
        const { engine } = this;
        // The SDK's own debug lines have whole answers in them, secrets in clear.
        if (severity === "debug") return new Empty();
        engine.log(
          severity,
          request.getMessage(),
          request.getUrn(),
          request.getStreamid(),
          request.getEphemeral(),
        );
        return new Empty();
      }),
      getRootResource: unary(() => {
        const response = new enginePb.GetRootResourceResponse();
        response.setUrn(this.rootResource);
        return response;
      }),
      setRootResource: unary((request: enginePb.SetRootResourceRequest) => {
        this.rootResource = request.getUrn();
        return new enginePb.SetRootResourceResponse();
      }),
      startDebugging: unary(() => new Empty()),
      requirePulumiVersion: unary(() => new enginePb.RequirePulumiVersionResponse()),
    };
  }

  private registerHook(request: pb.RegisterResourceHookRequest): Empty {
    const callback = request.getCallback()!;
    this.engine.hooks.hooks.set(request.getName(), {
      onDryRun: request.getOnDryRun(),
      ignoreErrors: request.getIgnoreErrors(),
      call: (about) => this.callbacks.hook(callback, about),
    });
    return new Empty();
  }

  private async registerResource(request: pb.RegisterResourceRequest): Promise<pb.RegisterResourceResponse> {
    if (request.getRemote())
      throw new Error(`needs the Pulumi CLI: ${request.getType()} is a remote component`);
    let goal = inherited(
      goalOf(request, this.engine.projectDir),
      this.registered.get(request.getParent())?.goal,
    );
    goal.properties = withAssetHashes(goal.properties, this.engine.projectDir);
    const context = new TransformContext(
      this.providerFor(request, goal),
      new Map(request.getProvidersMap().getEntryList()),
      request.getVersion(),
      request.getPlugindownloadurl(),
    );
    const own = request.getTransformsList();
    for (const transform of this.transformsFor(goal.parent, own))
      goal = await this.callbacks.transform(transform, goal, context);
    goal.properties = withoutOutputValues(goal.properties);
    for (const key of Object.keys(goal.properties)) goal.propertyDependencies[key] ??= [];
    await this.chooseProvider(goal, context, request.getPackageref());
    const outcome = await this.engine.register(goal);
    const providers = this.providersOf(goal, context);
    this.registered.set(outcome.state.urn, { parent: goal.parent, transforms: own, goal, providers });
    return registerAnswer(outcome, request);
  }

  /** The provider a registration names, its parent's of the same package, or what a component says for the package. */
  private providerFor(request: pb.RegisterResourceRequest, goal: Goal): string {
    const pkg = packageOf(goal.type);
    const parent = goal.parent ? this.registered.get(goal.parent) : undefined;
    const inherited = parent?.goal.provider;
    if (request.getProvider() || !goal.custom) return request.getProvider();
    if (inherited && packageOf(typeOf(providerRef(inherited).urn)) === pkg) return inherited;
    return request.getProvidersMap().get(pkg) ?? parent?.providers.get(pkg) ?? "";
  }

  /** The providers a component has for its children: its own and those of the components above it. */
  private providersOf(goal: Goal, context: TransformContext): ReadonlyMap<string, string> {
    const above = goal.parent ? this.registered.get(goal.parent)?.providers : undefined;
    return goal.custom ? new Map() : new Map([...(above ?? []), ...context.providers]);
  }

  private transformsFor(parent: string | undefined, own: Transform[]): Transform[] {
    const found = [...own];
    for (let urn = parent; urn; urn = this.registered.get(urn)?.parent)
      found.push(...(this.registered.get(urn)?.transforms ?? []));
    return [...found, ...this.stackTransforms];
  }

  private async chooseProvider(goal: Goal, context: TransformContext, packageRef: string): Promise<void> {
    if (!goal.custom) return;
    const version = context.version || versionOf(packageRef);
    if (isProviderType(goal.type)) {
      if (version) Object.assign(goal.properties, { version, __internal: {} });
      return;
    }
    goal.provider =
      context.provider || (await this.engine.defaults.get(packageOf(goal.type), version, goal.type));
  }

  private async readResource(request: pb.ReadResourceRequest): Promise<pb.ReadResourceResponse> {
    const type = request.getType();
    const version = request.getVersion() || versionOf(request.getPackageref());
    const outcome = await this.engine.read({
      type,
      name: request.getName(),
      id: request.getId(),
      properties: valuesOf(request.getProperties()),
      parent: request.getParent() || undefined,
      provider: request.getProvider() || (await this.engine.defaults.get(packageOf(type), version, type)),
      dependencies: [...new Set(request.getDependenciesList())],
      additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
      sourcePosition: readPosition(request, this.engine.projectDir),
    });
    return readAnswer(outcome, request);
  }

  private async invoke(request: pb.ResourceInvokeRequest): Promise<InvokeResponse> {
    const token = request.getTok();
    let args = withoutOutputValues(valuesOf(request.getArgs()));
    for (const transform of this.invokeTransforms)
      args = await this.callbacks.transformInvoke(transform, token, args);
    const version = request.getVersion() || versionOf(request.getPackageref());
    const ref = request.getProvider() || (await this.engine.defaults.get(packageOf(token), version, token));
    const provider = this.engine.provider(ref);
    if (!provider) throw new Error(`Invoke: unknown provider '${ref}'`);
    const { result, failures } = await provider
      .invoke(token, args, this.engine.preview)
      .catch((error: Error) => {
        throw new Error(`invocation of ${token} returned an error: ${error.message}`);
      });
    return invokeAnswer(result, failures, request.getAcceptresources());
  }
}

type Transform = ReturnType<pb.RegisterResourceRequest["getTransformsList"]>[number];

const versionOf = (packageRef: string): string => /@([^#]*)#/.exec(packageRef)?.[1] ?? "";
