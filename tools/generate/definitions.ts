// What the folders hold: a file directly under provider/resources/<service>, provider/functions/<service> or
// provider/holders/<service> is one definition, named as its token. Generators read this and not the register, which is generated from it.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Holder, ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { FunctionDefinition } from "../../provider/lifecycle/author/defineFunction";
import { type Listed, type Registry, registry } from "../../provider/lifecycle/run/registry";
import { pascal } from "./words";

const root = path.join(__dirname, "..", "..");

/** A definition's file, `vpc/subnet`, under its folder. */
export interface DefinitionFile {
  token: string;
  /** The folder below the project and the file's name without its extension: `provider/resources/vpc/subnet`. */
  file: string;
  /** What the file exports the definition as. */
  name: string;
}

type Kind = "resources" | "functions" | "holders";

/** The files of all definitions of a kind, by token. */
export function definitionFiles(kind: Kind, project = root): DefinitionFile[] {
  const folder = path.join(project, "provider", kind);
  if (!fs.existsSync(folder)) return [];
  const services = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = services.flatMap(({ name: service }) =>
    fs
      .readdirSync(path.join(folder, service), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => {
        const name = entry.name.slice(0, -".ts".length);
        const type = kind === "functions" ? name : pascal(name);
        return { token: `${service}:${type}`, file: `provider/${kind}/${service}/${name}`, name };
      }),
  );
  return files.sort((a, b) => (a.token < b.token ? -1 : 1));
}

function load<D extends { token: string }>({ token, file, name }: DefinitionFile, project: string): D {
  const definition = (require(path.join(project, file)) as Record<string, D | undefined>)[name];
  if (definition?.token !== token)
    throw new Error(
      `${file}.ts must export \`${name}\`, the definition of ${token}; what only one resource needs lies in a folder of its name`,
    );
  return definition;
}

/** Everything in the folders, loaded. */
export function listedIn(project = root): Listed {
  const loaders = <D extends { token: string }>(kind: Kind) =>
    Object.fromEntries(
      definitionFiles(kind, project).map((one) => {
        const definition = load<D>(one, project);
        return [one.token, () => definition];
      }),
    );
  const resources = loaders<ResourceDefinition>("resources");
  const listable = Object.keys(resources).filter((token) => resources[token]!().list);
  return {
    resources,
    functions: loaders<FunctionDefinition>("functions"),
    holders: loaders<Holder>("holders"),
    listable,
  };
}

/** Every definition of the project. */
export const definitions: Registry = registry(listedIn());
