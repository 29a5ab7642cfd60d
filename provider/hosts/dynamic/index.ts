// What states and SDK classes reach by name, `require("pulumi-tencentcloud-native/dynamic")`: every later version must keep
// serving `provider`. Loading this file loads nothing of a resource; the first call does.
import type { dynamic } from "@pulumi/pulumi";

/** The dynamic provider of a resource type, such as `vpc:Vpc`. */
export function provider(token: string): dynamic.ResourceProvider {
  return (require("./provider") as typeof import("./provider")).provider(token);
}
