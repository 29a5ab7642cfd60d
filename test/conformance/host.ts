// A host as the engine has it: a process of its own that says its port, and the provider protocol on that port.
// The two hosts differ in how they are started, in their types, and in what an SDK class adds to the inputs.
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import * as readline from "node:readline";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { identityToken, providerText, typeOf } from "../../provider/hosts/dynamic/names";
import { loadEmpty, loadGrpc, loadStruct } from "../../provider/hosts/grpc";
import { present } from "../found";
import { type Engine, startEngine } from "./engine";
import type { HostFolders } from "./hostFolders";

export type HostKind = "dynamic" | "plugin";
export type Bag = Record<string, unknown>;

/** A resource of a program. */
export interface Subject {
  token: string;
  name: string;
  timeouts?: { create?: string; update?: string; delete?: string };
}

export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
export const secret = (value: unknown): Bag => ({ [signature]: secretSignature, value });

export interface StartOptions {
  kind: HostKind;
  folders: HostFolders;
  config?: Bag;
  env?: NodeJS.ProcessEnv;
  /** What tells its stack from others, of a stack that has been there before; a new one if absent. */
  identity?: string;
}

export class Host {
  /** What the engine has in its state to tell the stack from others. */
  identity: string | undefined;

  private constructor(
    readonly kind: HostKind,
    readonly child: ChildProcess,
    readonly client: ResourceProviderClient,
    readonly engine: Engine,
    /** What it printed after its port. */
    readonly printed: string[],
  ) {}

