// A restart of an instance, by its operating system or by force.
import type { Instance } from "../../api/actions/cvm";
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";
import { begin } from "./instance/operations";

export const instanceReboot = defineOperation({
  token: "cvm:InstanceReboot",
  doc: "Restarts an instance, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "instanceId",
  id: "ins-xxxxxxxx",
  inputs: {
    instanceId: field.idOf("cvm:Instance").doc("The instance; it must be running."),
    stopType: field
      .enum("SOFT", "HARD", "SOFT_FIRST")
      .default("SOFT")
      .doc(
        "`SOFT` shuts down the operating system, `HARD` cuts the power, `SOFT_FIRST` cuts the power if shutting down fails.",
      ),
  },
  uses: ["cvm.RebootInstances", "cvm.DescribeInstances"],
  announce: ({ instanceId }) => `${named(instanceId, "the instance")} will be restarted`,
  run: async ({ inputs, ...operation }) => {
    const { api } = operation;
    const { instanceId: id, stopType: StopType } = inputs;
    const before = await api.describe("cvm.DescribeInstances", id, { fresh: true });
    const restarted = ({ LatestOperation: last, LatestOperationRequestId: request }: Instance) =>
      last === "RebootInstances" && request !== before?.LatestOperationRequestId;
    const restart = () => api.cvm.RebootInstances({ InstanceIds: [id], StopType });
    return begin({ ...operation, id }, "restart", restart, restarted, 20);
  },
  example: `new tencentcloud.cvm.InstanceReboot("afterUpdate", { instanceId: server.id, triggers: ["kernel 6.8"] });`,
});
