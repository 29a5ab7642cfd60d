// Whether a machine runs, and what a program allows to be done to it, in the words that machines of every service have.
import { field } from "../../../lifecycle/author/field";
import { type Machine, powerOf } from "./states";

export const powerState = field
  .enum("RUNNING", "STOPPED")
  .closed()
  .optional()
  .from((machine: Machine) => powerOf(machine))
  .doc("Whether it should be running. Without it, the instance is left as it is.");

export const instanceState = field
  .string()
  .volatile()
  .hopeless("LAUNCH_FAILED")
  .doc(
    "State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`.",
  );

export const allowStop = field
  .boolean()
  .optional()
  .instruction()
  .doc("Allows a change that stops the instance for some minutes; without it such a change is refused.");

export const allowReinstall = field
  .boolean()
  .optional()
  .instruction()
  .doc(
    "Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused.",
  );
