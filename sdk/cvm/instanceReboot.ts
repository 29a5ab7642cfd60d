// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of InstanceReboot. */
export interface InstanceRebootArgs {
  /** The instance, which has to run. A change replaces the resource. Cannot be read back: it is compared with what was declared. */
  instanceId: pulumi.Input<string>;
  /** `SOFT` asks its operating system, `HARD` cuts its power, `SOFT_FIRST` cuts it where asking does not help. Default: `"SOFT"`. Cannot be read back: it is compared with what was declared. */
  stopType?: pulumi.Input<"SOFT" | "HARD" | "SOFT_FIRST" | (string & {})> | undefined;
  /** Any values, such as a hash of a file: when one of them changes, it is done again. Cannot be read back: it is compared with what was declared. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const instanceReboot: Description = {"token":"cvm:InstanceReboot","properties":["instanceId","stopType","triggers","region"],"replaceOnChanges":["instanceId","region"],"secrets":[]};

/**
 * Restarts an instance: when it is made, and again when an input changes. Its delete does nothing.
 *
 * @example
 * ```typescript
 * new tencentcloud.cvm.InstanceReboot("afterUpdate", { instanceId: server.id, triggers: ["kernel 6.8"] });
 * ```
 */
export class InstanceReboot extends TencentcloudResource {
  /** The instance, which has to run. */
  declare readonly instanceId: pulumi.Output<string>;
  /** `SOFT` asks its operating system, `HARD` cuts its power, `SOFT_FIRST` cuts it where asking does not help. */
  declare readonly stopType: pulumi.Output<"SOFT" | "HARD" | "SOFT_FIRST" | (string & {})>;
  /** Any values, such as a hash of a file: when one of them changes, it is done again. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceRebootArgs, opts?: pulumi.CustomResourceOptions) {
    super(instanceReboot, name, args, opts);
  }

  /** Reads one that exists, by its id (`ins-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): InstanceReboot {
    return new InstanceReboot(name, {} as InstanceRebootArgs, { ...opts, id });
  }
}
