// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getImage. */
export interface GetImageArgs {
  /** Its id, such as `img-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 20 characters; no other image of the account may have it. */
  name?: string | undefined;
  /** Only with this `imageOsName`: Operating system. */
  imageOsName?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getImageOutput. */
export interface GetImageOutputArgs {
  /** Its id, such as `img-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 20 characters; no other image of the account may have it. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `imageOsName`: Operating system. */
  imageOsName?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getImage answers. */
export interface GetImageResult {
  /** Its id, such as `img-xxxxxxxx`. */
  id: string;
  /** State, such as NORMAL; one that could not be made (CREATEFAILED) is replaced by the next run. */
  imageState: string;
  /** Size in GB. */
  imageSize: number;
  /** Operating system. */
  imageOsName: string;
  /** Platform, such as `Ubuntu` or `Windows`. */
  platform: string;
  /** Architecture, such as `x86_64`. */
  architecture: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 20 characters; no other image of the account may have it. */
  name?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
}

/**
 * Exactly one ecm:Image that exists, by its id or its properties. It is an error if none or several match.
 */
export function getImage(args: GetImageArgs = {}, opts?: FunctionOptions): Promise<GetImageResult> {
  return invoke("ecm:getImage", args, opts);
}

/**
 * Exactly one ecm:Image that exists, by its id or its properties. It is an error if none or several match.
 */
export function getImageOutput(args: GetImageOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetImageResult> {
  return invokeOutput("ecm:getImage", args, opts);
}
