// A local cloud in this process, reached over its socket.
import { startCloud } from "../../local/cloud";

export async function startedCloud(options: Parameters<typeof startCloud>[0] = {}) {
  return startCloud({ clock: { kind: "scaled", factor: 300 }, rateLimit: false, ...options });
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the control surface are looked into freely
export async function control(url: string, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${url}/_cloud/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
  return json;
}
