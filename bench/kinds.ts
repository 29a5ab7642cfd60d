// The resources as a bench makes them: every case that says how many of it are made at once.
import type { Many } from "../test/resources/case";
import { cases } from "../test/resources/cases";

export type { Least } from "../test/resources/case";

export type Step = "create" | "refresh" | "update" | "delete";

export interface Kind extends Many {
  token: string;
}

export const kinds: Kind[] = cases.flatMap(({ token, many }) => (many ? [{ token, ...many }] : []));
