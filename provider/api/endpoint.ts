// Where a call goes. Without an endpoint: the documented host. With one: there, for every service, still naming the
// documented host, so that one address can serve them all; or, where it contains {service}, to that service's own.
import type { Target } from "./dialects/dialect";

const example = "an address such as http://127.0.0.1:8900 or https://{service}.internal.tencentcloudapi.com";
const placeholder = "{service}";

/** An endpoint with its scheme and nothing else but a host and a port; throws when it is no such thing. */
export function parseEndpoint(given: string): string {
  const local = /^(localhost|127\.|\[::1\])/.test(given);
  const text = given.includes("://") ? given : `${local ? "http" : "https"}://${given}`;
  let url: URL;
  try {
    url = new URL(text.replace(placeholder, "service"));
  } catch {
    throw new Error(`the endpoint "${given}" is not ${example}`);
  }
  const plain = url.pathname === "/" && !url.search && !url.username && /^https?:$/.test(url.protocol);
  if (!plain)
    throw new Error(`the endpoint "${given}" is not ${example}: it has more than a host and a port`);
  return text.replace(/\/$/, "");
}

/** Where each documented host is reached, given a parsed endpoint or none. */
export function createRouter(endpoint: string | undefined): (host: string) => Target {
  if (!endpoint) return (host) => ({ origin: `https://${host}`, host });
  if (!endpoint.includes(placeholder)) return (host) => ({ origin: endpoint, host });
  return (host) => {
    const url = new URL(endpoint.replace(placeholder, host.split(".")[0]!));
    return { origin: url.origin, host: url.host };
  };
}
