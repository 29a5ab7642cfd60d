// Requests written by hand, signed as the documents say and not as anything of ours does it.
import { createHash, createHmac } from "node:crypto";
import * as http from "node:http";

export interface RawOptions {
  action?: string;
  version?: string;
  region?: string;
  body?: string;
  target?: string;
  host?: string;
  /** The host as signed, when it is not the header. */
  signedHost?: string;
  secretId?: string;
  secretKey?: string;
  timestamp?: number;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  code: string | undefined;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** TC3-HMAC-SHA256 over a POST, by the steps of the documents. */
export function tc3(
  options: Required<Pick<RawOptions, "body" | "secretId" | "secretKey" | "timestamp" | "contentType">> & {
    host: string;
    service: string;
  },
): string {
  const date = new Date(options.timestamp * 1000).toISOString().slice(0, 10);
  const canonical = `POST\n/\n\ncontent-type:${options.contentType}\nhost:${options.host}\n\ncontent-type;host\n${sha256(options.body)}`;
  const scope = `${date}/${options.service}/tc3_request`;
  const text = `TC3-HMAC-SHA256\n${options.timestamp}\n${scope}\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac(`TC3${options.secretKey}`, date), options.service), "tc3_request");
  return `TC3-HMAC-SHA256 Credential=${options.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${hmac(key, text).toString("hex")}`;
}

/** Sends one signed POST and answers what came back, whatever it is. */
export function post(port: number, options: RawOptions = {}): Promise<RawAnswer> {
  const body = options.body ?? "{}";
  const host = options.host ?? `127.0.0.1:${port}`;
  const timestamp = options.timestamp ?? Math.floor(Date.now() / 1000);
  const contentType = options.contentType ?? "application/json";
  const authorization = tc3({
    body,
    timestamp,
    contentType,
    host: options.signedHost ?? host,
    secretId: options.secretId ?? "local",
    secretKey: options.secretKey ?? "local",
    service: "vpc",
  });
  return send(port, {
    method: "POST",
    target: options.target ?? "/",
    body,
    headers: {
      Host: host,
      "Content-Type": contentType,
      "X-Tc-Action": options.action ?? "DescribeVpcs",
      "X-TC-Version": options.version ?? "2017-03-12",
      "X-TC-Region": options.region ?? "ap-guangzhou",
      "X-TC-Timestamp": String(timestamp),
      Authorization: authorization,
      ...options.headers,
    },
  });
}

export function send(
  port: number,
  request: { method: string; target: string; headers?: Record<string, string>; body?: string },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = http.request(
      {
        host: "127.0.0.1",
        port,
        method: request.method,
        path: request.target,
        headers: { ...request.headers, "Content-Length": String(Buffer.byteLength(request.body ?? "")) },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          let code: string | undefined;
          try {
            code = JSON.parse(text).Response?.Error?.Code;
          } catch {}
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(request.body);
  });
}
