// The one list of what a call goes through, and so the order in which it can be refused. Everything from the opening of
// the transaction to the commit runs without a pause, so that no other call comes in between.
import { type Action, Call } from "./action";
import { checkAnswer, completeAnswer } from "./answers";
import { Caller } from "./caller";
import { type ActionSpec, isRead } from "./catalogue";
import type { Cloud } from "./cloud";
import { ApiError, NOT_IMPLEMENTED } from "./errors";
import { type CallFault, isBefore } from "./faults";
import { makeUuid } from "./ids";
import { redact } from "./journal";
import { type Entity, isWellFormed, type Kind } from "./kind";
import { StorageError } from "./lineFile";
import { checkParams, type Params } from "./parameters";
import { findRegion } from "./places";
import { countQuota } from "./quota";
import { guardDeletion } from "./relations";
import { broken, type Delivery, type Reply, refusal, success } from "./reply";
import { ruledParameters } from "./rules";
import { verifySignature } from "./signature";
import { parseRequest, type RawRequest, type Request, UNSIGNED } from "./wire";
import type { RegionWorld } from "./world";

/** One call on its way. Each step adds what the later ones need. */
interface RequestContext {
  cloud: Cloud;
  raw: RawRequest;
  seq: number;
  requestId: string;
  request: Request;
  spec: ActionSpec;
  action: Action<never>;
  caller: Caller;
  params: Params;
  prepared?: object;
  read: Set<string>;
  world: RegionWorld;
  call: Call;
  answer: Params;
  committed: boolean;
  faults: CallFault[];
}

const steps: { name: string; run: (context: RequestContext) => void | Promise<void> }[] = [
  { name: "the request can be read", run: readRequest },
  { name: "the action is known and implemented", run: findAction },
  { name: "the faults to inject are known", run: findFaults },
  { name: "credential, signature and time are right", run: verifySender },
  { name: "the region exists", run: checkRegion },
  { name: "the rate is kept", run: admit },
  { name: "the parameters are as documented", run: readParams },
  { name: "faults before the commit", run: injectBefore },
  { name: "what takes long is prepared", run: prepare },
  { name: "the transaction opens, what was due is done", run: openTransaction },
  { name: "an idempotency token seen before answers again", run: replayToken },
  { name: "the quota allows it", run: checkQuota },
  { name: "what is named exists", run: findThings },
  { name: "its state allows it", run: guardStates },
  { name: "nothing depends on what goes", run: guardDependencies },
  { name: "the action runs", run: runAction },
  { name: "the answer gets what its model has", run: complete },
  { name: "the answer is as its model", run: verifyAnswer },
  { name: "commit", run: commit },
  { name: "faults after the commit", run: injectAfter },
];

/** Ends a call early without an API error: a fault that breaks the answer, or a token replayed. */
class Ended extends Error {
  constructor(readonly delivery: Delivery | undefined) {
    super("ended");
  }
}

/** Takes a call through all steps and writes it into the journal. */
export async function handle(cloud: Cloud, raw: RawRequest): Promise<Reply> {
  const started = cloud.clock.elapsed();
  const seq = cloud.journal.next();
  const context = {
    cloud,
    raw,
    seq,
    // Calls are counted in the journal, which may have lost some; commits are not lost, and tasks are named after this.
    requestId: makeUuid(cloud.seed, cloud.store.commits, seq),
    read: new Set<string>(),
    committed: false,
    faults: [] as CallFault[],
  } as RequestContext;
  const { reply, code } = await takeThrough(context);
  record(context, code, cloud.clock.elapsed() - started);
  return { ...reply, date: cloud.clock.wall() + skewOf(context) };
}

