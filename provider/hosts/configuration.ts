// The provider's configuration, defined once for both hosts: the same names in Pulumi.<stack>.yaml, in the arguments of an
// explicit provider and, in capitals with TENCENTCLOUD_ before them, in the environment (as the official tools spell them).
// A library for eight values would take as long to load as all the rest of a provider process.
import { namespace } from "./namespace";

/** Every setting: what it is for, and what is wrong with a value of it. */
const settings = {
  region: {
    doc: "Region of every resource that names none, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION.",
    wrong: noText,
  },
  secretId: { doc: "Id of the API key. Environment: TENCENTCLOUD_SECRET_ID.", wrong: noText },
  secretKey: { doc: "The API key's secret. Environment: TENCENTCLOUD_SECRET_KEY.", wrong: noText },
  securityToken: {
    doc: "Token of temporary credentials. Environment: TENCENTCLOUD_SECURITY_TOKEN.",
    wrong: noText,
  },
  profile: {
    doc: "Profile of the command line tool's files in `~/.tccli`. Environment: TENCENTCLOUD_PROFILE.",
    wrong: noText,
  },
  role: {
    doc: "CAM role of the machine this runs on. Environment: TENCENTCLOUD_CAM_ROLE_NAME.",
    wrong: noText,
  },
  endpoint: {
    doc: "URL that every call goes to, such as a local cloud's. Environment: TENCENTCLOUD_ENDPOINT.",
    wrong: noUrl,
  },
  requestsPerSecond: {
    doc: "Calls a second of one action in one region, where the account's limit is not the documented one (20).",
    wrong: noRate,
  },
  defaultTags: {
    doc: "Tags of every resource that takes tags; a resource's own value of a key counts before them.",
    wrong: (value: unknown) => (tagsOf(value) ? undefined : "must be an object of texts"),
  },
  ownershipTags: {
    doc: "Whether new things carry three tags, `pulumi-native...`, that say which stack made them; they do if absent. Without them, a create that is interrupted may be made twice.",
    wrong: (value: unknown) => (isBoolean(value) ? undefined : "must be true or false"),
  },
} as const;

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean" || value === "true" || value === "false";
}

function noText(value: unknown): string | undefined {
  return typeof value === "string" ? undefined : "must be a text";
}

function noUrl(value: unknown): string | undefined {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? undefined
    : "must be a URL that begins with http:// or https://";
}

function noRate(value: unknown): string | undefined {
  const rate = Number(value);
  return rate >= 1 && rate <= 1000 ? undefined : "must be a number from 1 to 1000";
}

/** An object of texts, or its JSON, as an engine hands it over; undefined when it is none. Numbers and booleans are texts. */
function tagsOf(value: unknown): Record<string, string> | undefined {
  if (typeof value === "string") {
    try {
      const parsed: unknown = JSON.parse(value);
      return typeof parsed === "string" ? undefined : tagsOf(parsed);
    } catch {
      return undefined;
    }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const plain = entries.every(([, tag]) => ["string", "number", "boolean"].includes(typeof tag));
  return plain ? Object.fromEntries(entries.map(([key, tag]) => [key, String(tag)])) : undefined;
}

export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];
export const secretSettings: readonly Setting[] = ["secretId", "secretKey", "securityToken"];

export type Configuration = {
  [name in Exclude<Setting, "requestsPerSecond" | "defaultTags" | "ownershipTags">]?: string;
} & {
  ownershipTags?: boolean;
  requestsPerSecond?: number;
  defaultTags?: Record<string, string>;
};

const environmentNames: Partial<Record<Setting, string>> = {
  region: "TENCENTCLOUD_REGION",
  endpoint: "TENCENTCLOUD_ENDPOINT",
};

/** What a setting is, in the types of Pulumi's schema. */
export function typeOfSetting(name: Setting): "string" | "number" | "map" | "boolean" {
  if (name === "defaultTags") return "map";
  if (name === "ownershipTags") return "boolean";
  return name === "requestsPerSecond" ? "number" : "string";
}

/** What a setting is for, in words. */
export function describeSetting(name: Setting): string {
  return settings[name].doc;
}

/** Reads and checks the configuration; every problem is named at once, with the ways to set it right. */
export function parseConfiguration(
  get: (name: Setting) => unknown,
  environment = process.env,
): Configuration {
  const found = configurationProblems(get, environment);
  if (found.length > 0) {
    const problems = found.map(({ path, reason }) => `${namespace}:${path}: ${reason}`);
    throw new Error(`the provider's configuration is not valid:\n  ${problems.join("\n  ")}`);
  }
  const {
    requestsPerSecond: rate,
    defaultTags: tags,
    ownershipTags: owned,
    ...texts
  } = given(get, environment);
  return {
    ...(texts as Configuration),
    ...(rate === undefined ? {} : { requestsPerSecond: Number(rate) }),
    ...(owned === undefined ? {} : { ownershipTags: String(owned) === "true" }),
    ...(tags === undefined ? {} : { defaultTags: tagsOf(tags)! }),
  };
}

/** What is wrong with a configuration; values are never repeated. */
export function configurationProblems(
  get: (name: Setting) => unknown,
  environment = process.env,
): { path: Setting; reason: string }[] {
  return Object.entries(given(get, environment)).flatMap(([name, value]) => {
    const path = name as Setting;
    const reason = settings[path].wrong(value);
    return reason ? [{ path, reason }] : [];
  });
}

function given(
  get: (name: Setting) => unknown,
  environment: NodeJS.ProcessEnv,
): Partial<Record<Setting, unknown>> {
  const values: Partial<Record<Setting, unknown>> = {};
  for (const name of settingNames) {
    const variable = environmentNames[name];
    const value = get(name) ?? (variable ? environment[variable] : undefined);
    if (value !== undefined && value !== null && value !== "") values[name] = value;
  }
  return values;
}
