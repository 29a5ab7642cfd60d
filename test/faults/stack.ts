// The stack of a world, opened by whatever process runs its engine.
import * as path from "node:path";
import { LocalStack } from "../../local";
import type { HostFolders } from "../conformance/hostFolders";
import type { HostKind } from "./program";

/** Known texts that must not be seen anywhere. */
export const planted = { secretId: "AKIDplanted", secretKey: "planted-secret-key-5f1c7b" };

/** Where a stack lies and which cloud it is for. */
export interface StackPlace {
  dir: string;
  host: HostKind;
  folders: Omit<HostFolders, "remove">;
  /** The URL of its cloud. */
  url: string;
  /** The provider has temporary keys of a role. */
  byRole: boolean;
  env: Record<string, string>;
  /** The folder of a program of the user's own, instead of the example. */
  cwd?: string | undefined;
  /** A provider that runs already, for PULUMI_DEBUG_PROVIDERS. */
  attach?: string;
}

export function openStack({
  dir,
  host,
  folders,
  url,
  byRole,
  env,
  cwd,
  attach,
}: StackPlace): Promise<LocalStack> {
  const secret = (value: string) => ({ value, secret: true });
  const keys = byRole
    ? { "tencentcloud-native:role": { value: "any" } }
    : {
        "tencentcloud-native:secretId": secret(planted.secretId),
        "tencentcloud-native:secretKey": secret(planted.secretKey),
      };
  const found = host === "plugin" ? { PATH: folders.path } : {};
  return LocalStack.create({
    ...(cwd ? { workDir: cwd } : { program: async () => {}, workDir: folders.program, projectName: "sweep" }),
    stackName: "dev",
    stateDir: path.join(dir, "state"),
    config: {
      "tencentcloud-native:region": "ap-guangzhou",
      "tencentcloud-native:endpoint": url,
      "tencentcloud-native:requestsPerSecond": "1000",
      ...keys,
    },
    envVars: { ...env, ...found, ...(attach ? { PULUMI_DEBUG_PROVIDERS: attach } : {}) },
  });
}
