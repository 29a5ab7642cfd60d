// What an author writes of a function: its arguments, and how it asks the cloud. Types end as those of a resource do.
import type { Operation, Rule } from "./define";
import type { Problem } from "./failures";
import { type Fields, field, type TypeOf } from "./field";
import type { Regional } from "./regional";
import type { Properties } from "./values";

/** A function of the SDK: reads from the cloud, keeps no state. */
interface Question<Api, In extends object, Out extends object> {
  /** `<module>:<name>`, as in `cvm:getZones`. */
  token: string;
  doc: string;
  rules?: Rule<In>[];
  /** What is wrong with the arguments, where the types and the rules of its fields do not say it. */
  check?: (inputs: In) => Problem[];
  /** Whether this call changes something: no preview makes it. */
  changes?: (inputs: In) => boolean;
  /** The outputs of this answer that are secret, beside those that always are. */
  secrets?: (answer: Out) => string[];
  /** The file of the dynamic host that has its forms for TypeScript, where the generated ones are not typed enough. */
  typedIn?: string;
  call: (operation: Operation<Api> & { inputs: In }) => Promise<Out>;
  example?: string;
}

/** A function in its author's own types. */
export interface AuthoredFunction<Api, I extends Fields, O extends Fields>
  extends Question<Api, TypeOf<I>, TypeOf<O>> {
  inputs: I;
  outputs: O;
}

/** A function as lifecycle, hosts and tools have it. */
export interface FunctionDefinition extends Question<unknown, Properties, Properties> {
  inputs: Fields;
  outputs: Fields;
  /** Every action that it may call. */
  uses: readonly string[];
}

/** As `erased` of a resource, for a function. */
export function erasedFunction<Api, I extends Fields, O extends Fields>(
  authored: AuthoredFunction<Api, I, O>,
  uses: readonly string[],
): FunctionDefinition {
  return { ...authored, uses } as unknown as FunctionDefinition;
}

const asked = field
  .string()
  .optional()
  .doc("The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region.");

/** Every function asks in one region. */
export function askedIn<I extends Fields>(inputs: I): Regional<I> {
  return { ...inputs, region: asked } as Regional<I>;
}
