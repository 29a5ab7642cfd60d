// The default VPC of a region beside what its case says: an account that gets none, and one that is left there.
import { type Lab, openLab } from "../lab";

const token = "vpc:DefaultVpc";
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("an account with the classic network gets a default VPC only by force", async () => {
  await expect(lab.resource(token).up({})).rejects.toThrow("gets a default VPC only by `force: true`");
  expect(await lab.api.list("vpc.DescribeVpcs", {})).toEqual([]);
});

test("it is left there, and taken as it is by the next one, with its subnet", async () => {
  const first = lab.resource(token);
  await first.up({ force: true });
  const { id, outputs } = first.now;
  const { writes } = await lab.during(() => first.destroy());
  expect(writes).toEqual([]);
  const next = lab.resource(token);
  await next.up({ force: true, forceDelete: true });
  expect(next.now.id).toBe(id);
  expect(next.now.outputs.subnetId).toBe(outputs.subnetId);
  await next.destroy();
  expect(await lab.api.list("vpc.DescribeVpcs", {})).toEqual([]);
});
