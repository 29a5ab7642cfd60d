// Where a call goes. Without an endpoint: the documented host. With one: there, for every service, still naming the
// documented host, so that one address can serve them all; or, where it contains {service}, to that service's own.
import type { Target } from "./dialects/dialect";

/** Checks an endpoint once, when it is configured; answers where each documented host is reached. */
export function createRouter(endpoint: string | undefined): (host: string) => Target {
  if (!endpoint) return (host) => ({ origin: `https://${host}`, host });
  const perService = endpoint.includes("{service}");
  const parsed = parseOrigin(endpoint.replace("{service}", "service"), endpoint);
  if (!perService) return (host) => ({ origin: parsed.origin, host });
  return (host) => {
    const { origin, host: own } = parseOrigin(endpoint.replace("{service}", host.split(".")[0]!), endpoint);
    return { origin, host: own };
  };
}

function parseOrigin(text: string, given: string): URL {
  const example =
    "an address such as http://127.0.0.1:8900 or https://{service}.internal.tencentcloudapi.com";
  let url: URL;
  try {
    url = new URL(text.includes("://") ? text : `https://${text}`);
  } catch {
    throw new Error(`the endpoint "${given}" is not ${example}`);
  }
  const plain = url.pathname === "/" && !url.search && !url.username && /^https?:$/.test(url.protocol);
  if (!plain)
    throw new Error(`the endpoint "${given}" is not ${example}: it has more than a host and a port`);
  return url;
}
