// Calls of API 3.0, signed, with answers exactly as they come: nothing is retried, paged or made whole.
import { createHash, createHmac } from "node:crypto";

export interface Account {
  secretId: string;
  secretKey: string;
  token?: string | undefined;
  region: string;
  /** Where every service is reached; absent for the vendor's own hosts. */
  endpoint?: string | undefined;
}

export type Answer = Record<string, unknown>;

/** An answer that says no. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Versions of the services that are asked. */
const VERSIONS: Record<string, string> = {
  vpc: "2017-03-12",
  cvm: "2017-03-12",
  cbs: "2017-03-12",
  tag: "2018-08-13",
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** The Authorization header of TC3-HMAC-SHA256 for a POST to `/`. */
function authorization(account: Account, service: string, host: string, body: string, at: number): string {
  const date = new Date(at * 1000).toISOString().slice(0, 10);
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
  const scope = `${date}/${service}/tc3_request`;
  const text = `TC3-HMAC-SHA256\n${at}\n${scope}\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac(`TC3${account.secretKey}`, date), service), "tc3_request");
  const signature = hmac(key, text).toString("hex");
  return `TC3-HMAC-SHA256 Credential=${account.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
}

/** Sends one call; throws Refusal for what the cloud refuses, and an error of the network as it is. */
export async function send(
  account: Account,
  service: string,
  action: string,
  params: object,
): Promise<Answer> {
  const url = new URL(account.endpoint ?? `https://${service}.tencentcloudapi.com`);
  const body = JSON.stringify(params);
  const at = Math.floor(Date.now() / 1000);
  const response = await fetch(new URL("/", url), {
    method: "POST",
    body,
    headers: {
      "Content-Type": "application/json",
      "X-TC-Action": action,
      "X-TC-Version": VERSIONS[service] ?? "",
      "X-TC-Region": account.region,
      "X-TC-Timestamp": String(at),
      ...(account.token ? { "X-TC-Token": account.token } : {}),
      Authorization: authorization(account, service, url.host, body, at),
    },
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const answer = readAnswer(text);
  if (!answer)
    throw new Error(`${service}.${action}: the answer is no API answer (status ${response.status})`);
  const error = answer.Error as { Code: string; Message: string } | undefined;
  if (error) throw new Refusal(error.Code, error.Message);
  const { RequestId: _, ...rest } = answer;
  return rest;
}

function readAnswer(text: string): Answer | undefined {
  try {
    return (JSON.parse(text) as { Response?: Answer }).Response;
  } catch {
    return undefined;
  }
}
