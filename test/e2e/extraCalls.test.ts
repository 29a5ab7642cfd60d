// What it costs that a stack looks for what an earlier run may have left: nothing in a run that makes nothing, nor in the first,
// and one read a kind in one that makes something, however many that are.
import { LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { CloudControl } from "../cloudControl";
import { placeForTests } from "./place";

const place = placeForTests();

test("a run looks for each kind that it makes once, and any other run for none", async () => {
  let count = 2;
  const stack = await LocalStack.create({
    cloud: place.cloud,
    workDir: place.folders.program,
    projectName: "looking",
    program: async () => {
      for (let i = 0; i < count; i++) {
        new tencentcloud.vpc.Vpc(`network-${i}`, { cidrBlock: `10.${i}.0.0/16` });
        new tencentcloud.vpc.SecurityGroup(`group-${i}`, {});
        new tencentcloud.vpc.Eip(`address-${i}`, { internetMaxBandwidthOut: 1 });
        new tencentcloud.cvm.KeyPair(`key-${i}`, {});
      }
    },
  });
  const control = new CloudControl(place.cloud.url);
  /** The reads that are narrowed to what the stack has made. */
  const looks = async (run: () => Promise<unknown>): Promise<string[]> => {
    const { calls } = await control.during(run);
    const narrowed = calls.filter(
      ({ read, params }) => read && JSON.stringify(params).includes("pulumi-native.stack"),
    );
    return narrowed.map(({ action }) => action).sort();
  };
  expect(await looks(() => stack.up())).toEqual([]);
  expect(await looks(() => stack.up({ expectNoChanges: true }))).toEqual([]);
  expect(await looks(() => stack.refresh())).toEqual([]);
  count = 5;
  expect(await looks(() => stack.up())).toEqual([
    ...["DescribeAddresses", "DescribeKeyPairs", "DescribeSecurityGroups", "DescribeVpcs"],
  ]);
  expect(await looks(() => stack.destroy())).toEqual([]);
  await stack.dispose();
});
