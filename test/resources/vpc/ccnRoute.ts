// The case of a route of a cloud connect network, which is enabled before one that disables it is made.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import type { Lab } from "../lab";
import { aSubnet, aVpc, never } from "../words";

const aCcn: Needed = ["vpc:Ccn", () => ({})];

const program = (given: Given) => ({
  ccnId: given("ccn"),
  instanceId: given("vpc"),
  destinationCidrBlock: "10.0.1.0/24",
  enabled: false,
});

/** Enables every route of the network. */
async function enable({ api }: Lab, given: Given): Promise<Record<string, string>> {
  const CcnId = given("ccn");
  const routes = await api.list("vpc.DescribeCcnRoutes", { CcnId });
  await api.vpc.EnableCcnRoutes({ CcnId, RouteIds: routes.map(({ RouteId }) => RouteId) });
  return {};
}

export const ccnRoute = resourceCase<sdk.CcnRouteArgs>({
  token: "vpc:CcnRoute",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), otherVpc: aVpc, ccn: aCcn, otherCcn: aCcn },
        attachment: ["vpc:CcnAttachment", (given) => ({ ccnId: given("ccn"), instanceId: given("vpc") })],
      },
      anew: enable,
      least: program,
      most: program,
      created: ["DisableCcnRoutes"],
      deleted: [],
      stays: "the route, as it is",
      properties: {
        ccnId: { to: (given) => given("otherCcn"), by: "replacement", drift: never },
        instanceId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        destinationCidrBlock: { to: "10.0.2.0/24", by: "replacement", drift: never },
        enabled: {
          to: true,
          by: ["EnableCcnRoutes"],
          drift: (lab, _subject, given) => enable(lab, given),
          repair: ["DisableCcnRoutes"],
        },
      },
    },
  ],
  costs: {
    make: ["DescribeCcnRoutes", "DisableCcnRoutes"],
    see: ["DescribeCcnRoutes"],
    remove: [],
  },
  single: "each is one call, and all of a network are read together",
});
