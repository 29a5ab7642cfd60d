// Where edge machines are: a node is a zone, and the carriers that it is joined to. The document's own nodes, and one of each
// carrier; a region is what its zones say.
import { ApiError } from "../../errors";

export type Isp = "CTCC" | "CUCC" | "CMCC";

export const ISP_NAMES: Record<Isp, string> = {
  CTCC: "China Telecom",
  CUCC: "China Unicom",
  CMCC: "China Mobile",
};

export interface Node {
  zone: string;
  /** A number of eight digits. */
  zoneId: number;
  zoneName: string;
  region: string;
  regionId: number;
  city: string;
  province: string;
  area: "East" | "North" | "Northwest" | "South" | "Central";
  isps: Isp[];
  /** Whether there are load balancers. */
  balances: boolean;
  /** Whether there are IPv6 addresses: no document says where, and here it is where several carriers are. */
  ipv6: boolean;
}

const ALL: Isp[] = ["CMCC", "CUCC", "CTCC"];
const hangzhou = { city: "Hangzhou", province: "Zhejiang", area: "East" } as const;
const xian = { city: "Xian", province: "Shaanxi", area: "Northwest" } as const;
const zhengzhou = { city: "Zhengzhou", province: "Henan", area: "Central" } as const;
const shenzhen = { city: "Shenzhen", province: "Guangdong", area: "South" } as const;
const beijing = { city: "Beijing", province: "Beijing", area: "North" } as const;

function node(
  place: Pick<Node, "city" | "province" | "area">,
  regionId: number,
  end: string,
  isps: Isp[],
  number: number,
): Node {
  const region = `ap-${place.city.toLowerCase()}-ecm`;
  const carrier = isps.length === 1 ? ` (${ISP_NAMES[isps[0]!]})` : "";
  return {
    ...{ ...place, region, regionId, isps, balances: true, ipv6: isps.length > 1 },
    ...{ zone: `${region}-${end}`, zoneId: regionId * 10_000 + number },
    zoneName: `${place.city} Zone ${number}${carrier}`,
  };
}

export const nodes: readonly Node[] = [
  node(hangzhou, 1011, "1", ALL, 1),
  node(hangzhou, 1011, "2", ALL, 2),
  node(hangzhou, 1011, "3", ALL, 3),
  node(xian, 1021, "1", ALL, 1),
  node(zhengzhou, 1031, "1", ALL, 1),
  node(shenzhen, 1051, "ct2", ["CTCC"], 2),
  node(beijing, 1061, "cm3-1", ["CMCC"], 1),
  node(beijing, 1061, "cu3-1", ["CUCC"], 2),
];

/** The nodes of a region. */
export function findNodes(region: string): Node[] {
  return nodes.filter((one) => one.region === region);
}

/** The node of a zone of the region, or of any where none is named; throws what says which there are. */
export function getNode(region: string, zone: string, code = "InvalidParameterValue.InvalidZone"): Node {
  const there = region === "" ? nodes : findNodes(region);
  const found = there.find((one) => one.zone === zone);
  if (found) return found;
  const known = there.map((one) => one.zone).join(", ");
  throw new ApiError(code, `The Zone \`${zone}\` does not exist; there is ${known}.`);
}

/** How answers say where a node lies. */
export function viewPosition({ zone, zoneId, zoneName, region, regionId, ...one }: Node): object {
  const area = `china-${one.area.toLowerCase()}`;
  const province = `${area}-${one.province.toLowerCase()}`;
  return {
    ZoneInfo: { ZoneId: zoneId, ZoneName: zoneName, Zone: zone },
    Country: { CountryId: "china", CountryName: "China" },
    Area: { AreaId: area, AreaName: `${one.area} China` },
    Province: { ProvinceId: province, ProvinceName: one.province },
    City: { CityId: `${province}-${one.city.toLowerCase()}`, CityName: one.city },
    RegionInfo: { RegionId: regionId, Region: region, RegionName: one.city },
  };
}

/** How answers name what a node lies in, and its carriers. */
export function viewNode(one: Node): object {
  return {
    ...viewPosition(one),
    ISPSet: one.isps.map((ISPId) => ({ ISPId, ISPName: ISP_NAMES[ISPId] })),
    ISPNum: one.isps.length,
    LBSupported: one.balances,
  };
}
