// Reads that lag behind what was just written: nothing is taken for undone, unmade or gone because of them.
import { type Lab, openLab } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
afterEach(() => lab.control("DELETE", "faults"));

const lagging = () => lab.control("POST", "faults", { kind: "staleRead", lag: "300ms", lasting: "10m" });

test("a change is waited for until it can be seen", async () => {
  const disk = lab.resource("cbs:Disk");
  const wanted = {
    zone: "ap-guangzhou-3",
    diskType: "CLOUD_PREMIUM",
    diskChargeType: "POSTPAID_BY_HOUR",
    diskSize: 50,
  };
  await disk.up(wanted);
  await lagging();
  await disk.up({ ...wanted, diskSize: 100 });
  expect(await disk.changes({ ...wanted, diskSize: 100 })).toEqual([]);
  await lab.control("DELETE", "faults");
  await disk.destroy();
});

test("what was just made is not gone for a refresh", async () => {
  const vpc = lab.resource("vpc:Vpc");
  await vpc.up({ cidrBlock: "10.0.0.0/16" });
  await lab.control("POST", "faults", { kind: "staleRead", action: "DescribeVpcs" });
  expect(await vpc.refresh()).toBeDefined();
  await vpc.destroy();
});

test("what was just made is not gone for an update", async () => {
  const vpc = lab.resource("vpc:Vpc");
  await vpc.up({ cidrBlock: "10.0.0.0/16" });
  await lab.control("POST", "faults", { kind: "staleRead", action: "DescribeVpcs" });
  await vpc.up({ cidrBlock: "10.0.0.0/16", domainName: "example.com" });
  expect(await vpc.changes({ cidrBlock: "10.0.0.0/16", domainName: "example.com" })).toEqual([]);
  await vpc.destroy();
});

test("a task that is not known yet is waited for", async () => {
  const address = lab.resource("vpc:Eip");
  await address.up({ internetMaxBandwidthOut: 5 });
  await lagging();
  await address.up({ internetMaxBandwidthOut: 10 });
  expect(await address.changes({ internetMaxBandwidthOut: 10 })).toEqual([]);
  await address.destroy();
});
