// provider/resources/listed.ts: what loads each definition of the folders when it is asked for. The paths are written out, so
// that a bundler finds them.
import * as path from "node:path/posix";
import { type DefinitionFile, definitionFiles, listedIn } from "./definitions";
import type { Generated } from "./generated";

const here = "provider/resources";

/** The register of the project, or of another one with the same folders. */
export function generateRegister(project?: string): Generated {
  const { listable } = listedIn(project);
  const contents = `// Generated from the folders of resources, functions and holders by tools/generate/register.ts: run \`npm run generate\`.
import type { Listed } from "../lifecycle/run/registry";

export const resources: Listed["resources"] = {
${definitionFiles("resources", project).map(row).join("")}};

export const functions: Listed["functions"] = {
${definitionFiles("functions", project).map(row).join("")}};

export const holders: Listed["holders"] = {
${definitionFiles("holders", project).map(row).join("")}};

export const listable: Listed["listable"] = ${JSON.stringify(listable)};
`;
  return new Map([[`${here}/listed.ts`, contents]]);
}

function row({ token, file, name }: DefinitionFile): string {
  const relative = path.relative(here, file);
  const module = JSON.stringify(relative.startsWith(".") ? relative : `./${relative}`);
  return `  ${JSON.stringify(token)}: () => (require(${module}) as typeof import(${module})).${name},\n`;
}
