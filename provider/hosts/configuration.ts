// The provider's configuration, defined once for both hosts: the same names in Pulumi.<stack>.yaml, in the arguments of an
// explicit provider and, in capitals with TENCENTCLOUD_ before them, in the environment (as the official tools spell them).
import { z } from "zod";
import { namespace } from "./namespace";

const text = z.string().min(1);
const settings = {
  region: text.describe(
    "Region of every resource that names none, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION.",
  ),
  secretId: text.describe("Id of the API key. Environment: TENCENTCLOUD_SECRET_ID."),
  secretKey: text.describe("The API key's secret. Environment: TENCENTCLOUD_SECRET_KEY."),
  securityToken: text.describe("Token of temporary credentials. Environment: TENCENTCLOUD_SECURITY_TOKEN."),
  profile: text.describe(
    "Profile of the command line tool's files in `~/.tccli`. Environment: TENCENTCLOUD_PROFILE.",
  ),
  role: text.describe("CAM role of the machine this runs on. Environment: TENCENTCLOUD_CAM_ROLE_NAME."),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .describe("URL that every call goes to, such as a local cloud's. Environment: TENCENTCLOUD_ENDPOINT."),
  requestsPerSecond: z.coerce
    .number()
    .min(1)
    .max(1000)
    .describe(
      "Calls a second of one action in one region, where the account's limit is not the documented one (20).",
    ),
} as const;

export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];
export const secretSettings: readonly Setting[] = ["secretId", "secretKey", "securityToken"];

const schema = z.object(settings).partial();
export type Configuration = z.infer<typeof schema>;

const environmentNames: Partial<Record<Setting, string>> = {
  region: "TENCENTCLOUD_REGION",
  endpoint: "TENCENTCLOUD_ENDPOINT",
};

/** What a setting is for, in words. */
export function describeSetting(name: Setting): string {
  return settings[name].description ?? "";
}

/** Reads and checks the configuration; every problem is named at once, with the ways to set it right. */
export function parseConfiguration(
  get: (name: Setting) => unknown,
  environment = process.env,
): Configuration {
  const parsed = schema.safeParse(given(get, environment));
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error).map(({ path, reason }) => `${namespace}:${path}: ${reason}`);
  throw new Error(`the provider's configuration is not valid:\n  ${problems.join("\n  ")}`);
}

/** What is wrong with a configuration; values are never repeated. */
export function configurationProblems(
  get: (name: Setting) => unknown,
  environment = process.env,
): { path: Setting; reason: string }[] {
  const parsed = schema.safeParse(given(get, environment));
  return parsed.success ? [] : problemsOf(parsed.error);
}

function given(get: (name: Setting) => unknown, environment: NodeJS.ProcessEnv): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of settingNames) {
    const variable = environmentNames[name];
    const value = get(name) ?? (variable ? environment[variable] : undefined);
    if (value !== undefined && value !== null && value !== "") values[name] = value;
  }
  return values;
}

function problemsOf({ issues }: z.ZodError): { path: Setting; reason: string }[] {
  return issues.map((issue) => ({ path: issue.path.join(".") as Setting, reason: issue.message }));
}
