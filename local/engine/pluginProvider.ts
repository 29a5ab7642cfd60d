// A provider in a process of its own, called over gRPC; what an unknown configuration forbids is refused here.
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type Diff, noDiff } from "./diff";
import { direct } from "./loopback";
import {
  about,
  briefly,
  type Configured,
  diffOf,
  failuresOf,
  incoming,
  outgoing,
  partial,
  plain,
} from "./pluginMessages";
import { type Checked, type CheckFailure, DiffUnavailable, type Live, type Provider } from "./provider";
import { isNotImplemented, ProviderError, providerError } from "./providerError";
import { nameOf, packageOf, typeOf } from "./resource";
import { structOf } from "./structs";
import {
  annotateSecrets,
  hasSecret,
  hasUnknown,
  secret,
  type Values,
  withAssetContents,
  withoutSecrets,
} from "./values";

/** Calls that do work get no deadline: how long they may take is the provider's to say. */
type Unary<Req, Res> = ((
  request: Req,
  metadata: grpc.Metadata,
  options: Partial<grpc.CallOptions>,
  callback: (error: grpc.ServiceError | null, response: Res) => void,
) => grpc.ClientUnaryCall) & { path?: string };

/** Sees the messages of every call as they are on the wire: the call when it is made, its end by what it answers. */
export type WatchCalls = (
  path: string,
  request: unknown,
) => (error: grpc.ServiceError | null, response: unknown) => void;

/** A process that does not even answer to Cancel is ended nevertheless; milliseconds. */
const cancelTimeout = 5000;

/** A provider in a process of its own, reached at an address. */
export class PluginProvider implements Provider {
  private readonly client: ResourceProviderClient;
  private configured: Promise<Configured> | undefined;
  /** What the plugin said it can do when it was greeted; else it says so when configured. */
  private greeted: Omit<Configured, "known"> | undefined;

  constructor(
    address: string,
    private readonly stop: () => Promise<void>,
    private readonly watch?: WatchCalls,
  ) {
    this.client = new ResourceProviderClient(address, grpc.credentials.createInsecure(), {
      ...direct,
      "grpc.max_receive_message_length": 400 * 1024 * 1024,
      "grpc.max_send_message_length": 400 * 1024 * 1024,
    });
  }

  private call<Req, Res>(method: Unary<Req, Res>, request: Req, timeout?: number): Promise<Res> {
    const told = this.watch?.(method.path ?? "", request);
    const options = timeout === undefined ? {} : { deadline: Date.now() + timeout };
    return new Promise((resolve, reject) => {
      method.call(this.client, request, new grpc.Metadata(), options, (error, response) => {
        told?.(error, response);
        if (error) reject(providerError(error));
        else resolve(response);
      });
    });
  }

  /** What must be said to every plugin first; older ones know no handshake. */
  async handshake(engineAddress: string, directory: string): Promise<void> {
    const request = new pb.ProviderHandshakeRequest();
    request.setEngineAddress(engineAddress);
    request.setRootDirectory(directory);
    request.setProgramDirectory(directory);
    request.setConfigureWithUrn(true);
    request.setSupportsViews(true);
    request.setSupportsRefreshBeforeUpdate(true);
    request.setInvokeWithPreview(true);
    const response = await this.call(this.client.handshake, request).catch(unlessNotImplemented);
    if (response)
      this.greeted = {
        acceptSecrets: response.getAcceptSecrets(),
        acceptResources: response.getAcceptResources(),
        supportsPreview: true,
      };
    await this.call(this.client.getPluginInfo, new Empty()).catch(unlessNotImplemented);
  }

  async checkConfig(urn: string, olds: Values, news: Values): Promise<Checked> {
    const request = new pb.CheckRequest();
    about(request, urn);
    request.setOlds(structOf(withoutSecrets(olds)));
    request.setNews(structOf(withoutSecrets(news)));
    try {
      const response = await this.call(this.client.checkConfig, request);
      return { inputs: annotateSecrets(plain(response.getInputs()), news), failures: failuresOf(response) };
    } catch (error) {
      if (isNotImplemented(error)) return { inputs: news, failures: [] };
      throw error;
    }
  }

  async diffConfig(urn: string, oldInputs: Values, oldOutputs: Values, news: Values): Promise<Diff> {
    const request = new pb.DiffRequest();
    about(request, urn);
    request.setOldInputs(structOf(withoutSecrets(oldInputs)));
    request.setOlds(structOf(withoutSecrets(oldOutputs)));
    request.setNews(structOf(withoutSecrets(news)));
    try {
      return diffOf(await this.call(this.client.diffConfig, request));
    } catch (error) {
      if (isNotImplemented(error)) return { ...noDiff, changes: "unknown" };
      throw error;
    }
  }

  configure(urn: string, id: string, inputs: Values): void {
    this.configured = this.startConfigure(urn, id, inputs);
    this.configured.catch(() => {});
  }

  private async startConfigure(urn: string, id: string, inputs: Values): Promise<Configured> {
    const unknownConfig = {
      known: false,
      acceptSecrets: false,
      acceptResources: false,
      supportsPreview: false,
    };
    const { version: _version, ...variables } = inputs;
    if (hasUnknown(variables)) return unknownConfig;
    const request = new pb.ConfigureRequest();
    request.setUrn(urn);
    request.setName(nameOf(urn));
    request.setType(typeOf(urn));
    request.setId(id);
    request.setAcceptsecrets(true);
    request.setAcceptresources(true);
    request.setSendsOldInputs(true);
    request.setSendsOldInputsToDelete(true);
    for (const [key, value] of Object.entries(variables)) {
      const open = withoutSecrets(value);
      const text = typeof open === "string" ? open : JSON.stringify(open);
      request.getVariablesMap().set(`${packageOf(typeOf(urn))}:config:${key}`, text);
    }
    request.setArgs(structOf(inputs));
    const response = await this.call(this.client.configure, request);
    const told = {
      acceptSecrets: response.getAcceptsecrets(),
      acceptResources: response.getAcceptresources(),
      supportsPreview: response.getSupportspreview(),
    };
    return { known: true, ...(this.greeted ?? told) };
  }

