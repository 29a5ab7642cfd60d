// How many edge machines of a model there is still room for.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getPackingQuota = defineFunction({
  token: "ecm:getPackingQuota",
  doc: "How many machines of a model a zone and carrier still has room for.",
  inputs: {
    zone: field.string().optional().doc("Only this zone, such as `ap-hangzhou-ecm-1`."),
    instanceType: field.string().optional().doc("Only this model, such as `SN3ne.SMALL4`."),
    dataDiskSize: field.integer().optional().doc("With a data disk of this size in GB."),
  },
  outputs: {
    quotas: field
      .list(
        field.object({
          zone: field.string().doc("The zone."),
          zoneId: field.integer().doc("Number of the zone."),
          ispId: field.string().doc("The carrier."),
          instanceTypes: field
            .list(
              field.object({
                instanceType: field.string().doc("The model."),
                packingQuota: field.integer().doc("How many there is room for."),
              }),
            )
            .doc("The models."),
        }),
      )
      .doc("A line for each zone and carrier."),
  },
  uses: ["ecm.DescribePackingQuotaGroup"],
  call: async ({ api, inputs: { zone: Zone, instanceType: InstanceType, dataDiskSize: DataDiskSize } }) => {
    const Filters = Object.entries({ Zone, InstanceType, DataDiskSize }).flatMap(([Name, value]) =>
      value === undefined ? [] : [{ Name, Values: [String(value)] }],
    );
    const { PackingQuotaSet } = await api.ecm.DescribePackingQuotaGroup(
      Filters.length > 0 ? { Filters } : {},
    );
    const quotas = PackingQuotaSet.map((one) => ({
      ...{ zone: one.Zone, zoneId: one.ZoneId, ispId: one.ISPId },
      instanceTypes: one.PackingQuotaInfos.map((info) => ({
        ...{ instanceType: info.InstanceType, packingQuota: info.PackingQuota },
      })),
    }));
    return { quotas };
  },
  example: `const { quotas } = await tencentcloud.ecm.getPackingQuota({ zone: "ap-hangzhou-ecm-1", instanceType: "SN3ne.SMALL4" });`,
});
