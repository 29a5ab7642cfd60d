// The one list of what a call goes through, and so the order in which it can be refused. Everything from the opening of
// the transaction to the commit runs without a pause, so that no other call comes in between.
import { Call } from "./action";
import {
  admit,
  checkRegion,
  findAction,
  readParams,
  readRequest,
  takeRegion,
  verifySender,
} from "./admission";
import {
  checkQuota,
  complete,
  findThings,
  guardDependencies,
  guardStates,
  perform,
  runAction,
  verifyAnswer,
} from "./carryOut";
import { isRead } from "./catalogue";
import type { Cloud } from "./cloud";
import { ApiError } from "./errors";
import type { CallFault } from "./faults";
import { makeUuid } from "./ids";
import { findFaults, injectAfter, injectBefore, skewOf } from "./injection";
import { redact } from "./journal";
import { isWellFormed } from "./kind";
import { StorageError } from "./lineFile";
import { isOlderTarget } from "./older/protocol";
import type { Params } from "./parameters";
import { broken, formsOf, type Reply } from "./reply";
import { Ended, type RequestContext } from "./requestContext";
import type { RawRequest } from "./wire";

const steps: { name: string; run: (context: RequestContext) => void | Promise<void> }[] = [
  { name: "the request can be read", run: readRequest },
  { name: "the action is known and implemented", run: findAction },
  { name: "the faults to inject are known", run: findFaults },
  { name: "credential, signature and time are right", run: verifySender },
  { name: "the region exists", run: checkRegion },
  { name: "the rate is kept", run: admit },
  { name: "the parameters are as documented", run: readParams },
  { name: "a region in the parameters exists", run: takeRegion },
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
  const form = () => formsOf(context.request?.older ?? isOlderTarget(context.raw.target));
  try {
    for (const step of steps) {
      const pause = step.run(context);
      if (pause) await pause;
    }
    return { reply: form().success(context.answer, requestId), code: null };
  } catch (error) {
    if (error instanceof Ended) {
      const reply = form().success(context.answer ?? {}, requestId);
      return { reply: error.delivery ? broken(error.delivery, reply) : reply, code: null };
    }
    if (error instanceof ApiError) {
      return { reply: form().refusal(error.code, error.message, requestId), code: error.code };
    }
    if (error instanceof StorageError) {
      const message = `Nothing was changed: ${error.message}`;
      return { reply: form().refusal("InternalError", message, requestId), code: "InternalError" };
    }
    const message = `The local cloud failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`${message}\n`);
    return { reply: form().refusal("InternalError", message, requestId), code: "InternalError" };
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
  context.call = new Call(
    params,
    world,
    request.region,
    requestId,
    spec.action,
    context.caller,
    (name, sent, options) => perform(context, name, sent, options),
  );
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

function commit(context: RequestContext): void {
  const { cloud, world, spec, answer } = context;
  if (isRead(spec)) return;
  const key = tokenKey(context);
  if (key) world.transaction.put("tokens", key, { answer });
  cloud.commitAction(world);
  context.committed = true;
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

function tokenKey({ params, read, request, spec }: RequestContext): string | undefined {
  const name = request.older ? "clientToken" : "ClientToken";
  const token = params[name];
  if (typeof token !== "string" || token === "") return undefined;
  read.add(name);
  return `${request.region}/${spec.service}/${spec.action}/${token}`;
}

/** The steps by name, in order, for the documents. */
export const stepNames = steps.map((step) => step.name);
