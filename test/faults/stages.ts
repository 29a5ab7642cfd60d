// The life that is swept: what each stage does, and with which program.
import type { Settings } from "./program";

export interface Stage {
  name: string;
  verb: "up" | "refresh" | "destroy";
  settings: Settings;
  /** It is about the settings of the example, and says nothing about another program. */
  onlyExample?: true;
}

const first: Settings = { zones: ["ap-guangzhou-3", "ap-guangzhou-4"], bandwidth: 5, diskSize: 100 };
const changed: Settings = { ...first, bandwidth: 10, diskSize: 200 };
const replaced: Settings = { ...changed, zones: ["ap-guangzhou-3", "ap-guangzhou-6"] };

export const stages: Stage[] = [
  { name: "up", verb: "up", settings: first },
  { name: "no-op", verb: "up", settings: first },
  { name: "refresh", verb: "refresh", settings: first },
  { name: "change", verb: "up", settings: changed, onlyExample: true },
  { name: "replace", verb: "up", settings: replaced, onlyExample: true },
  { name: "destroy", verb: "destroy", settings: replaced },
];
