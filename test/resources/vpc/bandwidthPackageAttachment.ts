// The case of a public address in a bandwidth package.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEip, aPackage, never } from "../words";

const program = (given: Given) => ({ bandwidthPackageId: given("package"), resourceId: given("address") });

export const bandwidthPackageAttachment = resourceCase<sdk.BandwidthPackageAttachmentArgs>({
  token: "vpc:BandwidthPackageAttachment",
  lives: [
    {
      beside: { package: aPackage, otherPackage: aPackage, address: anEip, otherAddress: anEip },
      least: program,
      most: program,
      created: ["AddBandwidthPackageResources"],
      deleted: ["RemoveBandwidthPackageResources"],
      properties: {
        bandwidthPackageId: { to: (given) => given("otherPackage"), by: "replacement", drift: never },
        resourceId: {
          to: (given) => given("otherAddress"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _, given) =>
            api.vpc.RemoveBandwidthPackageResources({
              BandwidthPackageId: given("package"),
              ResourceIds: [given("address")],
            }),
        },
      },
    },
  ],
  costs: {
    make: ["AddBandwidthPackageResources", "DescribeBandwidthPackages"],
    see: ["DescribeBandwidthPackages"],
    remove: ["DescribeBandwidthPackages", "RemoveBandwidthPackageResources"],
  },
  single: "what is in one package is read as one",
});
