// What several resources of one program say about the same thing, and cannot say at once: two ranges of one VPC that overlap, two
// route tables of one subnet.
import type { Properties, Value } from "./values";

/** What is said about things of a kind; resources that say it share the object. */
export interface About<Said = Value> {
  /** What is wrong with one saying beside another's, which `who` (`"web"`) says of the same thing. */
  wrong(own: Said, other: Said, who: string): string | undefined;
}

/** How a resource says something. */
export interface Saying<In extends object = Properties> {
  /** Those that say something about the same share this object. */
  about: About;
  /** The input with the id of the thing; `id` where it is the resource itself. */
  of: (keyof In & string) | "id";
  /** What it says; undefined: nothing. `isNew`: the resource is about to be made. */
  says(inputs: Partial<In>, isNew: boolean): Value | undefined;
  /** The property that a problem is about. */
  path: keyof In & string;
}
