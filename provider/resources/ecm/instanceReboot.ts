// A restart of an edge machine, by its operating system or by force. The cloud does not say which request a restart was of: where an
// answer was lost and the machine's last operation is a restart, it counts as this one.
import type { Instance } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { defineOperation, named } from "../operation";
import { begin } from "./instance/operations";

const isRestarted = ({ LatestOperation }: Instance): boolean => LatestOperation === "RebootInstances";

export const instanceReboot = defineOperation({
  token: "ecm:InstanceReboot",
  doc: "Restarts an edge machine, when it is created and again whenever an input changes. Deleting it does nothing.",
  on: "instanceId",
  id: "ein-xxxxxxxx",
  everywhere: true,
  inputs: {
    instanceId: field.idOf("ecm:Instance").doc("The instance; it must be running."),
    stopType: field
      .enum("SOFT", "HARD", "SOFT_FIRST")
      .default("SOFT")
      .doc(
        "`SOFT` shuts down the operating system, `HARD` cuts the power, `SOFT_FIRST` cuts the power if shutting down fails.",
      ),
  },
  uses: ["ecm.RebootInstances", "ecm.DescribeInstances"],
  announce: ({ instanceId }) => `${named(instanceId, "the instance")} will be restarted`,
  run: async ({ inputs: { instanceId: id, stopType: StopType }, ...operation }) => {
    const restart = () => operation.api.ecm.RebootInstances({ InstanceIdSet: [id], StopType });
    return begin({ ...operation, id }, "restart", restart, isRestarted, 20);
  },
  example: `new tencentcloud.ecm.InstanceReboot("afterUpdate", { instanceId: server.id, triggers: ["kernel 6.8"] });`,
});
