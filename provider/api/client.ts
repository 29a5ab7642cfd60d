// The client of the cloud: typed actions by name, and the one place that says in which order the layers of a call
// stand around each other. Importing it is cheap; what is heavy is loaded by the first call.
import type { Actions, Reads } from "./actions/index";
import { type AssumeRoleConfig, assumed, roleToAssume } from "./assumedRole";
import {
  createBatcher,
  type Describe,
  type DescribeOptions,
  describing,
  type ListOptions,
  listAll,
} from "./batch";
import { type Answer, type Call, type Clock, failure, type Handler, type Params, wallClock } from "./call";
import { type CredentialConfig, type CredentialSource, findCredentials, findRegion } from "./credentials";
import { createRouter, parseEndpoint } from "./endpoint";
import { CloudError, clientCodes } from "./errors";
import { type FamilyName, familyNames, findAction, type ReadName } from "./facts";
import { createSink, type Log, logFromEnvironment, logged } from "./log";
import { Budget, outOfTime, retried } from "./retry";
import { type SignatureMethod, sending } from "./sending";
import { type RateLimits, throttled } from "./throttle";
import { createTransport, type Timeouts, type Transport } from "./transport";

export type { Describe, DescribeOptions } from "./batch";
export { findRegion } from "./credentials";
export type { LogEntry } from "./log";

export interface ClientOptions {
  credentials?: CredentialConfig | undefined;
  /** A role to work under, assumed with the credentials. */
  assumeRole?: AssumeRoleConfig | undefined;
  /** An address that stands for the cloud, such as the local cloud's; else TENCENTCLOUD_ENDPOINT. */
  endpoint?: string | undefined;
  /** How requests are signed; TC3-HMAC-SHA256 when absent. The old API always uses one of the other two. */
  signatureMethod?: SignatureMethod | undefined;
  /** Requests a second by "vpc.CreateVpc", "vpc" or "*", instead of the documented rates. */
  rateLimits?: RateLimits | undefined;
  timeouts?: Timeouts | undefined;
  maxAnswer?: number | undefined;
  /** Gets every call and retry, without secrets; else TENCENTCLOUD_LOG=debug prints them. */
  log?: Log | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  clock?: Clock | undefined;
  /** What carries requests instead of sockets. */
  transport?: Transport | undefined;
}

export interface ApiOptions {
  /** The region of every call made through this Api; actions without one ignore it. */
  region?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Epoch milliseconds after which nothing is started and what is under way is given up; ten minutes when absent. */
  deadline?: number | undefined;
  /** How reads by id may be shared, where a read does not say. */
  describe?: DescribeOptions | undefined;
}

/** Every documented action as a typed function, and what spans several of them. */
export interface Api extends Actions {
  readonly region: string | undefined;
  /** The account and cloud behind it, as one opaque text: what a process shares is kept apart by it. */
  readonly account: string;
  /** One thing by its id, or `undefined` when it is not there. Reads of one kind are merged into few calls. */
  describe<Name extends ReadName>(
    read: Name,
    id: string,
    options?: DescribeOptions,
  ): Promise<Reads[Name] | undefined>;
  describe<Item>(spec: Describe<Item>, id: string, options?: DescribeOptions): Promise<Item | undefined>;
  /** Everything that a read lists, page by page. */
  list<Name extends ReadName>(read: Name, params: Params): Promise<Reads[Name][]>;
  /** Everything a list action has, page by page, in the cloud's order and without duplicates. */
  listAll<Item = Answer>(
    service: FamilyName,
    action: string,
    params: Params,
    options: ListOptions,
  ): Promise<Item[]>;
  /** Any action by its name. */
  call(service: string, action: string, params?: Params): Promise<Answer>;
}

export interface Client {
  api(options?: ApiOptions): Api;
  /** Where the credentials come from, for messages. */
  readonly credentialsFrom: string;
  /** The URL that stands for the cloud, if one was given. */
  readonly endpoint: string | undefined;
  /** Rejects when there are no credentials; nothing is sent to the cloud's API. */
  identify(): Promise<void>;
  close(): Promise<void>;
}

const defaultPatience = 10 * 60_000;

