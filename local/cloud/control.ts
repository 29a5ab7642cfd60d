// The control surface `/_cloud/*`: look into the cloud, move its time, break it, change things behind everyone's back.
// Loopback only, and never for a web page of another origin.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { firstAccount } from "./accounts";
import { parseDuration } from "./clock";
import type { Cloud } from "./cloud";
import { ControlError, unknownName } from "./controlError";
import { change, remove } from "./drift";
import { faultSpec, isTransitionFault } from "./faults";
import type { Entity } from "./kind";
import { limits } from "./limits";
import { StorageError } from "./lineFile";
import { danglingPointers, idsAt } from "./relations";

export interface ControlAnswer {
  status: number;
  body: unknown;
}

type Handler = (cloud: Cloud, query: URLSearchParams, body: unknown) => unknown;

/** How long keys are good: at most a year. */
const seconds = z.number().positive().max(31_536_000);
const clockBody = z.strictObject({ advance: z.union([z.string(), z.number()]) });
const driftBody = z.union([
  z.strictObject({ id: z.string(), set: z.record(z.string(), z.unknown()) }),
  z.strictObject({ id: z.string(), remove: z.literal(true) }),
]);
const limitsBody = z.strictObject({
  quotas: z.record(z.string(), z.number()).optional(),
  rateLimit: z.boolean().optional(),
  /** How long keys of an instance role are good. */
  sessionSeconds: seconds.optional(),
});
const credentialsBody = z.strictObject({ seconds: seconds.optional() });

const routes: Record<string, Handler> = {
  "GET health": (cloud) => ({
    ok: true,
    now: new Date(cloud.clock.now()).toISOString(),
    clock: cloud.clock.kind,
  }),
  "GET journal": (cloud, query) => ({
    calls: cloud.journal.since(wholeNumber(query, "since") ?? 0),
    last: cloud.journal.last,
  }),
  "GET resources": (cloud, query) => ({ resources: listResources(cloud, query) }),
  "GET leaks": (cloud) => ({ leaks: listLeaks(cloud), dangling: listDangling(cloud) }),
  "GET limits": (cloud) => limits(cloud),
  "POST limits": (cloud, _query, body) => {
    const wanted = read(limitsBody, body);
    cloud.setQuotas(wanted.quotas ?? {});
    if (wanted.rateLimit !== undefined) cloud.rateLimit = wanted.rateLimit;
    if (wanted.sessionSeconds !== undefined) cloud.sessions.seconds = wanted.sessionSeconds;
    return limits(cloud);
  },
  "POST reset": (cloud) => {
    cloud.reset();
    return { ok: true };
  },
  "POST clock": (cloud, _query, body) => {
    const milliseconds = parseDuration(read(clockBody, body).advance);
    if (milliseconds === undefined)
      throw new ControlError(400, 'advance: expected "30s", "5m" or milliseconds, ten years at most');
    cloud.advance(milliseconds);
    return { now: new Date(cloud.clock.now()).toISOString() };
  },
  "POST drift": drift,
  "POST credentials": (cloud, _query, body) => {
    const seconds = read(credentialsBody, body).seconds ?? cloud.sessions.seconds;
    return cloud.sessions.issue(cloud.clock.wall(), seconds);
  },
  "GET faults": (cloud) => ({ faults: cloud.faults.list() }),
  "POST faults": (cloud, _query, body) => {
    const fault = read(faultSpec, body);
    if (fault.kind.startsWith("crash") && !cloud.crash)
      throw new ControlError(400, "this cloud shares its process with others, which would end with it");
    if (isTransitionFault(fault)) refuseUnknownTransition(cloud, fault);
    else refuseUnknownCall(cloud, fault);
    return cloud.faults.add(fault);
  },
  "DELETE faults": (cloud, query) => {
    const id = wholeNumber(query, "id");
    if (id !== undefined && !cloud.faults.list().some((fault) => fault.id === id))
      throw new ControlError(404, `there is no fault ${id}`);
    return { unused: cloud.removeFaults(id) };
  },
};

