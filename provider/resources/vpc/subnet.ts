// A subnet is a slice of a VPC's address range in one zone; only its name, broadcast flag and route table can change.
import { field } from "../../lifecycle/author/field";
import { zones } from "../known";
import { subnetChanges, subnetInputs, subnetLife, subnetOutputs } from "../network/shared/subnet";
import { defineResource } from "../resource";
import { tags } from "../tags";

export const subnet = defineResource({
  token: "vpc:Subnet",
  doc: "A range of private addresses in one zone of a VPC.",
  tagged: "vpc:subnet",
  ...subnetLife("vpc"),
  inputs: {
    ...subnetInputs("vpc", {
      masks: { min: 8, max: 30 },
      zone: field.string().replace().known(zones).doc("Zone, such as `ap-guangzhou-3`."),
      firstTable: "default",
    }),
    tags,
  },
  outputs: { isDefault: field.boolean().doc("Whether it is the zone's default subnet."), ...subnetOutputs },
  sync: subnetChanges("vpc"),
  example: `const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });`,
});
