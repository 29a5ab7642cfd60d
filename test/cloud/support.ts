// Clouds for tests: started on a free port with a clock that stands still, reached over their sockets only. Of the official SDK only
// the services that are used are loaded: there are 260.
import { cbs } from "tencentcloud-sdk-nodejs/tencentcloud/services/cbs";
import { cvm } from "tencentcloud-sdk-nodejs/tencentcloud/services/cvm";
import { dc } from "tencentcloud-sdk-nodejs/tencentcloud/services/dc";
import { ecm } from "tencentcloud-sdk-nodejs/tencentcloud/services/ecm";
import { tag } from "tencentcloud-sdk-nodejs/tencentcloud/services/tag";
import { vpc } from "tencentcloud-sdk-nodejs/tencentcloud/services/vpc";
import { type StartOptions, startCloud } from "../../local/cloud";

/** An answer as it comes: the SDK's types leave out every field, and the cloud none. */
export type Whole<T> = T extends (infer One)[]
  ? Whole<One>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<NonNullable<T[K]>> }
    : T;

/** A client of the SDK whose answers are whole. */
type Answering<Client> = {
  [Action in keyof Client]: Client[Action] extends (...given: infer Given) => Promise<infer Response>
    ? (...given: Given) => Promise<Whole<Response>>
    : Client[Action];
};

export type VpcClient = Answering<InstanceType<typeof vpc.v20170312.Client>>;
export type CvmClient = Answering<InstanceType<typeof cvm.v20170312.Client>>;
export type CbsClient = Answering<InstanceType<typeof cbs.v20170312.Client>>;
export type DcClient = Answering<InstanceType<typeof dc.v20180410.Client>>;
export type EcmClient = Answering<InstanceType<typeof ecm.v20190719.Client>>;
export type TagClient = Answering<InstanceType<typeof tag.v20180813.Client>>;

export interface TestCloud {
  url: string;
  port: number;
  close(): Promise<void>;
  control(method: string, path: string, body?: unknown): Promise<Answer>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the control surface are looked into freely.
export type Answer = any;

const open: TestCloud[] = [];

/** Starts a cloud that `closeClouds` ends. */
export async function cloud(options: StartOptions = {}): Promise<TestCloud> {
  const started = await startCloud({ clock: { kind: "virtual" }, ...options });
  const made = {
    ...started,
    control: (method: string, path: string, body?: unknown) => control(started.url, method, path, body),
  };
  open.push(made);
  return made;
}

export async function closeClouds(): Promise<void> {
  for (const one of open.splice(0)) await one.close();
}

export async function control(url: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/_cloud/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}

export interface ClientOptions {
  secretId?: string;
  secretKey?: string;
  region?: string;
  signMethod?: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  reqMethod?: "GET" | "POST";
}

/** The official SDK's client of a service, pointed at a cloud. */
export function sdkConfig(port: number, options: ClientOptions = {}) {
  return {
    credential: { secretId: options.secretId ?? "local", secretKey: options.secretKey ?? "local" },
    region: options.region ?? "ap-guangzhou",
    profile: {
      signMethod: options.signMethod ?? "TC3-HMAC-SHA256",
      httpProfile: {
        endpoint: `127.0.0.1:${port}`,
        protocol: "http://",
        reqMethod: options.reqMethod ?? "POST",
        // Patience, not a limit under test: a machine may be slow.
        reqTimeout: 60,
      },
    },
  } as const;
}

export function vpcClient({ port }: { port: number }, options?: ClientOptions): VpcClient {
  return new vpc.v20170312.Client(sdkConfig(port, options)) as VpcClient;
}

export function cvmClient({ port }: { port: number }, options?: ClientOptions): CvmClient {
  return new cvm.v20170312.Client(sdkConfig(port, options)) as CvmClient;
}

export function cbsClient({ port }: { port: number }, options?: ClientOptions): CbsClient {
  return new cbs.v20170312.Client(sdkConfig(port, options)) as CbsClient;
}

export function dcClient({ port }: { port: number }, options?: ClientOptions): DcClient {
  return new dc.v20180410.Client(sdkConfig(port, options)) as DcClient;
}

export function ecmClient({ port }: { port: number }): EcmClient {
  return new ecm.v20190719.Client(sdkConfig(port)) as EcmClient;
}

export function tagClient({ port }: { port: number }): TagClient {
  return new tag.v20180813.Client(sdkConfig(port)) as TagClient;
}

/** An SDK client whose actions are asked for by name, with whatever parameters. */
export function byName(client: object) {
  return client as { request(action: string, params: object): Promise<object> };
}

/** The code an SDK call is refused with; "" when it is not refused. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "";
  } catch (error) {
    return (error as { code?: string }).code ?? `no code: ${String(error)}`;
  }
}