export function createClient(options: ClientOptions = {}): Client {
  const env = options.env ?? process.env;
  const clock = options.clock ?? wallClock;
  const given = options.endpoint || env.TENCENTCLOUD_ENDPOINT;
  const endpoint = given ? parseEndpoint(given) : undefined;
  const log = options.log ?? logFromEnvironment(env);
  const { timeouts, maxAnswer, rateLimits = {}, signatureMethod = "TC3-HMAC-SHA256" } = options;
  const transport = options.transport ?? createTransport({ env, timeouts, maxAnswer });
  const target = createRouter(endpoint);
  const budget = new Budget();

  // The order of the layers: each is a function around the next.
  const layersFor = (credentials: CredentialSource): Handler => {
    const layers = [
      logged(log, clock),
      retried({ clock, budget, log: createSink(log, clock) }),
      throttled({ clock, rateLimits, owner: ownerOf(credentials) }),
    ];
    const once = sending({ credentials, signatureMethod, transport, clock, target });
    return layers.reduceRight<Handler>((next, layer) => layer(next), once);
  };
  const ownerOf = ({ account }: CredentialSource) => `${account} ${endpoint ?? ""}`;

  const own = findCredentials(options.credentials ?? {}, { env, clock, endpoint, get: transport.get });
  const role = roleToAssume(options.assumeRole, env, endpoint);
  const roleRegion = findRegion(options.credentials ?? {}, env) ?? "ap-guangzhou";
  const credentials = role ? assumed(role, own, roleRegion, layersFor(own), clock) : own;
  const handle = layersFor(credentials);
  const owner = ownerOf(credentials);

  const perform = (
    service: string,
    action: string,
    params: Params,
    { region, signal, deadline }: ApiOptions,
  ) => {
    const known = findAction(service, action);
    if (!known) throw unknownAction(service, action);
    const call: Call = {
      ...{ known, params, region, signal, trace: { attempts: 0 } },
      deadline: deadline ?? clock.now() + defaultPatience,
    };
    if (signal?.aborted)
      throw failure(call, clientCodes.cancelled, "cancelled before it was sent", "Unavailable", {
        cause: signal.reason,
      });
    if (call.deadline <= clock.now()) throw outOfTime(call);
    return handle(call);
  };

  return {
    endpoint,
    credentialsFrom: credentials.origin,
    identify: async () => {
      await credentials.current();
    },
    api: (scope = {}) =>
      createApi(scope, owner, clock, async (service, action, params, changes) =>
        perform(service, action, params, { ...scope, ...changes }),
      ),
    close: () => transport.close(),
  };
}

/** Performs an action in a scope; the changes replace the scope's cancel and deadline. */
export type Perform = (
  service: string,
  action: string,
  params: Params,
  changes?: Pick<ApiOptions, "signal" | "deadline">,
) => Promise<Answer>;

function createApi(scope: ApiOptions, owner: string, clock: Clock, perform: Perform): Api {
  const batcher = createBatcher({ ...scope, owner, clock, perform });
  const api: Record<string, unknown> = {
    region: scope.region,
    account: owner,
    call: (service: string, action: string, params: Params = {}) => perform(service, action, params),
    describe: <Item>(read: ReadName | Describe<Item>, id: string, options?: DescribeOptions) => {
      const merged = { ...scope.describe, ...options };
      return typeof read === "string" ? batcher(describing(read), id, merged) : batcher(read, id, merged);
    },
    list: (read: ReadName, params: Params) => {
      const { service, action, items, key } = describing(read);
      return listAll(
        (page) => perform(service, action, { ...params, ...page }),
        findAction(service, action),
        {
          items,
          key,
        },
      );
    },
    listAll: (service: string, action: string, params: Params, options: ListOptions) =>
      listAll(
        (page) => perform(service, action, { ...params, ...page }),
        findAction(service, action),
        options,
      ),
  };
  for (const service of familyNames) api[service] = actionsOf(service, perform);
  return api as unknown as Api;
}

/** An object whose every property is an action, so that a client carries no function it never calls. */
function actionsOf(service: string, perform: Perform): object {
  return new Proxy(Object.create(null) as object, {
    get: (_, action) => {
      // Something that has a `then` would be taken for a promise.
      if (typeof action !== "string" || action === "then") return undefined;
      return (params: Params = {}) => perform(service, action, params);
    },
  });
}

function unknownAction(service: string, action: string): CloudError {
  const known = (familyNames as string[]).includes(service);
  const said = known
    ? `${service} has no documented action ${action}`
    : `there is no service ${service}; there are ${familyNames.join(", ")}`;
  return new CloudError({
    code: clientCodes.unknownAction,
    said,
    category: "Invalid",
    service,
    action,
    attempts: 0,
  });
}