  private config(): Promise<Configured> {
    if (!this.configured) throw new Error("the provider was not configured");
    return this.configured;
  }

  async check(urn: string, olds: Values, news: Values, seed: Uint8Array, preview: boolean): Promise<Checked> {
    const config = await this.config();
    if (!config.known) return { inputs: news, failures: [] };
    const request = new pb.CheckRequest();
    about(request, urn);
    request.setOlds(outgoing(config, olds, preview));
    request.setNews(outgoing(config, news, preview));
    request.setRandomseed(seed);
    const response = await this.call(this.client.check, request);
    return { inputs: incoming(config, plain(response.getInputs()), news), failures: failuresOf(response) };
  }

  async diff(q: Parameters<Provider["diff"]>[0]): Promise<Diff> {
    const config = await this.config();
    if (!config.known) throw new DiffUnavailable();
    const request = new pb.DiffRequest();
    about(request, q.urn);
    request.setId(q.id);
    request.setOldInputs(briefly(config, q.oldInputs, q.unknowns));
    request.setOlds(briefly(config, q.oldOutputs, q.unknowns));
    request.setNews(briefly(config, q.news, q.unknowns));
    request.setIgnorechangesList(q.ignoreChanges);
    return diffOf(await this.call(this.client.diff, request));
  }

  async create(urn: string, inputs: Values, timeout: number, preview: boolean): Promise<Live> {
    const config = await this.config();
    if (preview && !config.known) return { id: "", outputs: {} };
    if (preview && !config.supportsPreview) return { id: "", outputs: inputs };
    const request = new pb.CreateRequest();
    about(request, urn);
    request.setProperties(outgoing(config, inputs, preview));
    request.setTimeout(timeout);
    request.setPreview(preview);
    const response = await this.call(this.client.create, request).catch((error: unknown) => {
      // A create that did not answer with an id counts as one that did nothing.
      if (error instanceof ProviderError && !error.init)
        throw new ProviderError(error.message, 0, error.code);
      return partial(config, inputs)(error);
    });
    if (!response.getId() && !preview)
      throw new ProviderError(`plugin returned empty resource.ID from create '${urn}'`, 2);
    return { id: response.getId(), outputs: incoming(config, plain(response.getProperties()), inputs) };
  }

  async read(
    urn: string,
    id: string,
    inputs: Values | undefined,
    outputs: Values | undefined,
  ): Promise<Live> {
    const config = await this.config();
    if (!config.known) return { id, outputs: {}, inputs: {} };
    const request = new pb.ReadRequest();
    about(request, urn);
    request.setId(id);
    if (inputs) request.setInputs(briefly(config, inputs, false));
    if (outputs) request.setProperties(briefly(config, outputs, false));
    const response = await this.call(this.client.read, request).catch(partial(config, outputs ?? {}, inputs));
    const found = response.getProperties();
    const readInputs = response.getInputs();
    const whole = (values: Values) => withAssetContents(values, inputs ?? {});
    return {
      id: response.getId(),
      outputs: found && whole(incoming(config, plain(found), outputs ?? {})),
      inputs: readInputs && whole(incoming(config, plain(readInputs), inputs ?? {})),
    };
  }

  async update(q: Parameters<Provider["update"]>[0]): Promise<Values> {
    const config = await this.config();
    if (q.preview && !config.known) return {};
    if (q.preview && !config.supportsPreview) return q.news;
    const request = new pb.UpdateRequest();
    about(request, q.urn);
    request.setId(q.id);
    request.setOlds(briefly(config, q.oldOutputs, false));
    request.setOldInputs(briefly(config, q.oldInputs, false));
    request.setNews(outgoing(config, q.news, q.preview));
    request.setTimeout(q.timeout);
    request.setPreview(q.preview);
    request.setIgnorechangesList(q.ignoreChanges);
    const response = await this.call(this.client.update, request).catch(partial(config, q.news));
    return incoming(config, plain(response.getProperties()), q.news);
  }

  async delete(urn: string, id: string, inputs: Values, outputs: Values, timeout: number): Promise<void> {
    const config = await this.config();
    const request = new pb.DeleteRequest();
    about(request, urn);
    request.setId(id);
    request.setProperties(briefly(config, outputs, false));
    request.setOldInputs(briefly(config, inputs, false));
    request.setTimeout(timeout);
    await this.call(this.client.delete, request);
  }

  async invoke(
    token: string,
    args: Values,
    preview: boolean,
  ): Promise<{ result: Values; failures: CheckFailure[] }> {
    const config = await this.config();
    if (!config.known) return { result: {}, failures: [] };
    const request = new pb.InvokeRequest();
    request.setTok(token);
    request.setArgs(outgoing(config, args, false));
    request.setPreview(preview);
    const response = await this.call(this.client.invoke, request);
    let result = plain(response.getReturn());
    if (!config.acceptSecrets && hasSecret(args))
      result = Object.fromEntries(Object.entries(result).map(([key, value]) => [key, secret(value)]));
    return { result, failures: failuresOf(response) };
  }

  async cancel(): Promise<void> {
    await this.call(this.client.cancel, new Empty(), cancelTimeout).catch(() => {});
  }

  async close(): Promise<void> {
    this.client.close();
    await this.stop();
  }
}

function unlessNotImplemented(error: unknown): undefined {
  if (!isNotImplemented(error)) throw error;
  return undefined;
}
