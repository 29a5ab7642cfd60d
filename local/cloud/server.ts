// The socket: reads requests however clients spell them, refuses what is not plain HTTP, and delivers replies, broken
// ones included.
import * as http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Cloud } from "./cloud";
import { control, METADATA, metadata, pageProblem } from "./control";
import { handle } from "./pipeline";
import { type Reply, refusal } from "./reply";
import { MAX_BODY } from "./wire";

export interface Server {
  port: number;
  close(): Promise<void>;
}

/** Idle connections outlive the clients' own patience, so that none is closed under a request; a query may be long. */
const OPTIONS = { keepAliveTimeout: 75_000, maxHeaderSize: 64 * 1024 };

/** Listens on loopback; port 0 takes a free one. */
export async function listen(cloud: Cloud, port: number): Promise<Server> {
  const server = http.createServer(OPTIONS, (request, response) => {
    serve(cloud, request, response).catch((error: unknown) => {
      process.stderr.write(`local cloud: ${error instanceof Error ? error.stack : String(error)}\n`);
      response.destroy();
    });
  });
  server.on("connect", (_request, socket: Socket) => refuseSocket(socket, "501 Not Implemented"));
  server.on("clientError", (_error, socket: Socket) => refuseSocket(socket, "400 Bad Request"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuseSocket(socket: Socket, status: string): void {
  if (!socket.writable) return;
  const text = "The local cloud speaks plain HTTP: use http://, no TLS and no CONNECT.\n";
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

async function serve(
  cloud: Cloud,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const problem = pageProblem(request);
  if (problem !== undefined) {
    request.resume();
    return send(response, json(403, { error: problem }));
  }
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader("Connection", "close");
    const message = `The request is larger than ${MAX_BODY} bytes.`;
    return send(
      response,
      refusal("RequestSizeLimitExceeded", message, "00000000-0000-4000-a000-000000000000"),
    );
  }
  const target = request.url ?? "/";
  if (target.startsWith("/_cloud/")) {
    const answer = control(cloud, request, target, body.toString("utf8"));
    return send(response, json(answer.status, answer.body));
  }
  if (target.startsWith(METADATA)) {
    const answer = metadata(cloud, request, target);
    return send(response, json(answer.status, answer.body));
  }
  await answerCall(cloud, { target, body, request }, response);
}

function json(status: number, body: unknown): Reply {
  return { status, contentType: "application/json", body: JSON.stringify(body) };
}

/** Answers what is asked of the cloud itself. */
async function answerCall(
  cloud: Cloud,
  { target, body, request }: { target: string; body: Buffer; request: http.IncomingMessage },
  response: http.ServerResponse,
): Promise<void> {
  const { method = "GET", headers } = request;
  const reply = await handle(cloud, { method, target, headers, body });
  const trace = headers["x-tc-traceid"];
  if (typeof trace === "string") response.setHeader("X-TC-TraceId", trace);
  if (reply.date !== undefined) response.setHeader("Date", new Date(reply.date).toUTCString());
  await deliver(cloud, response, reply);
}

/** The whole body, or undefined when it is larger than any request may be. */
async function readBody(request: http.IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: http.ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { "Content-Type": reply.contentType, "Content-Length": body.length });
  response.end(body);
}

async function deliver(cloud: Cloud, response: http.ServerResponse, reply: Reply): Promise<void> {
  if (reply.broken === undefined) return send(response, reply);
  if (reply.broken === "hang") return;
  if (reply.broken === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(reply.body);
  const half = Math.floor(body.length / 2);
  response.writeHead(reply.status, { "Content-Type": reply.contentType, "Content-Length": body.length });
  if (reply.broken === "truncate") {
    response.write(body.subarray(0, half), () => response.socket?.end());
    return;
  }
  await trickle(cloud, response, body, reply.broken.trickle);
}

async function trickle(
  cloud: Cloud,
  response: http.ServerResponse,
  body: Buffer,
  duration: number,
): Promise<void> {
  const pieces = Math.min(20, body.length);
  for (let i = 0; i < pieces && !response.destroyed; i++) {
    const [from, to] = [i, i + 1].map((n) => Math.floor((n * body.length) / pieces)) as [number, number];
    response.write(body.subarray(from, to));
    await cloud.clock.delay(duration / pieces);
  }
  response.end();
}
