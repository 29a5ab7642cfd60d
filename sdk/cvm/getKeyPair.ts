// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getKeyPair. */
export interface GetKeyPairArgs {
  /** Its id, such as `skey-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getKeyPairOutput. */
export interface GetKeyPairOutputArgs {
  /** Its id, such as `skey-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getKeyPair answers. */
export interface GetKeyPairResult {
  /** Its id, such as `skey-xxxxxxxx`. */
  id: string;
  /** Instances it is bound to. */
  associatedInstanceIds: string[];
  /** When it was created, ISO 8601. */
  createdTime: string;
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** Project it belongs to. Defaults to 0, the default project. */
  projectId?: number | undefined;
  /** Public key to import, in OpenSSH's RSA format. Without it, the cloud generates a pair. */
  publicKey?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one cvm:KeyPair that exists, by its id or its properties. It is an error if none or several match.
 */
export function getKeyPair(args: GetKeyPairArgs = {}, opts?: FunctionOptions): Promise<GetKeyPairResult> {
  return invoke("cvm:getKeyPair", args, opts);
}

/**
 * Exactly one cvm:KeyPair that exists, by its id or its properties. It is an error if none or several match.
 */
export function getKeyPairOutput(args: GetKeyPairOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetKeyPairResult> {
  return invokeOutput("cvm:getKeyPair", args, opts);
}
