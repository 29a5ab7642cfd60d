// Inputs as a program might give them: mostly of the right type and near the limits, now and then of another type.
import fc from "fast-check";
import type { Field, Fields, FieldType } from "../../provider/lifecycle/author/field";
import type { Properties, Value } from "../../provider/lifecycle/author/values";

/** Ids that exist, by the token of what they name. */
export type Ids = Record<string, string[]>;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,24}$/) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 130 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "a".repeat(25),
      "a".repeat(60),
      "b".repeat(61),
      "ü".repeat(31),
      "x".repeat(5000),
    ),
  },
);
const address = fc.ipV4();
const cidr = fc.oneof(
  fc.constantFrom("10.0.0.0/16", "10.0.1.0/24", "172.16.0.0/12", "192.168.0.0/24", "0.0.0.0/0"),
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 33 })).map(([ip, mask]) => `${ip}/${mask}`),
);
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 10, 50, 100, 500, 1000, 16_000, 32_000, 65_535, 2 ** 31, 2 ** 53, 1.5),
  fc.integer({ min: -10, max: 40_000 }),
);
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom("__proto__", "constructor", -0, 1e308),
) as fc.Arbitrary<Value>;

function likely(type: FieldType, key: string, ids: Ids): fc.Arbitrary<Value> {
  switch (type.kind) {
    case "enum":
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...type.values) },
        // What has the form of a value may be one that the cloud has by now.
        { weight: 1, arbitrary: text.filter((one) => !/^[\w.-]+$/.test(one)) },
      );
    case "any":
      return anything;
    case "cidr":
      return cidr;
    case "ip":
      return address;
    case "id":
      return fc.constantFrom(...(ids[type.of] ?? []), `${key}-00000000`);
    case "integer":
    case "number":
      return number;
    case "boolean":
      return fc.boolean();
    case "list":
      return fc.array(value(type.element, key, ids), { maxLength: 4 });
    case "map":
      return fc.dictionary(text, value(type.element, key, ids), { maxKeys: 4 }) as fc.Arbitrary<Value>;
    case "object":
      return properties(type.fields, ids) as fc.Arbitrary<Value>;
    default:
      if (/zone$/i.test(key)) return fc.constantFrom("ap-guangzhou-3", "ap-guangzhou-4", "nowhere-1");
      if (key === "region") return fc.constantFrom("ap-guangzhou", "ap-guangzhou", "mars-1");
      if (/port/i.test(key)) return fc.oneof(fc.constantFrom("22", "80,443", "1-65535", "ALL"), text);
      return text;
  }
}

function value(field: Field<unknown>, key: string, ids: Ids): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 40, arbitrary: likely(field.type, key, ids) },
    { weight: 1, arbitrary: anything },
  );
}

/** Inputs of a resource; required ones are nearly always there. */
export function properties(fields: Fields, ids: Ids): fc.Arbitrary<Properties> {
  const model = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const weight = field.options.optional ? 2 : 30;
      const absent = { weight: field.options.optional ? 3 : 1, arbitrary: fc.constant(undefined) };
      return [key, fc.oneof({ weight, arbitrary: value(field, key, ids) }, absent)];
    }),
  );
  const whole = fc.record(model) as fc.Arbitrary<Properties>;
  const stray = fc.dictionary(text, anything, { maxKeys: 1 }) as fc.Arbitrary<Properties>;
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, stray).map(([all, more]) => ({ ...all, ...more })) },
  );
}
