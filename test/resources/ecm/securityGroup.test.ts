// Security groups of edge machines, whose rules have no templates.
import { type Lab, openLab } from "../lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("a rule without another side is told of the sides that a rule of edge machines can have", async () => {
  const group = lab.resource("ecm:SecurityGroup");
  await expect(group.up({ ingress: [{ action: "ACCEPT", protocol: "TCP", port: "80" }] })).rejects.toThrow(
    /^ingress\[0\] needs exactly one of cidrBlock, ipv6CidrBlock, securityGroupId, got/m,
  );
});
