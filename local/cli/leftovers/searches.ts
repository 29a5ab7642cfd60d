// From a state to what has to be looked for in the cloud: identities, the configuration of the providers that had them, and what
// the state has. A create that did not end keeps its note there, so that this also works after a destroy.
import { isDefaultProvider } from "../../engine/resource";
import type { StoredDeployment } from "../../engine/state";

export const packageName = "tencentcloud-native";
const pluginProvider = `pulumi:providers:${packageName}`;
const dynamicProvider = "pulumi:providers:pulumi-nodejs";
const dynamicTypes = `pulumi-nodejs:dynamic/${packageName}/`;
export const identityToken = "index:Identity";

/** What a stack's configuration says of this package's provider, by the setting's own name. */
export function settingsIn<Value>(
  config: Record<string, Value>,
  textOf: (value: Value) => string,
): Record<string, string> {
  const own = Object.entries(config).filter(([key]) => key.startsWith(`${packageName}:`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(packageName.length + 1), textOf(value)]));
}

/** What is asked of one configured provider. */
export interface Search {
  identity: string;
  config: Record<string, unknown>;
  regions: string[];
  has: Record<string, string[]>;
  /** Resources that the things may have been made for. */
  urns: string[];
  /** Creates that did not end. */
  notes: { token: string; urn: string; inputs: Record<string, unknown> }[];
}

interface Entry {
  urn: string;
  type: string;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  /** `urn::id` of the provider. */
  provider?: string;
}

/** The searches that a state asks for; `config` is the stack's own configuration of the provider, where there is one. */
export function searchesIn(deployment: StoredDeployment, config: Record<string, unknown> = {}): Search[] {
  const entries = (deployment.resources ?? []) as unknown as Entry[];
  const pending = (deployment.pending_operations ?? []).map(({ resource }) => resource as unknown as Entry);
  const ours = [...entries, ...pending].filter(({ type }) => tokenOf(type) !== undefined);
  const shared = {
    regions: regionsOf(ours),
    has: idsOf(entries),
    urns: [...new Set(ours.map(({ urn }) => urn))],
  };
  const found = [...ofPlugin(entries, ours, config), ...ofDynamic(entries, ours, config)];
  const distinct = new Map(
    found.map((search) => [
      JSON.stringify(search),
      { ...search, ...shared, notes: notesOf(pending, search.identity) },
    ]),
  );
  return [...distinct.values()];
}

/** What the provider that had the identity was to create. */
function notesOf(pending: Entry[], identity: string): Search["notes"] {
  return pending.flatMap((entry) => {
    const { urn, type, inputs = {} } = entry;
    const token = tokenOf(type);
    return token && identityOf(entry) === identity ? [{ token, urn, inputs: visible(inputs) }] : [];
  });
}

/** The identity that a resource was given. */
function identityOf({ type, id, inputs, provider }: Entry): unknown {
  if (!type.startsWith(dynamicTypes)) return provider?.split("::").at(-1);
  if (tokenOf(type) === identityToken && id) return id;
  return ((inputs?.__meta ?? {}) as { identity?: unknown }).identity;
}

/** The plugin's identity is the id of its provider. */
function ofPlugin(entries: Entry[], ours: Entry[], config: Record<string, unknown>) {
  const providers = entries.filter(({ type }) => type === pluginProvider);
  const known = new Map(providers.map((provider) => [provider.id ?? "", configOf(provider, config)]));
  for (const entry of ours.filter(({ type }) => !type.startsWith(dynamicTypes))) {
    const id = identityOf(entry);
    if (typeof id === "string" && !known.has(id)) known.set(id, config);
  }
  return [...known].filter(([id]) => id).map(([identity, settings]) => ({ identity, config: settings }));
}

/** A dynamic provider is told the identity by a resource of its own, and each resource by that. */
function ofDynamic(entries: Entry[], ours: Entry[], config: Record<string, unknown>) {
  const identities = new Set<string>();
  for (const entry of ours.filter(({ type }) => type.startsWith(dynamicTypes))) {
    const identity = identityOf(entry);
    if (typeof identity === "string") identities.add(identity);
  }
  const providers = entries.filter(({ type }) => type === dynamicProvider);
  const settings = providers.length > 0 ? providers.map((one) => configOf(one, config)) : [config];
  return [...identities].flatMap((identity) => settings.map((one) => ({ identity, config: one })));
}

/** A default provider has the configuration of its stack, which may be newer than the state; another has its own. */
function configOf({ urn, inputs = {} }: Entry, config: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(inputs).flatMap(([key, value]) => {
    const open = opened(value);
    const name = key.replace(`${packageName}:`, "");
    return open === undefined || name.includes(":") || name === "version" ? [] : [[name, open]];
  });
  return { ...Object.fromEntries(own), ...(isDefaultProvider(urn) ? config : {}) };
}

/** A secret that is in plain text; one that is not is no use. */
function opened(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { plaintext, ciphertext } = value as { plaintext?: unknown; ciphertext?: unknown };
  if (typeof plaintext === "string") return JSON.parse(plaintext);
  return ciphertext === undefined ? value : undefined;
}

/** Inputs without what a host adds to them. */
export function visible(inputs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !key.startsWith("__")));
}

/** The token of a type of this package, such as `vpc:Subnet`, whichever host it is of. */
export function tokenOf(type: string): string | undefined {
  if (type.startsWith(dynamicTypes)) return type.slice(dynamicTypes.length);
  return type.startsWith(`${packageName}:`) ? type.slice(packageName.length + 1) : undefined;
}

function regionsOf(entries: Entry[]): string[] {
  const regions = entries.flatMap(({ inputs, outputs }) => [inputs?.region, outputs?.region]);
  return [...new Set(regions.filter((region) => typeof region === "string"))];
}

function idsOf(entries: Entry[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { type, id } of entries) {
    const token = tokenOf(type);
    if (token && id) ids[token] = [...(ids[token] ?? []), id];
  }
  return ids;
}
