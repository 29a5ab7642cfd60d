// Templates and groups of them: what a program may list, and what keeps one from being deleted.
import type { Properties } from "../../../provider/lifecycle/author/values";
import { type Lab, openLab } from "../lab";
import { aRule } from "../words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const addresses = (...list: string[]): Properties => ({ addresses: list.map((address) => ({ address })) });
const services = (...list: string[]): Properties => ({ services: list.map((service) => ({ service })) });

test.each([
  [
    "vpc:AddressTemplate",
    addresses("10.0.0.1", "10.0.0.0/8", "10.0.0.1-10.0.0.9", "2001:DB8::/32", "::1-::9"),
  ],
  ["vpc:ServiceTemplate", services("TCP:80", "udp: 53,60-70", "TCP:ALL", "icmp", "GRE")],
])("%s takes every spelling, and finds what it said again", async (token, program) => {
  const template = lab.resource(token);
  await template.up(program);
  expect(await template.changes(program)).toEqual([]);
  await template.refresh();
  expect(await template.changes(program)).toEqual([]);
});

test.each([
  ["vpc:AddressTemplate", addresses("10.0.0.256"), "addresses[0].address"],
  ["vpc:AddressTemplate", addresses("10.0.0.1-::9"), "addresses[0].address"],
  ["vpc:AddressTemplate", addresses("10.0.0.0/33"), "addresses[0].address"],
  [
    "vpc:AddressTemplate",
    addresses("2001:DB8::1", "2001:db8::1"),
    "addresses must not list 2001:db8::1 twice",
  ],
  ["vpc:AddressTemplate", addresses(), "addresses must have at least 1 entry"],
  ["vpc:ServiceTemplate", services("TCP"), "services[0].service"],
  ["vpc:ServiceTemplate", services("ICMP:80"), "services[0].service"],
  ["vpc:ServiceTemplate", services("TCP:99999"), "services[0].service"],
  ["vpc:ServiceTemplate", services("TCP:90-80"), "services[0].service"],
  ["vpc:ServiceTemplate", services("TCP:80", "tcp:80"), "services must not list tcp:80 twice"],
])("%s refuses %j", async (token, program, says) => {
  await expect(lab.resource(token).check(program)).rejects.toThrow(says);
});

test("a template names the groups that hold it and the rules that name it, and a group the rules that name it", async () => {
  const template = lab.resource("vpc:AddressTemplate");
  const { id } = await template.up(addresses("10.0.0.1"));
  const group = lab.resource("vpc:AddressTemplateGroup");
  await group.up({ addressTemplateIds: [id] });
  await expect(template.destroy()).rejects.toThrow(`it is used by address template group ${group.now.id}`);
  const firewall = lab.resource("vpc:SecurityGroup");
  const open = (addressTemplateId: string) => ({
    ingress: [{ action: aRule.action, protocol: "TCP", port: "22", addressTemplateId }],
  });
  await firewall.up(open(group.now.id));
  await expect(group.destroy()).rejects.toThrow(`a rule of security group ${firewall.now.id}`);
  await firewall.update(open(id));
  await group.destroy();
  await expect(template.destroy()).rejects.toThrow(`a rule of security group ${firewall.now.id}`);
  await firewall.destroy();
  await template.destroy();
});
