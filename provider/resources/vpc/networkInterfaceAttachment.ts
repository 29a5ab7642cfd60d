// A network interface on an instance. It moves to another instance in place; one that was moved behind our back is left there.
import { networkInterfaceAttachmentOf } from "../network/interfaces/attachment";

export const networkInterfaceAttachment = networkInterfaceAttachmentOf("vpc", {
  instance: "cvm:Instance",
  doc: "A network interface on an instance, which has to be running or stopped, in the VPC of the interface and in its zone.",
  example: `new tencentcloud.vpc.NetworkInterfaceAttachment("back", { networkInterfaceId: back.id, instanceId: server.id });`,
});
