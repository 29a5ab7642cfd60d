// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `zoneInfo`. */
export interface GetNodesZoneInfo {
  /** Number of the zone. */
  zoneId: number;
  /** Display name. */
  zoneName: string;
  /** Name to give to resources, such as `ap-hangzhou-ecm-1`. */
  zone: string;
}

/** What is read as `country`. */
export interface GetNodesCountry {
  /** Its id, such as `china`. */
  countryId: string;
  /** Display name. */
  countryName: string;
}

/** What is read as `area`. */
export interface GetNodesArea {
  /** Its id, such as `china-east`. */
  areaId: string;
  /** Display name. */
  areaName: string;
}

/** What is read as `province`. */
export interface GetNodesProvince {
  /** Its id, such as `china-east-zhejiang`. */
  provinceId: string;
  /** Display name. */
  provinceName: string;
}

/** What is read as `city`. */
export interface GetNodesCity {
  /** Its id, such as `china-east-zhejiang-hangzhou`. */
  cityId: string;
  /** Display name. */
  cityName: string;
}

/** What is read as `regionInfo`. */
export interface GetNodesRegionInfo {
  /** Name to give to resources, such as `ap-hangzhou-ecm`. */
  region: string;
  /** Display name. */
  regionName: string;
  /** Number of the region. */
  regionId: number;
}

/** What is read as `ispSet`. */
export interface GetNodesIspSet {
  /** `CTCC` Telecom, `CUCC` Unicom, `CMCC` Mobile, or several of them with semicolons. */
  ispId: string;
  /** Display name. */
  ispName: string;
}

/** What is read as `node`. */
export interface GetNodesNode {
  /** The zone. */
  zoneInfo: GetNodesZoneInfo;
  /** The country it lies in. */
  country: GetNodesCountry;
  /** The part of the country. */
  area: GetNodesArea;
  /** The province. */
  province: GetNodesProvince;
  /** The city. */
  city: GetNodesCity;
  /** The region. */
  regionInfo: GetNodesRegionInfo;
  /** The carriers that it is joined to. */
  ispSet: GetNodesIspSet[];
  /** How many carriers there are. */
  ispNum: number;
  /** Whether there are load balancers. */
  lbSupported?: boolean | undefined;
}

/** The arguments of getNodes. */
export interface GetNodesArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getNodesOutput. */
export interface GetNodesOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getNodes answers. */
export interface GetNodesResult {
  /** The nodes, in the cloud's order. */
  nodes: GetNodesNode[];
}

/**
 * The nodes of edge machines in all regions: their zones, where these lie, and the carriers that they are joined to.
 *
 * @example
 * ```typescript
 * const { nodes } = await tencentcloud.ecm.getNodes();
 * ```
 */
export function getNodes(args: GetNodesArgs = {}, opts?: FunctionOptions): Promise<GetNodesResult> {
  return invoke("ecm:getNodes", args, opts);
}

/**
 * The nodes of edge machines in all regions: their zones, where these lie, and the carriers that they are joined to.
 *
 * @example
 * ```typescript
 * const { nodes } = await tencentcloud.ecm.getNodes();
 * ```
 */
export function getNodesOutput(args: GetNodesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetNodesResult> {
  return invokeOutput("ecm:getNodes", args, opts);
}
