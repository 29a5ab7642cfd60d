// docs/configuration.md: a head written by hand, and every setting from its definition.
import * as fs from "node:fs";
import * as path from "node:path";
import { settingFields } from "../../provider/hosts/settings";
import type { Generated } from "./generated";
import { table } from "./reference";

export function generateConfiguration(): Generated {
  const head = fs.readFileSync(path.join(__dirname, "configuration.head.md"), "utf8").trimEnd();
  return new Map([["docs/configuration.md", `${head}\n\n${table(settingFields, "output")}\n`]]);
}
