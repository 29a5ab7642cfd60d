// The client of the cloud: typed actions by name, and the one place that says in which order the layers of a call
// stand around each other. Importing it is cheap; what is heavy is loaded by the first call.
import { setMaxListeners } from "node:events";
import { guardAccount } from "./accountGuard";
import type { Actions, Reads } from "./actions/index";
import { assumed, type RoleToAssume, roleOfPod, rolesToAssume } from "./assumedRole";
import { createBatcher } from "./batch";
import {
  type Answer,
  type Call,
  type Clock,
  failure,
  type Handler,
  type Params,
  type Perform,
  wallClock,
} from "./call";
import { type ClientOptions, checkOptions } from "./clientOptions";
import {
  type CredentialSource,
  type CredentialSurroundings,
  findCredentials,
  findRegion,
} from "./credentials";
import { type Describe, type DescribeOptions, describing, describingBy, type KnownBy } from "./describe";
import { createRouter, parseEndpoint } from "./endpoint";
import { CloudError, clientCodes } from "./errors";
import { type FamilyName, familyNames, findAction, type KnownAction, type ReadName } from "./facts";
import { sieveTags, type TagSieve } from "./ignoredTags";
import { createSink, logFromEnvironment, logged } from "./log";
import { type ListOptions, listAll } from "./pages";
import { Budget, outOfTime, retried } from "./retry";
import { sending } from "./sending";
import { throttled } from "./throttle";
import { createTransport, type Transport } from "./transport";

export type { ClientOptions } from "./clientOptions";
export { findRegion } from "./credentials";
export type { Describe, DescribeOptions } from "./describe";
export type { LogEntry } from "./log";

