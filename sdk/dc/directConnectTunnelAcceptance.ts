// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DirectConnectTunnelAcceptance. */
export interface DirectConnectTunnelAcceptanceArgs {
  /** The tunnel, by the id that both accounts have it under. Changing this replaces the resource. */
  directConnectTunnelId: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"dc:DirectConnectTunnelAcceptance","properties":["state","directConnectId","ownerAccount","vlan","directConnectTunnelId","region","adopt"],"replaceOnChanges":["directConnectTunnelId","region"],"secrets":[]};

/**
 * Accepts a direct connect tunnel that another account asks for over a line of this account. One that has been accepted already is taken as it is. Removing this resource does not end the tunnel: the account that has it deletes it. A tunnel that was rejected cannot be accepted any more.
 *
 * @example
 * ```typescript
 * new tencentcloud.dc.DirectConnectTunnelAcceptance("partner", { directConnectTunnelId: "dcx-0123abcd" });
 * ```
 */
export class DirectConnectTunnelAcceptance extends TencentcloudResource {
  /** `AVAILABLE` once it is set up. */
  declare readonly state: pulumi.Output<string>;
  /** The line of this account. */
  declare readonly directConnectId: pulumi.Output<string>;
  /** The account that asks for it. */
  declare readonly ownerAccount: pulumi.Output<string>;
  /** Its VLAN of the line. */
  declare readonly vlan: pulumi.Output<number>;
  /** The tunnel, by the id that both accounts have it under. */
  declare readonly directConnectTunnelId: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DirectConnectTunnelAcceptanceArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcx-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DirectConnectTunnelAcceptance {
    return new DirectConnectTunnelAcceptance(name, {} as DirectConnectTunnelAcceptanceArgs, { ...opts, id });
  }
}
