// The binding of a public address of edge machines to a machine, or to a private address of a network interface.
import { eipAssociationOf } from "../network/address/association";

export const eipAssociation = eipAssociationOf("ecm", {
  instance: "ecm:Instance",
  example: `new tencentcloud.ecm.EipAssociation("web", {
  region: address.region,
  addressId: address.id,
  instanceId: machine.id,
});`,
});
