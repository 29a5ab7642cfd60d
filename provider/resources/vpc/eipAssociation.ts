// The binding of a public address to an instance, or to a private address of a network interface.
import { eipAssociationOf } from "../network/address/association";

export const eipAssociation = eipAssociationOf("vpc", {
  instance: "cvm:Instance",
  example: `new tencentcloud.vpc.EipAssociation("web", { addressId: address.id, instanceId: server.id });`,
});
