// The region, which every regional resource has as an input.
import { type Field, type Fields, field } from "./field";
import type { Known } from "./known";

const region = field
  .string()
  .optional()
  .replace()
  .doc("The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region.");

/** Every regional resource has its region as an input that check fills in, and that replaces when it changes. */
export type Regional<I extends Fields> = I & { region: Field<string> };

export function withRegion<I extends Fields>(inputs: I, regions?: Known, doc?: string): Regional<I> {
  const described = doc === undefined ? region : region.doc(doc);
  return { ...inputs, region: regions ? described.known(regions) : described } as Regional<I>;
}
