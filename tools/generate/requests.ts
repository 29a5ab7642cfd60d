// Writes local/cloud/requests: what each action takes and answers, as the local cloud sees it once a request is checked.
// Types only, and from the catalogue: the local cloud never imports the client's.
import { type Field, readFamilies } from "./catalogue";
import type { Generated } from "./generated";
import { pascal, type Reader, writeInterfaces } from "./types";

const head =
  "// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.\n";

/** A checked request has no nulls; an answer may leave out what the documents lack or call empty: it is completed. */
const localCloud: Reader = {
  missing(field: Field, side) {
    if (side === "input") return { mark: field.required ? "" : "?" };
    const absent = field.origin !== undefined || field.nullable || /\bnull\b/i.test(field.note ?? "");
    return absent ? { mark: "?", also: " | null" } : { mark: "" };
  },
  answer: (_family, action) => action.outputs.filter(({ name }) => name !== "RequestId"),
};

export function requests(): Generated {
  const files: Generated = new Map();
  for (const family of readFamilies()) {
    if (family.protocol !== "v3") continue;
    const lines = writeInterfaces(family, localCloud);
    lines.push(`/** What each action of ${family.name} takes and answers. */`);
    lines.push(`export interface ${pascal(family.name)}Actions {`);
    for (const { action } of family.actions)
      lines.push(`  ${action}: { request: ${action}Request; answer: ${action}Response };`);
    lines.push("}", "");
    files.set(`local/cloud/requests/${family.name}.ts`, `${head}\n${lines.join("\n")}`);
  }
  return files;
}
