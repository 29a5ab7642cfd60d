// A program of one VPC, or of many, where a user would have it: on the dynamic host and on the plugin, in TypeScript.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { BenchCloud } from "../benchCloud";
import { forTypeScript, installIn, root } from "../build";

export type Host = "dynamic" | "plugin" | "empty" | "instant";

/** A class of a plugin's type. */
const ofPlugin = (type: string): string => `import * as pulumi from "@pulumi/pulumi";
class Thing extends pulumi.CustomResource {
  constructor(name: string, args: object) { super("${type}", name, { ...args, name: undefined }); }
}`;

/** What declares a thing of a host; on "empty" a dynamic provider that does nothing, on "instant" such a plugin. */
const classes: Record<Host, string> = {
  dynamic: 'import { vpc } from "pulumi-tencentcloud-native";\nconst Thing = vpc.Vpc;',
  plugin: ofPlugin("tencentcloud-native:vpc:Vpc"),
  instant: ofPlugin("instant:index:Thing"),
  empty: `import * as pulumi from "@pulumi/pulumi";
const empty: pulumi.dynamic.ResourceProvider = { create: async (outs) => ({ id: "1", outs }) };
class Thing extends pulumi.dynamic.Resource {
  constructor(name: string, args: object) { super(empty, name, args); }
}`,
};

export interface Place {
  folder: string;
  env: NodeJS.ProcessEnv;
  remove(): void;
}

/** The folder of such a program, and the environment of commands there. */
export function placeOf(host: Host, count: number, cloud: BenchCloud): Place {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "bench-start-"));
  const write = (name: string, text: string, mode?: number): void => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode });
  };
  installIn(folder, forTypeScript);
  write("Pulumi.yaml", "name: start\nruntime: nodejs\n");
  write("package.json", '{ "main": "index.ts" }');
  write(
    "tsconfig.json",
    '{ "compilerOptions": { "target": "es2022", "module": "node16", "moduleResolution": "node16" } }',
  );
  write(
    "index.ts",
    `${classes[host]}\nfor (let i = 0; i < ${count}; i++) new Thing(\`thing\${i}\`, { cidrBlock: "10.0.0.0/16" });\n`,
  );
  const plugins = {
    "tencentcloud-native": path.join(root, "dist", "provider", "hosts", "plugin", "main.js"),
    instant: path.join(__dirname, "instantPlugin.js"),
  };
  for (const [name, script] of Object.entries(plugins)) {
    const start = `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`;
    write(`bin/pulumi-resource-${name}`, start, 0o755);
  }
  const env = {
    ...process.env,
    ...cloud.environment,
    PATH: `${path.join(folder, "bin")}${path.delimiter}${process.env.PATH}`,
    XDG_CACHE_HOME: path.join(folder, "cache"),
    PULUMI_CONFIG_PASSPHRASE: "",
  };
  return { folder, env, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