export interface ApiOptions {
  /** The region of every call made through this Api, else that of the environment or profile; actions without one ignore it. */
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
  /** One thing by its id, or by what else it is known `by`, or `undefined` when it is not there. Reads of one kind are merged into few calls. */
  describe<Name extends ReadName>(
    read: Name,
    id: string,
    options?: DescribeOptions & { by?: KnownBy<Reads[Name]> },
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
  /** The account and cloud behind it, as one opaque text. */
  readonly account: string;
  /** The URL that stands for the cloud, if one was given. */
  readonly endpoint: string | undefined;
  /** Rejects when there are no credentials, or not of an account that may be worked on. */
  identify(): Promise<void>;
  close(): Promise<void>;
}

const defaultPatience = 10 * 60_000;

export function createClient(options: ClientOptions = {}): Client {
  checkOptions(options);
  const { env = process.env, clock = wallClock, timeouts, maxAnswer, ignoredTags: ignored } = options;
  const { endpoint, target } = routesOf(options, env);
  const transport = options.transport ?? createTransport({ env, timeouts, maxAnswer });
  const ownerOf = accountAt(endpoint);
  const layersFor = layering(options, { env, clock, transport, target, ownerOf });

  const configured = findRegion(options.credentials ?? {}, env);
  const region = configured ?? "ap-guangzhou";
  const under = (role: RoleToAssume, base?: CredentialSource) =>
    assumed(role, base, role.region ?? region, layersFor(base), clock);
  const around = { env, clock, endpoint, get: transport.get };
  const credentials = findCaller(options, around, under);
  const guard = guardAccount(options.accounts ?? {}, credentials, region, layersFor(credentials), clock);
  const sieve = sieveTags(ignored);
  const handle = guard.layer(sieve.layer(layersFor(credentials)));
  // What is read for one client is shown to another only where both show the same of it.
  const owner = `${ownerOf(credentials)}${ignored ? ` ${JSON.stringify(ignored)}` : ""}`;
  const perform = performing(handle, clock);
  return {
    endpoint,
    account: ownerOf(credentials),
    credentialsFrom: credentials.origin,
    identify: async () => {
      await credentials.current();
      await guard.verify();
    },
    api: (given = {}) => {
      // Every call that is under way listens for it.
      if (given.signal) setMaxListeners(0, given.signal);
      const scope = { ...given, region: given.region ?? configured };
      return createApi(scope, { owner, clock, sieve }, async (service, action, params, changes) =>
        perform(service, action, params, { ...scope, ...changes }),
      );
    },
    close: () => transport.close(),
  };
}

/** Under which name an account's turns and reads are shared. */
function accountAt(endpoint: string | undefined) {
  return (credentials: CredentialSource | undefined) =>
    `${credentials?.account ?? "nobody"} ${endpoint ?? ""}`;
}

interface Foundation {
  env: NodeJS.ProcessEnv;
  clock: Clock;
  transport: Transport;
  target: ReturnType<typeof createRouter>;
  ownerOf: (credentials: CredentialSource | undefined) => string;
}

/** The order of the layers of a call under some keys: each is a function around the next. */
function layering(options: ClientOptions, { env, clock, transport, target, ownerOf }: Foundation) {
  const log = options.log ?? logFromEnvironment(env);
  const { rateLimits = {}, signatureMethod = "TC3-HMAC-SHA256" } = options;
  const budget = new Budget();
  return (credentials: CredentialSource | undefined): Handler => {
    const layers = [
      logged(log, clock),
      retried({ clock, budget, log: createSink(log, clock), most: options.maxRetries }),
      throttled({ clock, rateLimits, owner: ownerOf(credentials) }),
    ];
    const once = sending({ credentials, signatureMethod, transport, clock, target });
    return layers.reduceRight<Handler>((next, layer) => layer(next), once);
  };
}

/** Sends any action by its name through the layers, within the deadline and the signal of the Api that asks. */
function performing(handle: Handler, clock: Clock) {
  return (service: string, action: string, given: Params, { region, signal, deadline }: ApiOptions) => {
    const known = findAction(service, action);
    if (!known) throw unknownAction(service, action);
    const params = inRegion(known, given, region);
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
}

/** What is sent: with the region, where the action takes it as a parameter and the request does not say it. */
function inRegion({ region: place }: KnownAction, params: Params, region: string | undefined): Params {
  if (typeof place !== "object" || region === undefined || params[place.parameter] !== undefined)
    return params;
  return { ...params, [place.parameter]: region };
}

function routesOf({ endpoint: one, endpoints = {} }: ClientOptions, env: NodeJS.ProcessEnv) {
  const given = one || env.TENCENTCLOUD_ENDPOINT;
  const endpoint = given ? parseEndpoint(given) : undefined;
  const each = Object.entries(endpoints).map(([service, text]) => [service, parseEndpoint(text)]);
  return { endpoint, target: createRouter(endpoint, Object.fromEntries(each)) };
}

/** Whose keys sign the calls: those that are found, or of the roles that are taken on with them, one under the other. */
function findCaller(
  { credentials = {}, roles = {} }: ClientOptions,
  around: CredentialSurroundings,
  under: (role: RoleToAssume, base?: CredentialSource) => CredentialSource,
): CredentialSource {
  const { env, endpoint } = around;
  // The environment's role is for the cloud that the environment means.
  const isElsewhere = endpoint !== undefined && !isAddress(env.TENCENTCLOUD_ENDPOINT, endpoint);
  const [first, ...then] = rolesToAssume(roles, isElsewhere ? {} : env);
  const pod = endpoint ? undefined : roleOfPod(env);
  if (first && first.action !== "AssumeRole")
    return then.reduce((base, role) => under(role, base), under(first));
  const own = findCredentials(credentials, around, pod && (() => under(pod)));
  return [...(first ? [first] : []), ...then].reduce((base, role) => under(role, base), own);
}

function isAddress(text: string | undefined, endpoint: string): boolean {
  return Boolean(text) && parseEndpoint(text!) === endpoint;
}

function createApi(
  scope: ApiOptions,
  { owner, clock, sieve }: { owner: string; clock: Clock; sieve: TagSieve },
  perform: Perform,
): Api {
  const batcher = createBatcher({ ...scope, owner, clock, perform });
  const api: Record<string, unknown> = {
    region: scope.region,
    account: owner,
    call: (service: string, action: string, params: Params = {}) => perform(service, action, params),
    describe: <Item>(
      read: ReadName | Describe<Item>,
      id: string,
      { by, ...options }: DescribeOptions & { by?: KnownBy<Item> } = {},
    ) => {
      const spec = typeof read === "string" ? (describing(read) as Describe<Item>) : read;
      return batcher(by ? describingBy(spec, by) : spec, id, { ...scope.describe, ...options });
    },
    list: (read: ReadName, params: Params) => {
      const { service, action, items, item, key } = describing(read);
      const page = (at: Params) => perform(service, action, { ...params, ...at });
      return listAll(page, findAction(service, action), { items, item, key });
    },
    listAll: async (service: string, action: string, params: Params, options: ListOptions) => {
      const read = (page: Params) => perform(service, action, { ...params, ...page });
      const found = await listAll<Answer>(read, findAction(service, action), options);
      return found.filter(sieve.isSeen);
    },
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
