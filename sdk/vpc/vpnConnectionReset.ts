// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of VpnConnectionReset. */
export interface VpnConnectionResetArgs {
  /** The VPN connection. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  vpnConnectionId: pulumi.Input<string>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. The cloud does not return it, so that it is compared with the last declared value. */
  triggers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:VpnConnectionReset","properties":["vpnConnectionId","triggers","region"],"replaceOnChanges":["vpnConnectionId","region"],"secrets":[]};

/**
 * Resets a VPN connection, when it is created and again whenever an input changes: both ends negotiate anew, and no traffic passes until they have. Deleting it does nothing.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.VpnConnectionReset("afterUpgrade", { vpnConnectionId: connection.id, triggers: ["firmware 15.4"] });
 * ```
 */
export class VpnConnectionReset extends TencentcloudResource {
  /** The VPN connection. */
  declare readonly vpnConnectionId: pulumi.Output<string>;
  /** Arbitrary values, such as the hash of a file: the operation runs again when one of them changes. */
  declare readonly triggers: pulumi.Output<string[] | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpnConnectionResetArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpnx-xxxxxxxx/xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): VpnConnectionReset {
    return new VpnConnectionReset(name, {} as VpnConnectionResetArgs, { ...opts, id });
  }
}
