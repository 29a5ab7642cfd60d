// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of NetworkInterfaceAttachment. */
export interface NetworkInterfaceAttachmentArgs {
  /** The network interface. Changing this replaces the resource. */
  networkInterfaceId: pulumi.Input<string>;
  /** The instance. The interface moves to another one with its addresses. */
  instanceId: pulumi.Input<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:NetworkInterfaceAttachment","properties":["deviceIndex","attachTime","networkInterfaceId","instanceId","region","adopt"],"replaceOnChanges":["networkInterfaceId","region"],"secrets":[]};

/**
 * A network interface on an edge machine, which has to be running or stopped, in the VPC of the interface and in its zone. How many it takes, and how many addresses they have, follows from its cores.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.NetworkInterfaceAttachment("back", {
 *   region: edge.region,
 *   networkInterfaceId: back.id,
 *   instanceId: machine.id,
 * });
 * ```
 */
export class NetworkInterfaceAttachment extends TencentcloudResource {
  /** Its place among the interfaces of the instance, from 1. */
  declare readonly deviceIndex: pulumi.Output<number>;
  /** When it was attached, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly attachTime: pulumi.Output<string>;
  /** The network interface. */
  declare readonly networkInterfaceId: pulumi.Output<string>;
  /** The instance. The interface moves to another one with its addresses. */
  declare readonly instanceId: pulumi.Output<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NetworkInterfaceAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`eni-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NetworkInterfaceAttachment {
    return new NetworkInterfaceAttachment(name, {} as NetworkInterfaceAttachmentArgs, { ...opts, id });
  }
}