async function takeThrough(context: RequestContext): Promise<{ reply: Reply; code: string | null }> {
  const { requestId } = context;
  try {
    for (const step of steps) {
      const pause = step.run(context);
      if (pause) await pause;
    }
    return { reply: success(context.answer, requestId), code: null };
  } catch (error) {
    if (error instanceof Ended) {
      const reply = success(context.answer ?? {}, requestId);
      return { reply: error.delivery ? broken(error.delivery, reply) : reply, code: null };
    }
    if (error instanceof ApiError) {
      return { reply: refusal(error.code, error.message, requestId), code: error.code };
    }
    if (error instanceof StorageError) {
      const message = `Nothing was changed: ${error.message}`;
      return { reply: refusal("InternalError", message, requestId), code: "InternalError" };
    }
    const message = `The local cloud failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`${message}\n`);
    return { reply: refusal("InternalError", message, requestId), code: "InternalError" };
  }
}

function readRequest(context: RequestContext): void {
  context.request = parseRequest(context.raw);
  const { path } = context.request;
  if (path !== "/") {
    throw new ApiError(NOT_IMPLEMENTED, `The path ${path}: this local cloud serves API 3.0 at / only.`);
  }
}

function findAction(context: RequestContext): void {
  const { cloud, request } = context;
  if (!request.action) throw new ApiError("MissingParameter", "The request names no Action (X-TC-Action).");
  if (!request.version)
    throw new ApiError("MissingParameter", "The request names no Version (X-TC-Version).");
  const elsewhere = cloud.catalogue.elsewhere.get(request.version);
  if (elsewhere && !cloud.catalogue.versions.has(request.version)) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${request.action} of version ${request.version} is an action of ${elsewhere.join(" or ")}, which this local cloud does not have: see docs/limits.md.`,
    );
  }
  if (!cloud.catalogue.versions.has(request.version)) {
    throw new ApiError("NoSuchVersion", `The API version ${request.version} does not exist.`);
  }
  const spec = cloud.catalogue.find(request.action, request.version);
  const beyond = spec ? undefined : cloud.catalogue.serviceBeyond(request.action, request.version);
  if (beyond) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${beyond}.${request.action} is an action of today's API, but this local cloud does not have it: see docs/limits.md.`,
    );
  }
  if (!spec) {
    throw new ApiError(
      "InvalidAction",
      `The action ${request.action} of version ${request.version} does not exist.`,
    );
  }
  context.spec = spec;
  const action = cloud.implementation(spec.service, spec.action);
  if (!action) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${spec.service}.${spec.action} is documented, but this local cloud does not have it: see docs/limits.md.`,
    );
  }
  context.action = action;
}

function findFaults(context: RequestContext): void {
  const { cloud, spec, request } = context;
  const call = {
    service: spec.service,
    action: spec.action,
    isRead: isRead(spec),
    temporary: request.token !== undefined,
  };
  context.faults = cloud.faults.onCall(call, cloud.clock.elapsed());
}

/** How far off the cloud's clock is for this call, in milliseconds. */
function skewOf({ faults }: RequestContext): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === "skew" ? fault.by : 0), 0);
}

function verifySender(context: RequestContext): void {
  const { cloud, action, request } = context;
  const isUnsigned = action.unsigned === true && request.headers.authorization === UNSIGNED;
  const secretId = isUnsigned ? undefined : verifiedSender(context);
  const { accounts, sessions } = cloud;
  const account = secretId === undefined ? "" : (accounts.of(secretId) ?? sessions.accountOf(secretId));
  const role = secretId === undefined ? undefined : sessions.roleOf(secretId);
  context.caller = new Caller(account, role, sessions, accounts.all, cloud.clock.wall());
}

/** The secret id that signed the request. */
function verifiedSender(context: RequestContext): string {
  const { cloud, request, faults } = context;
  const wall = cloud.clock.wall() + skewOf(context);
  const secretId = verifySignature(request, (id) => cloud.secrets.get(id) ?? cloud.sessions.keyOf(id), wall);
  if (faults.some((fault) => fault.kind === "expireToken")) cloud.sessions.end(secretId);
  const refused = cloud.sessions.problem(secretId, request.token, cloud.clock.wall());
  if (refused) throw new ApiError("AuthFailure.TokenFailure", refused);
  return secretId;
}

function checkRegion({ action, request }: RequestContext): void {
  if (action.global) return;
  if (!request.region) throw new ApiError("MissingParameter", "The request names no Region (X-TC-Region).");
  if (!findRegion(request.region)) {
    throw new ApiError("UnsupportedRegion", `The region ${request.region} is not supported.`);
  }
}

function admit({ cloud, spec, request, caller, faults }: RequestContext): void {
  for (const fault of faults)
    if (fault.kind === "throttle") throw new ApiError(fault.code, "Too many requests: injected by a fault.");
  if (cloud.rateLimit) cloud.rates.admit(spec, caller.account, request.region, cloud.clock.elapsed());
}

function readParams(context: RequestContext): void {
  const { cloud, spec, request, read } = context;
  const params = checkParams(cloud.catalogue, spec, request.params);
  context.params = params;
  refuseNothing(context);
  context.action.check?.(params as never);
  for (const path of Object.keys(context.action.refs ?? {})) read.add(path.split(".")[0]!);
  for (const name of ruledParameters(spec)) read.add(name);
}

/** A call on a list of things names at least one. */
function refuseNothing({ spec, action, params }: RequestContext): void {
  const empty = spec.params.find(({ name, required }) => {
    const value = params[name];
    return required && action.refs?.[name] && Array.isArray(value) && value.length === 0;
  });
  if (empty) throw new ApiError("InvalidParameterValue", `The list \`${empty.name}\` is empty.`);
}

