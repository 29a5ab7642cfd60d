// The example of a site at the edge behind load balancers of two carriers, on the local engine: it comes, stays and goes.
import { countsOf } from "../../cloudControl";
import { exampleForTests } from "../place";

const example = exampleForTests("edge-site");

test("each thing is made by one call, none is refused, and each carrier has an address", async () => {
  const { outputs } = await example.stack.up();
  const address = expect.stringMatching(/^\d+(\.\d+){3}$/);
  expect(outputs.addresses).toMatchObject({ value: [address, address] });
  const changing = (await example.cloud.calls()).filter(({ read }) => !read);
  expect(changing.filter(({ code }) => code !== null)).toEqual([]);
  // Targets come when their machines run: those that do at once come together.
  const { BatchRegisterTargets = 0, ...counts } = countsOf(changing);
  expect([2, 3, 4]).toContain(BatchRegisterTargets);
  expect(counts).toEqual({
    ...{ CreateVpc: 1, CreateSubnet: 1, CreateSecurityGroup: 1, CreateSecurityGroupPolicies: 2 },
    ...{ RunInstances: 2, CreateLoadBalancer: 2, ModifyLoadBalancerAttributes: 2 },
    CreateListener: 2,
  });
});

test("nothing is left to do", async () => {
  await example.stack.up({ refresh: true, expectNoChanges: true });
});

test("it goes, whatever holds what, and leaves nothing", async () => {
  await example.stack.destroy();
  await example.cloud.expectNoLeaks();
});
