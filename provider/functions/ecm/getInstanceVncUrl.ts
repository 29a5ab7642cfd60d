// The way to the screen of an edge machine. Who has it is in: it is a secret.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getInstanceVncUrl = defineFunction({
  token: "ecm:getInstanceVncUrl",
  doc: "The address of an edge machine's screen, valid for a short time. Whoever has it can use the screen, so that the `Output` form answers a secret; prefer that form.",
  inputs: { instanceId: field.idOf("ecm:Instance").doc("The instance; it must be running.") },
  outputs: { instanceVncUrl: field.string().secret().doc("The address.") },
  uses: ["ecm.DescribeInstanceVncUrl"],
  call: async ({ api, inputs: { instanceId } }) => {
    const { InstanceVncUrl } = await api.ecm.DescribeInstanceVncUrl({ InstanceId: instanceId });
    return { instanceVncUrl: InstanceVncUrl };
  },
  example: `const { instanceVncUrl } = tencentcloud.ecm.getInstanceVncUrlOutput({ instanceId: server.id });`,
});
