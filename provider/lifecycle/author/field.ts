// A property of a resource: its type, limits, wire name, and what a change of it means.
// Fields are immutable; every method answers a new one, so that a definition reads as a sentence.
import ipaddr from "ipaddr.js";
import { cidrTest } from "./cidr";
import type { Known } from "./known";
import type { Value } from "./values";

/** What a definition asks about a value: a text says what is wrong with it, undefined that nothing is. */
export type Test = (value: Value) => string | undefined;

export type FieldType =
  | { kind: "string" }
  | { kind: "enum"; values: readonly string[] }
  | { kind: "cidr" }
  | { kind: "ip" }
  | { kind: "id"; of: string }
  | { kind: "integer" }
  | { kind: "number" }
  | { kind: "boolean" }
  | { kind: "any" }
  | { kind: "list"; element: Field<unknown>; set: boolean }
  | { kind: "map"; element: Field<unknown> }
  | { kind: "object"; fields: Record<string, Field<unknown>> };

/** What a change can do to a running thing beyond changing it. */
export type Disruption = "restart" | "stop" | "reinstall" | "discard";

export interface FieldOptions {
  readonly doc: string;
  /** May be left out of a program; what then holds is the default, or what the cloud chooses. */
  readonly optional: boolean;
  /** Filled in by check when the program says nothing. */
  readonly defaultValue?: Value;
  /** What a removed input is set back to; without it the present value is left alone. */
  readonly removedValue?: Value;
  /** A change can only be made by a new resource. */
  readonly replace: boolean;
  /** A change for which only a new resource will do, where others can be made in place. */
  readonly replaceWhen?: { words: string; test: (before: Value | undefined, wanted: Value) => boolean };
  /** The input that, when it is true, has a change made in place, where otherwise a new resource is made. */
  readonly replaceUnless?: string;
  /** Always encrypted in the state and never printed. */
  readonly secret: boolean;
  /** Cannot be read back from the cloud, and is compared with what was declared. */
  readonly writeOnly: boolean;
  /** Says how the provider acts and is never sent to the cloud, so that no call follows from a change of it. */
  readonly instruction: boolean;
  /** An output that moves by itself; its movement is no drift. */
  readonly volatile: boolean;
  /** An input that the cloud chooses where the program says nothing, so that its output is always there. */
  readonly answered: boolean;
  /** An output whose value this is when nothing can be made of the thing any more: it is replaced. */
  readonly hopeless?: string;
  /** Inputs whose change in place changes this output too: a preview knows it while none of them changes, volatile or not. */
  readonly follows: readonly string[];
  /** Where the value stands in what the cloud answers, as a dotted path; the property name in capitals if absent. */
  readonly wire?: string;
  /** Computes the value from what the cloud answers, where a path is not enough; the item's type is the definition's own. */
  from?(item: object): Value | undefined;
  /** The longest name, in UTF-8 bytes, that check may compute for a program that gives none. */
  readonly autoName?: { max: number; pattern?: RegExp };
  /** Spelling does not matter: compare in lower case. */
  readonly anyCase: boolean;
  /** Brings two spellings of one meaning to one form before they are compared. */
  readonly normal?: (value: Value) => Value;
  /** Of an enum: there can be no other values. Else one which is not known here is sent as it is, with a word to the user. */
  readonly closed?: boolean;
  /** Asks the cloud for the values that exist. */
  readonly known?: Known;
  /** What a change does to the running thing, where it does more than change it. */
  readonly disrupts?: Disruption;
  /** The same, for changes of which only some do that; a value that is not known yet counts as one of them. */
  readonly disruptsWhen?: {
    what: Disruption;
    words: string;
    test: (before: Value | undefined, wanted: Value) => boolean;
  };
  readonly tests: readonly Test[];
  /** Limits in words, for the reference page: "at most 60 bytes", "10 to 32000 GB". */
  readonly limits: readonly string[];
}

const entries = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);

const plain: FieldOptions = {
  doc: "",
  optional: false,
  replace: false,
  secret: false,
  writeOnly: false,
  instruction: false,
  volatile: false,
  answered: false,
  follows: [],
  anyCase: false,
  tests: [],
  limits: [],
};