/** A fault of a call that nobody can make would never be injected. */
function refuseUnknownCall(
  { catalogue }: Cloud,
  { service, action }: { service?: string | undefined; action?: string | undefined },
): void {
  const actions = [...catalogue.actions, ...catalogue.older];
  const services = [...new Set(actions.map((spec) => spec.service))];
  if (service !== undefined && !services.includes(service)) throw unknownName("service", service, services);
  const ofService = actions.filter((spec) => service === undefined || spec.service === service);
  if (action !== undefined && !ofService.some((spec) => spec.action === action)) {
    const [near] = unknownName(
      "action",
      action,
      ofService.map((spec) => spec.action),
    ).message.split(" (there is");
    throw new ControlError(400, `action: ${near}${service ? ` of ${service}` : ""}`);
  }
}

/** A fault of a transition that no kind has would never be injected. */
function refuseUnknownTransition(
  { kinds }: Cloud,
  { type, transition }: { type?: string | undefined; transition?: string | undefined },
): void {
  const changing = kinds.filter(({ machine }) => Object.keys(machine?.transitions ?? {}).length > 0);
  const meant = changing.filter((kind) => type === undefined || kind.type === type);
  if (meant.length === 0)
    throw new ControlError(
      400,
      `type: "${type}" changes no state; there is ${changing.map((kind) => kind.type).join(", ")}`,
    );
  const names = [...new Set(meant.flatMap(({ machine }) => Object.keys(machine!.transitions)))];
  if (transition !== undefined && !names.includes(transition))
    throw new ControlError(
      400,
      `transition: there is no "${transition}"${type ? ` of ${type}` : ""}; there is ${names.join(", ")}`,
    );
}

/** Answers a request of the control surface. */
export function control(cloud: Cloud, request: IncomingMessage, target: string, body: string): ControlAnswer {
  try {
    guard(request);
    const url = new URL(target, "http://local");
    const name = `${request.method} ${url.pathname.replace(/^\/_cloud\//, "")}`;
    const handler = routes[name];
    if (!handler) throw new ControlError(404, `no ${name}; there is ${Object.keys(routes).join(", ")}`);
    return { status: 200, body: handler(cloud, url.searchParams, parseBody(body)) };
  } catch (error) {
    if (error instanceof ControlError) return { status: error.status, body: { error: error.message } };
    if (error instanceof StorageError)
      return { status: 507, body: { error: `nothing was changed: ${error.message}` } };
    throw error;
  }
}

/** Where an instance asks for the keys of its role. */
export const METADATA = "/latest/meta-data/cam/security-credentials/";

/** Answers as the metadata service of an instance does; every role exists. */
export function metadata(cloud: Cloud, request: IncomingMessage, target: string): ControlAnswer {
  try {
    guard(request);
  } catch (error) {
    if (error instanceof ControlError) return { status: error.status, body: { Code: error.message } };
    throw error;
  }
  if (request.method !== "GET" || target === METADATA) return { status: 404, body: { Code: "NotFound" } };
  const { secretId, secretKey, token, expires } = cloud.sessions.issue(
    cloud.clock.wall(),
    cloud.sessions.seconds,
  );
  const body = {
    TmpSecretId: secretId,
    TmpSecretKey: secretKey,
    Token: token,
    ExpiredTime: Math.floor(expires / 1000),
    Expiration: new Date(expires).toISOString(),
    Code: "Success",
  };
  return { status: 200, body };
}

/** A number in a query, from 0; undefined where it is not given. */
function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,16}$/.test(text)) throw new ControlError(400, `${name}: expected a whole number from 0`);
  return Number(text);
}

/**
 * Why a request that comes from a page in a browser is refused; undefined for what comes from this cloud's own pages, or
 * from no page. A page of another origin, of this machine too, may ask the control surface, whose answers the browser keeps
 * from it, and can change nothing: browsers name the origin of whatever is sent, and a form cannot send JSON.
 */
