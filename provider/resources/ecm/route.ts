// Routes of an edge VPC's route tables: they lead to machines.
import { field } from "../../lifecycle/author/field";
import { routeOf } from "../network/shared/route";

export const route = routeOf("ecm", {
  gatewayType: field
    .enum("NORMAL_CVM")
    .default("NORMAL_CVM")
    .doc("What the traffic goes to: `NORMAL_CVM`, a machine, by its private address."),
  gatewayId: field.string().doc("Private address of the machine that the traffic goes to, in the VPC."),
  example: `new tencentcloud.ecm.Route("office", {
  region: edge.region,
  routeTableId: routes.id,
  destinationCidrBlock: "172.16.0.0/16",
  gatewayId: "10.0.1.9",
});`,
});
