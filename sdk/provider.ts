// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import type * as pulumi from "@pulumi/pulumi";
import { TencentcloudProvider } from "../provider/hosts/dynamic/explicitProvider";

/** The configuration of an explicit provider; what is absent comes from the environment. */
export interface ProviderArgs {
  /** Region of every resource that names none, such as `ap-guangzhou`. Environment: TENCENTCLOUD_REGION. */
  region?: pulumi.Input<string> | undefined;
  /** Id of the API key. Environment: TENCENTCLOUD_SECRET_ID. */
  secretId?: pulumi.Input<string> | undefined;
  /** The API key's secret. Environment: TENCENTCLOUD_SECRET_KEY. */
  secretKey?: pulumi.Input<string> | undefined;
  /** Token of temporary credentials. Environment: TENCENTCLOUD_SECURITY_TOKEN. */
  securityToken?: pulumi.Input<string> | undefined;
  /** Profile of the command line tool's files in `~/.tccli`. Environment: TENCENTCLOUD_PROFILE. */
  profile?: pulumi.Input<string> | undefined;
  /** CAM role of the machine this runs on. Environment: TENCENTCLOUD_CAM_ROLE_NAME. */
  role?: pulumi.Input<string> | undefined;
  /** URL that every call goes to, such as a local cloud's. Environment: TENCENTCLOUD_ENDPOINT. */
  endpoint?: pulumi.Input<string> | undefined;
  /** Calls a second of one action in one region, where the account's limit is not the documented one (20). */
  requestsPerSecond?: pulumi.Input<number> | undefined;
  /** Tags of every resource that takes tags; a resource's own value of a key counts before them. */
  defaultTags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether new things carry three tags, `pulumi-native...`, that say which stack made them; they do if absent. Without them, a create that is interrupted may be made twice. */
  ownershipTags?: pulumi.Input<boolean> | undefined;
}

/** A provider of its own, for another region or account: pass it as `{ provider }` to resources and functions. */
export class Provider extends TencentcloudProvider {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(name, args, ["secretId","secretKey","securityToken"], opts);
  }
}
