// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of AddressTemplateGroup. */
export interface AddressTemplateGroupArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The address templates in it. Limits: at least 1 entry. */
  addressTemplateIds: pulumi.Input<pulumi.Input<string>[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:AddressTemplateGroup","properties":["createdTime","name","addressTemplateIds","tags","region","adopt"],"replaceOnChanges":["tags","region"],"secrets":[]};

/**
 * A group of address templates, for rules of security groups.
 *
 * @example
 * ```typescript
 * const partners = new tencentcloud.vpc.AddressTemplateGroup("partners", { addressTemplateIds: [offices.id, labs.id] });
 * ```
 */
export class AddressTemplateGroup extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The address templates in it. */
  declare readonly addressTemplateIds: pulumi.Output<string[]>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: AddressTemplateGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ipmg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AddressTemplateGroup {
    return new AddressTemplateGroup(name, {} as AddressTemplateGroupArgs, { ...opts, id });
  }
}
