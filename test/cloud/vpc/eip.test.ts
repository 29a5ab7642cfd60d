// Public addresses as the official SDK sees them.

import { present } from "../../found";
import { closeClouds, cloud, codeOf, type TestCloud, type VpcClient, vpcClient } from "../support";

afterEach(closeClouds);

async function start() {
  const one = await cloud();
  return {
    one,
    client: vpcClient(one),
    advance: (time: string) => one.control("POST", "clock", { advance: time }),
  };
}

async function allocate({ client, one }: { client: VpcClient; one: TestCloud }, more: object = {}) {
  const { AddressSet } = await client.AllocateAddresses(more);
  await one.control("POST", "clock", { advance: "5s" });
  return present(AddressSet[0]);
}

async function read(client: VpcClient, id: string) {
  return (await client.DescribeAddresses({ AddressIds: [id] })).AddressSet[0];
}

const result = async (client: VpcClient, TaskId: string | undefined) =>
  (await client.DescribeTaskResult({ TaskId: Number(TaskId) })).Result;

test("an address is made, renamed and released, each step with its state and task", async () => {
  const { client, advance } = await start();
  const { AddressSet, TaskId } = await client.AllocateAddresses({
    AddressName: "main",
    InternetMaxBandwidthOut: 5,
    Tags: [{ Key: "env", Value: "dev" }],
  });
  const id = present(AddressSet[0]);
  expect(id).toMatch(/^eip-/);
  expect(await read(client, id)).toMatchObject({ AddressStatus: "CREATING" });
  expect(await result(client, TaskId)).toBe("RUNNING");
  await advance("5s");
  expect(await result(client, TaskId)).toBe("SUCCESS");
  expect(await read(client, id)).toMatchObject({
    AddressName: "main",
    AddressStatus: "UNBIND",
    AddressIp: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    Bandwidth: 5,
    InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
    InstanceId: "",
    NetworkInterfaceId: null,
    IsArrears: false,
    IsBlocked: false,
    TagSet: [{ Key: "env", Value: "dev" }],
  });
  await client.ModifyAddressAttribute({ AddressId: id, AddressName: "renamed" });
  const Filters = [{ Name: "address-name", Values: ["renamed"] }];
  expect((await client.DescribeAddresses({ Filters })).TotalCount).toBe(1);
  await client.ReleaseAddresses({ AddressIds: [id] });
  expect(await read(client, id)).toMatchObject({ AddressStatus: "OFFLINING" });
  await advance("5s");
  expect(await read(client, id)).toBeUndefined();
  expect(await codeOf(client.ReleaseAddresses({ AddressIds: [id] }))).toBe("InvalidAddressId.NotFound");
});

test("the same ClientToken makes the same addresses once", async () => {
  const { client } = await start();
  const made = { AddressCount: 2, ClientToken: "token" };
  const [first, second] = [await client.AllocateAddresses(made), await client.AllocateAddresses(made)];
  expect(second.AddressSet).toEqual(first.AddressSet);
  expect((await client.DescribeAddresses({})).TotalCount).toBe(2);
});

test("bandwidth and its charge change, within what the charge allows", async () => {
  const { client, one, advance } = await start();
  const id = await allocate({ client, one });
  const widen = (InternetMaxBandwidthOut: number) =>
    client.ModifyAddressesBandwidth({ AddressIds: [id], InternetMaxBandwidthOut });
  const { TaskId } = await widen(100);
  expect(await codeOf(widen(50))).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(client.ReleaseAddresses({ AddressIds: [id] }))).toBe("InvalidAddressState");
  await advance("5s");
  expect(await result(client, TaskId)).toBe("SUCCESS");
  expect(await read(client, id)).toMatchObject({ Bandwidth: 100 });
  expect(await codeOf(widen(101))).toBe("InvalidParameterValue.Range");
  const charge = {
    AddressId: id,
    InternetMaxBandwidthOut: 20,
    InternetChargeType: "BANDWIDTH_POSTPAID_BY_HOUR",
  };
  await client.ModifyAddressInternetChargeType(charge);
  await advance("5s");
  expect(await read(client, id)).toMatchObject({
    Bandwidth: 20,
    InternetChargeType: charge.InternetChargeType,
  });
});

