// local/cloud/services/index.ts: every file below that exports a `part`, and every folder's `service`. It is written, and
// not read from the folder when the cloud starts, so that it also works compiled and bundled.
import * as fs from "node:fs";
import * as path from "node:path";

const root = path.join(__dirname, "..", "..");
const folder = "local/cloud/services";

const HEAD = `// Generated from the files of this folder by tools/generate/services.ts: what exports a \`part\` is in the cloud.
import type { Part } from "../action";
import type { Service } from "../kind";
`;

/** `cbs/disk/actions` → `cbsDiskActions`. */
function nameOf(module: string): string {
  return module.replace(/[/](\w)/g, (_, first: string) => first.toUpperCase());
}

export function generateServices(): Map<string, string> {
  const modules = fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file.includes(path.sep))
    .map((file) => file.split(path.sep).join("/").replace(/\.ts$/, ""))
    .sort();
  const parts = modules.filter((module) =>
    /^export const part\b/m.test(fs.readFileSync(path.join(root, folder, `${module}.ts`), "utf8")),
  );
  const services = modules.filter((module) => /^\w+\/service$/.test(module)).map((one) => one.split("/")[0]!);
  const imports = services.flatMap((service) => [
    ...parts
      .filter((module) => module.startsWith(`${service}/`))
      .map((module) => `import { part as ${nameOf(module)} } from "./${module}";`),
    `import { ${service}Service } from "./${service}/service";`,
  ]);
  const entries = services.flatMap((service) => [
    `  ${service}: {`,
    `    service: ${service}Service,`,
    "    parts: [",
    ...parts.filter((one) => one.startsWith(`${service}/`)).map((module) => `      ${nameOf(module)},`),
    "    ],",
    "  },",
  ]);
  const text = [
    `${HEAD}${imports.join("\n")}`,
    "",
    "/** What each service has, by its name; an action that is not here is refused by name (docs/limits.md). */",
    "export const services: Record<string, { service: Service; parts: readonly Part[] }> = {",
    ...entries,
    "};",
    "",
  ];
  return new Map([[`${folder}/index.ts`, text.join("\n")]]);
}
