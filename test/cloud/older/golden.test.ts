// The documents' own examples of the older API: the local cloud takes each request and answers what the document shows, by the
// names and types of its values, and the typed client sends each request as the document writes it and reads its answer.
import { createClient } from "../../../provider/api/client";
import { readLayer, services } from "../../../tools/catalogue/layers";
import type { Example } from "../../../tools/catalogue/model";
import { json, startNetwork } from "../../api/network";
import { present } from "../../found";
import { sampled } from "../../sample";
import { closeClouds, control } from "../support";
import { also, before, instead } from "./examples";
import { type Kept, keepScene, openScene, type Values } from "./scene";
import { older } from "./signed";

afterEach(closeClouds);

type Shape = string | Shape[] | { [name: string]: Shape };

const documented = services().flatMap((service) =>
  (readLayer("documents", service)?.examples ?? []).map((example) => ({
    ...example,
    family: `${service}v2`,
    name: example.action.replace("v2/", ""),
  })),
);
const examples = sampled("examples of the older API", documented, 60);

/** Where an answer is not as the document shows it. */
function differences(shape: Shape, value: unknown, at = "answer"): string[] {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    const [inside] = shape;
    return inside === undefined
      ? []
      : value.slice(0, 1).flatMap((one) => differences(inside, one, `${at}.0`));
  }
  if (typeof shape === "object") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${at} is no object`];
    return Object.entries(shape).flatMap(([name, inside]) =>
      name in value
        ? differences(inside, (value as Record<string, unknown>)[name], `${at}.${name}`)
        : [`${at}.${name} is missing`],
    );
  }
  if (shape === "null") return [];
  const type = typeof value;
  // The documents print numbers in either way, and texts of digits alone.
  const isNumber = type === "number" || (type === "string" && /^-?\d*$/.test(value as string));
  const fits = {
    Number: isNumber,
    Digits: isNumber || type === "string",
    String: type === "string",
    Boolean: type === "boolean",
  };
  return fits[shape as keyof typeof fits] ? [] : [`${at} is a ${type}, not ${shape}`];
}

describe("the local cloud", () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await keepScene();
  });

  test.each(examples)("answers $name of $doc", async ({ name, asks, answers }) => {
    const { port, url } = await openScene(kept);
    const found: Values = {};
    for (const { action, params = {}, wait, keep = {}, secretId } of before[name]?.(kept.values) ?? []) {
      const answer = await older(port, {
        ...{ action, params },
        ...(secretId ? { secretId, secretKey: secretId } : {}),
      });
      expect(`${answer.codeDesc}${answer.message}`).toBe("Success");
      for (const [param, at] of Object.entries(keep)) found[param] = String(valueAt(answer, at));
      if (wait) await control(url, "POST", "clock", { advance: wait });
    }
    const values = { ...kept.values, ...instead };
    const params = Object.entries({ ...asks, ...also[name] }).map(([param, printed]) => {
      const last = param.replace(/^.*\.(?=\w*[a-zA-Z])/, "");
      const value = found[param] ?? values[`${name}.${param}`] ?? values[param] ?? values[last];
      return [param, value ?? printed];
    });
    const answer = await older(port, { action: name, params: Object.fromEntries(params) });
    expect(`${answer.codeDesc}${answer.message}`).toBe("Success");
    expect(differences((answers ?? {}) as Shape, answer)).toEqual([]);
  });
});

function valueAt(answer: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], answer);
}

/** The parameters of an example as a program gives them: lists and objects. */
function nested(asks: Record<string, string>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(asks)) {
    const parts = name.split(".");
    let branch = root;
    parts.forEach((part, at) => {
      const isLast = at === parts.length - 1;
      const next = isLast ? value : (branch[part] ?? (/^\d+$/.test(present(parts[at + 1])) ? [] : {}));
      branch[part] = next;
      branch = next as Record<string, unknown>;
    });
  }
  return root;
}

function withoutNulls(shape: Shape): Shape {
  if (Array.isArray(shape)) return shape.filter((one) => one !== "null").map(withoutNulls);
  if (typeof shape !== "object") return shape;
  const said = Object.entries(shape).filter(([, inside]) => inside !== "null");
  return Object.fromEntries(said.map(([name, inside]) => [name, withoutNulls(inside)]));
}

/** A value of each type that the document shows. */
function sample(shape: Shape): unknown {
  if (Array.isArray(shape)) return shape.map(sample);
  if (typeof shape === "object")
    return Object.fromEntries(Object.entries(shape).map(([name, inside]) => [name, sample(inside)]));
  return { Number: 7, Digits: "7", String: "text", Boolean: true, null: null }[shape];
}

describe("the typed client", () => {
  test.each(examples)(
    "sends $name of $doc as it is written, and reads the answer",
    async (example: Example & { family: string; name: string }) => {
      const shape = (example.answers ?? {}) as Shape;
      const network = await startNetwork(json({ code: 0, message: "", ...(sample(shape) as object) }));
      const client = createClient({
        endpoint: network.url,
        env: {},
        credentials: { secretId: "i", secretKey: "k" },
      });
      const answer = await client
        .api({ region: "ap-guangzhou" })
        .call(example.family, example.name, nested(example.asks));
      const common = /^(Action|Region|Timestamp|Nonce|SecretId|SignatureMethod|Signature)$/;
      const sent = Object.entries(present(network.arrivals[0]).params).filter(([name]) => !common.test(name));
      expect(network.arrivals[0]).toMatchObject({ action: example.name, path: "/v2/index.php" });
      expect(Object.fromEntries(sent)).toEqual(example.asks);
      // Callers see no nulls.
      expect(differences(withoutNulls(shape), answer)).toEqual([]);
      await client.close();
      await network.close();
    },
  );
});
