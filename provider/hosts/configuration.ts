// Reads the provider's configuration, for both hosts: the same names in Pulumi.<stack>.yaml, in the arguments of an
// explicit provider and, in capitals with TENCENTCLOUD_ before them, in the environment (as the official tools spell them).
import { isIgnoredTag } from "../api/ignoredTags";
import type { Rule } from "../lifecycle/author/define";
import type { Problem } from "../lifecycle/author/failures";
import type { Field, Fields } from "../lifecycle/author/field";
import { conflictsWith, requiredTogether } from "../lifecycle/author/rules";
import { hasUnknown, isRecord, type Properties, UNKNOWN, type Value } from "../lifecycle/author/values";
import { checkArguments } from "../lifecycle/run/check";
import { hushed } from "./hushed";
import { namespace } from "./namespace";
import { type Configuration, type Setting, settingFields, settingNames, settings } from "./settings";

/** Whether a URL is the vendor's own; without one a call goes there, too. */
export function isVendor(endpoint: string | undefined): boolean {
  return (
    endpoint === undefined ||
    /(^|\.)(tencentcloudapi\.com|qcloud\.com)$/.test(
      new URL(endpoint.replace("{service}", "service")).hostname,
    )
  );
}

/** What settings ask of each other, and of the environment. */
function rulesIn(environment: NodeJS.ProcessEnv): Rule<Configuration>[] {
  return [
    requiredTogether("secretId", "secretKey"),
    conflictsWith("assumeRoleWithWebIdentity", "assumeRoleWithSaml"),
    conflictsWith("allowedAccountIds", "forbiddenAccountIds"),
    ...(["assumeRole", "assumeRoleWithWebIdentity", "assumeRoleWithSaml"] as const).map((name) =>
      completeRole(name, environment),
    ),
    {
      of: ["endpoints", "endpoint"],
      doc: "All endpoints are the vendor's, or none is.",
      check: ({ endpoints = {}, endpoint }) => {
        const given = Object.entries(endpoints).filter((entry): entry is [string, string] =>
          Boolean(entry[1]),
        );
        const odd = given.find(([, one]) => isVendor(one) !== isVendor(endpoint));
        if (!odd) return undefined;
        const where = isVendor(endpoint) ? "the vendor's cloud" : "another cloud";
        return {
          path: `endpoints.${odd[0]}`,
          reason: `is of another cloud than the rest, which goes to ${where}${endpoint ? "" : ": give `endpoint` as well"}`,
        };
      },
    },
    {
      of: ["defaultTags", "ignoreTags"],
      doc: "No default tag is ignored.",
      check: ({ defaultTags = {}, ignoreTags = {} }) => {
        const key = Object.keys(defaultTags).find((one) => isIgnoredTag(ignoreTags, one));
        return key === undefined
          ? undefined
          : `has the key ${JSON.stringify(key)}, which \`ignoreTags\` leaves to others`;
      },
    },
  ];
}

/** What a role needs to be taken on, given here or in the environment: each of these names. */
const needs = {
  assumeRole: [["roleArn", "TENCENTCLOUD_ASSUME_ROLE_ARN"]],
  assumeRoleWithWebIdentity: [
    ["roleArn", "TENCENTCLOUD_ASSUME_ROLE_ARN"],
    [
      "webIdentityToken or webIdentityTokenFile",
      "TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN",
      "TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN_FILE",
    ],
  ],
  assumeRoleWithSaml: [
    ["roleArn", "TENCENTCLOUD_ASSUME_ROLE_ARN"],
    ["principalArn", "TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN"],
    ["samlAssertion", "TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION"],
  ],
} satisfies { [name: string]: [names: string, ...variables: string[]][] };

function completeRole(name: keyof typeof needs, environment: NodeJS.ProcessEnv): Rule<Configuration> {
  return {
    of: [name],
    doc: `\`${name}\` is complete.`,
    check: ({ [name]: role }) => {
      if (!role) return undefined;
      const missing = (needs[name] as [string, ...string[]][]).filter(
        ([names, ...variables]) =>
          !names.split(" or ").some((one) => (role as Properties)[one]) &&
          !variables.some((variable) => environment[variable]),
      );
      if (missing.length === 0) return undefined;
      const wanted = missing.map(([names, variable]) => `${names} (or ${variable} in the environment)`);
      return `needs ${wanted.join(" and ")}`;
    },
  };
}

/** Reads and checks the configuration; every problem is named at once, with the ways to set it right. */
export function parseConfiguration(
  get: (name: Setting) => unknown,
  environment = process.env,
): Configuration {
  const { inputs, problems } = checkSettings(get, environment);
  if (problems.length > 0) {
    const lines = problems.map(({ path, reason }) => `${namespace}:${path}: ${reason}`);
    throw new Error(`the provider's configuration is not valid:\n  ${lines.join("\n  ")}`);
  }
  return inputs as Configuration;
}

/** What is wrong with a configuration; values are never repeated, and what is not known yet is not wrong yet. */
export function configurationProblems(get: (name: Setting) => unknown, environment = process.env): Problem[] {
  return checkSettings(get, environment).problems;
}

const quiet: Fields = Object.fromEntries(
  Object.entries(settingFields).map(([name, one]) => [name, hushed(one)]),
);

function checkSettings(get: (name: Setting) => unknown, environment: NodeJS.ProcessEnv) {
  const values: Properties = {};
  for (const name of settingNames) {
    const variable = environmentNames[name];
    const value = get(name) ?? (variable ? environment[variable] : undefined);
    if (value === undefined || value === null || value === "") continue;
    values[name] = decoded(settings[name], value as Value);
  }
  return checkArguments(
    quiet,
    rulesIn(environment) as unknown as Rule[],
    values,
    "a setting of the provider",
  );
}

const environmentNames: Partial<Record<Setting, string>> = {
  region: "TENCENTCLOUD_REGION",
  endpoint: "TENCENTCLOUD_ENDPOINT",
};

/** An engine hands objects and lists over as their JSON; in it, a number or a boolean may stand for a text. */
function decoded(one: Field<unknown>, value: Value): Value {
  const { kind } = one.type;
  if (kind !== "object" && kind !== "list" && kind !== "map") return value;
  if (typeof value !== "string") return plain(one, value);
  try {
    return plain(one, JSON.parse(value) as Value);
  } catch {
    return value;
  }
}

function plain({ type }: Field<unknown>, value: Value): Value {
  if (value === UNKNOWN || hasUnknown(value)) return value;
  if (type.kind === "list" && Array.isArray(value)) return value.map((entry) => plain(type.element, entry));
  if ((type.kind === "map" || type.kind === "object") && isRecord(value)) {
    const of = (key: string) => (type.kind === "map" ? type.element : type.fields[key]);
    const entries = Object.entries(value).map(([key, part]) => {
      const inner = of(key);
      return [key, inner && part !== undefined ? plain(inner, part) : part];
    });
    return Object.fromEntries(entries);
  }
  const isText = type.kind === "string" && (typeof value === "number" || typeof value === "boolean");
  return isText ? String(value) : value;
}
