// A security group that an edge machine has beside others.
import type { Instance } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";
import { machineGroups } from "./instance/groups";

/** A machine, and the group of this attachment. */
interface Attachment extends Instance {
  SecurityGroupId: string;
}

export const instanceSecurityGroup = defineAttachment({
  token: "ecm:InstanceSecurityGroup",
  doc: "A security group of an edge machine, beside others that it has. Conflicts with the `securityGroupIds` of the `Instance`, which are all that it has.",
  id: "ein-xxxxxxxx/esg-xxxxxxxx",
  everywhere: true,
  of: ["instanceId", "securityGroupId"],
  inputs: {
    instanceId: field.idOf("ecm:Instance").replace().doc("The instance."),
    securityGroupId: field
      .idOf("ecm:SecurityGroup")
      .replace()
      .from(({ SecurityGroupId }: Attachment) => SecurityGroupId)
      .doc("The security group; an instance has at most 5."),
  },
  outputs: {},
  agrees: [{ about: machineGroups, of: "instanceId", says: () => "one", path: "instanceId" }],
  reads: "ecm.DescribeInstances",
  uses: ["ecm.AssociateSecurityGroups", "ecm.DisassociateSecurityGroups"],
  find: (instance, { securityGroupId = "" }): Attachment | undefined =>
    instance.SecurityGroupIds?.includes(securityGroupId)
      ? { ...instance, SecurityGroupId: securityGroupId }
      : undefined,
  attach: async ({ api, inputs: { instanceId, securityGroupId } }) => {
    const request = { InstanceIds: [instanceId], SecurityGroupIds: [securityGroupId] };
    await api.ecm.AssociateSecurityGroups(request);
    return undefined;
  },
  detach: async ({ api, present: { InstanceId, SecurityGroupId } }) => {
    const request = { InstanceIds: [InstanceId], SecurityGroupIds: [SecurityGroupId] };
    await api.ecm.DisassociateSecurityGroups(request);
    return "gone";
  },
  example: `new tencentcloud.ecm.InstanceSecurityGroup("server", { instanceId: server.id, securityGroupId: open.id });`,
});
