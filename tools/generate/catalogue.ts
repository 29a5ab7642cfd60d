// The catalogue as a generator sees it: one family of actions at a time. A family is what a client calls by one name:
// vpc, cvm, cbs, ecm, tag (API 3.0) and vpcv2, cvmv2, dcv2 (the old API).
import { readCatalogues } from "../catalogue/layers";
import type { Action, NamedType } from "../catalogue/model";

export type { Action, Field } from "../catalogue/model";

export interface Family {
  name: string;
  protocol: "v2" | "v3";
  actions: Action[];
  types: Map<string, NamedType>;
}

/** Every family that has an action, in a stable order. */
export function readFamilies(): Family[] {
  const families: Family[] = [];
  for (const catalogue of readCatalogues()) {
    for (const protocol of ["v3", "v2"] as const) {
      const actions = catalogue.actions.filter((a) => a.family === protocol);
      if (actions.length === 0) continue;
      const types = catalogue.types.filter((t) => t.family === protocol || t.family === undefined);
      families.push({
        name: protocol === "v3" ? catalogue.service : `${catalogue.service}v2`,
        protocol,
        actions: actions.sort((a, b) => (a.action < b.action ? -1 : 1)),
        types: new Map(types.map((t) => [t.name, t])),
      });
    }
  }
  return families;
}

/** `Subnet[]` is a list of `Subnet`: the element's name and how many times it is wrapped. */
export function splitList(type: string): { element: string; depth: number } {
  const element = type.replace(/(\[\])+$/, "");
  return { element, depth: (type.length - element.length) / 2 };
}
