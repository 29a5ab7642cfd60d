// Who sent a request, and is it fresh: TC3-HMAC-SHA256, HmacSHA256 and HmacSHA1 as the documents describe them.
// The service and date of a TC3 credential are taken as sent; the host counts with and without its port.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { ApiError } from "./errors";
import { OLDER_SKEW } from "./older/protocol";
import type { Proof, Request } from "./wire";

/** Seconds a request may be older or newer than the clock. */
const MAX_SKEW = 300;

/** Refuses a request that is unsigned, wrongly signed, or not of now; answers the secret id that signed it. */
export function verifySignature(
  request: Request,
  keyOf: (secretId: string) => string | undefined,
  wall: number,
): string {
  const { proof } = request;
  if (!proof) throw new ApiError("AuthFailure.InvalidAuthorization", "The request carries no signature.");
  const secretId =
    proof.method === "TC3-HMAC-SHA256" ? readCredential(proof.authorization).secretId : proof.secretId;
  const key = keyOf(secretId);
  if (key === undefined) {
    throw new ApiError(
      "AuthFailure.SecretIdNotFound",
      "The SecretId is not found, please ensure that it is correct.",
    );
  }
  checkFreshness(request, wall);
  const fine =
    proof.method === "TC3-HMAC-SHA256" ? isTc3Right(request, proof, key) : isHmacRight(request, proof, key);
  if (!fine) {
    throw new ApiError(
      "AuthFailure.SignatureFailure",
      "The provided credentials could not be validated. Please check your signature is correct.",
    );
  }
  return secretId;
}

function checkFreshness({ timestamp, older }: Request, wall: number): void {
  if (!/^\d+$/.test(timestamp))
    throw new ApiError("InvalidParameter", "The Timestamp is missing or not a number.");
  const skew = Number(timestamp) - Math.floor(wall / 1000);
  if (Math.abs(skew) > (older ? OLDER_SKEW : MAX_SKEW)) {
    throw new ApiError(
      "AuthFailure.SignatureExpire",
      `The signature is expired: its timestamp is ${Math.abs(skew)} seconds ${skew < 0 ? "behind" : "ahead of"} the server.`,
    );
  }
}

interface Credential {
  secretId: string;
  date: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

function readCredential(authorization: string): Credential {
  const match =
    /^TC3-HMAC-SHA256\s+Credential=(.+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})\s*$/.exec(
      authorization,
    );
  if (!match) {
    throw new ApiError(
      "AuthFailure.InvalidAuthorization",
      "The Authorization header is not a TC3-HMAC-SHA256 one.",
    );
  }
  const [, secretId, date, service, signedHeaders, signature] = match as unknown as string[];
  return {
    secretId: secretId!,
    date: date!,
    service: service!,
    signedHeaders: signedHeaders!.split(";"),
    signature: signature!,
  };
}

function isTc3Right(
  request: Request,
  proof: Extract<Proof, { authorization: string }>,
  key: string,
): boolean {
  const credential = readCredential(proof.authorization);
  const required = ["content-type", "host"].every((name) => credential.signedHeaders.includes(name));
  const date = new Date(Number(request.timestamp) * 1000).toISOString().slice(0, 10);
  if (!required || credential.date !== date) return false;
  return hostSpellings(request).some((host) =>
    [true, false].some((lower) => same(signTc3(request, credential, key, host, lower), credential.signature)),
  );
}

function signTc3(
  request: Request,
  credential: Credential,
  key: string,
  host: string,
  lower: boolean,
): string {
  const headers = credential.signedHeaders.map((name) => {
    const value = name === "host" ? host : String(request.headers[name] ?? "").trim();
    return `${name}:${lower ? value.toLowerCase() : value}\n`;
  });
  const canonical = [
    request.method,
    request.path,
    request.method === "GET" ? request.query : "",
    headers.join(""),
    credential.signedHeaders.join(";"),
    hashPayload(request),
  ].join("\n");
  const scope = `${credential.date}/${credential.service}/tc3_request`;
  const text = `TC3-HMAC-SHA256\n${request.timestamp}\n${scope}\n${sha256(canonical)}`;
  const signing = hmac(hmac(hmac(`TC3${key}`, credential.date), credential.service), "tc3_request");
  return hmac(signing, text).toString("hex");
}

function hashPayload(request: Request): string {
  if (request.headers["x-tc-content-sha256"] === "UNSIGNED-PAYLOAD") return sha256("UNSIGNED-PAYLOAD");
  return sha256(request.method === "GET" ? "" : request.body);
}

function isHmacRight(request: Request, proof: Extract<Proof, { secretId: string }>, key: string): boolean {
  const pairs = [...proof.pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = pairs.map(([name, value]) => `${name}=${value}`).join("&");
  const algorithm = proof.method === "HmacSHA256" ? "sha256" : "sha1";
  return hostSpellings(request).some((host) => {
    const text = `${request.method}${host}${request.path}?${query}`;
    return same(createHmac(algorithm, key).update(text).digest("base64"), proof.signature);
  });
}

/** The Host header as sent, without a scheme some tools put there, and each without its port. */
function hostSpellings(request: Request): string[] {
  const sent = request.headers.host ?? "";
  const target = /^https?:\/\/([^/?]*)/i.exec(request.target)?.[1];
  const bare = sent.replace(/^https?:\/\//i, "");
  const spellings = [sent, bare, ...(target ? [target] : [])];
  return [...new Set(spellings.flatMap((host) => [host, host.replace(/:\d+$/, "")]))];
}

function sha256(value: string | Buffer): string {
  return createHash("sha256").update(value).digest("hex");
}

function hmac(key: string | Buffer, value: string): Buffer {
  return createHmac("sha256", key).update(value).digest();
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