  /** Starts the process and waits for its port; nothing is configured yet. */
  static async start({ kind, folders, env }: StartOptions): Promise<Host> {
    const engine = await startEngine();
    const script = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
    const [command, ...args] = kind === "dynamic" ? [process.execPath, script] : [folders.plugin];
    const child = spawn(command, [...args, engine.address], {
      cwd: folders.program,
      env: { ...process.env, TENCENTCLOUD_NATIVE_HOME: folders.program, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed: string[] = [];
    const port = await portOf(child, printed);
    const client = new ResourceProviderClient(`127.0.0.1:${port}`, loadGrpc().credentials.createInsecure());
    return new Host(kind, child, client, engine, printed);
  }

  /** Starts and configures for a cloud. */
  static async configured(options: StartOptions & { url: string }): Promise<Host> {
    const host = await Host.start(options);
    await host.configure(
      { region: "ap-guangzhou", endpoint: options.url, ...options.config },
      options.identity,
    );
    return host;
  }

  async close(): Promise<void> {
    this.client.close();
    this.engine.close();
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGKILL");
    await ended;
  }

  /** One call of the protocol. */
  call<Q, A>(
    method: (request: Q, callback: (error: unknown, answer: A) => void) => unknown,
    request: Q,
  ): Promise<A> {
    return new Promise((resolve, reject) => {
      method.call(this.client, request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  }

  /** Both hosts get the settings as their engine spells them. */
  async configure(settings: Bag, identity?: string): Promise<proto.ConfigureResponse> {
    const request = new proto.ConfigureRequest();
    const urn = `urn:pulumi:dev::conformance::pulumi:providers:${this.kind}::default`;
    if (this.kind === "plugin") {
      this.identity = identity ?? randomUUID();
      request.setUrn(urn);
      request.setId(this.identity);
      if (identity === undefined) {
        const check = new proto.CheckRequest();
        check.setUrn(urn);
        check.setNews(struct(settings));
        await this.call<proto.CheckRequest, proto.CheckResponse>(this.client.checkConfig, check);
      }
    }
    request.setAcceptsecrets(true);
    const prefix = this.kind === "dynamic" ? "tencentcloud-native:" : "";
    const args = Object.fromEntries(Object.entries(settings).map(([key, value]) => [prefix + key, value]));
    request.setArgs(struct(args));
    for (const [key, value] of Object.entries(args))
      request.getVariablesMap().set(`pulumi-nodejs:config:${key}`, String(value));
    const answer = await this.call<proto.ConfigureRequest, proto.ConfigureResponse>(
      this.client.configure,
      request,
    );
    if (this.kind === "dynamic") this.identity = identity ?? (await this.makeIdentity());
    return answer;
  }

  /** What the first resource of a program brings with it under the dynamic host. */
  private async makeIdentity(): Promise<string> {
    const subject = { token: identityToken, name: "tencentcloud-native" };
    const { id } = await this.create(subject, { __provider: providerText(identityToken) });
    return id;
  }

  async cancel(): Promise<void> {
    await this.call(this.client.cancel, new (loadEmpty().Empty)());
  }

  urn({ token, name }: Subject): string {
    const type = this.kind === "dynamic" ? typeOf(token) : `tencentcloud-native:${token}`;
    return `urn:pulumi:dev::conformance::${type}::${name}`;
  }

  /** The program's inputs as the SDK class of this host sends them. */
  inputs(subject: Subject, given: Bag): Bag {
    if (this.kind === "plugin") return given;
    const { token, name, timeouts } = subject;
    const identity = this.identity ? { identity: this.identity } : {};
    const meta = { urn: this.urn(subject), name, ...identity, ...(timeouts ? { timeouts } : {}) };
    return { ...given, __provider: providerText(token), __meta: meta };
  }

  async check(subject: Subject, olds: Bag, news: Bag): Promise<{ inputs: Bag; failures: string[] }> {
    const request = new proto.CheckRequest();
    request.setUrn(this.urn(subject));
    request.setName(subject.name);
    request.setOlds(struct(olds));
    request.setNews(struct(this.inputs(subject, news)));
    request.setRandomseed(Buffer.alloc(32, 7));
    const answer = await this.call<proto.CheckRequest, proto.CheckResponse>(this.client.check, request);
    const failures = answer.getFailuresList().map((failure) => {
      expect(failure.getProperty()).toBe("");
      return failure.getReason();
    });
    return { inputs: plain(answer.getInputs()), failures };
  }

  async diff(
    subject: Subject,
    request: { id: string; olds: Bag; oldInputs: Bag; news: Bag; ignoreChanges?: string[] },
  ): Promise<proto.DiffResponse.AsObject & { details: Record<string, proto.PropertyDiff.AsObject> }> {
    const message = new proto.DiffRequest();
    message.setId(request.id);
    message.setUrn(this.urn(subject));
    message.setOlds(struct(request.olds));
    message.setOldInputs(struct(request.oldInputs));
    message.setNews(struct(request.news));
    message.setIgnorechangesList(request.ignoreChanges ?? []);
    const answer = await this.call<proto.DiffRequest, proto.DiffResponse>(this.client.diff, message);
    const details = answer.getDetaileddiffMap().toObject(false, proto.PropertyDiff.toObject);
    return { ...answer.toObject(), details: Object.fromEntries(details) };
  }

  async create(
    subject: Subject,
    inputs: Bag,
    { timeout = 0, preview = false } = {},
  ): Promise<{ id: string; properties: Bag }> {
    const request = new proto.CreateRequest();
    request.setUrn(this.urn(subject));
    request.setProperties(struct(inputs));
    request.setTimeout(timeout);
    request.setPreview(preview);
    const answer = await this.call<proto.CreateRequest, proto.CreateResponse>(this.client.create, request);
    return { id: answer.getId(), properties: plain(answer.getProperties()) };
  }

  async update(
    subject: Subject,
    request: {
      id: string;
      olds: Bag;
      oldInputs: Bag;
      news: Bag;
      ignoreChanges?: string[];
      preview?: boolean;
    },
  ): Promise<Bag> {
    const message = new proto.UpdateRequest();
    message.setId(request.id);
    message.setUrn(this.urn(subject));
    message.setOlds(struct(request.olds));
    message.setOldInputs(struct(request.oldInputs));
    message.setNews(struct(request.news));
    message.setIgnorechangesList(request.ignoreChanges ?? []);
    message.setPreview(request.preview ?? false);
    return plain(
      (
        await this.call<proto.UpdateRequest, proto.UpdateResponse>(this.client.update, message)
      ).getProperties(),
    );
  }

  /** A refresh when there are properties and inputs, an import when there are neither. */
  async read(
    subject: Subject,
    id: string,
    state?: { properties: Bag; inputs: Bag },
  ): Promise<{ id: string; properties: Bag; inputs: Bag }> {
    const request = new proto.ReadRequest();
    request.setId(id);
    request.setUrn(this.urn(subject));
    if (state) {
      request.setProperties(struct(state.properties));
      request.setInputs(struct(state.inputs));
    }
    const answer = await this.call<proto.ReadRequest, proto.ReadResponse>(this.client.read, request);
    return {
      id: answer.getId(),
      properties: plain(answer.getProperties()),
      inputs: plain(answer.getInputs()),
    };
  }

  async invoke(token: string, args: Bag): Promise<{ result: Bag; failures: string[] }> {
    const request = new proto.InvokeRequest();
    request.setTok(`tencentcloud-native:${token}`);
    request.setArgs(struct(args));
    const answer = await this.call<proto.InvokeRequest, proto.InvokeResponse>(this.client.invoke, request);
    const failures = answer.getFailuresList().map((failure) => failure.getReason());
    return { result: plain(answer.getReturn()), failures };
  }

  /** Ids of what exists. */
  async list(token: string, query: Bag, limit = 0): Promise<string[]> {
    const request = new proto.ListRequest();
    request.setToken(`tencentcloud-native:${token}`);
    request.setQuery(struct(query));
    request.setLimit(limit);
    const ids: string[] = [];
    const stream = this.client.list(request);
    stream.on("data", (message: proto.ListResponse) => ids.push(present(message.getResult()).getId()));
    return new Promise((resolve, reject) => stream.once("error", reject).once("end", () => resolve(ids)));
  }

  async delete(subject: Subject, id: string, properties: Bag): Promise<void> {
    const request = new proto.DeleteRequest();
    request.setId(id);
    request.setUrn(this.urn(subject));
    request.setProperties(struct(properties));
    await this.call<proto.DeleteRequest, unknown>(this.client.delete, request);
  }
}

export function struct(bag: Bag) {
  return loadStruct().Struct.fromJavaScript(bag as never);
}

export function plain(message: { toJavaScript(): object } | undefined): Bag {
  return (message?.toJavaScript() as Bag) ?? {};
}

/** The engine's reading of an error: what is kept of a resource whose create or update did not finish. */
export function initFailure(
  error: unknown,
): { id: string; properties: Bag; reasons: string[]; inputs: Bag } | undefined {
  const { metadata } = error as { metadata?: { get(key: string): unknown[] } };
  const [bytes] = metadata?.get("grpc-status-details-bin") ?? [];
  if (!bytes) return undefined;
  const { Status } =
    require("@pulumi/pulumi/proto/status_pb") as typeof import("@pulumi/pulumi/proto/status_pb");
  const [any] = Status.deserializeBinary(bytes as Uint8Array).getDetailsList();
  if (!any?.getTypeUrl().endsWith("pulumirpc.ErrorResourceInitFailed")) return undefined;
  const failure = proto.ErrorResourceInitFailed.deserializeBinary(any.getValue_asU8());
  return {
    id: failure.getId(),
    properties: plain(failure.getProperties()),
    reasons: failure.getReasonsList(),
    inputs: plain(failure.getInputs()),
  };
}

function portOf(child: ChildProcess, printed: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let port: number | undefined;
    child.once("exit", (code) => reject(new Error(`it ended with ${code}:\n${printed.join("\n")}`)));
    readline.createInterface({ input: present(child.stderr) }).on("line", (line) => printed.push(line));
    readline.createInterface({ input: present(child.stdout) }).on("line", (line) => {
      if (port !== undefined) printed.push(line);
      else if (/^\d+$/.test(line)) {
        port = Number(line);
        resolve(port);
      } else reject(new Error(`the first line is no port: ${line}`));
    });
  });
}
