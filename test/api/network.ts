// A network that misbehaves as told: a bare HTTP server whose every exchange is scripted. It stands for what is between
// us and the cloud, not for the cloud, which the tests otherwise meet for real.
import * as http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { present } from "../found";

export interface Arrival {
  action: string;
  headers: http.IncomingHttpHeaders;
  path: string;
  body: string;
  params: Record<string, unknown>;
}

export type Exchange = (arrival: Arrival, response: http.ServerResponse, socket: Socket) => void;

export interface Network {
  url: string;
  port: number;
  arrivals: Arrival[];
  sockets: Set<Socket>;
  /** How many connections were opened so far. */
  opened(): number;
  /** Resolves when no connection is open any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Answers the first requests by the script, one exchange each, and every later one by the last. */
export async function startNetwork(...script: Exchange[]): Promise<Network> {
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const { headers, url: path = "" } = request;
      const isJson = headers["content-type"] === "application/json";
      const params = (
        isJson ? JSON.parse(body || "{}") : Object.fromEntries(new URLSearchParams(body))
      ) as Record<string, unknown>;
      const action = String(headers["x-tc-action"] ?? params.Action ?? "");
      const arrival = { action, headers, path, body, params };
      arrivals.push(arrival);
      present(script[Math.min(arrivals.length, script.length) - 1])(arrival, response, request.socket);
    });
  });
  server.on("connection", (socket) => {
    opened++;
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) server.emit("idle");
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, port, arrivals, sockets },
    opened: () => opened,
    idle: () => new Promise((resolve) => (sockets.size === 0 ? resolve() : server.once("idle", resolve))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (value: unknown, status = 200): Exchange =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };

export const succeed = (payload: Record<string, unknown> = {}) =>
  json({ Response: { ...payload, RequestId: "request-1" } });

export const refuse = (code: string, message = "no") =>
  json({ Response: { Error: { Code: code, Message: message }, RequestId: "request-2" } });

export const html =
  (status: number): Exchange =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end("<html><body>Bad Gateway</body></html>");
  };

export const reset: Exchange = (_, __, socket) => socket.resetAndDestroy();

export const hang: Exchange = () => {};

/** Sends the head of an answer and half of its body, then closes. */
export const truncate: Exchange = (_, response, socket) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"Response":{');
  setImmediate(() => socket.destroy());
};
