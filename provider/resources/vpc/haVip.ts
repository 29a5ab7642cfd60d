// An HA virtual address of a subnet. Its address is chosen once; only its name and tags change.
import { isCloudError } from "../../api/errors";
import { HeldError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { haVipInputs, haVipLife, haVipOutputs } from "../network/shared/haVip";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const haVip = defineResource({
  token: "vpc:HaVip",
  doc: "An HA virtual address: a private address of a subnet that instances take over from each other, by announcing it. A route whose next hop is `HAVIP` leads to it, and keeps it from being deleted.",
  ...haVipLife("vpc"),
  tagged: "vpc:havip",
  inputs: {
    ...haVipInputs("vpc"),
    checkAssociate: field
      .boolean()
      .optional()
      .replace()
      .doc("Whether only what is associated with it may take it over. Defaults to `false`."),
    tags,
  },
  outputs: haVipOutputs,
  reads: "vpc.DescribeHaVips",
  filters: { name: "havip-name", vpcId: "vpc-id", subnetId: "subnet-id", vip: "vip" },
  uses: ["vpc.CreateHaVip", "vpc.DeleteHaVip"],
  create: async ({ api, inputs, token }) => {
    const { HaVip } = await api.vpc.CreateHaVip({
      HaVipName: inputs.name,
      VpcId: inputs.vpcId,
      SubnetId: inputs.subnetId,
      Vip: inputs.vip,
      CheckAssociate: inputs.checkAssociate,
      Tags: tagList(inputs.tags),
      ClientToken: token,
    });
    return HaVip;
  },
  sync: { name: modify("vpc.ModifyHaVipAttribute", { HaVipId: id, HaVipName: "name" }) },
  delete: async ({ api, id }) => {
    try {
      await api.vpc.DeleteHaVip({ HaVipId: id });
    } catch (error) {
      // The code for one in use says no more than that it cannot be.
      if (isCloudError(error) && error.code === "UnsupportedOperation") throw new HeldError(error.message);
      throw error;
    }
  },
  blockedBy: async ({ id, look, blocker }) => {
    const address = (await look())?.AddressIp;
    return address ? [await blocker("vpc:HaVipEipAssociation", `${id}/${address}`)] : [];
  },
  recover: byName,
  takesToken: true,
  example: `const virtual = new tencentcloud.vpc.HaVip("virtual", { vpcId: main.id, subnetId: web.id });`,
});
