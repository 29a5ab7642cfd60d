// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of InstanceReboot. */
export interface InstanceRebootArgs {
  /** The instance; it must be running. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceId: pulumi.Input<string>;
  /** `SOFT` shuts down the operating system, `HARD` cuts the power, `SOFT_FIRST` cuts the power if shutting down fails. Defaults to `"SOFT"`. The cloud does not return it, so that it is compared with the last declared value. */
  stopType?: pulumi.Input<"SOFT" | "HARD" | "SOFT_FIRST" | (string & {})> | undefined;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. The cloud does not return it, so that it is compared with the last declared value. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:InstanceReboot","properties":["instanceId","stopType","triggers","region"],"replaceOnChanges":["instanceId","region"],"secrets":[]};

/**
 * Restarts an instance, when it is created and again whenever an input changes. Deleting it does nothing.
 *
 * @example
 * ```typescript
 * new tencentcloud.cvm.InstanceReboot("afterUpdate", { instanceId: server.id, triggers: ["kernel 6.8"] });
 * ```
 */
export class InstanceReboot extends TencentcloudResource {
  /** The instance; it must be running. */
  declare readonly instanceId: pulumi.Output<string>;
  /** `SOFT` shuts down the operating system, `HARD` cuts the power, `SOFT_FIRST` cuts the power if shutting down fails. */
  declare readonly stopType: pulumi.Output<"SOFT" | "HARD" | "SOFT_FIRST" | (string & {})>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceRebootArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ins-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): InstanceReboot {
    return new InstanceReboot(name, {} as InstanceRebootArgs, { ...opts, id });
  }
}