async function injectBefore(context: RequestContext): Promise<void> {
  const { cloud } = context;
  for (const fault of context.faults.filter(isBefore)) {
    if (fault.kind === "latency") await cloud.clock.delay(fault.duration);
    if (fault.kind === "error") throw new ApiError(fault.code, fault.message ?? "Injected by a fault.");
    if (fault.kind === "status") throw new Ended({ how: "status", status: fault.status, body: fault.body });
    if (fault.kind === "resetBefore") throw new Ended({ how: "reset" });
    if (fault.kind === "hangBefore") throw new Ended({ how: "hang" });
    if (fault.kind === "crashBefore") crash(cloud);
  }
}

function openTransaction(context: RequestContext): void {
  const { cloud, request, spec, read, requestId } = context;
  const world = cloud.open(request.region, context.caller.account || undefined);
  for (const fault of context.faults) {
    if (fault.kind !== "staleRead") continue;
    cloud.store.rewind(
      world.transaction,
      fault.lag === undefined ? undefined : cloud.clock.elapsed() - fault.lag,
    );
  }
  const params = new Proxy(context.params, {
    get: (target, name) => {
      if (typeof name === "string") read.add(name);
      return Reflect.get(target, name);
    },
    ownKeys: (target) => {
      for (const name of Object.keys(target)) read.add(name);
      return Reflect.ownKeys(target);
    },
  });
  context.world = world;
  context.call = new Call(params, world, request.region, requestId, spec.action, context.caller);
}

function prepare(context: RequestContext): Promise<void> | undefined {
  return context.action.prepare?.().then((prepared) => {
    context.prepared = prepared;
  });
}

function replayToken(context: RequestContext): void {
  const key = tokenKey(context);
  const earlier = key && context.world.transaction.get<{ answer: Params }>("tokens", key);
  if (!earlier) return;
  context.answer = earlier.answer;
  throw new Ended(undefined);
}

function checkQuota({ action, call, world }: RequestContext): void {
  const { creates } = action;
  if (creates) countQuota(world, creates.kind, creates.count?.(call.params as never) ?? 1, call.params);
}

function findThings({ action, call, params, world }: RequestContext): void {
  for (const [path, kind] of Object.entries(action.refs ?? {})) {
    const ids = idsIn(params, path);
    for (const id of ids) {
      if (!isWellFormed(kind, id)) {
        throw new ApiError(
          action.codes?.malformed ?? kind.codes.malformed,
          `The id \`${id}\` of ${path} is malformed.`,
        );
      }
    }
    const found = ids.map((id) => world.get(kind, id) ?? raiseNotFound(action, kind, id));
    call.found.set(path, [...new Map(found.map((entity) => [entity.id, entity])).values()]);
  }
}

function raiseNotFound(action: Action<never>, kind: Kind, id: string): Entity {
  throw new ApiError(action.codes?.notFound ?? kind.codes.notFound, `The resource \`${id}\` is not found.`);
}

function guardStates({ action, call }: RequestContext): void {
  const { starts, needs } = action;
  const ref = starts?.ref ?? needs?.ref;
  if (ref === undefined) return;
  const kind = action.refs?.[ref];
  const states = starts ? kind?.machine?.transitions[starts.transition]?.from : needs?.states;
  if (!kind || !states) throw new Error(`${call.action}: no transition "${starts?.transition}" of ${ref}`);
  for (const entity of call.all(kind, ref)) {
    if (!states.includes(entity.state)) {
      throw new ApiError(
        action.codes?.state ?? kind.codes.state,
        `The resource \`${entity.id}\` is ${entity.state}; ${call.action} needs ${states.join(" or ")}.`,
      );
    }
  }
}

