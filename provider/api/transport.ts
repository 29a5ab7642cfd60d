// Bytes to the cloud and back: pooled connections, deadlines, abort that frees the socket, a cap on answers, proxies.
// It never repeats a request, and says of each failure whether the request can have reached the cloud.
import type { Dispatcher } from "undici";
import type { WireRequest, WireResponse } from "./dialects/dialect";

export interface Timeouts {
  /** Milliseconds to connect; 10,000 when absent. */
  connect?: number | undefined;
  /** Milliseconds from sending a request to the end of its answer; 60,000 when absent. */
  answer?: number | undefined;
}

export interface TransportOptions {
  timeouts?: Timeouts | undefined;
  /** The largest answer taken, in bytes; 64 MiB when absent. */
  maxAnswer?: number | undefined;
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are looked up. */
  env: NodeJS.ProcessEnv;
}

export type TransportFailure =
  | "closed"
  | "connect"
  | "connection"
  | "timeout"
  | "deadline"
  | "cancelled"
  | "tooLarge";

export class TransportError extends Error {
  constructor(
    readonly kind: TransportFailure,
    /** Whether the request may have arrived. */
    readonly sent: boolean,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = "TransportError";
  }
}

export interface Limits {
  signal?: AbortSignal | undefined;
  /** Milliseconds left before the operation's deadline. */
  left?: number | undefined;
  /**
   * Milliseconds that a request on its way may go on after a cancel or the deadline: what it changes is better known than not.
   */
  grace?: number | undefined;
}

export interface Transport {
  send(request: WireRequest, limits: Limits): Promise<WireResponse>;
  /** A plain GET, for metadata services. */
  get(url: string, milliseconds: number): Promise<WireResponse>;
  close(): Promise<void>;
}

const connections = 64;

export function createTransport(options: TransportOptions): Transport {
  const connect = options.timeouts?.connect ?? 10_000;
  const answer = options.timeouts?.answer ?? 60_000;
  const maxAnswer = options.maxAnswer ?? 64 * 1024 * 1024;
  let dispatcher: Dispatcher | undefined;
  let closed = false;
  // undici takes its time to load, so it is loaded by the first request and not by the import.
  const open = (): Dispatcher => {
    if (closed) throw new TransportError("closed", false, "the client was closed");
    dispatcher ??= createDispatcher(options.env, connect, answer);
    return dispatcher;
  };
  return {
    send: (request, limits) => exchange(open, { method: "POST", ...request }, limits, answer, maxAnswer),
    get(url, milliseconds) {
      const { origin, pathname, search, host } = new URL(url);
      const request = { origin, path: pathname + search, headers: { host } };
      return exchange(open, { method: "GET", ...request }, {}, milliseconds, maxAnswer);
    },
    async close() {
      closed = true;
      await dispatcher?.destroy();
    },
  };
}

/** One request and its answer, given up after so many milliseconds or by the limits. */
async function exchange(
  open: () => Dispatcher,
  request: Omit<Dispatcher.RequestOptions, "signal">,
  { signal, left = Number.POSITIVE_INFINITY, grace = 0 }: Limits,
  patience: number,
  maxAnswer: number,
): Promise<WireResponse> {
  if (signal?.aborted) throw new TransportError("cancelled", false, "cancelled before it was sent");
  if (left <= 0) throw new TransportError("deadline", false, "the time for the operation was over");
  const isDeadline = left + grace < patience;
  const guard = createGuard(signal, Math.min(patience, left + grace), isDeadline, grace);
  try {
    const { statusCode, headers, body } = await open().request({ ...request, signal: guard.signal });
    const text = await readText(body, maxAnswer);
    return { status: statusCode, headers: flatten(headers), body: text };
  } catch (error) {
    throw explain(error, guard.reason(), patience);
  } finally {
    guard.release();
  }
}

/** One agent and how it is asked: the whole of undici takes three times as long to load. Its version is fixed for these paths. */
function loadUndici(): Pick<typeof import("undici"), "EnvHttpProxyAgent"> {
  const Dispatcher = require("undici/lib/dispatcher/dispatcher");
  Object.assign(Dispatcher.prototype, require("undici/lib/api"));
  return { EnvHttpProxyAgent: require("undici/lib/dispatcher/env-http-proxy-agent") };
}

function createDispatcher(env: NodeJS.ProcessEnv, connect: number, answer: number): Dispatcher {
  const { EnvHttpProxyAgent } = loadUndici();
  const noProxy = env.no_proxy ?? env.NO_PROXY;
  return new EnvHttpProxyAgent({
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? "",
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? "",
    noProxy: [noProxy, "localhost", "127.0.0.1", "[::1]"].filter(Boolean).join(","),
    connections,
    connect: { timeout: connect },
    headersTimeout: answer,
    bodyTimeout: answer,
  });
}

interface Guard {
  signal: AbortSignal;
  /** Why it was aborted, if it was. */
  reason(): TransportFailure | undefined;
  release(): void;
}

/** One abort signal for a caller's cancel and for the clock, which must not be told apart by undici but by us. */
function createGuard(
  outer: AbortSignal | undefined,
  milliseconds: number,
  isDeadline: boolean,
  grace: number,
): Guard {
  const controller = new AbortController();
  let reason: TransportFailure | undefined;
  const stop = (why: TransportFailure) => {
    reason ??= why;
    controller.abort();
  };
  let graceful: NodeJS.Timeout | undefined;
  const cancel = () => {
    if (grace === 0) stop("cancelled");
    else graceful = setTimeout(() => stop("cancelled"), grace);
  };
  const timer = setTimeout(() => stop(isDeadline ? "deadline" : "timeout"), milliseconds);
  outer?.addEventListener("abort", cancel, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    release() {
      clearTimeout(timer);
      clearTimeout(graceful);
      outer?.removeEventListener("abort", cancel);
    },
  };
}

async function readText(body: Dispatcher.ResponseData["body"], max: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) throw new TransportError("tooLarge", true, `the answer is larger than ${max} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_TLS|ERR_TLS_.*|CERT_.*|ERR_SSL_.*|.*SELF_SIGNED.*|UNABLE_TO_.*|EPROTO)$/;

function explain(error: unknown, stopped: TransportFailure | undefined, patience: number): TransportError {
  if (error instanceof TransportError) return error;
  if (stopped === "timeout")
    return new TransportError("timeout", true, `no complete answer within ${patience} ms`, error);
  if (stopped === "deadline")
    return new TransportError("deadline", true, "the time for the operation ended before the answer", error);
  if (stopped) return new TransportError("cancelled", true, "cancelled before the answer", error);
  const { code, message, causes } = trail(error);
  if (causes.some((c) => neverConnected.test(c)) || /Proxy response/.test(message))
    return new TransportError("connect", false, message || code, error);
  if (causes.some((c) => /TIMEOUT/.test(c))) return new TransportError("timeout", true, message, error);
  return new TransportError("connection", true, message || code, error);
}

/** The codes and first message along an error's causes; several addresses tried make an AggregateError. */
function trail(error: unknown): { code: string; message: string; causes: string[] } {
  const causes: string[] = [];
  let message = "";
  const visit = (e: unknown, depth: number) => {
    if (typeof e !== "object" || e === null || depth > 5) return;
    const { code, message: said, errors, cause } = e as Partial<NodeJS.ErrnoException & AggregateError>;
    if (typeof code === "string") causes.push(code);
    message ||= said ?? "";
    if (Array.isArray(errors)) for (const inner of errors) visit(inner, depth + 1);
    visit(cause, depth + 1);
  };
  visit(error, 0);
  return { code: causes[0] ?? "", message: message || String(error), causes };
}
