// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of InstanceRenewal. */
export interface InstanceRenewalArgs {
  /** What is renewed: an instance that is paid ahead. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceId: pulumi.Input<string>;
  /** How many months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. The cloud does not return it, so that it is compared with the last declared value. */
  period: pulumi.Input<number>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. The cloud does not return it, so that it is compared with the last declared value. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:InstanceRenewal","properties":["instanceId","period","triggers","region"],"replaceOnChanges":["instanceId","region"],"secrets":[]};

/**
 * Buys further months of an instance that is paid ahead, when it is created and again whenever an input changes. Deleting it does nothing: nothing is paid back.
 *
 * @example
 * ```typescript
 * new tencentcloud.cvm.InstanceRenewal("nextYear", { instanceId: server.id, period: 12, triggers: ["2027"] });
 * ```
 */
export class InstanceRenewal extends TencentcloudResource {
  /** What is renewed: an instance that is paid ahead. */
  declare readonly instanceId: pulumi.Output<string>;
  /** How many months. */
  declare readonly period: pulumi.Output<number>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceRenewalArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ins-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): InstanceRenewal {
    return new InstanceRenewal(name, {} as InstanceRenewalArgs, { ...opts, id });
  }
}
