// Network interfaces, what they are attached to, and the addresses that move between them.

import { present } from "../../found";
import { type Lab, openLab, type Subject } from "../lab";
import { aMachineInVpc, anInterface, aSubnet, aVpc } from "../words";

let lab: Lab;
let ids: Record<string, string>;
const given = (name: string) => present(ids[name]);

beforeAll(async () => {
  lab = await openLab();
  ids = {};
  const beside = { vpc: aVpc, subnet: aSubnet(), one: aMachineInVpc, other: aMachineInVpc };
  for (const [name, [token, program]] of Object.entries(beside))
    ids[name] = (await lab.need(token, program(given))).id;
});
afterAll(() => lab.close());

async function made(): Promise<Subject> {
  const subject = lab.resource("vpc:NetworkInterface");
  await subject.up(anInterface[1](given));
  return subject;
}

const attachment = (to: Subject, instance: string) => ({
  networkInterfaceId: to.now.id,
  instanceId: given(instance),
});

test("one that is attached names the instance, and goes once it is off", async () => {
  const subject = await made();
  const attached = lab.resource("vpc:NetworkInterfaceAttachment");
  await attached.up(attachment(subject, "one"));
  await expect(subject.destroy()).rejects.toThrow(`network interface attachment ${given("one")}`);
  await attached.destroy();
  await subject.destroy();
});

test("one that is attached elsewhere is not taken from there", async () => {
  const subject = await made();
  const { networkInterfaceId: NetworkInterfaceId, instanceId: InstanceId } = attachment(subject, "one");
  await lab.api.vpc.AttachNetworkInterface({ NetworkInterfaceId, InstanceId });
  await lab.cloud.advance("60s");
  const second = lab.resource("vpc:NetworkInterfaceAttachment");
  await expect(second.up(attachment(subject, "other"))).rejects.toThrow(
    `it is attached to ${given("one")}; detach it there first`,
  );
  const first = lab.resource("vpc:NetworkInterfaceAttachment");
  await first.up(attachment(subject, "one"));
  await lab.api.vpc.MigrateNetworkInterface({
    NetworkInterfaceId,
    SourceInstanceId: given("one"),
    DestinationInstanceId: given("other"),
  });
  await lab.cloud.advance("60s");
  await first.destroy();
  const item = await lab.api.describe("vpc.DescribeNetworkInterfaces", subject.now.id, { fresh: true });
  expect(item?.Attachment.InstanceId).toBe(given("other"));
});

test("an address that another interface has is refused by its name, and moves there where it is ours", async () => {
  const [from, to] = [await made(), await made()];
  const address = lab.resource("vpc:PrivateIpAddress");
  const privateIpAddress = "10.0.1.200";
  await address.up({ networkInterfaceId: from.now.id, privateIpAddress });
  const other = lab.resource("vpc:PrivateIpAddress");
  await expect(other.up({ networkInterfaceId: to.now.id, privateIpAddress })).rejects.toThrow(
    `${from.now.id} has that address; take it away there first`,
  );
  await address.up({ networkInterfaceId: to.now.id, privateIpAddress });
  const now = await address.refresh();
  expect(now?.inputs.networkInterfaceId).toBe(to.now.id);
});
