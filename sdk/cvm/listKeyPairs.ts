// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `keyPair`. */
export interface ListKeyPairsKeyPair {
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

/** The arguments of listKeyPairs. */
export interface ListKeyPairsArgs {
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listKeyPairsOutput. */
export interface ListKeyPairsOutputArgs {
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listKeyPairs answers. */
export interface ListKeyPairsResult {
  /** All of them, in the cloud's order. */
  keyPairs: ListKeyPairsKeyPair[];
}

/**
 * Every cvm:KeyPair of the region that matches the arguments; an empty list if none does.
 */
export function listKeyPairs(args: ListKeyPairsArgs = {}, opts?: FunctionOptions): Promise<ListKeyPairsResult> {
  return invoke("cvm:listKeyPairs", args, opts);
}

/**
 * Every cvm:KeyPair of the region that matches the arguments; an empty list if none does.
 */
export function listKeyPairsOutput(args: ListKeyPairsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListKeyPairsResult> {
  return invokeOutput("cvm:listKeyPairs", args, opts);
}
