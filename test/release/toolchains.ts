// The languages that Pulumi generates an SDK for, each with what has to be on the PATH and how a generated SDK is compiled.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { version as pulumi } from "../../node_modules/@pulumi/pulumi/package.json";
import { version } from "../../package.json";
import { goModule, goPackage, source } from "../../tools/release/source";

const root = path.join(__dirname, "..", "..");

/** Runs a command in a folder; throws where it fails. */
export type RunIn = (command: string, args: string[], cwd: string) => string;

interface Toolchain {
  needs: string[];
  /** Other things that must be there; asked last. */
  has?(): boolean;
  compile(sdk: string, run: RunIn): void;
}

const missing = (name: string): boolean => spawnSync(name, ["--help"]).error !== undefined;

export const isThere = ({ needs, has }: Toolchain): boolean => !needs.some(missing) && (has?.() ?? true);

/** Pulumi's Go SDK: a checkout of it that the environment names, or the module as the proxy has it. */
const goSdk = { path: "github.com/pulumi/pulumi/sdk/v3", folder: process.env.PULUMI_GO_SDK };

function hasGoSdk(): boolean {
  if (goSdk.folder) return fs.existsSync(path.join(goSdk.folder, "go.mod"));
  return spawnSync("go", ["mod", "download", `${goSdk.path}@v${pulumi}`]).status === 0;
}

/** A value that the schema does not list must be one, as must a listed one. */
const goProgram = `package main

import (
	"${goModule(source)}/${goPackage}/cbs"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := cbs.NewDisk(ctx, "data", &cbs.DiskArgs{
			Zone:           pulumi.String("ap-guangzhou-3"),
			DiskType:       pulumi.String("CLOUD_OF_TOMORROW"),
			DiskChargeType: cbs.DiskDiskChargeTypePostpaidByHour,
		})
		return err
	})
}
`;

/** A program beside the SDK, which it knows as `pulumi package add` makes it known. */
function compileGo(sdk: string, run: RunIn): void {
  const module = goModule(source);
  expect(fs.readFileSync(path.join(sdk, "go.mod"), "utf8")).toContain(`module ${module}\n`);
  const plugin = JSON.parse(fs.readFileSync(path.join(sdk, goPackage, "pulumi-plugin.json"), "utf8"));
  expect(plugin).toMatchObject({ name: "tencentcloud-native", version });
  const program = path.join(sdk, "..", "program");
  fs.mkdirSync(program);
  const replaced = { [module]: sdk, ...(goSdk.folder ? { [goSdk.path]: goSdk.folder } : {}) };
  const lines = [
    "module program\n\ngo 1.25\n",
    `require ${goSdk.path} v${pulumi}`,
    `require ${module} v0.0.0`,
    ...Object.entries(replaced).map(([name, folder]) => `replace ${name} => ${folder}`),
  ];
  fs.writeFileSync(path.join(program, "go.mod"), `${lines.join("\n")}\n`);
  fs.writeFileSync(path.join(program, "main.go"), goProgram);
  run("go", ["mod", "tidy"], program);
  run("go", ["build", "-o", path.join(program, "program"), "."], program);
  run("go", ["build", "-mod=mod", `${module}/...`], program);
}

export const toolchains: Record<string, Toolchain> = {
  nodejs: {
    needs: ["node", "pulumi-language-nodejs"],
    compile: (sdk, run) => {
      fs.mkdirSync(path.join(sdk, "node_modules", "@pulumi"), { recursive: true });
      for (const name of ["@pulumi/pulumi", "@types"])
        fs.symlinkSync(path.join(root, "node_modules", name), path.join(sdk, "node_modules", name));
      run(path.join(root, "node_modules", ".bin", "tsc"), ["-p", "."], sdk);
    },
  },
  python: {
    needs: ["python3", "pulumi-language-python"],
    compile: (sdk, run) => void run("python3", ["-m", "compileall", "-q", "."], sdk),
  },
  go: { needs: ["go", "pulumi-language-go"], has: hasGoSdk, compile: compileGo },
  java: {
    needs: ["java", "gradle", "pulumi-language-java"],
    compile: (sdk, run) => void run("gradle", ["-q", "compileJava"], sdk),
  },
};
