// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of TargetAttachment. */
export interface TargetAttachmentArgs {
  /** The listener, by the id of the resource: `lb-xxxxxxxx/lbl-xxxxxxxx`. Changing this replaces the resource. */
  listenerId: pulumi.Input<string>;
  /** The machine, in the VPC of the load balancer. Changing this replaces the resource. */
  instanceId?: pulumi.Input<string> | undefined;
  /** An address of a network interface that is attached to a machine. Let it depend on the attachment. Limits: an IPv4 address. Changing this replaces the resource. */
  eniIp?: pulumi.Input<string> | undefined;
  /** The port that traffic is passed to. Limits: 1 to 65535. Changing this replaces the resource. */
  port: pulumi.Input<number>;
  /** Its share of the traffic beside the other targets; 0 takes no new connections. Limits: 0 to 100. Defaults to `10`. */
  weight?: pulumi.Input<number> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:TargetAttachment","properties":["networkInterfaceId","instanceName","privateIpAddresses","registeredTime","listenerId","instanceId","eniIp","port","weight","region","adopt"],"replaceOnChanges":["listenerId","instanceId","eniIp","port","region"],"secrets":[]};

/**
 * A target of a listener: an edge machine, or an address of a network interface that is attached to one, and the port there that traffic is passed to. It goes with its listener, and with its machine.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.TargetAttachment("web", {
 *   region: front.region,
 *   listenerId: https.id,
 *   instanceId: machine.id,
 *   port: 8443,
 * });
 * ```
 */
export class TargetAttachment extends TencentcloudResource {
  /** The network interface. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** Name of the machine. */
  declare readonly instanceName: pulumi.Output<string | undefined>;
  /** The addresses that traffic is passed to. */
  declare readonly privateIpAddresses: pulumi.Output<string[]>;
  /** When it was registered, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly registeredTime: pulumi.Output<string>;
  /** The listener, by the id of the resource: `lb-xxxxxxxx/lbl-xxxxxxxx`. */
  declare readonly listenerId: pulumi.Output<string>;
  /** The machine, in the VPC of the load balancer. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** An address of a network interface that is attached to a machine. Let it depend on the attachment. */
  declare readonly eniIp: pulumi.Output<string | undefined>;
  /** The port that traffic is passed to. */
  declare readonly port: pulumi.Output<number>;
  /** Its share of the traffic beside the other targets; 0 takes no new connections. */
  declare readonly weight: pulumi.Output<number>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: TargetAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`lb-xxxxxxxx/lbl-xxxxxxxx/ein-xxxxxxxx/8080`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TargetAttachment {
    return new TargetAttachment(name, {} as TargetAttachmentArgs, { ...opts, id });
  }
}
