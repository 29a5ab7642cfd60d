// A region that does not exist is refused in check, with the nearest that does; a usual one costs no call.
import { type Lab, openLab } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("a misspelt region is named with the nearest ones", async () => {
  await expect(
    lab.resource("vpc:Vpc").check({ cidrBlock: "10.0.0.0/16", region: "ap-guangzho" }),
  ).rejects.toThrow(/region "ap-guangzho" is not a region; of \d+ there are, the nearest are ap-guangzhou,/);
});

test("a usual region is not asked about", async () => {
  const vpc = lab.resource("vpc:Vpc");
  const { calls } = await lab.during(() => vpc.check({ cidrBlock: "10.0.0.0/16", region: "ap-shanghai" }));
  expect(calls).toEqual([]);
});

test("edge machines are in regions of their own, which are named where the provider's is none", async () => {
  await expect(lab.resource("ecm:Vpc").check({ cidrBlock: "10.0.0.0/16" })).rejects.toThrow(
    /region "ap-guangzhou" is not a region of edge machines; there are ap-hangzhou-ecm, ap-xian-ecm/,
  );
  const { inputs } = await lab.need("ecm:SecurityGroup", {});
  expect(inputs.region).toBeUndefined();
});