test("an address cannot be bound to two things or to none, nor released while it is made", async () => {
  const { client } = await start();
  const { AddressSet } = await client.AllocateAddresses({});
  const AddressId = present(AddressSet[0]);
  const bind = (target: object) => codeOf(client.AssociateAddress({ AddressId, ...target }));
  expect(await bind({})).toBe("MissingResourceId");
  expect(await bind({ InstanceId: "ins-00000000", NetworkInterfaceId: "eni-00000000" })).toBe(
    "InvalidParameterConflict",
  );
  expect(await bind({ NetworkInterfaceId: "eni-00000000" })).toBe("MissingParameter");
  expect(await bind({ InstanceId: "ins-00000000" })).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(client.DisassociateAddress({ AddressId }))).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(client.ReleaseAddresses({ AddressIds: [AddressId] }))).toBe("InvalidAddressState");
});

test("there are 20 addresses in a region, and twice as many made in a day", async () => {
  const { client, advance } = await start();
  await client.AllocateAddresses({ AddressCount: 20 });
  expect(await codeOf(client.AllocateAddresses({}))).toBe("AddressQuotaLimitExceeded");
  await advance("5s");
  const all = (await client.DescribeAddresses({ Limit: 100 })).AddressSet.map((one) => one.AddressId);
  await client.ReleaseAddresses({ AddressIds: all });
  await advance("5s");
  await client.AllocateAddresses({ AddressCount: 20 });
  expect((await client.DescribeAddressQuota()).QuotaSet).toMatchObject([
    { QuotaId: "TOTAL_EIP_QUOTA", QuotaCurrent: 20, QuotaLimit: 20 },
    { QuotaId: "DAILY_EIP_APPLY", QuotaCurrent: 40, QuotaLimit: 40 },
    { QuotaId: "DAILY_PUBLIC_IP_ASSIGN", QuotaCurrent: 0, QuotaLimit: 10 },
  ]);
  await advance("5s");
  const [some] = (await client.DescribeAddresses({ Limit: 1 })).AddressSet;
  await client.ReleaseAddresses({ AddressIds: [present(some).AddressId] });
  await advance("5s");
  expect(await codeOf(client.AllocateAddresses({}))).toBe("AddressQuotaLimitExceeded.DailyAllocate");
  await advance("1d");
  await client.AllocateAddresses({});
});

test("ids and other filters go together, and dedicated clusters have no address", async () => {
  const client = vpcClient(await cloud());
  const AddressIds = (await client.AllocateAddresses({ AddressCount: 2 })).AddressSet;
  const find = async (Name: string, ...Values: string[]) =>
    (await client.DescribeAddresses({ AddressIds, Filters: [{ Name, Values }] })).TotalCount;
  expect(await find("address-type", "EIP", "AnycastEIP")).toBe(2);
  expect(await find("address-status", "BIND")).toBe(0);
  expect(await find("business-type", "CDC")).toBe(0);
});

test("ids exclude the filter of ids, a filter takes five values and a list ten filters", async () => {
  const { client } = await start();
  const describe = (params: object) => codeOf(client.DescribeAddresses(params));
  const filter = { Name: "address-name", Values: ["a"] };
  const named = { Name: "address-id", Values: ["eip-00000000"] };
  expect(await describe({ AddressIds: ["eip-00000000"], Filters: [named] })).toBe("InvalidParameter");
  expect(await describe({ Filters: [{ ...filter, Values: ["1", "2", "3", "4", "5", "6"] }] })).toBe(
    "InvalidParameter",
  );
  expect(await describe({ Filters: Array.from({ length: 11 }, () => filter) })).toBe("InvalidParameter");
  expect(await describe({ AddressIds: ["eip-00000000"] })).toBe("");
});
