// The control surface `/_cloud/*`: look into the cloud, move its time, break it, change things behind everyone's back.
// Loopback only, and never for a web page of another origin.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { parseDuration } from "./clock";
import type { Cloud } from "./cloud";
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

class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const clockBody = z.strictObject({ advance: z.union([z.string(), z.number()]) });
const driftBody = z.union([
  z.strictObject({ id: z.string(), set: z.record(z.string(), z.unknown()) }),
  z.strictObject({ id: z.string(), remove: z.literal(true) }),
]);
const limitsBody = z.strictObject({
  quotas: z.record(z.string(), z.number().int().min(0)).optional(),
  rateLimit: z.boolean().optional(),
  /** How long keys of an instance role are good. */
  sessionSeconds: z.number().positive().optional(),
});
const credentialsBody = z.strictObject({ seconds: z.number().positive().optional() });

const routes: Record<string, Handler> = {
  "GET health": (cloud) => ({
    ok: true,
    now: new Date(cloud.clock.now()).toISOString(),
    clock: cloud.clock.kind,
  }),
  "GET journal": (cloud, query) => ({
    calls: cloud.journal.since(Number(query.get("since") ?? 0)),
    last: cloud.journal.last,
  }),
  "GET resources": (cloud, query) => ({ resources: listResources(cloud, query) }),
  "GET leaks": (cloud) => ({ leaks: listLeaks(cloud), dangling: danglingPointers(cloud.open("")) }),
  "GET limits": (cloud) => limits(cloud),
  "POST limits": (cloud, _query, body) => {
    const wanted = read(limitsBody, body);
    for (const [type, limit] of Object.entries(wanted.quotas ?? {})) cloud.quotas.set(type, limit);
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
      throw new ControlError(400, 'advance: expected "30s", "5m" or milliseconds');
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
    return cloud.faults.arm(fault);
  },
  "DELETE faults": (cloud, query) => {
    const id = query.get("id");
    return { unused: cloud.disarm(id === null ? undefined : Number(id)) };
  },
};

/** A fault of a call that nobody can make would never strike. */
function refuseUnknownCall(
  { catalogue: { actions } }: Cloud,
  { service, action }: { service?: string | undefined; action?: string | undefined },
): void {
  const ofService = actions.filter((spec) => service === undefined || spec.service === service);
  if (ofService.length === 0) throw new ControlError(400, `service: there is no "${service}"`);
  if (action !== undefined && !ofService.some((spec) => spec.action === action))
    throw new ControlError(400, `action: there is no "${action}"${service ? ` of ${service}` : ""}`);
}

/** A fault of a transition that no kind has would never strike. */
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

function guard(request: IncomingMessage): void {
  const from = request.socket.remoteAddress ?? "";
  if (!/^(::ffff:)?127\.|^::1$/.test(from))
    throw new ControlError(403, "the control surface is for loopback only");
  // A page of a foreign site reaches loopback through the browser, or by a name that resolves to it.
  const host = (request.headers.host ?? "").replace(/^https?:\/\//, "");
  if (!isLoopback(host)) throw new ControlError(403, `the control surface does not answer to host "${host}"`);
  const origin = request.headers.origin;
  if (origin !== undefined && !isLoopback(origin.replace(/^https?:\/\//, ""))) {
    throw new ControlError(403, `the control surface does not answer to origin "${origin}"`);
  }
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
  const world = cloud.open("");
  return cloud.kinds.flatMap((kind) => world.listAll(kind));
}

function listResources(cloud: Cloud, query: URLSearchParams): object[] {
  const type = query.get("type");
  const region = query.get("region");
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
  const world = cloud.open(entity.region);
  if ("remove" in wanted) {
    world.remove(entity);
    cloud.commit(world);
    return { removed: entity.id };
  }
  const { state, ...attributes } = wanted.set;
  const changed = world.update(entity, attributes);
  if (typeof state === "string") world.setState(changed, state);
  cloud.commit(world);
  return describe(cloud, world.present(changed));
}
