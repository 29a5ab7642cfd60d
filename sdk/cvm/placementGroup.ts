// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of PlacementGroup. */
export interface PlacementGroupArgs {
  /** Name, 1 to 60 characters. Limits: at least 1 characters; at most 60 characters; at most 240 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** What its instances do not share: a host, a switch (SW) or a rack. Changing this replaces the resource. */
  type: pulumi.Input<"HOST" | "SW" | "RACK" | (string & {})>;
  /** How many instances may share one, 1 to 10; it grows in place. Defaults to 1. Changing this replaces the resource when it would shrink. */
  affinity?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:PlacementGroup","properties":["cvmQuotaTotal","currentNum","instanceIds","createTime","name","type","affinity","tags","region","adopt"],"replaceOnChanges":["type","region"],"secrets":[]};

/**
 * A spread placement group: its instances run on different hosts, switches or racks, so that one failure does not meet them all.
 *
 * @example
 * ```typescript
 * const spread = new tencentcloud.cvm.PlacementGroup("spread", { type: "HOST" });
 * ```
 */
export class PlacementGroup extends TencentcloudResource {
  /** How many instances it has room for. */
  declare readonly cvmQuotaTotal: pulumi.Output<number>;
  /** How many instances it has. */
  declare readonly currentNum: pulumi.Output<number>;
  /** Its instances. */
  declare readonly instanceIds: pulumi.Output<string[] | undefined>;
  /** When it was created, ISO 8601. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, 1 to 60 characters. */
  declare readonly name: pulumi.Output<string>;
  /** What its instances do not share: a host, a switch (SW) or a rack. */
  declare readonly type: pulumi.Output<"HOST" | "SW" | "RACK" | (string & {})>;
  /** How many instances may share one, 1 to 10; it grows in place. Defaults to 1. */
  declare readonly affinity: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: PlacementGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ps-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PlacementGroup {
    return new PlacementGroup(name, {} as PlacementGroupArgs, { ...opts, id });
  }
}
