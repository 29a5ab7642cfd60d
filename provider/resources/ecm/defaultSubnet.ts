// The default subnet of a zone of edge machines. There is nothing to make or remove: a subnet is chosen, and stays chosen until
// another one is, or until a new subnet of the zone takes its place.
import type { Subnet } from "../../api/actions/ecm";
import type { ApiFor } from "../../api/uses";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { edgeZones } from "../known";
import { defineResource } from "../resource";

type Api = ApiFor<"ecm.DescribeSubnets" | "ecm.ModifyDefaultSubnet">;

/** Makes a subnet the default one of its zone, and answers it. */
async function choose(api: Api, Zone: string, SubnetId: string): Promise<Subnet> {
  const chosen = await api.describe("ecm.DescribeSubnets", SubnetId, { fresh: true });
  if (!chosen)
    throw new RefusedError(`choosing the default subnet of ${Zone}: there is no ${SubnetId} in the region`);
  await api.ecm.ModifyDefaultSubnet({ Zone, VpcId: chosen.VpcId, SubnetId });
  return chosen;
}

export const defaultSubnet = defineResource({
  token: "ecm:DefaultSubnet",
  doc: "The default subnet of a zone of edge machines: machines of the zone that name no subnet come into it. Every new subnet takes this place by itself, so let this resource depend on all subnets of the zone (`dependsOn`). Deleting this resource changes nothing in the cloud.",
  id: "ap-hangzhou-ecm-1",
  inputs: {
    zone: field.string().replace().known(edgeZones).doc("Zone, such as `ap-hangzhou-ecm-1`."),
    subnetId: field.idOf("ecm:Subnet").doc("The subnet, of the same zone."),
  },
  outputs: {
    vpcId: field.string().volatile().doc("The VPC that the subnet belongs to."),
  },
  uses: ["ecm.DescribeDefaultSubnet", "ecm.DescribeSubnets", "ecm.ModifyDefaultSubnet"],
  readsAlso: ["ecm.DescribeDefaultSubnet"],
  read: async ({ api, id: Zone }) => {
    const { Subnet: found } = await api.ecm.DescribeDefaultSubnet({ Zone });
    return found?.SubnetId ? found : undefined;
  },
  create: async ({ api, inputs: { zone, subnetId } }) => ({
    id: zone,
    item: await choose(api, zone, subnetId),
  }),
  sync: {
    subnet: {
      of: ["subnetId"],
      call: ({ api, id, to }) => choose(api, id, to.subnetId),
    },
  },
  delete: async () => "gone",
  example: `new tencentcloud.ecm.DefaultSubnet("zone", {
  region: edge.region,
  zone: "ap-hangzhou-ecm-1",
  subnetId: web.id,
});`,
});
