// The example of a network of three tiers on the local engine: it comes, stays and goes.
import { countsOf } from "../../cloudControl";
import { exampleForTests } from "../place";

const example = exampleForTests("three-tier-network");

/** How often each action that changes something was called. */
async function changing(work: () => Promise<unknown>): Promise<Record<string, number>> {
  await example.cloud.forget();
  await work();
  return countsOf((await example.cloud.calls()).filter(({ read }) => !read));
}

test("it is made by one call for each thing", async () => {
  const { CreateNatGatewaySourceIpTranslationNatRule: snat, ...calls } = await changing(() =>
    example.stack.up(),
  );
  // Rules that are asked for together are one call.
  expect([1, 2]).toContain(snat);
  expect(calls).toEqual({
    ...{ CreateVpc: 1, CreateSubnet: 6, CreateRouteTable: 1, CreateRoutes: 1 },
    ...{ ReplaceRouteTableAssociation: 2, AllocateAddresses: 2, CreateNatGateway: 1 },
    ...{ RunInstances: 1, CreateNatGatewayDestinationIpPortTranslationNatRule: 1 },
    ...{ CreateNetworkAcl: 3, ModifyNetworkAclEntries: 3, AssociateNetworkAclSubnets: 6 },
  });
});

test("nothing is left to do", async () => {
  expect(await changing(() => example.stack.up({ refresh: true, expectNoChanges: true }))).toEqual({});
});

test("it goes, whatever holds what, and leaves nothing", async () => {
  await example.stack.destroy();
  await example.cloud.expectNoLeaks();
});
