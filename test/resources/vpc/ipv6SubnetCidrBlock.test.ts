// The IPv6 range of a subnet, where another subnet has it.
import { present } from "../../found";
import { type Lab, openLab } from "../lab";
import { anIpv6Range, aSubnet, aVpc, ipv6Part } from "../words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("a range that another subnet has is not taken from there, and the message names that one", async () => {
  const ids: Record<string, string> = {};
  const given = (name: string) => present(ids[name]);
  const beside = { vpc: aVpc, one: aSubnet(), other: aSubnet("10.0.2.0/24") };
  for (const [name, [token, program]] of Object.entries(beside))
    ids[name] = (await lab.need(token, program(given))).id;
  const [token, program] = anIpv6Range();
  const whole = String((await lab.need(token, program(given))).outputs.ipv6CidrBlock);
  const rangeOf = (subnet: string) => ({
    vpcId: given("vpc"),
    subnetId: given(subnet),
    ipv6CidrBlock: ipv6Part(whole, 1),
  });
  const first = lab.resource("vpc:Ipv6SubnetCidrBlock");
  await first.up(rangeOf("one"));
  const second = lab.resource("vpc:Ipv6SubnetCidrBlock");
  await expect(second.up(rangeOf("other"))).rejects.toThrow(
    `${given("one")} has the IPv6 range ${String(first.now.outputs.ipv6CidrBlock)}; take that away first`,
  );
  await first.destroy();
  await second.up(rangeOf("other"));
  await second.destroy();
});