function guardDependencies({ action, call, world }: RequestContext): void {
  const ref = action.deletes;
  const kind = ref === undefined ? undefined : action.refs?.[ref];
  if (ref === undefined || !kind) return;
  const leaving = call.all(kind, ref);
  const ids = new Set(leaving.map((entity) => entity.id));
  for (const entity of leaving) guardDeletion(world, kind, entity, ids, action.codes?.inUse);
}

function runAction(context: RequestContext): void {
  context.answer = (context.action.run(context.call as never, context.prepared) ?? {}) as Params;
}

function complete(context: RequestContext): void {
  context.answer = completeAnswer(context.cloud.catalogue, context.spec, context.answer);
}

function verifyAnswer({ cloud, spec, answer }: RequestContext): void {
  const problems = checkAnswer(cloud.catalogue, spec, answer);
  if (problems.length > 0)
    throw new Error(`${spec.action} would answer against its model: ${problems.join("; ")}`);
}

function commit(context: RequestContext): void {
  const { cloud, world, spec, answer } = context;
  if (isRead(spec)) return;
  const key = tokenKey(context);
  if (key) world.transaction.put("tokens", key, { answer });
  cloud.commitAction(world);
  context.committed = true;
}

function injectAfter({ cloud, faults }: RequestContext): void {
  for (const fault of faults.filter((one) => !isBefore(one))) {
    if (fault.kind === "errorAfter") throw new ApiError(fault.code, fault.message ?? "Injected by a fault.");
    if (fault.kind === "statusAfter")
      throw new Ended({ how: "status", status: fault.status, body: fault.body });
    if (fault.kind === "resetAfter") throw new Ended({ how: "reset" });
    if (fault.kind === "hangAfter") throw new Ended({ how: "hang" });
    if (fault.kind === "crashAfter") crash(cloud);
    if (fault.kind === "truncate") throw new Ended({ how: "truncate" });
    if (fault.kind === "notJson") throw new Ended({ how: "notJson", body: fault.body });
    if (fault.kind === "trickle") throw new Ended({ how: "trickle", duration: fault.duration });
  }
}

function crash(cloud: Cloud): never {
  cloud.crash?.();
  throw new Ended({ how: "hang" });
}

function record(context: RequestContext, code: string | null, latency: number): void {
  const { cloud, request, spec, params, read, world } = context;
  const sent = params ?? request?.params ?? {};
  cloud.journal.add({
    seq: context.seq,
    at: world?.now ?? cloud.clock.now(),
    requestId: context.requestId,
    service: spec?.service ?? "",
    action: request?.action ?? "",
    version: request?.version ?? "",
    region: request?.region ?? "",
    account: context.caller?.account ?? "",
    read: spec ? isRead(spec) : false,
    code,
    ids: [...new Set([...idsNamed(context), ...(context.committed ? (world?.touched ?? []) : [])])],
    committed: context.committed,
    injected: context.faults.map((fault) => fault.kind),
    latencyMs: Math.round(latency * 10) / 10,
    unread: code === null ? Object.keys(sent).filter((name) => !read.has(name)) : [],
    params: redact(sent),
  });
}

/** Every text in the parameters that has the form of an id of this cloud. */
function idsNamed({ cloud, params }: RequestContext): string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) walk(part);
  };
  walk(params);
  return texts.filter((text) => cloud.kinds.some((kind) => isWellFormed(kind, text)));
}

function idsIn(params: Params, path: string): string[] {
  let values: unknown[] = [params];
  for (const part of path.split("."))
    values = values.flatMap((value) => (value as Params | undefined)?.[part]);
  return values.filter((value): value is string => typeof value === "string");
}

function tokenKey({ params, read, request, spec }: RequestContext): string | undefined {
  const token = params.ClientToken;
  if (typeof token !== "string" || token === "") return undefined;
  read.add("ClientToken");
  return `${request.region}/${spec.service}/${spec.action}/${token}`;
}

/** The steps by name, in order, for the documents. */
export const stepNames = steps.map((step) => step.name);
