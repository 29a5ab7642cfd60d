// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of KeyPair. */
export interface KeyPairArgs {
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. Limits: letters, digits and underscores; at most 25 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Project it belongs to. Defaults to 0, the default project. Limits: at least 0. Changing this replaces the resource. */
  projectId?: pulumi.Input<number> | undefined;
  /** Public key to import, in OpenSSH's RSA format. Without it, the cloud generates a pair. Limits: an OpenSSH RSA public key (`ssh-rsa AAAA...`). Changing this replaces the resource. */
  publicKey?: pulumi.Input<string> | undefined;
  /** Description, at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:KeyPair","properties":["privateKey","associatedInstanceIds","createdTime","name","projectId","publicKey","description","tags","region","adopt"],"replaceOnChanges":["projectId","publicKey","region"],"secrets":["privateKey"]};

/**
 * An SSH key pair for Linux instances. Without `publicKey` the cloud generates a pair, and `privateKey` is its private key.
 *
 * @example
 * ```typescript
 * const key = new tencentcloud.cvm.KeyPair("key", {});
 * export const privateKey = key.privateKey;
 * ```
 */
export class KeyPair extends TencentcloudResource {
  /** Private key of a pair that the cloud generated; the cloud returns it once, so that only the state has it. Always secret. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Instances it is bound to. */
  declare readonly associatedInstanceIds: pulumi.Output<string[]>;
  /** When it was created, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  declare readonly name: pulumi.Output<string>;
  /** Project it belongs to. Defaults to 0, the default project. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Public key to import, in OpenSSH's RSA format. Without it, the cloud generates a pair. */
  declare readonly publicKey: pulumi.Output<string | undefined>;
  /** Description, at most 60 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: KeyPairArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`skey-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): KeyPair {
    return new KeyPair(name, {} as KeyPairArgs, { ...opts, id });
  }
}
