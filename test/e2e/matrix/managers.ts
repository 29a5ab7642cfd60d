// Package managers as people have them: how each is known on the PATH, how it installs a project and runs a command of it.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";

export interface Manager {
  readonly name: string;
  /** The program on the PATH. */
  readonly program: string;
  /** Of the versions of the program, those that are this manager. */
  isVersion(major: number): boolean;
  /** Files that a project of this manager has beside package.json. */
  readonly files: Record<string, string>;
  readonly environment: Record<string, string>;
  readonly install: string[];
  /** What stands before a command that the package brings. */
  readonly run: string[];
}

const any = () => true;
const plain = { isVersion: any, files: {}, environment: {} };
const berry = {
  program: "yarn",
  isVersion: (major: number) => major >= 2,
  // Without it a project below another one counts as a part of that.
  files: { "yarn.lock": "" },
  install: ["install"],
  run: ["run"],
};
const linked = (linker: string) => ({
  YARN_NODE_LINKER: linker,
  YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
  YARN_ENABLE_TELEMETRY: "0",
  // A manager that lets new releases wait would not find the versions that are named here.
  YARN_NPM_MINIMAL_AGE_GATE: "0",
});

export const managers: readonly Manager[] = [
  {
    ...plain,
    name: "npm",
    program: "npm",
    install: ["install", "--no-audit", "--no-fund"],
    run: ["exec", "--"],
  },
  { ...plain, name: "pnpm", program: "pnpm", install: ["install", "--no-frozen-lockfile"], run: ["exec"] },
  {
    ...plain,
    ...{ name: "Yarn classic", program: "yarn", isVersion: (major) => major === 1 },
    ...{ install: ["install", "--non-interactive"], run: ["--silent", "run"] },
  },
  { ...berry, name: "Yarn, node-modules", environment: linked("node-modules") },
  { ...berry, name: "Yarn, Plug'n'Play", environment: linked("pnp") },
  { ...plain, name: "bun", program: "bun", install: ["install"], run: ["run", "--silent"] },
];

/** A program that is there. */
export interface Tool {
  file: string;
  version: string;
}

/** Every one of a name on the PATH, each version once. */
export function onPath(program: string): Tool[] {
  const files = (process.env.PATH ?? "")
    .split(path.delimiter)
    // What npm puts before the PATH of a script are a project's own.
    .filter((folder) => folder && !folder.includes("node_modules"))
    .map((folder) => path.join(folder, program))
    .filter((file) => fs.existsSync(file));
  const tools = [...new Set(files)].flatMap((file) => {
    const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", cwd: path.dirname(file) });
    return status === 0 ? [{ file, version: stdout.trim().replace(/^v/, "") }] : [];
  });
  return tools.filter(({ version }, i) => tools.findIndex((one) => one.version === version) === i);
}

/** The newest of a manager on the PATH. */
export function found({ program, isVersion }: Manager): Tool | undefined {
  return onPath(program).find(({ version }) => isVersion(Number(version.split(".")[0])));
}
