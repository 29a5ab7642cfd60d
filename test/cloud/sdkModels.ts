// Answers against the models of the official SDK, read from its declarations and not from our catalogue: a second witness
// of what today's API answers.
import * as fs from "node:fs";
import * as path from "node:path";

interface Member {
  type: string;
  nullable: boolean;
}
type Models = Map<string, Map<string, Member>>;

/** Fields that are known to be null although their texts do not say so; docs/limits.md lists them. */
const KNOWN_NULL = ["SecurityGroupPolicy.Protocol", "SecurityGroupPolicy.Port"];

const sdk = path.dirname(require.resolve("tencentcloud-sdk-nodejs/package.json"));

/** Every interface of a service's models, by name. */
export function readSdkModels(service: string, version: string): Models {
  const folder = path.join(sdk, "tencentcloud", "services", service, `v${version.replace(/-/g, "")}`);
  const text = fs.readFileSync(path.join(folder, `${service}_models.d.ts`), "utf8");
  const models: Models = new Map();
  for (const [, name = "", body = ""] of text.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const members = body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(\w+)\??: (.+);/g);
    models.set(
      name,
      new Map(
        [...members].map(([, says = "", at = "", type = ""]) => [
          at,
          { type, nullable: /null/.test(says) || KNOWN_NULL.includes(`${name}.${at}`) },
        ]),
      ),
    );
  }
  return models;
}

const PLAIN = ["string", "number", "boolean"];

/** Where an answer is not as the model of an action's response has it. */
export function differences(models: Models, action: string, answer: object): string[] {
  return compare(models, `${action}Response`, answer, action, []);
}

function compare(models: Models, name: string, value: object, at: string, within: string[]): string[] {
  const members = models.get(name) ?? new Map<string, Member>();
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).filter((key) => !members.has(key));
  return [
    ...unknown.map((key) => `${at}.${key} is unknown`),
    ...[...members].flatMap(([key, { type, nullable }]) =>
      key in given
        ? compareValue(models, type, nullable, given[key], `${at}.${key}`, [...within, name])
        : [`${at}.${key} is missing`],
    ),
  ];
}

function compareValue(
  models: Models,
  type: string,
  nullable: boolean,
  value: unknown,
  at: string,
  within: string[],
): string[] {
  // A type that holds itself ends somewhere.
  if (value === null) return nullable || within.includes(type) ? [] : [`${at} is null`];
  const element = /^Array<(.+)>$/.exec(type)?.[1];
  if (element) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((item, n) => compareValue(models, element, false, item, `${at}.${n}`, within));
  }
  const kind = type.replace(" | bigint", "");
  if (PLAIN.includes(kind)) return typeof value === kind ? [] : [`${at} is a ${typeof value}, not a ${kind}`];
  return models.has(kind) ? compare(models, kind, value as object, at, within) : [];
}
