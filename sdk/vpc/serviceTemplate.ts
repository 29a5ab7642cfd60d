// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `service`. */
export interface ServiceTemplateServiceArgs {
  /** A protocol, for TCP and UDP with its ports. Limits: `TCP:80`, `UDP:53,60-70`, `TCP:ALL`, `ICMP` or `GRE`. */
  service: pulumi.Input<string>;
  /** What it is, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `service`. */
export interface ServiceTemplateService {
  /** A protocol, for TCP and UDP with its ports. */
  service: string;
  /** What it is, in your own words. */
  description?: string | undefined;
}

/** The arguments of ServiceTemplate. */
export interface ServiceTemplateArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The services it lists, each with a description if you like. Limits: at least 1 entry; none twice. */
  services: pulumi.Input<pulumi.Input<ServiceTemplateServiceArgs>[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:ServiceTemplate","properties":["createdTime","updatedTime","name","services","tags","region","adopt"],"replaceOnChanges":["region"],"secrets":[]};

/**
 * A named list of protocols and ports, for rules of security groups.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.ServiceTemplate("web", {
 *   services: [{ service: "TCP:80,443", description: "HTTP" }, { service: "UDP:443" }],
 * });
 * ```
 */
export class ServiceTemplate extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When it was changed last, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly updatedTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The services it lists, each with a description if you like. */
  declare readonly services: pulumi.Output<ServiceTemplateService[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: ServiceTemplateArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ppm-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ServiceTemplate {
    return new ServiceTemplate(name, {} as ServiceTemplateArgs, { ...opts, id });
  }
}