export class Field<T> {
  /** Carries the TypeScript type only. */
  declare readonly _type: T;

  constructor(
    readonly type: FieldType,
    readonly options: FieldOptions = plain,
  ) {}

  private with(options: Partial<FieldOptions>): Field<T> {
    return new Field<T>(this.type, { ...this.options, ...options });
  }

  /** Adds a test, and its words for the reference page. */
  test(limit: string, test: Test): Field<T> {
    return this.with({ tests: [...this.options.tests, test], limits: [...this.options.limits, limit] });
  }

  doc(doc: string): Field<T> {
    return this.with({ doc });
  }
  optional(): Field<T | undefined> {
    return new Field<T | undefined>(this.type, { ...this.options, optional: true });
  }
  default(value: T & Value): Field<T> {
    return this.with({ optional: true, defaultValue: value });
  }
  whenRemoved(value: Value): Field<T> {
    return this.with({ removedValue: value });
  }
  replace(): Field<T> {
    return this.with({ replace: true });
  }
  /** Replaces only for some changes: `size` that shrinks. */
  replaceWhen(words: string, test: (before: Value | undefined, wanted: Value) => boolean): Field<T> {
    return this.with({ replaceWhen: { words, test } });
  }
  /** Replaces, unless the program sets this input to true and has the change made in place. */
  replaceUnless(input: string): Field<T> {
    return this.with({ replaceUnless: input });
  }
  secret(): Field<T> {
    return this.with({ secret: true });
  }
  writeOnly(): Field<T> {
    return this.with({ writeOnly: true });
  }
  /** Only says how the provider acts; it is kept in the state, and nothing is called when it changes. */
  instruction(): Field<T> {
    return this.with({ writeOnly: true, instruction: true });
  }
  volatile(): Field<T> {
    return this.with({ volatile: true });
  }
  answered(): Field<T> {
    return this.with({ answered: true });
  }
  hopeless(value: string): Field<T> {
    return this.with({ hopeless: value });
  }
  follows(...inputs: string[]): Field<T> {
    return this.with({ follows: inputs });
  }
  wire(wire: string): Field<T> {
    return this.with({ wire });
  }
  from<Item extends object>(from: (item: Item) => Value | undefined): Field<T> {
    return this.with({ from });
  }
  anyCase(): Field<T> {
    return this.with({ anyCase: true });
  }
  /** Of an enum whose values mean something to the provider itself: there are no others. */
  closed(): Field<T> {
    return this.with({ closed: true });
  }
  normal(normal: (value: Value) => Value): Field<T> {
    return this.with({ normal });
  }
  /** A change in place does this; a definition's `allows` says which input allows it. */
  disrupts(disrupts: Disruption): Field<T> {
    return this.with({ disrupts });
  }
  disruptsWhen(
    what: Disruption,
    words: string,
    test: (before: Value | undefined, wanted: Value) => boolean,
  ): Field<T> {
    return this.with({ disruptsWhen: { what, words, test } });
  }
  /** Check refuses a value that does not exist in the cloud. */
  known(known: Known): Field<T> {
    return this.with({ known });
  }

  /** The resource's own name: computed when the program gives none, at most `max` UTF-8 bytes. A given one may have `limit` bytes. */
  autoName(max: number, { pattern, limit = max }: { pattern?: RegExp; limit?: number } = {}): Field<T> {
    return this.maxBytes(limit).with({ optional: true, autoName: pattern ? { max, pattern } : { max } });
  }

