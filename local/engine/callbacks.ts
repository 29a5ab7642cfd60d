// Functions of the program that the engine calls: transforms of registrations and invokes, hooks. The program serves
// them on an address of its own; a token says which function is meant.
import * as grpc from "@grpc/grpc-js";
import { Alias } from "@pulumi/pulumi/proto/alias_pb";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { type Callback, CallbackInvokeRequest } from "@pulumi/pulumi/proto/callback_pb";
import * as pb from "@pulumi/pulumi/proto/resource_pb";
import type { Goal } from "./goal";
import type { ErrorHook, HookCall } from "./hooks";
import { direct } from "./loopback";
import { providerError } from "./providerError";
import { valuesOf, withTransformedOptions } from "./registration";
import { structOf } from "./structs";
import { outputDependencies, type Values, withOutputValues } from "./values";

type Message = { serializeBinary(): Uint8Array };

export class Callbacks {
  private readonly clients = new Map<string, CallbacksClient>();

  /** Calls a function of the program; answers the bytes it answered. */
  private call(callback: Callback, request: Message): Promise<Uint8Array> {
    const target = callback.getTarget();
    let client = this.clients.get(target);
    if (!client) {
      client = new CallbacksClient(target, grpc.credentials.createInsecure(), direct);
      this.clients.set(target, client);
    }
    const message = new CallbackInvokeRequest();
    message.setToken(callback.getToken());
    message.setRequest(request.serializeBinary());
    return new Promise((resolve, reject) => {
      client.invoke(message, (error, response) =>
        error ? reject(providerError(error)) : resolve(response.getResponse_asU8()),
      );
    });
  }

  /** A registration as a transform wants it. */
  async transform(callback: Callback, goal: Goal, options: TransformContext): Promise<Goal> {
    const request = new pb.TransformRequest();
    request.setType(goal.type);
    request.setName(goal.name);
    request.setCustom(goal.custom);
    request.setParent(goal.parent ?? "");
    const properties = Object.entries(goal.properties).map(([key, value]) => [
      key,
      withOutputValues(value, goal.propertyDependencies[key] ?? []),
    ]);
    request.setProperties(structOf(Object.fromEntries(properties)));
    request.setOptions(options.write(goal));
    const response = pb.TransformResponse.deserializeBinary(await this.call(callback, request));
    const changed = response.hasProperties() ? valuesOf(response.getProperties()) : goal.properties;
    const answer = response.getOptions();
    if (answer) options.read(answer);
    const next = answer ? withTransformedOptions(goal, answer) : goal;
    return withDependenciesOf(next, changed);
  }

  /** Arguments of an invoke as a transform wants them. */
  async transformInvoke(callback: Callback, token: string, args: Values): Promise<Values> {
    const request = new pb.TransformInvokeRequest();
    request.setToken(token);
    request.setArgs(structOf(args));
    const response = pb.TransformInvokeResponse.deserializeBinary(await this.call(callback, request));
    return response.hasArgs() ? valuesOf(response.getArgs()) : args;
  }

  async hook(callback: Callback, about: HookCall): Promise<void> {
    const request = new pb.ResourceHookRequest();
    fill(request, about);
    if (about.newOutputs) request.setNewOutputs(structOf(about.newOutputs));
    const response = pb.ResourceHookResponse.deserializeBinary(await this.call(callback, request));
    if (response.getError()) throw new Error(response.getError());
  }

  async errorHook(callback: Callback, about: Parameters<ErrorHook>[0]): Promise<boolean> {
    const request = new pb.ErrorHookRequest();
    fill(request, about);
    request.setFailedOperation(about.operation);
    request.setErrorsList(about.errors);
    const response = pb.ErrorHookResponse.deserializeBinary(await this.call(callback, request));
    if (response.getError()) throw new Error(response.getError());
    return response.getRetry();
  }

  close(): void {
    for (const client of this.clients.values()) client.close();
  }
}

