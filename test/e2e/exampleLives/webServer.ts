// The web-server example on the local engine, counted: what changes is exact, looks while something settles are bounded.
import { countsOf } from "../../cloudControl";
import { exampleForTests } from "../place";

const example = exampleForTests("web-server");

/** How often each action was called; `changing` and `reading` apart. */
async function counted(work: () => Promise<unknown>) {
  await example.cloud.forget();
  await work();
  const calls = await example.cloud.calls();
  const by = (read: boolean) => countsOf(calls.filter((call) => call.read === read));
  return { all: calls.length, changing: by(false), reading: by(true) };
}

test("up takes thirteen changes, and at most thirty calls in all", async () => {
  const { all, changing, reading } = await counted(() => example.stack.up());
  expect(changing).toEqual({
    ...{ CreateVpc: 1, CreateSubnet: 2, CreateRouteTable: 1, ReplaceRouteTableAssociation: 2 },
    ...{ CreateSecurityGroupWithPolicies: 1, CreateKeyPair: 1, RunInstances: 1 },
    ...{ CreateDisks: 1, AttachDisks: 1, AllocateAddresses: 1, AssociateAddress: 1 },
  });
  expect(Object.keys(reading).sort()).toEqual([
    ...["DescribeAddresses", "DescribeDisks", "DescribeImages", "DescribeInstanceTypeConfigs"],
    ...["DescribeInstances", "DescribeRouteTables", "DescribeVpcs", "DescribeZones"],
  ]);
  expect(reading).toMatchObject({
    DescribeRouteTables: 1,
    DescribeVpcs: 1,
    DescribeZones: 1,
    DescribeImages: 2,
  });
  expect(all).toBeLessThanOrEqual(30);
});

test("up with nothing to do only asks what its functions ask", async () => {
  const { all, reading } = await counted(() => example.stack.up({ expectNoChanges: true }));
  expect(reading).toEqual({ DescribeImages: 1, DescribeInstanceTypeConfigs: 1 });
  expect(all).toBe(2);
});

test("refresh reads each kind once", async () => {
  const { all, reading } = await counted(() => example.stack.refresh({ expectNoChanges: true }));
  expect(reading).toEqual({
    ...{ DescribeVpcs: 1, DescribeSubnets: 1, DescribeRouteTables: 1, DescribeSecurityGroups: 1 },
    ...{ DescribeSecurityGroupPolicies: 1, DescribeKeyPairs: 1, DescribeInstances: 1 },
    ...{ DescribeDisks: 1, DescribeAddresses: 1 },
  });
  expect(all).toBe(9);
});

test("destroy takes thirteen changes, and at most thirty calls in all", async () => {
  const { all, changing } = await counted(() => example.stack.destroy());
  expect(changing).toEqual({
    ...{ DisassociateAddress: 1, DetachDisks: 1, ReplaceRouteTableAssociation: 2, TerminateInstances: 1 },
    ...{ DeleteRouteTable: 1, DeleteSubnet: 2, DeleteKeyPairs: 1, DeleteVpc: 1, ReleaseAddresses: 1 },
    ...{ DeleteSecurityGroup: 1, TerminateDisks: 1 },
  });
  expect(all).toBeLessThanOrEqual(30);
  await example.cloud.expectNoLeaks();
});