export function pageProblem({ headers, method, url = "" }: IncomingMessage): string | undefined {
  const { origin, host, "sec-fetch-site": site } = headers;
  const harmless = (method === "GET" || method === "HEAD") && url.startsWith("/_cloud/");
  const local = origin !== undefined && isLoopback(origin.replace(/^https?:\/\//, ""));
  const foreign = origin !== undefined && origin !== `http://${host}` && !(harmless && local);
  if (foreign) return `the local cloud does not answer to origin "${origin}"`;
  if (!harmless && (site === "cross-site" || site === "same-site"))
    return "the local cloud does not answer to pages of other sites";
  const isJson = /^application\/json\b/i.test(headers["content-type"] ?? "");
  if (origin !== undefined && method === "POST" && !isJson) return "a page sends JSON as application/json";
  return undefined;
}

function guard(request: IncomingMessage): void {
  const from = request.socket.remoteAddress ?? "";
  if (!/^(::ffff:)?127\.|^::1$/.test(from))
    throw new ControlError(403, "the control surface is for loopback only");
  // A page reaches loopback by a name of its own that resolves to it, and its origin then is that name's.
  const host = (request.headers.host ?? "").replace(/^https?:\/\//, "");
  if (!isLoopback(host)) throw new ControlError(403, `the control surface does not answer to host "${host}"`);
}

function isLoopback(host: string): boolean {
  return /^(127(\.\d+){3}|localhost|\[::1\])(:\d+)?$/i.test(host);
}

function parseBody(text: string): unknown {
  if (text === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ControlError(400, "the body is not JSON");
  }
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new ControlError(400, z.prettifyError(result.error));
  return result.data;
}

function listEntities(cloud: Cloud): Entity[] {
  return cloud.accounts.all.flatMap((account) => {
    const world = cloud.open("", account);
    return cloud.kinds.flatMap((kind) => world.listAll(kind));
  });
}

function listDangling(cloud: Cloud): ReturnType<typeof danglingPointers> {
  return cloud.accounts.all.flatMap((account) => danglingPointers(cloud.open("", account)));
}

function listResources(cloud: Cloud, query: URLSearchParams): object[] {
  const type = query.get("type");
  const region = query.get("region");
  const types = cloud.kinds.map((kind) => kind.type);
  if (type !== null && !types.includes(type)) throw unknownName("type", type, types);
  return listEntities(cloud)
    .filter(
      (entity) => (type === null || entity.type === type) && (region === null || entity.region === region),
    )
    .map((entity) => describe(cloud, entity));
}

function describe(cloud: Cloud, entity: Entity): object {
  const kind = cloud.kinds.find((candidate) => candidate.type === entity.type);
  const attributes = entity.data as Record<string, unknown>;
  return {
    type: entity.type,
    id: entity.id,
    region: entity.region,
    name: kind?.nameAttribute ? attributes[kind.nameAttribute] : undefined,
    state: entity.state,
    createdAt: new Date(entity.createdAt).toISOString(),
    builtin: entity.builtin ?? false,
    account: entity.account ?? firstAccount,
    attributes,
    uses: [...new Set((kind?.relations ?? []).flatMap((relation) => idsAt(entity, relation.via)))],
  };
}

/** Everything that is there and did not come with the account or with something else that is there. */
function listLeaks(cloud: Cloud): object[] {
  return listEntities(cloud)
    .filter((entity) => !entity.builtin)
    .map((entity) => describe(cloud, entity));
}

function drift(cloud: Cloud, _query: URLSearchParams, body: unknown): unknown {
  const wanted = read(driftBody, body);
  const entity = listEntities(cloud).find((candidate) => candidate.id === wanted.id);
  if (!entity) throw new ControlError(404, `there is no ${wanted.id}`);
  if (!("remove" in wanted)) return describe(cloud, change(cloud, entity, wanted.set));
  remove(cloud, entity);
  return { removed: entity.id };
}
