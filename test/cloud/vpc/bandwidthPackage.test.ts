// Bandwidth packages as the official SDK sees them: what an address is in one, and what keeps one.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("an address is charged with its package, and by traffic once it has left; a package stays while it has any", async () => {
  const { vpc, pass } = await stage();
  const { BandwidthPackageId: id } = await vpc.CreateBandwidthPackage({});
  await pass("5s");
  const made = await vpc.AllocateAddresses({
    ...{ AddressCount: 2, InternetMaxBandwidthOut: 500 },
    ...{ InternetChargeType: "BANDWIDTH_PACKAGE", BandwidthPackageId: id },
  });
  const [one, two] = made.AddressSet as [string, string];
  await pass("5s");
  const address = async () => (await vpc.DescribeAddresses({ AddressIds: [one] })).AddressSet[0];
  expect(await address()).toMatchObject({ InternetChargeType: "BANDWIDTH_PACKAGE", BandwidthPackageId: id });
  const charge = {
    ...{ AddressId: one, InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR", InternetMaxBandwidthOut: 5 },
  };
  expect(await codeOf(vpc.ModifyAddressInternetChargeType(charge))).toBe("InvalidAddressIdStatus.NotPermit");

  const found = (Name: string, value: string) =>
    vpc.DescribeBandwidthPackages({ Filters: [{ Name, Values: [value] }] });
  const shown = await found("resource.resource-id", one);
  expect(present(shown.BandwidthPackageSet[0]).ResourceSet.map(({ ResourceId }) => ResourceId)).toEqual([
    one,
    two,
  ]);
  expect((await found("resource.address-ip", "192.0.2.1")).TotalCount).toBe(0);
  const inside = (Name: string, value: string) =>
    vpc.DescribeBandwidthPackageResources({
      BandwidthPackageId: id,
      Filters: [{ Name, Values: [value] }],
    });
  expect((await inside("resource-type", "Address")).TotalCount).toBe(2);
  expect((await inside("resource-id", two)).TotalCount).toBe(1);

  const remove = () => vpc.DeleteBandwidthPackage({ BandwidthPackageId: id });
  expect(await codeOf(remove())).toBe("InvalidParameterValue.BandwidthPackageInUse");
  await vpc.RemoveBandwidthPackageResources({ BandwidthPackageId: id, ResourceIds: [one] });
  expect(await address()).toMatchObject({
    InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
    BandwidthPackageId: null,
  });
  await vpc.ReleaseAddresses({ AddressIds: [two] });
  await pass("5s");
  await remove();
});

test("an instance whose traffic goes through a package keeps it", async () => {
  const { vpc, cvm, pass, run } = await stage();
  const { BandwidthPackageId } = await vpc.CreateBandwidthPackage({});
  await pass("5s");
  const InternetAccessible = {
    ...{ InternetChargeType: "BANDWIDTH_PACKAGE", InternetMaxBandwidthOut: 5 },
    BandwidthPackageId: BandwidthPackageId,
  };
  const missing = run({ InternetAccessible: { ...InternetAccessible, BandwidthPackageId: "bwp-00000000" } });
  expect(await codeOf(missing)).toBe("InvalidParameterValue.BandwidthPackageIdNotFound");
  const instance = await run({ InternetAccessible });
  const remove = () => vpc.DeleteBandwidthPackage({ BandwidthPackageId: BandwidthPackageId });
  expect(await codeOf(remove())).toBe("InvalidParameterValue.BandwidthPackageInUse");
  await cvm.TerminateInstances({ InstanceIds: [instance] });
  await pass("2m");
  await remove();
});

test("addresses of another line, or charged otherwise, are not put into a package", async () => {
  const { vpc, pass } = await stage();
  const { BandwidthPackageId } = await vpc.CreateBandwidthPackage({ NetworkType: "SINGLEISP_CMCC" });
  const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 1 });
  await pass("5s");
  const add = (more: object) =>
    codeOf(
      vpc.AddBandwidthPackageResources({
        ...{ BandwidthPackageId: BandwidthPackageId, ResourceIds: AddressSet },
        ...more,
      }),
    );
  expect(await add({})).toBe("InvalidParameterValue.Combination");
  expect(await add({ Protocol: "ipv6" })).toBe("UnsupportedOperation.InvalidResourceProtocol");
  expect(await add({ ResourceIds: ["lb-00000000"] })).toBe("InvalidParameterValue.ResourceNotFound");
});
