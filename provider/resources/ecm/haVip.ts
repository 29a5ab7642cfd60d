// An HA virtual address of a subnet of edge machines. Only its name changes.
import { id, modify } from "../modify";
import { haVipInputs, haVipLife, haVipOutputs } from "../network/shared/haVip";
import { byName, defineResource } from "../resource";

export const haVip = defineResource({
  token: "ecm:HaVip",
  doc: "An HA virtual address: a private address of a subnet that edge machines take over from each other, by announcing it.",
  ...haVipLife("ecm"),
  inputs: haVipInputs("ecm"),
  outputs: haVipOutputs,
  reads: "ecm.DescribeHaVips",
  filters: { name: "havip-name", vpcId: "vpc-id", subnetId: "subnet-id" },
  uses: ["ecm.CreateHaVip", "ecm.DeleteHaVip"],
  create: async ({ api, inputs }) => {
    const { HaVip } = await api.ecm.CreateHaVip({
      HaVipName: inputs.name,
      VpcId: inputs.vpcId,
      SubnetId: inputs.subnetId,
      Vip: inputs.vip,
    });
    return HaVip;
  },
  sync: { name: modify("ecm.ModifyHaVipAttribute", { HaVipId: id, HaVipName: "name" }) },
  delete: ({ api, id }) => api.ecm.DeleteHaVip({ HaVipId: id }),
  recover: byName,
  example: `const virtual = new tencentcloud.ecm.HaVip("virtual", { region: edge.region, vpcId: edge.id, subnetId: web.id });`,
});
