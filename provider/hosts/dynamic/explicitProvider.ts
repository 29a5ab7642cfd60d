// An explicit provider under the dynamic host: a process of its own, with its own configuration.
import * as pulumi from "@pulumi/pulumi";
import { namespace } from "../namespace";

/** Carries a configuration that differs from the stack's: another region, another account. */
export abstract class TencentcloudProvider extends pulumi.ProviderResource {
  /** What functions called with this provider use. */
  readonly settings: pulumi.Output<Record<string, string | undefined>>;

  constructor(name: string, args: object, secrets: readonly string[], opts?: pulumi.ResourceOptions) {
    const inputs: pulumi.Inputs = {};
    for (const [key, value] of Object.entries(args)) {
      if (value === undefined) continue;
      const text = pulumi.output(value).apply((v) => (typeof v === "object" ? JSON.stringify(v) : String(v)));
      inputs[`${namespace}:${key}`] = secrets.includes(key) ? pulumi.secret(text) : text;
    }
    super("pulumi-nodejs", name, inputs, opts);
    this.settings = pulumi.output(args as Record<string, string | undefined>);
  }
}
