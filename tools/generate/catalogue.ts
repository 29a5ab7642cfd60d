// Reads catalogue/*.json the way every generator sees it: one family of actions at a time.
// A family is what a client calls by one name: vpc, cvm, cbs, ecm (API 3.0) and vpcv2, cvmv2, dcv2 (the old API).
import * as fs from "node:fs";
import * as path from "node:path";

export interface Field {
  name: string;
  type: string;
  required?: boolean;
  note?: string;
  fields?: Field[];
  origin?: string;
}

export interface Action {
  action: string;
  family: "v2" | "v3";
  version?: string;
  endpoint: string;
  currentEndpoint?: string;
  kind: string;
  summary: string;
  rateLimit?: number | null;
  params: Field[];
  outputs: Field[];
  doc?: string;
  successor?: string;
}

export interface NamedType {
  name: string;
  family: "v2" | "v3";
  fields?: Field[];
}

interface Catalogue {
  service: string;
  actions: Action[];
  types: NamedType[];
}

export interface Family {
  name: string;
  protocol: "v2" | "v3";
  actions: Action[];
  types: Map<string, NamedType>;
}

const folder = path.join(__dirname, "..", "..", "catalogue");

/** Every family that has an action, in a stable order. */
export function readFamilies(): Family[] {
  const families: Family[] = [];
  for (const file of fs.readdirSync(folder).sort()) {
    if (!file.endsWith(".json")) continue;
    const catalogue = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as Catalogue;
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
