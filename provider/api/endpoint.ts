// Where a call goes, and so for whom it is signed. Without an endpoint: the documented host. With one: there, for every
// service; or, where it contains {service}, to that service's own; an endpoint of one service comes before it. The host named in a request, and signed, is always the
// one that is connected to: whoever runs an endpoint gets nothing that the vendor would take from them.
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

/** Parsed endpoints by the service that they are for, as hosts name it: `vpc`. */
export type Endpoints = { readonly [service: string]: string };

/** Where each documented host is reached, given a parsed endpoint or none, and those of single services. */
export function createRouter(
  endpoint: string | undefined,
  endpoints: Endpoints = {},
): (host: string) => Target {
  return (documented) => {
    const service = serviceOf(documented);
    const given = Object.hasOwn(endpoints, service) ? endpoints[service] : endpoint;
    if (!given) return { origin: `https://${documented}`, host: documented };
    const { origin, host } = new URL(given.replace(placeholder, service));
    return { origin, host };
  };
}

/** The service that a documented host serves, as a signature names it: its first label. */
export function serviceOf(host: string): string {
  return host.split(".")[0]!;
}