  maxBytes(max: number): Field<T> {
    return this.test(`at most ${max} bytes`, (value) => {
      const bytes = Buffer.byteLength(String(value));
      return bytes > max ? `must be at most ${max} bytes, and has ${bytes}` : undefined;
    });
  }
  maxLength(max: number): Field<T> {
    return this.test(`at most ${max} characters`, (value) =>
      [...String(value)].length > max ? `must be at most ${max} characters` : undefined,
    );
  }
  minLength(min: number): Field<T> {
    return this.test(`at least ${min} characters`, (value) =>
      [...String(value)].length < min ? `must be at least ${min} characters` : undefined,
    );
  }
  pattern(pattern: RegExp, words: string): Field<T> {
    return this.test(words, (value) => (pattern.test(String(value)) ? undefined : `must be ${words}`));
  }
  range(min: number, max: number, unit = ""): Field<T> {
    const words = `${min} to ${max}${unit ? ` ${unit}` : ""}`;
    return this.test(words, (value) =>
      typeof value === "number" && (value < min || value > max) ? `must be ${words}` : undefined,
    );
  }
  min(min: number): Field<T> {
    return this.test(`at least ${min}`, (value) =>
      typeof value === "number" && value < min ? `must be at least ${min}` : undefined,
    );
  }
  /** Only these numbers. */
  oneOf(...values: number[]): Field<T> {
    const words = `one of ${values.join(", ")}`;
    return this.test(words, (value) => (values.includes(Number(value)) ? undefined : `must be ${words}`));
  }
  step(step: number, unit = ""): Field<T> {
    const words = `a multiple of ${step}${unit ? ` ${unit}` : ""}`;
    return this.test(words, (value) =>
      typeof value === "number" && value % step !== 0 ? `must be ${words}` : undefined,
    );
  }
  maxItems(max: number): Field<T> {
    return this.test(`at most ${entries(max)}`, (value) =>
      Array.isArray(value) && value.length > max ? `must have at most ${entries(max)}` : undefined,
    );
  }
  minItems(min: number): Field<T> {
    return this.test(`at least ${entries(min)}`, (value) =>
      Array.isArray(value) && value.length < min ? `must have at least ${entries(min)}` : undefined,
    );
  }
}

export const field = {
  string: () => new Field<string>({ kind: "string" }),
  integer: () => new Field<number>({ kind: "integer" }),
  number: () => new Field<number>({ kind: "number" }),
  boolean: () => new Field<boolean>({ kind: "boolean" }),
  /** Whatever the cloud takes or answers there. */
  any: () => new Field<Value>({ kind: "any" }),
  /** A text with known values; the cloud may have more by now. */
  enum: <const V extends string>(...values: V[]) => new Field<V>({ kind: "enum", values }),
  /** The id of another resource, named by its token: `field.idOf("vpc:Vpc")`. */
  idOf: (of: string) => new Field<string>({ kind: "id", of }),
  /** An IPv4 address range whose mask and place are limited. */
  cidr: (limits: { min?: number; max?: number; within?: readonly string[] } = {}) => {
    const words = [
      `mask /${limits.min ?? 0} to /${limits.max ?? 32}`,
      ...(limits.within ? [`within ${limits.within.join(", ")}`] : []),
    ];
    return new Field<string>({ kind: "cidr" }).test(words.join(", "), cidrTest(limits));
  },
  ip: () =>
    new Field<string>({ kind: "ip" }).test("an IPv4 address", (value) =>
      ipaddr.IPv4.isValidFourPartDecimal(String(value))
        ? undefined
        : "must be an IPv4 address such as 10.0.0.4",
    ),
  list: <T>(element: Field<T>) => new Field<T[]>({ kind: "list", element, set: false }),
  /** A list whose order means nothing. */
  set: <T>(element: Field<T>) => new Field<T[]>({ kind: "list", element, set: true }),
  map: <T>(element: Field<T>) => new Field<Record<string, T>>({ kind: "map", element }),
  object: <F extends Fields>(fields: F) => new Field<TypeOf<F>>({ kind: "object", fields }),
};

/** Properties by name. */
export type Fields = Record<string, Field<unknown>>;

type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends F[K]["_type"] ? K : never;
}[keyof F];

/** The TypeScript type of an object of fields: what check has accepted. */
export type TypeOf<F extends Fields> = {
  [K in Exclude<keyof F, OptionalKeys<F>>]: F[K]["_type"];
} & { [K in OptionalKeys<F>]?: Exclude<F[K]["_type"], undefined> | undefined };
