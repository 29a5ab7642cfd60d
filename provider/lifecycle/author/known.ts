// Values that exist in the cloud, such as its zones: a field says how check asks for them.

/** How check asks the cloud for the values that exist; what was answered holds for the process. */
export interface Known {
  /** As in "is not …": `a zone`. */
  what: string;
  /** The actions that it calls. */
  uses: readonly string[];
  /** The values that exist; undefined when that cannot be told. Resources give `api` its type: lifecycle knows no service. */
  list(api: unknown, about: { value: string; within: string | undefined }): Promise<string[] | undefined>;
  /** The input that the values depend on beside the region, such as the zone. */
  within?: string;
  /** The answer is about one value, and another value is asked for anew. */
  each?: boolean;
}
