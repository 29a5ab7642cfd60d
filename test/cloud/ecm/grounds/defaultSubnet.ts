// Default subnets of zones, where every refusal of their actions can be caused.
import { change } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere, Zone } from "../ground";
import type { Scene } from "../scene";

export async function ofDefaultSubnets({ vpcId, otherId, subnetId }: Scene): Promise<EdgeGround> {
  return {
    good: {
      ModifyDefaultSubnet: { EcmRegion, Zone, VpcId: vpcId, SubnetId: subnetId },
      DescribeDefaultSubnet: { EcmRegion, Zone },
    },
    causes: {
      ModifyDefaultSubnet: { ...elsewhere, ResourceNotFound: change({ VpcId: otherId }) },
      DescribeDefaultSubnet: {
        ...elsewhere,
        "InvalidParameterValue.InvalidZone": change({ Zone: "ap-hangzhou-ecm-9" }),
      },
    },
  };
}
