// The example of two VPCs that a cloud connect network joins, on the local engine: it comes, stays and goes.
import { countsOf } from "../../cloudControl";
import { exampleForTests } from "../place";

const example = exampleForTests("two-vpcs-ccn");

test("it is made by one call for each thing, and both networks are attached", async () => {
  const { outputs } = await example.stack.up();
  expect(outputs.states).toMatchObject({ value: ["ACTIVE", "ACTIVE"] });
  const changing = (await example.cloud.calls()).filter(({ read }) => !read);
  expect(countsOf(changing)).toEqual({
    ...{ CreateVpc: 2, CreateSubnet: 2, CreateCcn: 1, AttachCcnInstances: 2 },
  });
});

test("nothing is left to do", async () => {
  await example.stack.up({ refresh: true, expectNoChanges: true });
});

test("it goes, whatever holds what, and leaves nothing", async () => {
  await example.stack.destroy();
  await example.cloud.expectNoLeaks();
});
