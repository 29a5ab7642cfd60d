// What `import` is asked to take over: one thing by its arguments, or those that a file lists as the Pulumi CLI has it.
import * as fs from "node:fs";
import * as path from "node:path";
import { z } from "zod";
import type { ImportRequest } from "../engine/importing";
import type { OperationFlags } from "./stackOperations";

export interface ImportFlags extends OperationFlags {
  file?: string;
  parent?: string;
  provider?: string;
  properties?: string;
  protect: boolean;
}

const file = z.object({
  nameTable: z.record(z.string(), z.string()).optional(),
  resources: z.array(
    z.looseObject({
      type: z.string(),
      name: z.string(),
      id: z.string(),
      parent: z.string().optional(),
      provider: z.string().optional(),
      version: z.string().optional(),
      properties: z.array(z.string()).optional(),
    }),
  ),
});

export function importRequests(
  named: { type?: string; name?: string; id?: string },
  flags: ImportFlags,
): ImportRequest[] {
  const { protect } = flags;
  if (flags.file !== undefined) return listed(path.resolve(flags.cwd, flags.file), protect);
  const { type, name, id } = named;
  if (!type || !name || !id) throw new Error("import: give a type, a name and an id, or --file");
  return [
    {
      ...{ type, name, id, protect },
      ...(flags.parent ? { parent: flags.parent } : {}),
      ...(flags.provider ? { provider: flags.provider } : {}),
      ...(flags.properties ? { properties: flags.properties.split(",") } : {}),
    },
  ];
}

/** In a file parents and providers are names of its `nameTable`. */
function listed(at: string, protect: boolean): ImportRequest[] {
  const read = file.safeParse(JSON.parse(fs.readFileSync(at, "utf8")));
  if (!read.success) throw new Error(`${at}: ${z.prettifyError(read.error)}`);
  const { nameTable = {}, resources } = read.data;
  const urnOf = (name: string) => nameTable[name] ?? name;
  return resources.map(({ type, name, id, parent, provider, version, properties }) => ({
    ...{ type, name, id, protect },
    ...(parent ? { parent: urnOf(parent) } : {}),
    ...(provider ? { provider: urnOf(provider) } : {}),
    ...(version ? { version } : {}),
    ...(properties ? { properties } : {}),
  }));
}
