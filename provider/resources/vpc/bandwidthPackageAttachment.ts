// A public address, or a load balancer, in a bandwidth package that the program of the address knows nothing of.
import type { ApiFor } from "../../api/uses";
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

/** What a resource is called, by what its id begins with. */
function typeOf(resourceId: string): string {
  return resourceId.startsWith("lb-") ? "LoadBalance" : "Address";
}

/** What is in another package is an error that names it. */
async function makeWay(
  api: ApiFor<"vpc.DescribeBandwidthPackages">,
  { bandwidthPackageId: id, resourceId }: { bandwidthPackageId: string; resourceId: string },
): Promise<boolean> {
  const Filters = [{ Name: "resource.resource-id", Values: [resourceId] }];
  const holders = await api.list("vpc.DescribeBandwidthPackages", { Filters });
  const other = holders.find(({ BandwidthPackageId }) => BandwidthPackageId !== id)?.BandwidthPackageId;
  if (other)
    throw new RefusedError(
      `adding ${resourceId} to ${id}: it is in ${other}; take it out there first${leftByRun}`,
    );
  return false;
}

export const bandwidthPackageAttachment = defineAttachment({
  token: "vpc:BandwidthPackageAttachment",
  noun: "membership of a bandwidth package",
  doc: "Puts a public address or a load balancer into a bandwidth package, for one that is declared elsewhere. An `Eip` of the same program says `bandwidthPackageId` instead; one that says an `internetChargeType` of its own would change it back.",
  id: "bwp-xxxxxxxx/eip-xxxxxxxx",
  of: ["bandwidthPackageId", "resourceId"],
  inputs: {
    bandwidthPackageId: field.idOf("vpc:BandwidthPackage").replace().doc("The bandwidth package."),
    resourceId: field
      .string()
      .replace()
      .doc("Id of a public address (`eip-xxxxxxxx`) or a load balancer (`lb-xxxxxxxx`)."),
  },
  outputs: {
    resourceType: field.string().doc("`Address` or `LoadBalance`."),
    addressIp: field.string().doc("The public address."),
  },
  reads: "vpc.DescribeBandwidthPackages",
  uses: ["vpc.AddBandwidthPackageResources", "vpc.RemoveBandwidthPackageResources"],
  find: ({ BandwidthPackageId, ResourceSet }, { resourceId }) => {
    const found = ResourceSet?.find(({ ResourceId }) => ResourceId === resourceId);
    return found && { BandwidthPackageId, ...found };
  },
  attach: async ({ api, inputs: { bandwidthPackageId: BandwidthPackageId, resourceId } }) => {
    const ResourceType = typeOf(resourceId);
    await api.vpc.AddBandwidthPackageResources({
      BandwidthPackageId,
      ResourceIds: [resourceId],
      ResourceType,
    });
    return {};
  },
  makeWay: ({ api, inputs }) => makeWay(api, inputs),
  detach: ({ api, present: { BandwidthPackageId, ResourceId, ResourceType } }) =>
    api.vpc.RemoveBandwidthPackageResources({ BandwidthPackageId, ResourceIds: [ResourceId], ResourceType }),
  example: `new tencentcloud.vpc.BandwidthPackageAttachment("office", {
  bandwidthPackageId: shared.id,
  resourceId: officeAddressId,
});`,
});
