// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What DescribeProducts takes. */
export interface DescribeProductsRequest {
  Limit?: number | undefined;
  Offset?: number | undefined;
}

/** What DescribeProducts answers. */
export interface DescribeProductsResponse {
  Products: RegionProduct[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeRegions takes. */
export interface DescribeRegionsRequest {
  Product: string;
}

/** What DescribeRegions answers. */
export interface DescribeRegionsResponse {
  TotalCount: number;
  RegionSet: RegionInfo[];
  RequestId: string;
}

/** What DescribeZones takes. */
export interface DescribeZonesRequest {
  Product: string;
}

/** What DescribeZones answers. */
export interface DescribeZonesResponse {
  TotalCount: number;
  ZoneSet: ZoneInfo[];
  RequestId: string;
}

export interface RegionInfo {
  Region: string;
  RegionName: string;
  RegionState: string;
  RegionTypeMC: number;
  LocationMC: string;
  RegionNameMC: string;
  RegionIdMC: string;
}

export interface ZoneInfo {
  Zone: string;
  ZoneName: string;
  ZoneId: string;
  ZoneState: string;
  ParentZone: string;
  ParentZoneId: string;
  ParentZoneName: string;
  ZoneType: string;
  MachineRoomTypeMC: string;
  ZoneIdMC: string;
}

export interface RegionProduct {
  Name: string;
}

/** The actions of api. */
export interface ApiActions {
  /** List the products that can be asked about. */
  DescribeProducts(params?: DescribeProductsRequest): Promise<DescribeProductsResponse>;
  /** List the regions that sell a product. */
  DescribeRegions(params: DescribeRegionsRequest): Promise<DescribeRegionsResponse>;
  /** List the zones of a region that sell a product. */
  DescribeZones(params: DescribeZonesRequest): Promise<DescribeZonesResponse>;
}
