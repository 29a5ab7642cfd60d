// A network interface on an edge machine. It moves to another machine in place; one that was moved behind our back is left there.
import { networkInterfaceAttachmentOf } from "../network/interfaces/attachment";

export const networkInterfaceAttachment = networkInterfaceAttachmentOf("ecm", {
  instance: "ecm:Instance",
  doc: "A network interface on an edge machine, which has to be running or stopped, in the VPC of the interface and in its zone. How many it takes, and how many addresses they have, follows from its cores.",
  example: `new tencentcloud.ecm.NetworkInterfaceAttachment("back", {
  region: edge.region,
  networkInterfaceId: back.id,
  instanceId: machine.id,
});`,
});
