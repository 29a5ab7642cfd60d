// definePrice: a function that asks what something would cost. Types and bounds come from the catalogue, as those of a query do; an
// author says in words which of the arguments count.
import type { Api } from "../api/client";
import type { ActionName } from "../api/uses";
import type { Operation } from "../lifecycle/author/define";
import { askedIn, erasedFunction, type FunctionDefinition } from "../lifecycle/author/defineFunction";
import { Field, type Fields, field } from "../lifecycle/author/field";
import type { Properties } from "../lifecycle/author/values";
import { observe, wireName } from "../lifecycle/run/observe";
import { toWire } from "../lifecycle/run/wire";
import { documented } from "./documented";

/** What an author writes of such a function. */
interface Price<A extends Fields> {
  token: string;
  doc: string;
  action: ActionName;
  /** What the action takes and answers: the generated fields. */
  fields: { takes: Fields; answers: A };
  /** The output of the action that has the price. */
  of: keyof A & string;
  /** The arguments and their docs, what is inside of one by its path: `placement.zone`. All others are left out. */
  asks: Record<string, string>;
  /** What the price says, by property, where it is not in yuan, or is of other parts; and in what it is. */
  says?: { prices: Record<string, string>; note: string };
  example: string;
}

/** What prices say, by property; what else an answer has, such as the same figures as text, is left out. */
const said: Record<string, string> = {
  instancePrice: "What the thing itself costs.",
  bandwidthPrice: "What its bandwidth or traffic costs.",
  unitPrice: "Yuan for each unit, where it is paid by use.",
  chargeUnit: "The unit: `HOUR`, or `GB` of traffic.",
  originalPrice: "Yuan for all months, without a discount, where it is paid ahead.",
  discountPrice: "Yuan for all months that are really paid.",
  unitPriceDiscount: "Yuan for each unit that are really paid.",
};

/** Declares such a function. */
export function definePrice<A extends Fields>(given: Price<A>): FunctionDefinition {
  const { token, doc, action, fields, of, asks, says, example } = given;
  const words = says?.prices ?? said;
  const takes = documented(fields.takes, (_, path) => asks[path]);
  const price = documented(
    { price: fields.answers[of]! },
    (key) => words[key] ?? (key === "price" ? PRICE : undefined),
  );
  const outputs: Fields = { price: new Field(price.price!.type, field.string().wire(of).doc(PRICE).options) };
  const missing = Object.keys(fields.takes).find(
    (key) => !fields.takes[key]!.options.optional && !takes[key],
  );
  if (missing) throw new Error(`${token}: ${action} requires ${missing}`);
  const definition = {
    ...{ token, doc: `${doc} Nothing is bought. ${says?.note ?? NOTE}`, example, outputs },
    inputs: askedIn(takes),
    call: async ({ api, inputs }: Operation<Api> & { inputs: Properties }) => {
      const [service = "", name = ""] = action.split(".");
      const given = Object.entries(takes).filter(([key]) => inputs[key] !== undefined);
      const params = given.map(([key, one]) => [one.options.wire ?? wireName(key), toWire(one, inputs[key])]);
      return observe({ inputs: {}, outputs }, await api.call(service, name, Object.fromEntries(params)));
    },
  };
  return erasedFunction<Api, Fields, Fields>(definition as never, [action]);
}

const PRICE = "The price.";
const NOTE = "Prices are in yuan.";
