// A subnet of an edge VPC: a slice of its range in one zone; only its name, broadcast flag, tags and route table can change.
import { field } from "../../lifecycle/author/field";
import { edgeZones } from "../known";
import { subnetChanges, subnetInputs, subnetLife, subnetOutputs } from "../network/shared/subnet";
import { defineResource } from "../resource";
import { retagWhole, tags } from "../tags";

export const subnet = defineResource({
  token: "ecm:Subnet",
  doc: "A range of private addresses in one zone of an edge VPC. The cloud makes each new one the default subnet of its zone, which machines without one of their own come into.",
  ...subnetLife("ecm"),
  inputs: {
    ...subnetInputs("ecm", {
      masks: { min: 16, max: 29 },
      zone: field.string().replace().known(edgeZones).doc("Zone, such as `ap-hangzhou-ecm-1`."),
      firstTable: "main",
    }),
    tags,
  },
  outputs: subnetOutputs,
  sync: { ...subnetChanges("ecm"), tags: retagWhole("ecm.ModifySubnetAttribute", "SubnetId") },
  example: `const web = new tencentcloud.ecm.Subnet("web", {
  region: edge.region,
  vpcId: edge.id,
  cidrBlock: "10.0.1.0/24",
  zone: "ap-hangzhou-ecm-1",
});`,
});