/** What a property depended on stays: the SDK answers a transform's outputs as plain values. What it names is added. */
function withDependenciesOf(goal: Goal, properties: Values): Goal {
  const propertyDependencies = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      [...new Set([...(goal.propertyDependencies[key] ?? []), ...outputDependencies(value)])],
    ]),
  );
  const dependencies = [...new Set([...goal.dependencies, ...Object.values(propertyDependencies).flat()])];
  return { ...goal, properties, propertyDependencies, dependencies };
}

function fill(request: pb.ResourceHookRequest | pb.ErrorHookRequest, about: HookCall): void {
  request.setUrn(about.urn);
  request.setId(about.id);
  request.setName(about.name);
  request.setType(about.type);
  if (about.newInputs) request.setNewInputs(structOf(about.newInputs));
  if (about.oldInputs) request.setOldInputs(structOf(about.oldInputs));
  if (about.oldOutputs) request.setOldOutputs(structOf(about.oldOutputs));
}

/** What of a registration's options is not part of its goal: how its provider is chosen. */
export class TransformContext {
  constructor(
    public provider: string,
    public providers: ReadonlyMap<string, string>,
    public version: string,
    public pluginDownloadUrl: string,
  ) {}

  write(goal: Goal): pb.TransformResourceOptions {
    const options = new pb.TransformResourceOptions();
    options.setDependsOnList(goal.dependencies);
    if (goal.protect !== undefined) options.setProtect(goal.protect);
    options.setIgnoreChangesList(goal.ignoreChanges);
    options.setReplaceOnChangesList(goal.replaceOnChanges);
    options.setVersion(this.version);
    options.setAliasesList(goal.aliases.map(aliasMessage));
    options.setProvider(this.provider);
    for (const [name, ref] of this.providers) options.getProvidersMap().set(name, ref);
    const timeouts = new pb.RegisterResourceRequest.CustomTimeouts();
    const { create, update, delete: remove } = goal.customTimeouts;
    if (create) timeouts.setCreate(`${create}s`);
    if (update) timeouts.setUpdate(`${update}s`);
    if (remove) timeouts.setDelete(`${remove}s`);
    if (create || update || remove) options.setCustomTimeouts(timeouts);
    options.setPluginDownloadUrl(this.pluginDownloadUrl);
    if (goal.retainOnDelete !== undefined) options.setRetainOnDelete(goal.retainOnDelete);
    options.setDeletedWith(goal.deletedWith ?? "");
    if (goal.deleteBeforeReplace !== undefined) options.setDeleteBeforeReplace(goal.deleteBeforeReplace);
    options.setAdditionalSecretOutputsList(goal.additionalSecretOutputs);
    options.setHooks(hooksMessage(goal.hooks));
    options.setImport(goal.importId ?? "");
    return options;
  }

  read(options: pb.TransformResourceOptions): void {
    this.provider = options.getProvider();
    this.providers = new Map(options.getProvidersMap().getEntryList());
    this.version = options.getVersion();
    this.pluginDownloadUrl = options.getPluginDownloadUrl();
  }
}

function hooksMessage(hooks: Record<string, string[]>): pb.RegisterResourceRequest.ResourceHooksBinding {
  const message = new pb.RegisterResourceRequest.ResourceHooksBinding();
  message.setBeforeCreateList(hooks.BeforeCreate ?? []);
  message.setAfterCreateList(hooks.AfterCreate ?? []);
  message.setBeforeUpdateList(hooks.BeforeUpdate ?? []);
  message.setAfterUpdateList(hooks.AfterUpdate ?? []);
  message.setBeforeDeleteList(hooks.BeforeDelete ?? []);
  message.setAfterDeleteList(hooks.AfterDelete ?? []);
  message.setOnErrorList(hooks.OnError ?? []);
  return message;
}

function aliasMessage(alias: Goal["aliases"][number]): Alias {
  const message = new Alias();
  if (alias.urn) {
    message.setUrn(alias.urn);
    return message;
  }
  const spec = new Alias.Spec();
  spec.setName(alias.name ?? "");
  spec.setType(alias.type ?? "");
  spec.setStack(alias.stack ?? "");
  spec.setProject(alias.project ?? "");
  if (alias.parent) spec.setParenturn(alias.parent);
  if (alias.noParent) spec.setNoparent(true);
  message.setSpec(spec);
  return message;
}
