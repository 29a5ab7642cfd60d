// Public addresses put into a bandwidth package, and taken out of it. One in a package is charged with the package; one that
// leaves is charged by traffic again.
import { type AnyCall, type Call, definePart } from "../../action";
import { pageOf } from "../../describes";
import { ApiError } from "../../errors";
import type { Entity } from "../../kind";
import type {
  AddBandwidthPackageResourcesRequest,
  DescribeBandwidthPackageResourcesRequest,
  RemoveBandwidthPackageResourcesRequest,
  VpcActions,
} from "../../requests/vpc";
import { addressesIn, bandwidthPackage } from "./bandwidthPackage";
import { checkFits, join, resourceOf } from "./bandwidthPackage/resources";
import { type Eip, eip } from "./eip";

/** The addresses that a request names; nobody has a load balancer here. */
function namedIn({ world }: AnyCall, ids: string[]): Entity<Eip>[] {
  return [...new Set(ids)].map((id) => {
    if (!/^(eip|lb)-[a-z0-9]{8}$/.test(id))
      throw new ApiError("InvalidParameterValue.ResourceIdMalformed", `The id \`${id}\` is malformed.`);
    const found = world.get(eip, id);
    if (!found) throw new ApiError("InvalidParameterValue.ResourceNotFound", `There is no \`${id}\`.`);
    return found;
  });
}

function add(call: Call<AddBandwidthPackageResourcesRequest>): undefined {
  const { world, params } = call;
  const into = call.one(bandwidthPackage, "BandwidthPackageId");
  const { NetworkType = into.data.NetworkType, ResourceType = "Address", Protocol = "ipv4" } = params;
  if (NetworkType !== into.data.NetworkType || ResourceType !== "Address")
    throw new ApiError(
      "InvalidParameterValue.Combination",
      `${into.id} is of ${into.data.NetworkType}, and what is named is of the type Address.`,
    );
  if (Protocol !== into.data.Protocol)
    throw new ApiError("UnsupportedOperation.InvalidResourceProtocol", `${into.id} is not of ${Protocol}.`);
  const all = namedIn(call, params.ResourceIds);
  for (const address of all) checkFits(world, into, address);
  for (const address of all) join(world, into, address, params.InternetMaxBandwidthOut);
}

function take(call: Call<RemoveBandwidthPackageResourcesRequest>): undefined {
  const { world, params } = call;
  const from = call.one(bandwidthPackage, "BandwidthPackageId");
  const { InternetChargeType = "TRAFFIC_POSTPAID_BY_HOUR", InternetMaxBandwidthOut } = params;
  const { ResourceType = "Address" } = params;
  const all = namedIn(call, params.ResourceIds);
  const stray = all.find(({ data }) => data.BandwidthPackageId !== from.id || ResourceType !== "Address");
  if (stray)
    throw new ApiError(
      "InvalidParameterValue.ResourceNotExisted",
      `The ${ResourceType} ${stray.id} is not in ${from.id}.`,
    );
  for (const address of all)
    world.update(address, {
      BandwidthPackageId: "",
      InternetChargeType,
      ...(InternetMaxBandwidthOut === undefined ? {} : { Bandwidth: InternetMaxBandwidthOut }),
    });
}

type Shown = ReturnType<typeof resourceOf>;

const filters: Record<string, (resource: Shown) => string> = {
  "resource-id": ({ ResourceId }) => ResourceId,
  "resource-type": ({ ResourceType }) => ResourceType,
};

function list(call: Call<DescribeBandwidthPackageResourcesRequest>): object {
  const of = call.one(bandwidthPackage, "BandwidthPackageId");
  const wrong = "InvalidParameter";
  const { total, page } = pageOf(addressesIn(call.world, of).map(resourceOf), call.params, filters, {
    ...{ filter: "InvalidParameter.InvalidFilter", offset: wrong, limit: wrong },
  });
  return { TotalCount: total, ResourceSet: page };
}

const refs = { BandwidthPackageId: bandwidthPackage };
const needs = { ref: "BandwidthPackageId", states: ["CREATED"] };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AddBandwidthPackageResources: { refs, needs, run: add },
    RemoveBandwidthPackageResources: { refs, needs, run: take },
    DescribeBandwidthPackageResources: { refs, run: list },
  },
});
