// Overviews and quotas of edge machines, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { edgeRegion, openLab } from "../resources/lab";

test("overviews, quotas and limits are asked in the region that is named, or in all", async () => {
  const lab = await openLab();
  const { environment } = lab.connected;
  const ask = (name: string, args = {}) =>
    callFunction(present(definitions.functions.get(`ecm:${name}`)), environment, args);
  const here = { region: edgeRegion };
  await lab.need("ecm:Eip", here);
  const { id: group } = await lab.need("ecm:SecurityGroup", {});
  const { quotas } = await ask("getAddressQuota", here);
  expect(quotas).toContainEqual({ quotaId: "TOTAL_EIP_QUOTA", quotaCurrent: 1, quotaLimit: 20 });
  expect(await ask("getOverview")).toMatchObject({ instanceNum: 0, moduleNum: 0 });
  expect(await ask("getPeakUsage")).toEqual({ families: [] });
  expect(await ask("getPeakNetwork", here)).toEqual({ regions: [{ region: edgeRegion, peaks: [] }] });
  const wide = await ask("getPeakNetwork", { area: "china-east", isp: "CTCC" });
  expect(wide).toEqual({ regions: [{ region: edgeRegion, peaks: [] }] });
  await expect(ask("getPeakNetwork", { isp: "CTCC" })).rejects.toThrow(/area/);
  expect(await ask("getMonthlyBandwidth", { month: "2026-01" })).toEqual({ packages: [] });
  const packing = { zone: `${edgeRegion}-1`, instanceType: "SN3ne.SMALL4", dataDiskSize: 100 };
  expect((await ask("getPackingQuota", packing)).quotas).toContainEqual({
    ...{ zone: `${edgeRegion}-1`, zoneId: 10110001, ispId: "CTCC" },
    instanceTypes: [{ instanceType: "SN3ne.SMALL4", packingQuota: expect.any(Number) }],
  });
  const associations = await ask("getSecurityGroupAssociations", { securityGroupIds: [group] });
  expect(associations).toMatchObject({ associations: [{ securityGroupId: group, ecm: 0, totalCount: 0 }] });
  expect(await ask("getSecurityGroupLimits")).toMatchObject({ groups: 50, rules: 100 });
  expect(await ask("getImportImageOs")).toMatchObject({
    linux: expect.arrayContaining(["CentOS"]),
    versions: expect.arrayContaining([expect.objectContaining({ osName: "CentOS" })]),
  });
  await lab.close();
});
