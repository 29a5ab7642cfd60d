// A program in TypeScript is transpiled once: what the SDK's own ts-node makes of a file is kept under the content of all that it
// is made from, and as long as nothing of that changes neither ts-node nor TypeScript is loaded.
import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { Kept, nameFor } from "./cache";
import { extensions } from "./extensions";

/** What ts-node registers. */
type Compiler = { compile(code: string, file: string): string };

const kept = new Kept("programs");
/** By file: what runs, for stack traces to be told in lines of the source. */
const outputs = new Map<string, string>();

/** Takes TypeScript over from the SDK whose entry point this process runs, in the program's folder, where that makes no difference. */
export function transpileOnce(entry: string): void {
  const sdk = createRequire(entry);
  const config = process.env.PULUMI_NODEJS_TSCONFIG_PATH ?? "tsconfig.json";
  const settings = settingsFrom(config);
  if (!isAsked() || isModule() || resolved(sdk, "ts-node") || /"(allowJs|checkJs)"/.test(settings)) return;
  delete process.env.PULUMI_NODEJS_TYPESCRIPT;
  const made = nameFor(
    process.version,
    versionOf(sdk, "../../package.json"),
    versionOf(sdk, "typescript/package.json"),
    settings,
  );
  let compiler: Compiler | undefined;
  const output = (source: string, file: string): string => {
    const name = nameFor(made, path.basename(file), source);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const compiled = advising(sdk, () => {
      compiler ??= compilerOf(sdk, config);
      return compiler.compile(source, file);
    });
    const text = movable(compiled, file);
    kept.set(name, text);
    return text;
  };
  take(output);
  sdk("source-map-support").install({
    environment: "node",
    retrieveFile: (file: string) => outputs.get(file) ?? null,
  });
}

/** The engine wants types stripped and not checked, and the user has not put another compiler in front. */
function isAsked(): boolean {
  const { PULUMI_NODEJS_TYPESCRIPT, PULUMI_NODEJS_TRANSPILE_ONLY } = process.env;
  const loaders = process.execArgv.some((text) =>
    /^(-r|--(experimental-)?(loader|import|require))\b/.test(text),
  );
  return PULUMI_NODEJS_TYPESCRIPT === "true" && PULUMI_NODEJS_TRANSPILE_ONLY === "true" && !loaders;
}

/** Whether the program's package is, or may be, one of ES modules, which the SDK loads in another way. */
function isModule(): boolean {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const text = textOf(path.join(folder, "package.json"));
    if (text !== undefined) return /"type"\s*:\s*"module"/.test(text);
    if (fs.existsSync(path.join(folder, "package.yaml"))) return true;
    if (folder === path.dirname(folder)) return false;
  }
}

/** The text of a file of settings and of those that it extends. */
function settingsFrom(file: string, seen = new Set<string>()): string {
  const at = path.resolve(file);
  const text = seen.has(at) ? undefined : textOf(at);
  seen.add(at);
  if (text === undefined) return "";
  const [, extended = ""] = /"extends"\s*:\s*("[^"]*"|\[[^\]]*\])/.exec(text) ?? [];
  const others = [...extended.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => {
    const found = [name, `${name}.json`, `${name}/tsconfig.json`].map((one) =>
      name.startsWith(".") || path.isAbsolute(name)
        ? path.resolve(path.dirname(at), one)
        : resolved(createRequire(at), one),
    );
    const other = found.find((one) => one !== undefined && /\.json$/.test(one) && fs.existsSync(one));
    return other ? settingsFrom(other, seen) : "";
  });
  return [text, ...others].join("\n");
}

function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function resolved(from: NodeJS.Require, request: string): string | undefined {
  try {
    return from.resolve(request);
  } catch {
    return undefined;
  }
}

const versionOf = (from: NodeJS.Require, manifest: string): string => {
  const file = resolved(from, manifest);
  return file ? String((JSON.parse(fs.readFileSync(file, "utf8")) as { version?: string }).version) : "none";
};

/** Where what the SDK brings cannot compile a program that has no TypeScript of its own, the error says what to do. */
function advising<T>(sdk: NodeJS.Require, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof Error) || resolved(sdk, "typescript/package.json")) throw error;
    const advice =
      'the program has no TypeScript of its own, and the 3.8 that @pulumi/pulumi brings cannot compile it: add one (npm install --save-dev typescript), or a tsconfig.json and syntax that 3.8 knows ("target": "es2020", "module": "commonjs")';
    error.message = `${error.message}\n${advice}`;
    error.stack = `${error.stack}\n${advice}`;
    throw error;
  }
}

/** ts-node as the SDK itself registers it; loads TypeScript. */
function compilerOf(sdk: NodeJS.Require, config: string): Compiler {
  const tsutils = sdk("../../tsutils");
  const { tsnodeRequire, typescriptRequire } = tsutils.typeScriptRequireStrings();
  const [major, minor] = String(sdk(typescriptRequire).version).split(".").map(Number) as [number, number];
  const isRecent = major > 4 || (major === 4 && minor >= 7);
  const loading = { ...extensions };
  const compiler = sdk(tsnodeRequire).register({
    compiler: typescriptRequire,
    transpileOnly: true,
    project: config,
    skipProject: !fs.existsSync(config),
    compilerOptions: {
      target: "ES2020",
      module: isRecent ? "nodenext" : "commonjs",
      moduleResolution: isRecent ? "nodenext" : "node",
      sourceMap: "true",
      ...tsutils.loadTypeScriptCompilerOptions(config),
    },
  }) as Compiler;
  Object.assign(extensions, loading);
  return compiler;
}

/** Code whose map names its source by the file alone, so that it can be used where the program lies another time. */
function movable(code: string, file: string): string {
  return code.replace(/base64,([\w+/=]+)\s*$/, (_, encoded: string) => {
    const map = JSON.parse(Buffer.from(encoded, "base64").toString()) as object;
    const moved = { ...map, file: path.basename(file), sources: [path.basename(file)] };
    return `base64,${Buffer.from(JSON.stringify(moved)).toString("base64")}`;
  });
}

/** Loads files of TypeScript, but those of packages, as what `output` makes of them. */
function take(output: (source: string, file: string) => string): void {
  for (const end of [".ts", ".tsx"]) {
    const before = extensions[end] ?? extensions[".js"]!;
    extensions[end] = (module, file) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return before(module, file);
      const code = output(fs.readFileSync(file, "utf8").replace(/^\uFEFF/, ""), file);
      outputs.set(file, code);
      module._compile(code, file);
    };
  }
}
