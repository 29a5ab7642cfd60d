// The test library's cloud: names that there are not are refused by the compiler, and by name where a program is not compiled.
import { LocalCloud } from "../../local";

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await LocalCloud.start({ clock: "virtual", quotas: { "vpc:vpc": 3 } });
});
afterAll(() => cloud.close());

test("an action that nobody can call is not counted", async () => {
  // @ts-expect-error CreateVcp is no action
  await expect(cloud.expectCalls({ CreateVcp: 1 })).rejects.toThrow(
    /there is no action "CreateVcp"; the nearest is "CreateVpc"/,
  );
  // @ts-expect-error DescribeVcps is no action
  await expect(cloud.calls("DescribeVcps")).rejects.toThrow(/the nearest is "DescribeVpcs"/);
  await cloud.expectCalls({ CreateVpc: 0 });
});

test("a fault that there is not is refused, and one that has not struck is told at the end", async () => {
  // @ts-expect-error resetBefor is no fault
  await expect(cloud.fault({ kind: "resetBefor" })).rejects.toThrow(/resetBefore/);
  // @ts-expect-error CreateVcp is no action
  await expect(cloud.fault({ kind: "resetBefore", action: "CreateVcp" })).rejects.toThrow(/"CreateVpc"/);
  await cloud.fault({ kind: "failTransition", type: "cvm:instance", transition: "launch" });
  await expect(cloud.expectNoLeaks()).rejects.toThrow("the fault failTransition never struck");
  await cloud.reset();
  await cloud.expectNoLeaks();
});

test("an attribute, a type and a quota have the names of the API", async () => {
  // @ts-expect-error VpcNam is no attribute
  await expect(cloud.drift("vpc-12345678", { VpcNam: "a" })).rejects.toThrow("there is no vpc-12345678");
  // @ts-expect-error vpc:subnets is no type
  await expect(cloud.resources("vpc:subnets")).rejects.toThrow(/the nearest is "vpc:subnet"/);
  // @ts-expect-error vpc:vcp is no type
  await expect(LocalCloud.start({ quotas: { "vpc:vcp": 1 } })).rejects.toThrow(/the nearest is "vpc:vpc"/);
});
