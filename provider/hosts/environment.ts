// From the configuration to what the lifecycle needs: one client of the cloud for a configured provider.
import type { Api, Client } from "../api/client";
import { createClient, findRegion } from "../api/client";
import { CloudError } from "../api/errors";
import { isIgnoredTag } from "../api/ignoredTags";
import { isOwnershipKey } from "../lifecycle/author/ownership";
import type { Exists } from "../lifecycle/run/check";
import { Memory } from "../lifecycle/run/memory";
import type { Environment } from "../lifecycle/run/operations";
import { definitions } from "../resources";
import { isVendor, parseConfiguration } from "./configuration";
import type { Configuration, Setting } from "./settings";

export interface Connected {
  environment: Environment<Api>;
  /** Tags of every resource that takes tags. */
  defaultTags: Record<string, string> | undefined;
  /** Whether a tag of this key is left to others. */
  isIgnoredTag: ((key: string) => boolean) | undefined;
  exists: Exists;
  /** Rejects when there are no credentials. */
  identify: () => Promise<void>;
  close: () => Promise<void>;
}

const connections = new Map<string, Connected>();

/** One connection of this process for each configuration, as `get` answers it. */
export function connected(get: (name: Setting) => unknown): Connected {
  const configuration = parseConfiguration(get);
  const key = JSON.stringify(configuration);
  const connection = connections.get(key) ?? connect(configuration, memoryOfProcess);
  connections.set(key, connection);
  return connection;
}

/** What this process knows, whatever it is connected to. */
export const memoryOfProcess = new Memory();

/** Makes the client and what check asks it. Nothing is sent before the first call. */
export function connect(configuration: Configuration, memory = new Memory()): Connected {
  const client = createClient(clientSettings(configuration));
  const { ignoreTags } = configuration;
  const environment: Environment<Api> = {
    api: (scope) => client.api(scope),
    region: configuration.region ?? findRegion(configuration, process.env),
    address: client.account,
    definitions,
    memory,
    ownershipTags: configuration.ownershipTags ?? true,
    cloud: isVendor(client.endpoint) ? "tencent" : "local",
  };
  return {
    environment,
    defaultTags: configuration.defaultTags,
    isIgnoredTag: ignoreTags && ((key) => isIgnoredTag(ignoreTags, key)),
    exists: existing(client),
    identify: client.identify,
    close: () => client.close(),
  };
}

function clientSettings(configuration: Configuration): Parameters<typeof createClient>[0] {
  const { secretId, secretKey, securityToken, profile, role, ...others } = configuration;
  const { assumeRole, assumeRoleWithWebIdentity, assumeRoleWithSaml, ignoreTags } = others;
  const { endpoint, endpoints = {}, maxRetries, requestsPerSecond } = others;
  const given = Object.entries(endpoints).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    credentials: { secretId, secretKey, securityToken, profile, role },
    roles: { assumeRole, assumeRoleWithWebIdentity, assumeRoleWithSaml },
    accounts: { allowed: others.allowedAccountIds, forbidden: others.forbiddenAccountIds },
    ...{ endpoint, endpoints: Object.fromEntries(given), maxRetries },
    ...(ignoreTags ? { ignoredTags: { ...ignoreTags, keeps: isOwnershipKey } } : {}),
    ...(requestsPerSecond ? { rateLimits: { "*": requestsPerSecond } } : {}),
  };
}

/** Asks the cloud for the values that exist. What cannot be asked for cannot be checked, unless nobody may ask. */
function existing(client: Client): Exists {
  const asked = new Map<string, Promise<string[] | undefined>>();
  return (known, region, about, again = false) => {
    const key = JSON.stringify([region, known.what, about.within, known.each ? about.value : ""]);
    const kept = again ? undefined : asked.get(key);
    if (kept) return kept;
    const deadline = Date.now() + 30_000;
    const answer = known
      .list(client.api({ region, signal: new AbortController().signal, deadline }), about)
      .catch((error: unknown) => {
        asked.delete(key);
        if (error instanceof CloudError && error.category === "Auth") throw error;
        return undefined;
      });
    asked.set(key, answer);
    return answer;
  };
}
