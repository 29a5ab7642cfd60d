// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What DescribeProducts takes. */
export interface DescribeProductsRequest {
  Limit?: number;
  Offset?: number;
}

/** What DescribeProducts answers. */
export interface DescribeProductsResponse {
  Products: RegionProduct[];
  TotalCount: number;
}

/** What DescribeRegions takes. */
export interface DescribeRegionsRequest {
  Product: string;
}

/** What DescribeRegions answers. */
export interface DescribeRegionsResponse {
  TotalCount: number;
  RegionSet: RegionInfo[];
}

/** What DescribeZones takes. */
export interface DescribeZonesRequest {
  Product: string;
}

/** What DescribeZones answers. */
export interface DescribeZonesResponse {
  TotalCount: number;
  ZoneSet: ZoneInfo[];
}

export interface RegionInfo {
  Region: string;
  RegionName: string;
  RegionState: string;
  RegionTypeMC?: number | null;
  LocationMC?: string | null;
  RegionNameMC?: string | null;
  RegionIdMC?: string | null;
}

export interface ZoneInfo {
  Zone: string;
  ZoneName: string;
  ZoneId: string;
  ZoneState: string;
  ParentZone?: string | null;
  ParentZoneId?: string | null;
  ParentZoneName?: string | null;
  ZoneType?: string | null;
  MachineRoomTypeMC?: string | null;
  ZoneIdMC?: string | null;
}

export interface RegionProduct {
  Name: string;
}

/** What each action of api takes and answers. */
export interface ApiActions {
  DescribeProducts: { request: DescribeProductsRequest; answer: DescribeProductsResponse };
  DescribeRegions: { request: DescribeRegionsRequest; answer: DescribeRegionsResponse };
  DescribeZones: { request: DescribeZonesRequest; answer: DescribeZonesResponse };
}
