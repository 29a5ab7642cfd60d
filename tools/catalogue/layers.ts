// Reads and writes the files of catalogue/: three layers and their merge for each service. A file that does not fit the
// schema is refused with the path of what is wrong.
import * as fs from "node:fs";
import * as path from "node:path";
import { z } from "zod";
import { type Catalogue, catalogue, documents, factsLayer, sdkLayer } from "./model";

const folder = path.join(__dirname, "..", "..", "catalogue");
const schemas = { documents, sdk: sdkLayer, facts: factsLayer };
type Layers = { [L in keyof typeof schemas]: z.infer<(typeof schemas)[L]> };

/** What holds for every service stands in facts/common.json. */
export const common = "common";

/** The services that have a layer of documents or of facts, in a stable order. */
export function services(): string[] {
  const named = (["documents", "facts"] as const).flatMap((layer) =>
    fs.readdirSync(path.join(folder, layer)).map((file) => path.basename(file, ".json")),
  );
  return [...new Set(named)].filter((name) => name !== common).sort();
}

/** One layer of one service; undefined where it has none. */
export function readLayer<L extends keyof Layers>(layer: L, service: string): Layers[L] | undefined {
  const file = path.join(folder, layer, `${service}.json`);
  return fs.existsSync(file) ? (parse(schemas[layer], file) as Layers[L]) : undefined;
}

/** The merge of one service, as everybody reads it. */
export const readCatalogue = (service: string): Catalogue =>
  parse(catalogue, path.join(folder, `${service}.json`));

/** Every service's merge, in a stable order. */
export const readCatalogues = (): Catalogue[] => services().map(readCatalogue);

/** The contents of a file of the catalogue, in the schema's order. */
export const format = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;

function parse<Schema extends z.ZodType>(schema: Schema, file: string): z.infer<Schema> {
  const result = schema.safeParse(JSON.parse(fs.readFileSync(file, "utf8")));
  if (result.success) return result.data;
  throw new Error(
    `${path.relative(path.dirname(folder), file)} is not valid:\n${z.prettifyError(result.error)}`,
  );
}
